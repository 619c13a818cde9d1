import { tableIds, tableOf, type TableId } from '../tables';
import { rowsWith } from './rows-by';
import type { Scope } from './scope';

/** Tables with so many rows that no case and no task is about one of them. */
const LEDGER: readonly TableId[] = ['Charges', 'Payments', 'Allowances'];
const LEADS = ['Households', 'Dwellings', 'Applications', 'Tenancies', 'Agreements'];

const known = new WeakMap<Scope, readonly (readonly [TableId, string])[]>();

/** Every row that the story is made of, found by its references: table and id. */
export function idsOf(scope: Scope): readonly (readonly [TableId, string])[] {
  const found = known.get(scope) ?? [...rowIds(scope)];
  known.set(scope, found);
  return found;
}

function* rowIds(scope: Scope): Generator<readonly [TableId, string]> {
  const { subject, tenancies, applications, agreements, register } = scope;
  const owners = new Map<string, readonly string[]>([
    [subject.table, [subject.id]],
    ['Applications', applications.map(({ application }) => application)],
    ['Tenancies', tenancies.map(({ tenancy }) => tenancy)],
    ['Agreements', agreements.map(({ agreement }) => agreement)],
  ]);
  for (const [table, ids] of owners) for (const id of ids) yield [table as TableId, id];
  for (const table of tableIds) {
    if (LEDGER.includes(table) || LEADS.includes(table)) continue;
    const { columns, key } = tableOf(table);
    const rows = register.tables[table].rows as readonly Readonly<Record<string, unknown>>[];
    for (const [name, { references = '' }] of Object.entries(columns)) {
      for (const id of owners.get(references) ?? []) {
        for (const row of rowsWith(rows, name, id)) yield [table, String(row[key])];
      }
    }
  }
}
