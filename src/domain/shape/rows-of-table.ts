import { textOfCell } from '../cell-text';
import { addressOf, type CellValue } from '../cells';
import { sourceOf } from '../rules/shape-rules';
import { addressOfRange } from './shape-after';
import { placeAt, rowWords, type ShapeLook } from './look';
import { runsOf } from './runs';
import type { SheetRange, TableShape } from './table-shape';

/** Merged cells: Excel allows none in a table, but other programs do. */
export function findMerged(look: ShapeLook, { merged }: TableShape): void {
  for (const range of merged) {
    const address = addressOfRange(range);
    const { data, say } = look;
    look.findings.about(look.id, placeOfMerged(look, range), {
      rule: 'merged-cells',
      severity: 'advarsel',
      source: sourceOf('merged-cells'),
      message: say.merged(address),
      mending: {
        title: say.mergedMending(data.sheet, address),
        edits: [{ kind: 'unmerge', table: data.name, ranges: [address] }],
        cells: [],
        notes: [say.mergedNote],
        safe: true,
      },
    });
  }
}

function placeOfMerged(look: ShapeLook, { top, left }: SheetRange) {
  const { data } = look;
  const row = Math.max(0, top - data.top - 1);
  const column = Math.min(Math.max(0, left - data.left), data.headers.length - 1);
  return placeAt(look, row, column);
}

/** Rows without content among the others, once for each run; they are nothing else's finding. */
export function findBlankRows(look: ShapeLook): void {
  const { data, part, table, say } = look;
  const blank: number[] = [];
  for (let row = 0; row < data.rowCount; row += 1) {
    if (table.blank[part.offset + row] === 1) blank.push(row);
  }
  for (const run of runsOf(blank)) {
    // Rows that are kept ready at the end, or the one of an empty table, disturb nobody.
    if (run.to === data.rowCount - 1) continue;
    const where = rowWords(look, [run]);
    const rows = Array.from({ length: run.to - run.from + 1 }, (_, at) => run.from + at);
    look.findings.about(look.id, placeAt(look, run.from, 0), {
      rule: 'blank-rows',
      severity: 'info',
      source: sourceOf('blank-rows'),
      message: say.blankRows(where),
      mending: {
        title: say.blankMending(data.sheet, where),
        edits: [{ kind: 'delete', table: data.name, rows }],
        cells: [],
        notes: [],
        safe: true,
      },
    });
  }
}

/** Rows that somebody typed below the table: the register does not see them. */
export function findRowsBelow(look: ShapeLook, { below, hasTotals }: TableShape): void {
  const { data, say } = look;
  if (below.length === 0) return;
  const first = below.findIndex(hasContent);
  const taken = lastRegisterRow(look, below) + 1;
  const end = taken > 0 ? taken : below.length;
  const run = { from: data.rowCount + first, to: data.rowCount + end - 1 };
  const where = rowWords(look, [run]);
  const content = below.slice(first, end).filter(hasContent).slice(0, 3);
  const shown = content.map((row) => rowText(look, row)).join('; ');
  const place = {
    ...placeAt(look, 0, 0),
    cell: addressOf(data, data.rowCount + first, 0),
    column: '',
    value: below[first]?.[0] ?? null,
  };
  const rule = 'rows-below-table';
  const source = sourceOf(rule);
  if (taken === 0) {
    // Rows of the register under something else: a person must sort them out.
    const severity = below.some((row) => looksLikeRow(look, row)) ? 'kritisk' : 'info';
    const message = say.belowText(where, shown);
    look.findings.about(look.id, place, { rule, severity, source, message });
    return;
  }
  const message = say.below(where, shown) + (hasTotals ? ` ${say.belowTotals}` : '');
  const mending = hasTotals ? undefined : takeIn(look, below.slice(0, taken), where);
  look.findings.about(look.id, place, { rule, severity: 'kritisk', source, message, mending });
}

/** Takes the rows into the table, and the blank ones among them out again. */
function takeIn({ data, say }: ShapeLook, rows: TableShape['below'], where: string) {
  const blank = rows.flatMap((row, at) => (hasContent(row) ? [] : [data.rowCount + at]));
  const table = data.name;
  const removed = blank.length === 0 ? [] : [{ kind: 'delete', table, rows: blank } as const];
  return {
    title: say.belowMending(data.sheet, where),
    edits: [{ kind: 'include', table, rows } as const, ...removed],
    cells: [],
    notes: [say.belowNote(where), ...(blank.length === 0 ? [] : [say.belowBlankNote])],
    safe: true,
  };
}

function lastRegisterRow(look: ShapeLook, rows: TableShape['below']): number {
  let last = -1;
  for (const [at, row] of rows.entries()) {
    if (looksLikeRow(look, row)) last = at;
    else if (hasContent(row)) break;
  }
  return last;
}

/** A key of the table's kind, or else at least two cells that fit, and not only figures as in a sum. */
function looksLikeRow({ part, meanings, data, table }: ShapeLook, row: readonly CellValue[]) {
  const at = part.columnIndex.get(table.table.key);
  const key = at === undefined ? null : (row[at] ?? null);
  const prefix = at === undefined ? '' : (meanings[at]?.prefix ?? '');
  if (typeof key === 'string' && prefix !== '') {
    return key.trim().toUpperCase().startsWith(`${prefix}-`);
  }
  const filled = row.flatMap((cell, column) => (cell === null ? [] : [{ cell, column }]));
  const fits = filled.every(({ cell, column }) => meanings[column]?.parse(cell, data).ok === true);
  const words = filled.some(
    ({ column }) => !['money', 'integer', 'decimal'].includes(meanings[column]?.kind ?? ''),
  );
  return filled.length > 1 && fits && words;
}

function hasContent(row: readonly CellValue[]): boolean {
  return row.some((cell) => cell !== null);
}

/** The first cells of a row as they are read: `B-0031, Storgata 5, 8 250,00`. */
function rowText({ meanings, data }: ShapeLook, row: readonly CellValue[]): string {
  const texts = row.map((cell, column) => textOfCell(meanings[column], cell, data.date1904));
  return texts
    .filter((text) => text !== '')
    .slice(0, 4)
    .join(', ');
}
