import { derived } from '../derived/derived';
import type { Register } from '../register';
import { tableIds, tableOf, type TableId } from '../tables';
import { valuesOf } from './known-keys';

/** The one key of a table that differs from `value` in case, spaces or the kind of dash only; undefined where none or several do. */
export function nearKey(register: Register, id: TableId, value: string): string | undefined {
  return derived(register, nearKeys[id]).get(folded(value)) ?? undefined;
}

type NearKeys = (register: Register) => ReadonlyMap<string, string | null>;

const nearKeys = Object.fromEntries(
  tableIds.map((id): [TableId, NearKeys] => [id, (register) => foldedKeys(register, id)]),
) as Readonly<Record<TableId, NearKeys>>;

/** Keys by how they look without case and spaces; null where different keys look the same. */
function foldedKeys(register: Register, id: TableId): ReadonlyMap<string, string | null> {
  const keys = new Map<string, string | null>();
  for (const key of valuesOf(register, id, tableOf(id).key)) {
    if (typeof key !== 'string') continue;
    const look = folded(key);
    const known = keys.get(look);
    keys.set(look, known === undefined || known === key ? key : null);
  }
  return keys;
}

function folded(key: string): string {
  return key
    .toLocaleUpperCase('nb')
    .replace(/[\s\u00A0]/g, '')
    .replace(/[\u2010-\u2015\u2212]/g, '-');
}
