import type { ColumnRun, RowRun } from '../../../domain/shape/table-shape';
import { afterMarkup } from '../markup';
import type { SheetHead } from '../sheet-head';
import type { Range } from '../range';

/** What stands on the rows and cells of a table beside their values. */
export interface RowDress {
  readonly hidden: readonly RowRun[];
  /** Cells by the number of their style; cells that the sheet does not hold are in no run. */
  readonly styles: readonly (ColumnRun & { readonly style: number })[];
  readonly formulas: readonly ColumnRun[];
  /** Last sheet column with content in the body's rows where that is right of it; else 0. */
  readonly lastBeside: number;
  /** There are rows below the body. */
  readonly hasBelow: boolean;
}

const [LT, GT, SLASH, BANG, EQUALS, SPACE] = [0x3c, 0x3e, 0x2f, 0x21, 0x3d, 0x20];
const [C, F, H, O, R, S, W] = [0x63, 0x66, 0x68, 0x6f, 0x72, 0x73, 0x77];
const [ZERO, NINE] = [0x30, 0x39];

/** Reads the dress of the rows of one table body (`body` in sheet rows and columns) in one walk. */
export function rowDress(bytes: Uint8Array, head: SheetHead, body: Range): RowDress {
  if (head.empty) return { hidden: [], styles: [], formulas: [], lastBeside: 0, hasBelow: false };
  return new DressReader(bytes, head, body).read();
}

type Growing<R> = { -readonly [K in keyof R]: R[K] };

class DressReader {
  private readonly hidden: Growing<RowRun>[] = [];
  private readonly styles: Growing<ColumnRun & { style: number }>[] = [];
  private readonly formulas: Growing<ColumnRun>[] = [];
  private readonly openStyles = new Map<number, Growing<ColumnRun & { style: number }>>();
  private readonly openFormulas = new Map<number, Growing<ColumnRun>>();
  private row = 0;
  private column = 0;
  /** Values of the attributes of the tag last read; -1 where it has none. */
  private place = -1;
  private style = -1;
  private isHidden = false;
  private lastBeside = 0;
  private hasBelow = false;

  constructor(
    private readonly bytes: Uint8Array,
    private readonly head: SheetHead,
    private readonly body: Range,
  ) {}

  read(): RowDress {
    const { bytes, head, body } = this;
    const skip = head.prefix.length;
    let at = bytes.indexOf(LT, head.start);
    while (at >= 0) {
      const name = at + 1 + skip;
      const first = bytes[name];
      if (bytes[at + 1] === BANG) at = afterMarkup(bytes, at) - 1;
      else if (bytes[at + 1] === SLASH) {
        if (bytes[name + 1] === S) break;
      } else if (first === R && bytes[name + 1] === O && bytes[name + 2] === W) {
        at = this.startRow(name + 3);
        if (this.row > body.bottom) {
          this.hasBelow = true;
          break;
        }
      } else if (this.row < body.top) at = name;
      else if (first === C && bytes[name + 1]! <= GT) at = this.startCell(name + 1);
      else if (first === F && bytes[name + 1]! <= GT) this.noteFormula();
      at += 1;
      while (at < bytes.length && bytes[at] !== LT) at += 1;
      if (at >= bytes.length) break;
    }
    const { hidden, styles, formulas, lastBeside, hasBelow } = this;
    return { hidden, styles, formulas, lastBeside, hasBelow };
  }

  private startRow(from: number): number {
    const end = this.attributes(from);
    this.row = this.place > 0 ? this.place : this.row + 1;
    this.column = 0;
    const at = this.row - this.body.top;
    if (this.isHidden && at >= 0 && this.row <= this.body.bottom) {
      const last = this.hidden.at(-1);
      if (last?.to === at - 1) last.to = at;
      else this.hidden.push({ from: at, to: at });
    }
    return end;
  }

  private startCell(from: number): number {
    const end = this.attributes(from);
    this.column = this.place > 0 ? this.place : this.column + 1;
    const { left, right, top } = this.body;
    if (this.column > Math.max(right, this.lastBeside) && this.bytes[end - 1] !== SLASH) {
      this.lastBeside = this.column;
    }
    if (this.column < left || this.column > right) return end;
    const [column, at, style] = [this.column - left, this.row - top, Math.max(0, this.style)];
    const open = this.openStyles.get(column);
    if (open?.to === at - 1 && open.style === style) open.to = at;
    else {
      const run = { column, from: at, to: at, style };
      this.openStyles.set(column, run);
      this.styles.push(run);
    }
    return end;
  }

  private noteFormula(): void {
    const { left, right, top } = this.body;
    if (this.column < left || this.column > right) return;
    const [column, at] = [this.column - left, this.row - top];
    const open = this.openFormulas.get(column);
    if (open?.to === at - 1) open.to = at;
    else {
      const run = { column, from: at, to: at };
      this.openFormulas.set(column, run);
      this.formulas.push(run);
    }
  }

  /** Reads `r`, `s` and `hidden` up to the end of the tag: a row's number or a cell's column, and the style. */
  private attributes(from: number): number {
    const { bytes } = this;
    this.place = -1;
    this.style = -1;
    this.isHidden = false;
    let at = from;
    while (at < bytes.length && bytes[at] !== GT) {
      if (bytes[at - 1]! > SPACE) {
        at += 1;
        continue;
      }
      const name = bytes[at];
      const single = bytes[at + 1] === EQUALS;
      let value = at;
      while (value < bytes.length && bytes[value] !== EQUALS && bytes[value] !== GT) value += 1;
      if (bytes[value] === GT) return value;
      const quote = bytes[value + 1]!;
      if (single && name === R) this.place = this.reference(value + 2);
      else if (single && name === S) this.style = this.number(value + 2);
      else if (name === H && value - at === 6) {
        this.isHidden = bytes[value + 2] === ZERO + 1 || bytes[value + 2] === 0x74;
      }
      at = bytes.indexOf(quote, value + 2) + 1;
      if (at === 0) return bytes.length;
    }
    return at;
  }

  /** A row's number, or the column of a cell's address. */
  private reference(from: number): number {
    const { bytes } = this;
    if (bytes[from]! <= NINE) return this.number(from);
    let column = 0;
    for (let at = from; bytes[at]! > 0x40 && bytes[at]! < 0x5b; at += 1) {
      column = column * 26 + bytes[at]! - 0x40;
    }
    return column;
  }

  private number(from: number): number {
    const { bytes } = this;
    let number = 0;
    for (let at = from; bytes[at]! >= ZERO && bytes[at]! <= NINE; at += 1) {
      number = number * 10 + bytes[at]! - ZERO;
    }
    return number;
  }
}
