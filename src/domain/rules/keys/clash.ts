import { textOfCell } from '../../cell-text';
import { cellAt } from '../../cells';
import { nextId } from '../../form/next-id';
import { referringTo } from '../../form/referring';
import { meaningsOf } from '../../meanings';
import type { Mending } from '../../mending';
import type { Register } from '../../register';
import { tableOf, type TableId } from '../../tables';
import { textIn } from '../../../text';
import { valuesOf } from '../known-keys';
import { prefixOf, writtenId } from './id-form';
import { mended, rowNumber, type SheetRow } from './sheet-rows';

/** Columns in which two rows differ that are named; more would not be read. */
const MOST_NAMED = 4;

/** The free ids of a table in order; none where its keys are chosen by people. */
export function idsFrom(register: Register, id: TableId): (at: number) => string | undefined {
  const first = prefixOf(id) === '' ? '' : nextId(register, id);
  const digits = first.slice(prefixOf(id).length + 1);
  return (at) => (first === '' ? undefined : writtenId(id, Number(digits) + at, digits.length));
}

/**
 * What can be done with two rows that say different things of the same thing: either goes, or the later one gets an id
 * of its own. A person must choose: one of them is wrong, or both stand for something.
 */
export function choicesBetween(
  register: Register,
  id: TableId,
  row: SheetRow,
  other: SheetRow,
  wanted: string | undefined,
): readonly Mending[] {
  const choices = [deletion(register, row, other), deletion(register, other, row)];
  if (wanted === undefined) return choices;
  return [...choices, { ...ownId(register, id, row, other, wanted), safe: false }];
}

function deletion(register: Register, row: SheetRow, other: SheetRow): Mending {
  const { data } = row.part;
  const say = textIn(register.language).check.keys;
  const filled = data.headers.flatMap((_, column) =>
    cellAt(data, row.row, column) === null ? [] : [column],
  );
  return {
    title: say.deletion(data.sheet, rowNumber(row), rowNumber(other)),
    edits: [{ kind: 'delete', table: data.name, rows: [row.row] }],
    cells: filled.map((column) => mended(row, column, null)),
    notes: differences(register, row, other),
    safe: false,
  };
}

/** `Rad 7 har Beløp «5000», rad 27 har Beløp «9999».` */
function differences(register: Register, row: SheetRow, other: SheetRow): readonly string[] {
  if (row.part !== other.part) return [];
  const { data } = row.part;
  const meanings = meaningsOf(data);
  const shown = (at: number, column: number): string =>
    textOfCell(meanings[column], cellAt(data, at, column), data.date1904);
  const different = data.headers.flatMap((_, column) =>
    shown(row.row, column) === shown(other.row, column) ? [] : [column],
  );
  const say = textIn(register.language).check.keys;
  return different.slice(0, MOST_NAMED).map((column) => {
    const [own, others] = [row, other].map((one) => shown(one.row, column));
    const header = data.headers[column] ?? '';
    return say.differs(header, [rowNumber(row), own ?? ''], [rowNumber(other), others ?? '']);
  });
}

/** Gives a row another id; what refers to the old one then means the other row. */
export function ownId(
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
