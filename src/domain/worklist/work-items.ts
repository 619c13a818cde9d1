import { wordOf } from '../code-word';
import type { Naming } from '../agenda/naming';
import { services } from '../codes/incidents';
import type { Account, Arrears } from '../ledger/arrears';
import type { EarlyWarning } from '../next-step/early-warning/warning';
import type { Register } from '../register';
import { groupOf } from './group-of';
import { inOrder } from './in-order';
import type { WorkItem } from './work-item';

/** The tenancies with arrears in the order in which somebody should look at them. */
export function workItemsOf(
  register: Register,
  { accounts, on }: Arrears,
  naming: Naming,
  warnings: readonly EarlyWarning[] = [],
): readonly WorkItem[] {
  const warned = new Set(warnings.map(({ tenancy }) => tenancy));
  return inOrder(
    accounts
      .filter(({ owed }) => owed > 0)
      .map((account) => {
        const { tenancy, step, hold, known, former } = account;
        const row = register.tables.Tenancies.byKey(tenancy);
        const [household = '', dwelling = ''] = row === undefined ? [] : naming.tenancy(row);
        return {
          ...{ tenancy, household, dwelling, step, hold, known, former },
          group: groupOf(account, on),
          owed: account.owed,
          own: account.own,
          allowanceExpected: account.allowanceExpected,
          daysOverdue: account.daysOverdue,
          monthsOwed: account.monthsOwed,
          band: oldestBand(account),
          warned: warned.has(tenancy),
          ...responsibleFor(register, row?.housingOfficer ?? null),
        };
      }),
  );
}

function oldestBand({ bands }: Account): string {
  return bands.findLast(({ owed }) => owed > 0)?.id ?? '';
}

function responsibleFor(
  register: Register,
  member: string | null,
): Pick<WorkItem, 'officer' | 'unit'> {
  const row = member === null ? undefined : register.tables.Members.byKey(member);
  const unit = row?.unit ?? null;
  return {
    officer: row?.name ?? member ?? '',
    unit: unit === null ? '' : wordOf(register, services, unit),
  };
}
