import { addDays, type Day } from '../days';
import { workingDayFrom } from '../deadlines/working-days';
import { ruleBookOf } from '../next-step/rule-book';
import { deadlineOf } from '../next-step/step-days';
import { stepRules, type StepKind } from '../next-step/step-rules';
import type { Register } from '../register';
import { setting } from '../settings';

/**
 * The last day to pay in a letter dated `on`: the municipality's choice, but never before the law's, counted as if the
 * letter goes by post. The law lets the last day be a holiday; here it is moved on to a working day, which is safe for
 * the tenant.
 */
export function lastDayToPay(register: Register, on: Day, step: StepKind): Day {
  const chosen = addDays(on, setting(register, 'letterDeadline'));
  const voluntary = stepRules[step]?.voluntary === true;
  const lawful = voluntary
    ? null
    : deadlineOf({ kind: step, date: on, channel: 'post' }, ruleBookOf(register));
  return workingDayFrom(Math.max(chosen, lawful ?? chosen) as Day);
}
