import { addDays, type Day } from '../../days';
import { arrearsOn } from '../../ledger/arrears';
import { groupBy } from '../../ledger/group';
import { addToMonth, firstDay, monthOf } from '../../months';
import { lastDayOf } from '../../occupancy/spans';
import type { Register } from '../../register';
import { setting } from '../../settings';
import { planProgress } from '../plans';
import { allowanceStopped } from './allowance-stopped';
import { firstMiss } from './first-miss';
import { instalmentLate } from './instalment-late';
import { missedRents } from './missed-rents';
import { payerChanged } from './payer-changed';
import { paymentsBetween, rentsBetween } from './payment-rows';
import { shrinking } from './shrinking';
import type { EarlyWarning, WarningFacts, WarningRule } from './warning';

/** The most telling first. */
const rules: readonly WarningRule[] = [
  firstMiss,
  instalmentLate,
  allowanceStopped,
  shrinking,
  payerChanged,
];

/** Tenancies that run and are about to fall behind, each with why; by rule, the newest first. */
export function earlyWarnings(register: Register, on: Day): readonly EarlyWarning[] {
  const known = factsOf(register, on);
  return rules.flatMap((rule) =>
    known.flatMap((facts) => rule(facts) ?? []).sort((left, right) => right.since - left.since),
  );
}

function factsOf(register: Register, on: Day): readonly WarningFacts[] {
  const months = setting(register, 'warningMonths');
  const earlyDays = setting(register, 'earlyArrearsDays');
  const from = firstDay(addToMonth(monthOf(on), -months - 1));
  const payments = paymentsBetween(register, from, on);
  const charges = rentsBetween(register, from, on);
  const { Tenancies, Allowances } = register.tables;
  const allowances = groupBy(
    Allowances.rows.toSorted((left, right) => left.period - right.period),
    ({ tenancy }) => tenancy,
  );
  const { accounts, missing } = arrearsOn(register, on);
  const byTenancy = new Map(accounts.map((account) => [account.tenancy, account]));
  const plans = groupBy(planProgress(register, on), ({ tenancy }) => tenancy);
  const missed = missedRents(register, from, addDays(on, -earlyDays), earlyDays);
  // Where payments are gone, everybody would seem to have stopped.
  if (missing.length > 0) return [];
  return Tenancies.rows
    .filter((tenancy) => tenancy.start <= on && (lastDayOf(tenancy) ?? on) >= on)
    .map((tenancy) => ({
      on,
      language: register.language,
      register,
      tenancy,
      account: byTenancy.get(tenancy.tenancy),
      months,
      drop: setting(register, 'warningDrop'),
      earlyDays,
      least: setting(register, 'ignoreBelow') * 100,
      payments: payments.get(tenancy.tenancy) ?? [],
      charges: charges.get(tenancy.tenancy) ?? [],
      allowances: (allowances.get(tenancy.tenancy) ?? []).filter(
        ({ expected, period }) => period <= monthOf(on) && (expected ?? on) <= addDays(on, 31),
      ),
      plans: plans.get(tenancy.tenancy) ?? [],
      missedBefore: missed(tenancy.tenancy, byTenancy.get(tenancy.tenancy)?.oldestOwnDue ?? on),
    }));
}
