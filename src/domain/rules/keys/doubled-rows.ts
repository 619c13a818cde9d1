import { cellAt, type CellValue } from '../../cells';
import type { TablePart } from '../../decode';
import { nextId } from '../../form/next-id';
import { referringTo } from '../../form/referring';
import { meaningsOf } from '../../meanings';
import type { MendedCell, Mending } from '../../mending';
import type { Register } from '../../register';
import { mendedCell } from '../../shape/look';
import { tableOf, type TableId } from '../../tables';
import { textIn } from '../../../text';
import { partAt } from '../found';
import { valuesOf } from '../known-keys';
import { prefixOf, writtenId } from './id-form';

/** Rows that a row is compared with; more with one id are no rows but a column filled by mistake. */
const MOST_COMPARED = 20;

/** A row of the sheet behind a row of the decoded table. */
interface SheetRow {
  readonly at: number;
  readonly part: TablePart;
  readonly row: number;
}

/**
 * How rows that share an id are told apart, by row of the decoded table: a row that says nothing of its own goes, any
 * other after the first gets an id of its own. `doubled` are all rows whose key another has.
 */
export function doubledMendings(
  register: Register,
  id: TableId,
  doubled: readonly number[],
): ReadonlyMap<number, Mending> {
  const mendings = new Map<number, Mending>();
  const idAt = idsFrom(register, id);
  let given = 0;
  for (const rows of groupsOf(register, id, doubled)) {
    const { kept, gone } = partedRows(rows);
    for (const [row, other] of gone) mendings.set(row.at, removal(register, row, other));
    const [first, ...others] = kept;
    for (const row of others) {
      const wanted = idAt(given);
      if (first === undefined || wanted === undefined) continue;
      given += 1;
      mendings.set(row.at, ownId(register, id, row, first, wanted));
    }
  }
  return mendings;
}

/** The free ids of a table in order; none where its keys are chosen by people. */
function idsFrom(register: Register, id: TableId): (at: number) => string | undefined {
  const first = prefixOf(id) === '' ? '' : nextId(register, id);
  const digits = first.slice(prefixOf(id).length + 1);
  return (at) => (first === '' ? undefined : writtenId(id, Number(digits) + at, digits.length));
}

function groupsOf(
  register: Register,
  id: TableId,
  doubled: readonly number[],
): Iterable<readonly SheetRow[]> {
  const keys = valuesOf(register, id, tableOf(id).key);
  const groups = new Map<unknown, SheetRow[]>();
  for (const at of doubled) {
    const part = partAt(register.tables[id].parts, at);
    if (part === undefined) continue;
    const row = { at, part, row: at - part.offset };
    const same = groups.get(keys[at]);
    if (same === undefined) groups.set(keys[at], [row]);
    else same.push(row);
  }
  return groups.values();
}

/** Rows that say something of their own, and the others, each with the row that says the same or more. */
function partedRows(rows: readonly SheetRow[]) {
  const kept: SheetRow[] = [];
  const gone: [row: SheetRow, other: SheetRow][] = [];
  for (const row of rows) {
    const compared = kept.slice(0, MOST_COMPARED);
    const fuller = compared.find((other) => isWithin(row, other));
    const poorer = compared.findIndex((other) => isWithin(other, row));
    if (fuller !== undefined) gone.push([row, fuller]);
    else if (poorer >= 0) gone.push(...kept.splice(poorer, 1, row).map(withOther(row)));
    else kept.push(row);
  }
  // A row may have gone for one that itself went for a fuller.
  return { kept, gone: gone.map(([row, other]) => [row, lastOf(gone, other)] as const) };
}

function withOther(other: SheetRow): (row: SheetRow) => [SheetRow, SheetRow] {
  return (row) => [row, other];
}

function lastOf(gone: readonly (readonly [SheetRow, SheetRow])[], row: SheetRow): SheetRow {
  const next = gone.find(([one]) => one === row);
  return next === undefined ? row : lastOf(gone, next[1]);
}

/** All that stands in the row stands in the other too. */
function isWithin({ part, row }: SheetRow, other: SheetRow): boolean {
  if (part !== other.part) return false;
  return part.data.headers.every((_, column) => {
    const cell = plain(cellAt(part.data, row, column));
    return cell === null || cell === plain(cellAt(part.data, other.row, column));
  });
}

/** Without the white space around a text; errors are compared as they are shown. */
function plain(cell: CellValue): CellValue {
  if (typeof cell === 'string') return cell.trim() || null;
  return typeof cell === 'object' && cell !== null ? cell.error : cell;
}

function removal(register: Register, row: SheetRow, other: SheetRow): Mending {
  const { data } = row.part;
  const say = textIn(register.language).check.keys;
  const filled = data.headers.flatMap((_, column) =>
    cellAt(data, row.row, column) === null ? [] : [column],
  );
  return {
    title: say.removal(data.sheet, rowNumber(row), rowNumber(other)),
    edits: [{ kind: 'delete', table: data.name, rows: [row.row] }],
    cells: filled.map((column) => mended(row, column, null)),
    notes: [],
    safe: true,
  };
}

function ownId(
  register: Register,
  id: TableId,
  row: SheetRow,
  first: SheetRow,
  wanted: string,
): Mending {
  const { data, columnIndex } = row.part;
  const { key } = tableOf(id);
  const column = columnIndex.get(key) ?? 0;
  const say = textIn(register.language).check.keys;
  const before = String(valuesOf(register, id, key)[row.at]);
  const count = referringTo(register, id, before).sheets.reduce((sum, one) => sum + one.count, 0);
  return {
    title: say.ownId(data.sheet, rowNumber(row), wanted),
    edits: [{ kind: 'set', table: data.name, row: row.row, column, value: wanted }],
    cells: [mended(row, column, wanted)],
    notes: count === 0 ? [] : [say.referringStay(count, before, rowNumber(first))],
    // Who refers to the id may have meant this row.
    safe: count === 0,
  };
}

function mended({ part: { data }, row }: SheetRow, column: number, after: CellValue): MendedCell {
  return mendedCell({ data, meanings: meaningsOf(data) }, row, column, after);
}

/** As the sheet numbers its rows. */
function rowNumber({ part: { data }, row }: SheetRow): number {
  return data.top + 1 + row;
}
