import type { Day } from '../days';
import type { Register } from '../register';
import { setting } from '../settings';
import type { Account, UnplacedPayment } from '../ledger/arrears';
import { gapsOf } from '../ledger/gaps';
import { groupBy } from '../ledger/group';
import { holdOn, type StepFacts } from './holds';
import { nextStep } from './next-step';
import { planProgress } from './plans';

/** Adds to each account with a debt what holds a step back, or the step that may come next. */
export function judged(
  register: Register,
  accounts: readonly Account[],
  unplaced: readonly UnplacedPayment[],
  on: Day,
): readonly Account[] {
  const logged = register.tables.ArrearsSteps.rows
    .filter(({ date }) => date <= on)
    .toSorted((left, right) => left.date - right.date);
  const log = groupBy(logged, ({ tenancy }) => tenancy);
  const plans = groupBy(planProgress(register, on), ({ tenancy }) => tenancy);
  const gaps = gapsOf(register);
  const ignoreBelow = setting(register, 'ignoreBelow') * 100;
  return accounts.map((account) => {
    if (account.owed === 0) return account;
    const { tenancy } = account;
    const facts: StepFacts = {
      on,
      language: register.language,
      log: log.get(tenancy) ?? [],
      plans: plans.get(tenancy) ?? [],
      unplaced,
      unread: gaps.holdOf(tenancy),
      ignoreBelow,
    };
    const hold = holdOn(account, facts);
    const step = hold ? null : nextStep(account, register.tables.Tenancies.byKey(tenancy), facts);
    return { ...account, hold, step };
  });
}
