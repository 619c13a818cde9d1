import { cellAt, EMPTY, type TableData } from '../../cells';
import type { TablePart } from '../../decode';
import type { Edit } from '../../edits';
import { meaningsOf } from '../../meanings';
import type { Mending } from '../../mending';
import { referenceCells } from '../../references';
import type { Register } from '../../register';
import { mendedCell } from '../../shape/look';
import { tableOf, type Table, type TableId } from '../../tables';
import { textIn } from '../../../text';
import { valuesOf } from '../known-keys';

/** Filled cells beside the key that make it unlikely that two rows are alike by chance. */
const LEAST_FILLED = 3;

/** A row that says the same as an earlier one under another id. */
export interface EqualRow {
  /** Row of the decoded table. */
  readonly at: number;
  readonly part: TablePart;
  /** Body rows of the part: its own, and that of the earlier row. */
  readonly row: number;
  readonly other: number;
}

/** Tables of things that are there once. Ledgers may book the same twice, and two families may have one name. */
const ONCE: ReadonlySet<string> = new Set<TableId>([
  'Dwellings',
  'Persons',
  'Applications',
  'Tenancies',
  'Members',
  'Meetings',
]);

export function mayHaveEqualRows({ id }: Table): boolean {
  return ONCE.has(id);
}

/** The rows of a table that are equal to an earlier one in everything but the id, in order. */
export function equalRows(register: Register, id: TableId): readonly EqualRow[] {
  const keys = valuesOf(register, id, tableOf(id).key);
  return register.tables[id].parts.flatMap((part) => {
    const keyAt = part.columnIndex.get(tableOf(id).key) ?? -1;
    return pairsIn(part.data, keyAt).flatMap(([row, other]): EqualRow[] => {
      const at = part.offset + row;
      // Rows that share an id are the finding of that.
      const hasOwnId = typeof keys[at] === 'string' && keys[at] !== keys[part.offset + other];
      return hasOwnId ? [{ at, part, row, other }] : [];
    });
  });
}

function pairsIn(
  data: TableData,
  keyAt: number,
): readonly (readonly [row: number, other: number])[] {
  const hashes = new Int32Array(data.rowCount);
  const filled = new Uint8Array(data.rowCount);
  data.columns.forEach(({ types, values }, column) => {
    if (column === keyAt) return;
    for (let row = 0; row < data.rowCount; row += 1) {
      const type = types[row] ?? EMPTY;
      if (type === EMPTY) continue;
      filled[row] = Math.min(LEAST_FILLED, (filled[row] ?? 0) + 1);
      const cell =
        Math.imul(Math.fround((values[row] ?? 0) * 100) | 0, SPREAD) ^ (type + column * 8);
      hashes[row] = Math.imul((hashes[row] ?? 0) ^ cell, SPREAD);
    }
  });
  const first = new Map<number, number[]>();
  const pairs: (readonly [number, number])[] = [];
  for (let row = 0; row < data.rowCount; row += 1) {
    if ((filled[row] ?? 0) < LEAST_FILLED) continue;
    const seen = first.get(hashes[row] ?? 0);
    const other = seen?.find((one) => isEqual(data, row, one, keyAt));
    if (other !== undefined) pairs.push([row, other]);
    else if (seen === undefined) first.set(hashes[row] ?? 0, [row]);
    else seen.push(row);
  }
  return pairs;
}

/** Odd and without a pattern in its bits. */
const SPREAD = 0x9e3779b1;

function isEqual(data: TableData, row: number, other: number, keyAt: number): boolean {
  return data.columns.every(
    ({ types, values }, column) =>
      column === keyAt || (types[row] === types[other] && values[row] === values[other]),
  );
}

/** Takes the row away and lets what refers to it refer to the earlier one. */
export function joining(register: Register, id: TableId, equal: EqualRow): Mending {
  const { part, row, other } = equal;
  const { data } = part;
  const keys = valuesOf(register, id, tableOf(id).key);
  const [key, kept] = [String(keys[equal.at]), String(keys[part.offset + other])];
  const references = referenceCells(register, id, (one) => one === key);
  const say = textIn(register.language).check.keys;
  const [number, otherNumber] = [row, other].map((one) => data.top + 1 + one);
  const filled = data.headers.flatMap((_, at) => (cellAt(data, row, at) === null ? [] : [at]));
  const own = { data, meanings: meaningsOf(data) };
  return {
    title: say.joining(data.sheet, number ?? 0, otherNumber ?? 0, kept, references.length),
    edits: [
      ...references.map((cell): Edit => {
        const { name: table } = cell.part.data;
        return { kind: 'set', table, row: cell.row, column: cell.column, value: kept };
      }),
      { kind: 'delete', table: data.name, rows: [row] },
    ],
    cells: [
      ...references.map((cell) => {
        const look = { data: cell.part.data, meanings: meaningsOf(cell.part.data) };
        return mendedCell(look, cell.row, cell.column, kept);
      }),
      ...filled.map((column) => mendedCell(own, row, column, null)),
    ],
    notes: [],
    // Two flats may be alike; somebody has to know that they are one.
    safe: false,
  };
}
