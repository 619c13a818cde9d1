import { derived } from '../../derived/derived';
import type { TablePart } from '../../decode';
import { meaningsOf } from '../../meanings';
import type { Mending } from '../../mending';
import type { Register } from '../../register';
import { mendedCell } from '../../shape/look';
import { tableIds, tableOf, type TableId } from '../../tables';
import { textIn } from '../../../text';
import { doubledKeys, keysOf, valuesOf } from '../known-keys';

/** Where people's words for a row of a table stand, and the column there that has the row's key. */
interface NameColumn {
  readonly table: TableId;
  readonly name: string;
  readonly key: string;
}

const nameColumns: Readonly<Partial<Record<TableId, readonly NameColumn[]>>> = {
  Dwellings: [{ table: 'Dwellings', name: 'address', key: 'dwelling' }],
  Households: [
    { table: 'Households', name: 'label', key: 'household' },
    { table: 'Persons', name: 'name', key: 'household' },
  ],
  Persons: [{ table: 'Persons', name: 'name', key: 'person' }],
  Members: [{ table: 'Members', name: 'name', key: 'member' }],
};

type Named = (register: Register) => ReadonlyMap<string, string | null>;

const named = Object.fromEntries(
  tableIds.map((id): [TableId, Named] => [id, (register) => namesOf(register, id)]),
) as Readonly<Record<TableId, Named>>;

/** The key of the one row of a table that people call so; undefined where there is none, or several. */
export function namedRow(register: Register, id: TableId, text: string): string | undefined {
  if (nameColumns[id] === undefined) return undefined;
  return derived(register, named[id]).get(foldedName(text)) ?? undefined;
}

/** Keys by name; null where several rows have it. */
function namesOf(register: Register, id: TableId): ReadonlyMap<string, string | null> {
  const names = new Map<string, string | null>();
  const keys = keysOf(register, id);
  for (const { table, name, key } of nameColumns[id] ?? []) {
    const texts = valuesOf(register, table, name);
    const values = valuesOf(register, table, key);
    // Of rows that share an id nobody knows yet which is called so.
    const doubled = new Set(table === id ? doubledKeys(values) : []);
    for (const [row, value] of values.entries()) {
      const text = texts[row];
      if (typeof value !== 'string' || typeof text !== 'string' || !keys.has(value)) continue;
      const folded = foldedName(text);
      const known = names.get(folded);
      const isOne = known === undefined || (known === value && table !== id);
      names.set(folded, isOne && !doubled.has(row) ? value : null);
    }
  }
  return names;
}

/** Without case and punctuation, and with a name's parts in any order: `Hansen, Kari` is `Kari Hansen`. */
function foldedName(text: string): string {
  const words = text.toLocaleLowerCase('nb').match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.sort().join(' ');
}

/** Writes the key instead of the name; likely, not certain, so a person looks first. */
export function keyForName(
  register: Register,
  part: TablePart | undefined,
  row: number,
  column: string,
  key: string,
): Mending | undefined {
  const at = part?.columnIndex.get(column);
  if (part === undefined || at === undefined) return undefined;
  const { data, offset } = part;
  const body = row - offset;
  const cell = mendedCell({ data, meanings: meaningsOf(data) }, body, at, key);
  const say = textIn(register.language).check.keys;
  return {
    title: say.keyForName(cell.beforeText, key),
    edits: [{ kind: 'set', table: data.name, row: body, column: at, value: key }],
    cells: [cell],
    notes: [],
    safe: false,
  };
}

export function tableReferred(id: TableId, column: string): TableId | undefined {
  const references = tableOf(id).columns[column]?.references;
  return tableIds.find((one) => one === references);
}
