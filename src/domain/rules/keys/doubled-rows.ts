import { cellAt, type CellValue } from '../../cells';
import type { Mending } from '../../mending';
import type { Register } from '../../register';
import { tableOf, type TableId } from '../../tables';
import { textIn } from '../../../text';
import { valuesOf } from '../known-keys';
import { choicesBetween, idsFrom, ownId } from './clash';
import { mayBeSameThing } from './same-thing';
import { mended, rowNumber, sheetRow, type SheetRow } from './sheet-rows';

/** Rows that a row is compared with; more with one id are no rows but a column filled by mistake. */
const MOST_COMPARED = 20;

/** What is offered for a row: one mending, or several of which a person takes one. */
export interface Offered {
  readonly mending?: Mending;
  readonly choices?: readonly Mending[];
}

/**
 * How rows that share an id are told apart, by row of the decoded table: a row that says nothing of its own goes; of
 * rows that say different things of the same thing a person chooses; any other after the first gets an id of its own.
 * `doubled` are all rows whose key another has.
 */
export function doubledMendings(
  register: Register,
  id: TableId,
  doubled: readonly number[],
): ReadonlyMap<number, Offered> {
  const offers = new Map<number, Offered>();
  const idAt = idsFrom(register, id);
  let given = 0;
  for (const rows of groupsOf(register, id, doubled)) {
    const { kept, gone } = partedRows(rows);
    for (const [row, other] of gone) offers.set(row.at, { mending: removal(register, row, other) });
    const [first, ...others] = kept;
    for (const row of others) {
      const wanted = idAt(given);
      const rival = kept
        .slice(0, MOST_COMPARED)
        .find((other) => other !== row && mayBeSameThing(register, id, row, other));
      if (rival !== undefined)
        offers.set(row.at, { choices: choicesBetween(register, id, row, rival, wanted) });
      else if (first !== undefined && wanted !== undefined)
        offers.set(row.at, { mending: ownId(register, id, row, first, wanted) });
      given += 1;
    }
  }
  return offers;
}

function groupsOf(
  register: Register,
  id: TableId,
  doubled: readonly number[],
): Iterable<readonly SheetRow[]> {
  const keys = valuesOf(register, id, tableOf(id).key);
  const groups = new Map<unknown, SheetRow[]>();
  for (const at of doubled) {
    const row = sheetRow(register, id, at);
    if (row === undefined) continue;
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
