import { addMonths } from '../days';
import { rateOn } from '../rates/rate-on';
import type { LetterBlock } from './letter';
import type { LetterCase } from './letter-case';

/** Øre, or why it cannot be known. */
export type Fee = { readonly ore: number; readonly block: LetterBlock | null };

const NONE: Fee = { ore: 0, block: null };
/** At most so many fees of this kind, counted over six months (inkassoforskriften §§ 1-2 and 1-3). */
const MOST = 2;

/**
 * The fee of a reminder or a notice of debt collection. Only a tenancy whose fee mode says so has one: most offices take
 * none of tenants they follow up.
 */
export function feeOf({ register, tenancy, on, text }: LetterCase): Fee {
  if (tenancy.feeMode !== 'normal') return NONE;
  const since = addMonths(on, -6);
  const taken = register.tables.ArrearsSteps.rows.filter(
    ({ tenancy: of, kind, date }) =>
      of === tenancy.tenancy &&
      (kind === 'dunning' || kind === 'collectionNotice') &&
      date > since &&
      date <= on,
  );
  if (taken.length >= MOST) return NONE;
  const rate = rateOn(register.tables.Rates.rows, 'reminderFee', on);
  if (rate.ok) return { ore: Math.round(rate.value * 100), block: null };
  return { ore: 0, block: { why: text.feeRateMissing, source: 'inkassoforskriften § 1-2' } };
}
