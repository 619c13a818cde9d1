import { addToMonth, type Month } from '../months';
import type { Register } from '../register';
import { changesByTenancy } from './changes-of';
import { rentFor, stayIn } from './month-share';
import { unreadRows } from './unread-rows';

/** What stands of a month's charges already: charge by `tenancy kind`, and tenancies with a charge that cannot be read. */
export interface StandingCharges {
  readonly of: ReadonlyMap<string, string>;
  readonly unread: ReadonlyMap<string, string>;
}

export const chargeKey = (tenancy: string, kind: string): string => `${tenancy}\u0001${kind}`;

/** Charges of a month, credits left out: a demand that has been credited is still a demand that was made. */
export function standingCharges(register: Register, month: Month): StandingCharges {
  const { usable, columns } = register.tables.Charges;
  const { tenancy, kind, period, amount, charge } = columns;
  const of = new Map<string, string>();
  for (const row of usable) {
    if (period[row] !== month || (amount[row] ?? 0) <= 0) continue;
    const key = chargeKey(tenancy[row] ?? '', kind[row] ?? '');
    if (!of.has(key)) of.set(key, charge[row] ?? '');
  }
  const unread = new Map<string, string>();
  for (const { row, tenancy: owner, place } of unreadRows(register, 'Charges')) {
    const own = period[row] ?? month;
    if (owner !== null && own === month) unread.set(owner, place);
  }
  for (const row of usable) {
    const home = tenancy[row] ?? '';
    // A rent without a month may be the month's own.
    if (kind[row] === 'rent' && (period[row] ?? null) === null) unread.set(home, charge[row] ?? '');
  }
  return { of, unread };
}

/** Tenancies that ran in the month before and have no rent for it. */
export function lacksRentBefore(register: Register, month: Month): number {
  const before = addToMonth(month, -1);
  const { of } = standingCharges(register, before);
  if (of.size === 0) return 0;
  const changes = changesByTenancy(register);
  return register.tables.Tenancies.rows.filter((tenancy) => {
    const stay = stayIn(tenancy, before);
    if (stay === null || of.has(chargeKey(tenancy.tenancy, 'rent'))) return false;
    return (rentFor(tenancy, changes.get(tenancy.tenancy) ?? [], stay, before) ?? 0) > 0;
  }).length;
}
