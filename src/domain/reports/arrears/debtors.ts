import type { Account, Arrears } from '../../ledger/arrears';
import { compareIds } from '../../ledger/order';
import type { Register } from '../../register';
import { textIn } from '../../../text';

/** What an account is: running, of a tenancy that is over, or of none that the register knows. */
export type Standing = 'current' | 'unknown' | 'former';

const STANDINGS: readonly Standing[] = ['current', 'unknown', 'former'];

export function standingOf({ known, former }: Account): Standing {
  if (!known) return 'unknown';
  return former ? 'former' : 'current';
}

/** Accounts with a debt: current tenancies first, those who answer for most themselves first. */
export function debtorsOf({ accounts }: Arrears): readonly Account[] {
  return accounts
    .filter(({ owed }) => owed > 0)
    .toSorted(
      (left, right) =>
        STANDINGS.indexOf(standingOf(left)) - STANDINGS.indexOf(standingOf(right)) ||
        right.own - left.own ||
        right.owed - left.owed ||
        compareIds(left.tenancy, right.tenancy),
    );
}

/** Name of the tenant as finance may see it: none where anybody in the household has a protected address. */
export function tenantNames(register: Register): (tenancy: string) => string {
  const { Tenancies, Households, Persons } = register.tables;
  const { shielded, unknownTenancy } = textIn(register.language).arrears;
  const names = new Map<string, string>();
  const hidden = new Set<string>();
  for (const { household, role, name, addressProtection } of Persons.rows) {
    if (household === null) continue;
    if (addressProtection !== null && addressProtection !== 'none') hidden.add(household);
    if (role === 'main' && name !== null && !names.has(household)) names.set(household, name);
  }
  return (tenancy) => {
    const row = Tenancies.byKey(tenancy);
    if (row === undefined) return unknownTenancy;
    if (row.household === null) return '';
    if (hidden.has(row.household)) return shielded;
    return names.get(row.household) ?? Households.byKey(row.household)?.label ?? '';
  };
}
