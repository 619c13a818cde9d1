import { addMonths, norwegianDay, type Day } from '../days';
import type { RateId } from '../rates/rate-kinds';
import { textIn } from '../../text';
import type { Advice } from './advice';
import type { CaseFacts } from './case-facts';
import type { StepKind } from './step-rules';

/** The steps that may carry a fee, and the rate that it is. */
const FEES: Readonly<Partial<Record<StepKind, RateId>>> = {
  dunning: 'reminderFee',
  collectionNotice: 'reminderFee',
  demand: 'demandFee',
};

/** The fee that a step may carry, with why; null for a step that never has one. Fees are never part of the debt shown. */
export function feeOf(step: StepKind, earliest: Day, facts: CaseFacts): Advice['fee'] {
  const rate = FEES[step];
  if (rate === undefined) return null;
  const say = textIn(facts.language).nextStep.fee;
  const on = Math.max(earliest, facts.on) as Day;
  const none = whyNone(step, on, facts);
  if (none !== null) return { amount: null, why: none };
  const { value, source, from, confirmed } = facts.book.rate(rate, on);
  return { amount: value * 100, why: say.rate(norwegianDay(from), source, confirmed) };
}

function whyNone(step: StepKind, on: Day, facts: CaseFacts): string | null {
  const { book, tenancy, dispute, language, taken } = facts;
  const say = textIn(language).nextStep.fee;
  if (!book.fees) return say.policy;
  if (tenancy?.feeMode === 'noFee' || tenancy?.feeMode === 'noReminder') return say.exempt;
  if (book.regime(on).act === '2026') return say.newAct;
  if (dispute.whole !== null || dispute.amount > 0) return say.disputed;
  if (step === 'demand') return null;
  const months = book.rate('reminderFeeMonths', on).value;
  const since = addMonths(on, -months);
  const charged = taken.filter(({ kind, date }) => FEES[kind] === 'reminderFee' && date >= since);
  const most = book.rate('reminderFees', on).value;
  return charged.length >= most ? say.tooMany(most, months) : null;
}
