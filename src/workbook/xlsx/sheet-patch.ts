import type { CellValue } from '../../domain/cells';
import { writeCell, writeFormula, type CellPlace } from './cell-write';
import { columnStyles, type ColumnStyle } from './column-styles';
import { withoutResults } from './kept-results';
import { bodyRows } from './read-tables';
import { movedCell, rowParts, type CellParts, type RowParts } from './row-parts';
import type { CellStyles } from './shape/cell-styles';
import { withDress } from './shape/tail-dress';
import { withMarks } from './shape/tail-marks';
import { sheetRows, type SheetRows } from './sheet-rows';
import { withDimension } from './sheet-dimension';
import { withLongerRanges } from './sheet-tail';
import { isDressed, isTouched, rowAt, rowCountOf, type TablePlan } from './table-plan';
import type { TablePart } from './table-part';
import { asOpening } from './xml';
import { concatenated } from './zip-write';

export interface PlannedTable {
  readonly part: TablePart;
  readonly plan: TablePlan;
}

export interface PatchedSheet {
  readonly bytes: Uint8Array;
  /** Cells with formulas were added, moved or replaced: the calculation order is no longer true. */
  readonly formulasChanged: boolean;
}

const decoder = new TextDecoder();
const encoder = new TextEncoder();

/** The sheet with the tables' changes; bytes of rows that do not change are copied. */
export function patchSheet(
  bytes: Uint8Array,
  tables: readonly PlannedTable[],
  part: string,
  styles: CellStyles,
): PatchedSheet {
  return new SheetPatch(
    bytes,
    tables.filter(({ plan }) => isTouched(plan)),
    part,
    styles,
  ).patched();
}

class SheetPatch {
  private readonly rows: SheetRows;
  private readonly parsed = new Map<number, RowParts | undefined>();
  private ofColumns: readonly ColumnStyle[] | undefined;
  private formulasChanged = false;

  constructor(
    private readonly bytes: Uint8Array,
    private readonly tables: readonly PlannedTable[],
    private readonly part: string,
    private readonly styles: CellStyles,
  ) {
    this.rows = sheetRows(bytes, part);
  }

  patched(): PatchedSheet {
    const { bytes, rows } = this;
    const affected = [...new Set(this.tables.flatMap(affectedRows))].sort((a, b) => a - b);
    const pieces: Uint8Array[] = [];
    let copied = 0;
    let next = 0;
    const { prefix, empty } = rows.head;
    for (const row of affected) {
      while (next < rows.numbers.length && rows.numbers[next]! < row) next += 1;
      const exists = rows.numbers[next] === row;
      const from = rows.starts[next] ?? rows.end;
      pieces.push(bytes.subarray(copied, from), encoder.encode(this.rebuilt(row)));
      copied = exists ? rows.ends[next]! : from;
      this.forgetBefore(row);
    }
    pieces.push(bytes.subarray(copied, rows.end), this.tail());
    if (empty) this.openCells(pieces, prefix);
    const whole = withDimension(concatenated(pieces), rows.head, this.tables);
    return { bytes: whole, formulasChanged: this.formulasChanged };
  }

  /** What follows the cells; only its ranges may change. */
  private tail(): Uint8Array {
    const tail = this.bytes.subarray(this.rows.end);
    const growing = this.tables.filter(({ plan }) => rowCountOf(plan) > plan.oldCount);
    const dressed = this.tables.some(({ plan }) => isDressed(plan));
    if (growing.length === 0 && !dressed) return tail;
    const xml = withLongerRanges(decoder.decode(tail), growing, this.part);
    const { prefix } = this.rows.head;
    const ruled = withDress(xml, this.tables, prefix, this.part);
    return encoder.encode(withMarks(ruled, this.tables, prefix, this.part, this.styles));
  }

  /** `<sheetData/>` has to become a pair of tags around the first rows. */
  private openCells(pieces: Uint8Array[], prefix: string): void {
    const before = asOpening(decoder.decode(pieces[0]));
    pieces[0] = encoder.encode(before);
    pieces.splice(pieces.length - 2, 0, encoder.encode(`</${prefix}sheetData>`));
  }

  private rebuilt(row: number): string {
    const { prefix } = this.rows.head;
    const own = this.parsedRow(row);
    const cells = new Map<number, string>();
    for (const [column, cell] of own?.cells ?? []) cells.set(column, movedCell(cell, column, row));
    for (const table of this.tables) this.tableCells(table, row, cells);
    const sorted = [...cells].sort(([left], [right]) => left - right);
    const open =
      own?.open.replace(/\sspans\s*=\s*["'][^"']*["']/, '') ?? `<${prefix}row r="${row}">`;
    return `${open}${sorted.map(([, xml]) => xml).join('')}${own?.rest ?? ''}</${prefix}row>`;
  }

  /** Puts the table's new cells of a sheet row in the place of its old ones. */
  private tableCells({ part, plan }: PlannedTable, row: number, cells: Map<number, string>): void {
    const body = part.range.top + part.headerRows;
    const at = row - body;
    const count = rowCountOf(plan);
    if (at < 0 || at >= Math.max(count, plan.oldCount + plan.taken) + part.totalsRows) return;
    const totals = at >= count && at < count + part.totalsRows;
    const id = totals ? plan.oldCount + at - count : rowAt(plan, at);
    const source = body + id;
    const old = totals || id < plan.oldCount ? this.parsedRow(source) : undefined;
    const changed = totals ? undefined : plan.cells.get(id);
    for (let column = part.range.left; column <= part.range.right; column += 1) {
      const offset = column - part.range.left;
      const before = old?.cells.get(column);
      const present = this.parsedRow(row)?.cells.get(column);
      cells.delete(column);
      if (!totals && at >= count) {
        this.note(present);
        continue;
      }
      const place = { column, row, style: before?.style, prefix: this.rows.head.prefix };
      const isNew = !totals && id >= plan.oldCount;
      const xml =
        isNew || changed?.has(offset) === true
          ? this.newCell(changed?.get(offset) ?? null, place, { part, plan }, isNew, id)
          : before === undefined
            ? ''
            : this.keptCell(before, column, row, changed !== undefined);
      if (source !== row || changed?.has(offset) === true) {
        this.note(before);
        this.note(present);
      }
      const format = totals ? undefined : plan.formats.get(id)?.get(offset);
      if (format !== undefined) {
        // A blank cell that the sheet does not hold gets one to carry the format.
        const dressed = xml === '' ? writeCell(null, { ...place, style: '0' }) : xml;
        cells.set(column, this.styles.withFormat(dressed, format));
      } else if (xml !== '') cells.set(column, xml);
    }
  }

  private newCell(
    value: CellValue,
    place: CellPlace,
    table: PlannedTable,
    isNew: boolean,
    id: number,
  ): string {
    const style = place.style ?? this.styleNear(table, place.column, id);
    const formula = table.part.columns[place.column - table.part.range.left]?.formula;
    if (value !== null || !isNew || formula === undefined)
      return writeCell(value, { ...place, style });
    this.formulasChanged = true;
    return writeFormula(formula, { ...place, style });
  }

  /** A cell that was not there looks like the one above it in the table, or else as its whole column does. */
  private styleNear({ part, plan }: PlannedTable, column: number, id: number): string | undefined {
    const body = part.range.top + part.headerRows;
    const above = Math.min(id - 1, plan.oldCount - 1);
    for (const row of [above, 0]) {
      const style = row < 0 ? undefined : this.parsedRow(body + row)?.cells.get(column)?.style;
      if (style !== undefined) return style;
    }
    this.ofColumns ??= columnStyles(decoder.decode(this.bytes.subarray(0, this.rows.head.start)));
    return this.ofColumns.find(({ min, max }) => column >= min && column <= max)?.style;
  }

  /** A formula of a row that changed loses its result, which is that of the old values. */
  private keptCell(cell: CellParts, column: number, row: number, rowChanged: boolean): string {
    const xml = movedCell(cell, column, row);
    return rowChanged && cell.hasFormula ? withoutResults(xml, []) : xml;
  }

  private note(cell: CellParts | undefined): void {
    if (cell?.hasFormula === true) this.formulasChanged = true;
  }

  private parsedRow(row: number): RowParts | undefined {
    if (this.parsed.has(row)) return this.parsed.get(row);
    const at = positionOf(this.rows.numbers, row);
    const found =
      at === undefined
        ? undefined
        : rowParts(
            decoder.decode(this.bytes.subarray(this.rows.starts[at], this.rows.ends[at])),
            this.part,
          );
    this.parsed.set(row, found);
    return found;
  }

  /** Rows far above are not asked for again; without this a big table would be held as text. */
  private forgetBefore(row: number): void {
    if (this.parsed.size < 1000) return;
    for (const known of this.parsed.keys()) if (known < row) this.parsed.delete(known);
  }
}

/** Sheet rows in which the plan changes something. */
function affectedRows({ part, plan }: PlannedTable): readonly number[] {
  const body = part.range.top + part.headerRows;
  if (plan.rows === undefined) {
    return [...plan.cells.keys(), ...plan.formats.keys()].map((row) => body + row);
  }
  const count = plan.rows.length;
  const last = Math.max(count, bodyRows(part) + plan.taken) + part.totalsRows;
  const rows: number[] = [];
  for (let at = 0; at < last; at += 1) {
    const id = plan.rows[at];
    const same =
      id === undefined
        ? count === plan.oldCount && plan.taken === 0
        : id === at && !plan.cells.has(id) && !plan.formats.has(id);
    if (!same) rows.push(body + at);
  }
  return rows;
}

function positionOf(numbers: readonly number[], row: number): number | undefined {
  let low = 0;
  let high = numbers.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const number = numbers[middle] ?? 0;
    if (number === row) return middle;
    if (number < row) low = middle + 1;
    else high = middle - 1;
  }
  return undefined;
}
