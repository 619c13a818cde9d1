import { norwegianAmount } from '../../amounts';
import { norwegianDay } from '../../days';
import { textIn } from '../../../text';
import type { EarlyWarning, WarningFacts } from './warning';

/** The newest rent is missing, and every rent of the months before came: something has happened. */
export function firstMiss(facts: WarningFacts): EarlyWarning | null {
  const { account, charges, on, months, earlyDays, least, missedBefore, language } = facts;
  if (account === undefined || account.hold?.id === 'unplaced') return null;
  const { own, oldestOwnDue: due } = account;
  if (due === null || own < Math.max(1, least) || on - due < earlyDays) return null;
  const missing = charges.findLast((charge) => charge.due === due);
  const before = charges.filter((charge) => charge.due < due);
  if (missing === undefined || missing !== charges.at(-1)) return null;
  if (missedBefore || before.length < months) return null;
  return {
    kind: 'firstMiss',
    tenancy: facts.tenancy.tenancy,
    why: textIn(language).earlyWarnings.firstMiss(
      norwegianDay(due),
      norwegianAmount(own),
      before.length,
    ),
    since: due,
    rows: [
      { table: 'Charges', id: missing.charge },
      ...facts.payments
        .slice(-1)
        .map(({ payment }) => ({ table: 'Payments' as const, id: payment })),
    ],
  };
}
