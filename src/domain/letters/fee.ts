import { addMonths } from '../days';
import { ruleBookOf } from '../next-step/rule-book';
import { rateKinds } from '../rates/rate-kinds';
import { stepsFor } from './step-check';
import type { Claim } from './claim';
import type { LetterBlock } from './letter';
import type { LetterCase } from './letter-case';

/**
 * The fee of a reminder or a notice of debt collection, øre. There is none where the municipality takes none of its
 * tenants, the tenancy is exempt, something is disputed, the new act holds, or as many have been taken as may be.
 */
export function feeOf(letter: LetterCase, claim: Claim): number {
  const { register, tenancy, on } = letter;
  const book = ruleBookOf(register);
  const exempt = tenancy.feeMode === 'noFee' || tenancy.feeMode === 'noReminder';
  if (!book.fees || exempt || claim.disputed > 0 || book.regime(on).act === '2026') return 0;
  const since = addMonths(on, -book.rate('reminderFeeMonths', on).value);
  const taken = stepsFor(letter, claim).filter(
    ({ kind, date }) => (kind === 'dunning' || kind === 'collectionNotice') && date >= since,
  );
  const most = book.rate('reminderFees', on).value;
  return taken.length >= most ? 0 : book.rate('reminderFee', on).value * 100;
}

/** A fee is taken by what the register says, never by the program's own value. */
export function feeBlocks({ register, on, text }: LetterCase, fee: number): readonly LetterBlock[] {
  if (fee === 0 || ruleBookOf(register).rate('reminderFee', on).entry !== null) return [];
  return [
    { why: text.rateMissing(rateKinds.reminderFee.name), source: 'inkassoforskriften § 1-3' },
  ];
}
