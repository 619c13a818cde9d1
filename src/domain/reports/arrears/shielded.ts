import type { Register } from '../../register';

/** Tenancies in which somebody's address is protected: in no list and no export, only counted. */
export function shieldedTenancies({ tables }: Register): ReadonlySet<string> {
  const hidden = new Set<string>();
  for (const { household, addressProtection } of tables.Persons.rows) {
    if (household !== null && addressProtection !== null && addressProtection !== 'none')
      hidden.add(household);
  }
  return new Set(
    tables.Tenancies.rows.flatMap(({ tenancy, household }) =>
      household !== null && hidden.has(household) ? tenancy : [],
    ),
  );
}
