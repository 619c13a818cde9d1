import type { Account, Arrears } from '../../ledger/arrears';
import { compareIds } from '../../ledger/order';
import type { Register } from '../../register';
import { textIn } from '../../../text';
import { poolOf, type Pool } from './pool';
import { shieldedTenancies } from './shielded';

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

/** The debtors as finance may see them one by one, and the others as one line. */
export interface Listed {
  readonly shown: readonly Account[];
  readonly pool: Pool | null;
}

export function listed(register: Register, accounts: readonly Account[]): Listed {
  const shielded = shieldedTenancies(register);
  return {
    shown: accounts.filter(({ tenancy }) => !shielded.has(tenancy)),
    pool: poolOf(accounts.filter(({ tenancy }) => shielded.has(tenancy))),
  };
}

/** The accounts in a listing's rows, those that nobody may be told from as one line at the end. */
export function rowsOf({ shown, pool }: Listed): readonly Account[] {
  return pool === null ? shown : [...shown, pool.account];
}

/** Name of the tenant as finance may see it; of the line for all with a protected address, how many they are. */
export function tenantNames(register: Register, pool: Pool | null): (tenancy: string) => string {
  const { Tenancies, Households, Persons } = register.tables;
  const { shielded } = textIn(register.language).finance;
  const { unknownTenancy } = textIn(register.language).arrears;
  const names = new Map<string, string>();
  for (const { household, role, name } of Persons.rows) {
    if (household === null || role !== 'main' || name === null || names.has(household)) continue;
    names.set(household, name);
  }
  return (tenancy) => {
    if (tenancy === '') return shielded(pool?.count ?? 0);
    const row = Tenancies.byKey(tenancy);
    if (row === undefined) return unknownTenancy;
    if (row.household === null) return '';
    return names.get(row.household) ?? Households.byKey(row.household)?.label ?? '';
  };
}
