import { derived } from '../../derived/derived';
import { placeOfPostcode } from '../../identifiers/postcode';
import { meaningsOf } from '../../meanings';
import type { Mending } from '../../mending';
import type { Register } from '../../register';
import { setting } from '../../settings';
import { mendedCell } from '../../shape/look';
import type { TableId } from '../../tables';
import { textIn } from '../../../text';
import { valuesOf } from '../known-keys';
import type { SheetRow } from './sheet-rows';

/** Codes of other rows that are offered in place of one that cannot be meant for sure. */
const MOST_OFFERED = 3;

/**
 * What is offered for a postcode of three digits in a row of dwellings: the zero in front for sure where the whole code
 * lies where the register's others do; else a person chooses between it and the codes that the others have.
 */
export function lostZeroOffer(
  register: Register,
  id: TableId,
  row: SheetRow,
  column: string,
  whole: string,
): { readonly repair?: string; readonly choices?: readonly Mending[] } {
  const others = new Map(derived(register, codesOfDwellings));
  if (valuesOf(register, id, column)[row.at] === whole) lessen(others, whole);
  if (liesWith(whole, others, register)) return { repair: whole };
  const written = whole.slice(1);
  const near = [...others]
    .filter(([code]) => [...code].some((_, at) => without(code, at) === written))
    .sort((left, right) => right[1] - left[1])
    .slice(0, MOST_OFFERED)
    .map(([code]) => code);
  const codes = [...new Set([...near, whole])];
  return { choices: codes.map((code) => writing(register, row, column, code)) };
}

function codesOfDwellings(register: Register): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const code of register.tables.Dwellings.columns.postcode) {
    if (code !== null) counts.set(code, (counts.get(code) ?? 0) + 1);
  }
  return counts;
}

function lessen(counts: Map<string, number>, code: string): void {
  const count = (counts.get(code) ?? 0) - 1;
  if (count > 0) counts.set(code, count);
  else counts.delete(code);
}

/** Postcodes that begin alike lie in one district, and a town may have several beginnings. */
function liesWith(whole: string, others: ReadonlyMap<string, number>, register: Register): boolean {
  const place = placeOfPostcode(whole);
  if (others.size > 0) {
    return [...others.keys()].some(
      (code) => code.startsWith(whole.slice(0, 2)) || placeOfPostcode(code) === place,
    );
  }
  const name = setting(register, 'municipalityName').toLocaleUpperCase('nb');
  return place !== undefined && name.split(/\s+/).includes(place);
}

function without(code: string, at: number): string {
  return code.slice(0, at) + code.slice(at + 1);
}

function writing(register: Register, row: SheetRow, name: string, code: string): Mending {
  const { data, columnIndex } = row.part;
  const column = columnIndex.get(name) ?? 0;
  const cell = mendedCell({ data, meanings: meaningsOf(data) }, row.row, column, code);
  const say = textIn(register.language).check.keys;
  return {
    title: say.postcode(cell.beforeText, code, placeOfPostcode(code) ?? ''),
    edits: [{ kind: 'set', table: data.name, row: row.row, column, value: code }],
    cells: [cell],
    notes: [],
    safe: false,
  };
}
