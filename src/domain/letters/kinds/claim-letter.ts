import { arrearsSteps } from '../../codes/money';
import { inLanguage } from '../../language';
import type { Account } from '../../ledger/arrears';
import type { StepKind } from '../../next-step/collection-rules';
import { claimOf, claimRows, claimValues, kroner, type Claim } from '../claim';
import { lastDayToPay, statutoryDays } from '../deadline';
import { feeOf } from '../fee';
import { about, blocked, type FieldLines, type LetterBlock, type LetterContent } from '../letter';
import type { LetterCase } from '../letter-case';
import { stepBlocks } from '../step-check';

interface ClaimLetter {
  readonly step: StepKind;
  /** Name on the rates sheet of the least days to pay; null where no law sets any. */
  readonly leastDays: string | null;
  /** Days on top of the least, where the count may begin the day after. */
  readonly moreDays?: number;
  readonly hasFee?: boolean;
  /** Only rent can be the ground of it. */
  readonly rentOnly?: boolean;
  /** Reasons of the letter's own not to make it. */
  readonly blocks?: (letter: LetterCase, claim: Claim) => readonly LetterBlock[];
  /** Fields of the letter's own, given the last day to pay in words. */
  readonly values?: (letter: LetterCase, claim: Claim, deadline: string) => FieldLines;
}

/** What a letter that demands rent says, or why it may not be sent. */
export function claimContent(letter: LetterCase, wanted: ClaimLetter): LetterContent {
  const { register, on, words, text } = letter;
  const claim = claimOf(letter, wanted.rentOnly);
  if (claim === null) return about(wanted.rentOnly === true ? text.noRentOwed : text.nothingOwed);
  const least = wanted.leastDays === null ? 0 : statutoryDays(register, wanted.leastDays, on);
  if (least === null) return blocked(text.rateMissing(wanted.leastDays ?? ''));
  const deadline = lastDayToPay(register, on, least + (wanted.moreDays ?? 0));
  const said = words.longDay(deadline);
  const fee = wanted.hasFee === true ? feeOf(letter) : { ore: 0, block: null };
  const { amount } = claim;
  return {
    applies: true,
    recommended: isRecommended(claim.account, wanted.step),
    blocks: [
      ...stepBlocks(letter, claim.account, wanted.step),
      ...(wanted.blocks?.(letter, claim) ?? []),
      ...(fee.block === null ? [] : [fee.block]),
    ],
    values: {
      ...claimValues(letter, claim),
      frist: said,
      gebyr: kroner(fee.ore),
      sum: kroner(amount + fee.ore),
      om_gebyr: fee.ore > 0 ? words.fee(kroner(fee.ore)) : '',
      ...wanted.values?.(letter, claim, said),
    },
    rows: { krav: claimRows(letter, claim) },
    deadline,
    amount,
    notes: isRecommended(claim.account, wanted.step) ? [] : otherStep(letter, claim.account),
  };
}

export function isRecommended({ step }: Account, wanted: StepKind): boolean {
  return step === null || step.id === wanted;
}

function otherStep({ register, text }: LetterCase, { step }: Account): readonly string[] {
  return step === null
    ? []
    : [text.otherStep(inLanguage(arrearsSteps[step.id], register.language))];
}
