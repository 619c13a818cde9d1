import { wordOf } from '../../code-word';
import { allowanceStatuses } from '../../codes/money';
import { addToMonth, firstDay, monthOf } from '../../months';
import { shownMonth } from '../../rules/shown';
import { textIn } from '../../../text';
import type { EarlyWarning, WarningFacts } from './warning';

/** Months without a row after which an allowance that rolls on by itself is missing. */
const SILENT_MONTHS = 2;

/** Housing allowance that was granted is stopped or refused, or no longer comes: the tenant owes the whole rent. */
export function allowanceStopped(facts: WarningFacts): EarlyWarning | null {
  const { allowances, on, months, tenancy, language } = facts;
  const latest = allowances.at(-1);
  const granted = allowances.findLast(({ status }) => status === 'granted');
  if (latest === undefined || granted === undefined) return null;
  const now = monthOf(on);
  const say = textIn(language).earlyWarnings;
  const rows = [...new Set([granted, latest])].map(({ allowance }) => ({
    table: 'Allowances' as const,
    id: allowance,
  }));
  const found = { kind: 'allowanceStopped', tenancy: tenancy.tenancy, rows } as const;
  if (latest.period < addToMonth(now, -months - SILENT_MONTHS)) return null;
  if (latest.status !== 'granted') {
    const status = wordOf(facts.register, allowanceStatuses, latest.status);
    const why = say.allowanceStopped(status, shownMonth(latest.period), shownMonth(granted.period));
    return { ...found, why, since: firstDay(latest.period) };
  }
  const silent = addToMonth(latest.period, 1);
  if (latest.period > addToMonth(now, -SILENT_MONTHS)) return null;
  return { ...found, why: say.allowanceSilent(shownMonth(latest.period)), since: firstDay(silent) };
}
