import { derived } from '../derived/derived';
import type { Register } from '../register';
import { tableIds, tableOf, type TableId } from '../tables';
import { foldedId } from './keys/id-form';
import { valuesOf } from './known-keys';

/** The one key of a table that differs from `value` in case, spaces, dash or leading zeros only; undefined where none or several do. */
export function nearKey(register: Register, id: TableId, value: string): string | undefined {
  return derived(register, nearKeys[id]).get(foldedId(value)) ?? undefined;
}

type NearKeys = (register: Register) => ReadonlyMap<string, string | null>;

const nearKeys = Object.fromEntries(
  tableIds.map((id): [TableId, NearKeys] => [id, (register) => foldedKeys(register, id)]),
) as Readonly<Record<TableId, NearKeys>>;

/** Keys by how they look without what may differ; null where different keys look the same. */
function foldedKeys(register: Register, id: TableId): ReadonlyMap<string, string | null> {
  const keys = new Map<string, string | null>();
  for (const key of valuesOf(register, id, tableOf(id).key)) {
    if (typeof key !== 'string') continue;
    const look = foldedId(key);
    const known = keys.get(look);
    keys.set(look, known === undefined || known === key ? key : null);
  }
  return keys;
}
