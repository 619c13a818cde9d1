import type { CellColumn } from '../../domain/cells';
import { WorkbookError } from '../workbook';
import { CellReader, kindAt, type CellKind, type ReadingContext } from './cell-reader';
import { RowWindow } from './row-window';
import { readHead, type SheetHead } from './sheet-head';
import { afterMarkup } from './markup';
import { bandAt, type Band, type SheetTarget } from './sheet-target';

const LT = 0x3c;
const GT = 0x3e;
const SLASH = 0x2f;
const EQUALS = 0x3d;
const BANG = 0x21;
const ZERO = 0x30;
const SPACE = 0x20;
const [C, E, F, I, O, R, S, T, V, W] = [0x63, 0x65, 0x66, 0x69, 0x6f, 0x72, 0x73, 0x74, 0x76, 0x77];
const MAX_ROW = 1_048_576;
const MAX_COLUMN = 16_384;
/** No row is longer; without a limit a hostile one would be copied again and again. */
const LONGEST_ROW = 32_000_000;

/**
 * Reads a sheet's cells straight from its bytes into the targets' columns, piece by piece. Each byte is
 * looked at once; text is decoded only for wanted cells that hold text of their own.
 */
export class SheetScanner {
  /** Set when any cell read so far, wanted or not, has a formula. */
  hasFormulas = false;
  /** The lowest row so far that holds anything, be it only a format; 0 before the first. */
  lastRow = 0;
  private readonly window = new RowWindow();
  private bytes: Uint8Array = new Uint8Array(0);
  private end = 0;
  private head: SheetHead | undefined;
  /** Length of the namespace prefix in every tag. */
  private skip = 0;
  private band: Band;
  private row = 0;
  private column = 0;
  private wanted = false;
  private done = false;
  /** Bytes in which the beginning of the cells was looked for in vain. */
  private looked = 0;
  private readonly reader: CellReader;

  constructor(
    private readonly targets: readonly SheetTarget[],
    private readonly context: ReadingContext,
  ) {
    this.band = bandAt(targets, 0);
    this.reader = new CellReader(context);
  }

  /** The cells have ended: what comes now is of no concern here. */
  get isDone(): boolean {
    return this.done;
  }

  /** Takes the next bytes of the sheet. */
  push(chunk: Uint8Array): void {
    if (this.done) return;
    const known = this.bytes.length;
    this.bytes = this.window.joined(this.bytes, chunk);
    if (this.bytes.length > LONGEST_ROW) throw new WorkbookError('too-large', this.context.part);
    if (this.head === undefined) this.begin();
    else this.whole(0, known);
  }

  /** Looks for the beginning of the cells, each time that there is twice as much to look at. */
  private begin(): void {
    if (this.bytes.length < this.looked * 2) return;
    this.looked = this.bytes.length;
    this.head = readHead(this.bytes, this.context.part);
    if (this.head === undefined) return;
    this.skip = this.head.prefix.length;
    this.done = this.head.empty;
    this.whole(this.head.start, this.head.start);
  }

  /** Reads the whole rows; the last may be cut and waits for the next bytes. Up to `known` there is no other. */
  private whole(from: number, known: number): void {
    this.end = this.lastRowStart(from, known);
    if (!this.done) this.rows(from);
    this.bytes = this.bytes.subarray(this.end);
  }

  /** Reads what is left; a sheet that breaks off is damaged. */
  finish(): void {
    this.looked = 0;
    if (this.head === undefined) this.begin();
    this.end = this.bytes.length;
    if (!this.done && this.head !== undefined) this.rows(0);
    if (!this.done) this.damaged();
  }

  private lastRowStart(from: number, known: number): number {
    const { bytes, skip } = this;
    const lowest = Math.max(from, known - skip - 5);
    for (let at = bytes.length - skip - 4; at > lowest; at -= 1) {
      if (bytes[at] === LT && this.isRow(at + 1 + skip)) return at;
    }
    return from;
  }

  private isRow(at: number): boolean {
    const { bytes } = this;
    return bytes[at] === R && bytes[at + 1] === O && bytes[at + 2] === W;
  }

  private rows(from: number): void {
    const { bytes, end, skip } = this;
    let at = from;
    while (at < end) {
      if (bytes[at] !== LT) {
        at += 1;
        continue;
      }
      const name = at + 1 + skip;
      const first = bytes[name];
      if (first === C && this.wanted) at = this.cell(name + 1);
      else if (first === R && this.isRow(name)) at = this.startRow(name + 3);
      else if (first === F) {
        this.hasFormulas = true;
        at = name;
      } else if (bytes[at + 1] === SLASH && bytes[name + 1] === S) {
        this.done = true;
        return;
      } else if (bytes[at + 1] === BANG) at = afterMarkup(bytes, at);
      else at = name;
    }
  }

  private startRow(from: number): number {
    const { bytes, end } = this;
    let at = from;
    let row = this.row + 1;
    while (at < end && bytes[at] !== GT) {
      if (bytes[at] === R && bytes[at - 1]! <= SPACE && bytes[at + 1] === EQUALS) {
        row = 0;
        for (at += 3; bytes[at]! >= ZERO && bytes[at]! <= ZERO + 9; at += 1) {
          row = row * 10 + bytes[at]! - ZERO;
        }
      } else at += 1;
    }
    if (row < 1 || row > MAX_ROW) this.damaged();
    this.row = row;
    if (row > this.lastRow) this.lastRow = row;
    this.column = 0;
    if (row < this.band.from || row > this.band.to) this.band = bandAt(this.targets, row);
    this.wanted = this.band.last > 0;
    return at;
  }

  private cell(from: number): number {
    const { bytes, end } = this;
    let at = from;
    let kind: CellKind = 'n';
    let column = this.column + 1;
    let byte = bytes[at]!;
    while (byte !== GT && byte !== SLASH) {
      if (at >= end) this.damaged();
      if (byte <= SPACE) {
        byte = bytes[++at]!;
        continue;
      }
      const name = byte;
      const single = bytes[at + 1] === EQUALS || bytes[at + 1]! <= SPACE;
      while (bytes[at] !== EQUALS && at < end) at += 1;
      at += 1;
      while (bytes[at]! <= SPACE && at < end) at += 1;
      const quote = bytes[at]!;
      at += 1;
      if (single && name === R) {
        column = 0;
        for (byte = bytes[at]!; byte > 0x40 && byte < 0x5b; byte = bytes[++at]!) {
          column = column * 26 + byte - 0x40;
        }
        if (column < 1 || column > MAX_COLUMN) this.damaged();
      } else if (single && name === T) kind = kindAt(bytes, at) ?? this.damaged();
      while (bytes[at] !== quote && at < end) at += 1;
      byte = bytes[++at]!;
    }
    this.column = column;
    const cells = this.band.columns[column];
    if (cells === undefined || byte === SLASH) return at;
    return this.content(at + 1, kind, cells);
  }

  /** The inside of a wanted cell, up to its end. */
  private content(from: number, kind: CellKind, cells: CellColumn): number {
    const { bytes, end, skip } = this;
    const index = this.row - this.band.targets[this.column]!.top;
    let at = from;
    let extended = false;
    while (at < end) {
      if (bytes[at] !== LT) {
        at += 1;
        continue;
      }
      const name = at + 1 + skip;
      const first = bytes[name];
      if (bytes[at + 1] === SLASH) {
        if (bytes[name + 1] === C && bytes[name + 2]! <= GT) return name + 2;
        at = name;
      } else if (extended) at = name;
      else if (first === V && bytes[name + 1] === GT) {
        const after = this.reader.value(bytes, name + 2, kind, cells, index);
        at = after < 0 ? this.slowValue(at, kind, cells, index) : after;
      } else if (first === V || (first === I && bytes[name + 1] === S)) {
        const after = first === I ? this.reader.inline(bytes, at, kind, cells, index) : -1;
        at = after < 0 ? this.slowValue(at, kind, cells, index) : after;
      } else if (first === F) {
        at = this.formula(name + 1);
      } else if (bytes[at + 1] === BANG) at = afterMarkup(bytes, at);
      else {
        // Whatever extensions hold is not the cell's value.
        extended ||= first === E;
        at = name;
      }
    }
    return this.damaged();
  }

  /** A formula's result stands in `<v>`; here only what a later change must know. */
  private formula(from: number): number {
    const { bytes, end } = this;
    const target = this.band.targets[this.column]!;
    this.hasFormulas = true;
    target.hasFormulas = true;
    target.formulaCells.push(
      (this.row - target.top) * target.columns.length + this.column - target.left,
    );
    let at = from;
    while (at < end && bytes[at] !== GT) {
      const reference = bytes[at] === R && bytes[at + 1] === E && bytes[at + 2] === F;
      if (reference && bytes[at - 1]! <= SPACE && bytes[at + 3] === EQUALS) {
        target.formulaMasters.push({
          row: this.row - target.top,
          column: this.column - target.left,
        });
      }
      at += 1;
    }
    if (bytes[at - 1] === SLASH) return at;
    while (at < end && !(bytes[at] === LT && bytes[at + 1] === SLASH)) {
      at = bytes[at] === LT && bytes[at + 1] === BANG ? afterMarkup(bytes, at) : at + 1;
    }
    return at + 2 + this.skip + 1;
  }

  /** A value that needs more than digits: whole elements are handed to the slow reader. */
  private slowValue(from: number, kind: CellKind, cells: CellColumn, index: number): number {
    const { bytes, end, skip } = this;
    const last = bytes[from + 1 + skip]!;
    let at = from;
    while (at < end && bytes[at] !== GT) at += 1;
    if (bytes[at - 1] === SLASH) return at;
    while (at < end) {
      if (bytes[at] === LT && bytes[at + 1] === BANG) at = afterMarkup(bytes, at);
      else if (bytes[at] === LT && bytes[at + 1] === SLASH && bytes[at + 2 + skip] === last) {
        // The end of `<i>`, slanted letters, is not the end of `<is>`.
        const next = bytes[at + 3 + skip]!;
        if (last === I ? next === S : next === GT || next <= SPACE) break;
        at += 1;
      } else at += 1;
    }
    while (at < end && bytes[at] !== GT) at += 1;
    if (at >= end) this.damaged();
    this.reader.element(bytes.subarray(from, at + 1), kind, cells, index);
    return at;
  }

  private damaged(): never {
    throw new WorkbookError('damaged', `${this.context.part}, ${this.row}`);
  }
}
