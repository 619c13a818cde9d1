import { norwegianAmount } from '../../amounts';
import { norwegianDay } from '../../days';
import { textIn } from '../../../text';
import type { EarlyWarning, WarningFacts } from './warning';

/** An instalment has not come on its day; the plan still holds for its tolerance days. */
export function instalmentLate({ plans, tenancy, language }: WarningFacts): EarlyWarning | null {
  const plan = plans.find(({ state, late }) => state === 'live' && late !== null);
  if (plan?.late == null) return null;
  const { due, amount } = plan.late;
  return {
    kind: 'instalmentLate',
    tenancy: tenancy.tenancy,
    why: textIn(language).earlyWarnings.instalmentLate(norwegianAmount(amount), norwegianDay(due)),
    since: due,
    rows: [{ table: 'PaymentPlans', id: plan.plan }],
  };
}
