import { namingOf } from '../agenda/naming';
import type { Day } from '../days';
import { arrearsOn, type Account, type OpenItem } from '../ledger/arrears';
import { planProgress, type PlanProgress } from '../next-step/plans';
import type { Register } from '../register';
import { scopeOf } from '../story/scope';
import { rowsWith } from '../story/rows-by';
import type { ArrearsStep } from '../tables/collection';
import { textIn } from '../../text';
import { writeOffProposals, type WriteOffProposal } from '../write-offs/proposals';
import type { AccountLine } from './account-line';
import { accountLines } from './account-lines';
import type { WorkItem } from './work-item';
import { workItemsOf } from './work-items';

/** Everything about one tenancy's arrears on a day. Amounts are øre. */
export interface ArrearsCard {
  readonly item: WorkItem;
  readonly account: Account;
  readonly rent: number | null;
  readonly kid: string | null;
  readonly household: string | null;
  readonly items: readonly OpenItem[];
  /** Why somebody should consider writing it off; nothing is written off by that. */
  readonly writeOff: WriteOffProposal | null;
  /** The plan that was agreed last, whatever has become of it. */
  readonly plan: PlanProgress | null;
  /** The last step that was logged with what was owed then. */
  readonly lastStep: Pick<ArrearsStep, 'step' | 'kind' | 'date' | 'balance' | 'deadline'> | null;
  /** The tenant's own share on the day of the step behind the advice, by the ledger as it is known now; øre. */
  readonly ownThen: number | null;
  /** The newest first. */
  readonly lines: readonly AccountLine[];
}

/** Null where the tenancy owes nothing on the day. */
export function arrearsCardOf(register: Register, tenancy: string, on: Day): ArrearsCard | null {
  const text = textIn(register.language);
  const arrears = arrearsOn(register, on);
  const account = arrears.accounts.find((one) => one.tenancy === tenancy);
  if (account === undefined) return null;
  const naming = namingOf(register, text.agenda, on);
  const [item] = workItemsOf(register, { ...arrears, accounts: [account] }, naming);
  if (item === undefined) return null;
  const row = register.tables.Tenancies.byKey(tenancy);
  const household = row?.household ?? null;
  const scope = scopeOf(register, { table: 'Households', id: household ?? '' }, on, text);
  return {
    ...{ item, account, household },
    rent: row?.rent ?? null,
    kid: row?.kid ?? null,
    items: arrears.items.filter((one) => one.tenancy === tenancy),
    writeOff: writeOffProposals(register, { ...arrears, accounts: [account] })[0] ?? null,
    plan: planProgress(register, on).findLast((plan) => plan.tenancy === tenancy) ?? null,
    lastStep: lastStepOf(register, tenancy, on),
    ownThen: ownOn(register, tenancy, account.advice?.balance.thenOn ?? null),
    lines: accountLines(scope, tenancy),
  };
}

function ownOn(register: Register, tenancy: string, day: Day | null): number | null {
  if (day === null) return null;
  const { accounts } = arrearsOn(register, day);
  return accounts.find((account) => account.tenancy === tenancy)?.own ?? 0;
}

function lastStepOf(register: Register, tenancy: string, on: Day): ArrearsCard['lastStep'] {
  const own = rowsWith(register.tables.ArrearsSteps.rows, 'tenancy', tenancy);
  const last = own
    .filter(({ date }) => date <= on)
    .toSorted((left, right) => left.date - right.date)
    .at(-1);
  if (last === undefined) return null;
  const { step, kind, date, balance, deadline } = last;
  return { step, kind, date, balance, deadline };
}
