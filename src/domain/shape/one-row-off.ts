import { cellAt, type CellValue } from '../cells';
import type { Edit } from '../edits';
import { sourceOf } from '../rules/shape-rules';
import { fits } from './fits';
import { areaText, mendedCell, placeAt, type ShapeLook } from './look';
import type { TableShape } from './table-shape';

/** Cells below each other that a column must have; fewer prove nothing. */
const LEAST = 3;

/** Columns that were pasted one row too far down: the first cell is empty, and the last value stands over the edge. */
interface Overhang {
  readonly columns: readonly number[];
  /** The row that is empty in these columns; their values begin in the next. */
  readonly from: number;
  /** Last row of the table's own content. */
  readonly last: number;
  /** What stands over the edge: the row below the table, or the table's last row where Excel has let it grow. */
  readonly over: readonly CellValue[];
  readonly isBelow: boolean;
}

/** Finds whole columns that were pasted one row too far down; true where that explains the row below the table. */
export function findOneRowOff(look: ShapeLook, shape: TableShape | undefined): boolean {
  const found = overBelow(look, shape) ?? overInTable(look, shape);
  if (found === undefined) return false;
  const { data, say } = look;
  const [first = 0] = found.columns;
  const areas = found.columns.map((column) =>
    areaText(look, { from: found.from + 1, to: found.last + 1 }, column, column),
  );
  const [area, edge] = [areas.join(', '), areaOf(look, found.last + 1, first)];
  const headers = found.columns.map((column) => `«${data.headers[column] ?? ''}»`).join(', ');
  const [empty, note] = [areaOf(look, found.from, first), say.rowMendingNote(edge)];
  look.findings.about(look.id, placeAt(look, found.from + 1, first), {
    rule: 'column-one-row-off',
    severity: 'feil',
    source: sourceOf('column-one-row-off'),
    message: say.rowTooLow(area, headers, empty, edge, found.isBelow),
    mending: {
      title: say.rowMending(`${data.sheet}!${area}`),
      ...movedUp(look, found),
      notes: [note],
      // Likely, not certain: a person should look at the cells first.
      safe: false,
    },
  });
  return found.isBelow;
}

function areaOf(look: ShapeLook, row: number, column: number): string {
  return areaText(look, { from: row, to: row }, column, column);
}

function overBelow(look: ShapeLook, shape: TableShape | undefined): Overhang | undefined {
  const [over, next] = shape?.below ?? [];
  if (over === undefined || shape?.hasTotals === true || next?.some(isFilled) === true) return;
  return overhang(look, shape, { over, last: look.data.rowCount - 1, isBelow: true });
}

function overInTable(look: ShapeLook, shape: TableShape | undefined): Overhang | undefined {
  const { data } = look;
  const last = data.rowCount - 2;
  const over = data.headers.map((_, column) => cellAt(data, last + 1, column));
  return overhang(look, shape, { over, last, isBelow: false });
}

function overhang(
  look: ShapeLook,
  shape: TableShape | undefined,
  edge: Pick<Overhang, 'over' | 'last' | 'isBelow'>,
): Overhang | undefined {
  const { over, last, isBelow } = edge;
  const columns = over.flatMap((cell, column) => (isFilled(cell) ? [column] : []));
  const [first] = columns;
  if (first === undefined || last < LEAST || !hasOthers(look, last, columns)) return undefined;
  const from = emptyRow(look, first, last);
  if (from === undefined) return undefined;
  const all = columns.every((column) => {
    const fitting = fits(look.meanings[column], over[column] ?? null, look.data);
    const hasFormula = shape?.formulas.some((run) => run.column === column) === true;
    if (!fitting || hasFormula || isSum(look, column, last, over[column])) return false;
    if (emptyRow(look, column, last) !== from) return false;
    // A column with gaps may end in a remark; a day or a number below it is no remark.
    return isFull(look, column, from, last) || (isBelow && !isWords(look, column));
  });
  return all ? { ...edge, columns, from } : undefined;
}

/** The rows hold more than the columns in question; else there is nothing to be off from. */
function hasOthers({ data }: ShapeLook, row: number, columns: readonly number[]): boolean {
  return data.headers.some(
    (_, column) => !columns.includes(column) && isFilled(cellAt(data, row, column)),
  );
}

/** The first row where the column is empty there; else the only empty one, as when pasted from there on. */
function emptyRow({ data }: ShapeLook, column: number, last: number): number | undefined {
  if (!isFilled(cellAt(data, 0, column))) return 0;
  let found: number | undefined;
  for (let row = 1; row <= last; row += 1) {
    if (isFilled(cellAt(data, row, column))) continue;
    if (found !== undefined) return undefined;
    found = row;
  }
  return found;
}

function isFull({ data }: ShapeLook, column: number, from: number, last: number): boolean {
  if (last - from < LEAST) return false;
  for (let row = from + 1; row <= last; row += 1) {
    if (!isFilled(cellAt(data, row, column))) return false;
  }
  return true;
}

function isWords({ meanings }: ShapeLook, column: number): boolean {
  return ['text', 'note'].includes(meanings[column]?.kind ?? 'text');
}

/** A sum that somebody wrote below the column. */
function isSum({ data }: ShapeLook, column: number, last: number, over: CellValue | undefined) {
  if (typeof over !== 'number') return false;
  let sum = 0;
  for (let row = 0; row <= last; row += 1) {
    const cell = cellAt(data, row, column);
    if (typeof cell === 'number') sum += cell;
  }
  return Math.abs(sum - over) < 0.005;
}

function isFilled(cell: CellValue): boolean {
  return cell !== null;
}

/** Each cell takes the value of the one below; what is left of the row over the edge goes. */
function movedUp(look: ShapeLook, { columns, from, last, over, isBelow }: Overhang) {
  const { data } = look;
  const table = data.name;
  const moved = columns.flatMap((column) =>
    Array.from({ length: last - from + 1 }, (_, offset) => {
      const row = from + offset;
      const value = row === last ? (over[column] ?? null) : cellAt(data, row + 1, column);
      return { kind: 'set', table, row, column, value } as const;
    }),
  );
  const changed = moved.filter(({ row, column, value }) => cellAt(data, row, column) !== value);
  const edits: readonly Edit[] = [
    ...(isBelow ? [{ kind: 'include', table, rows: [over] } as const] : []),
    ...changed,
    { kind: 'delete', table, rows: [last + 1] },
  ];
  const cells = changed.map(({ row, column, value }) => mendedCell(look, row, column, value));
  return { edits, cells };
}
