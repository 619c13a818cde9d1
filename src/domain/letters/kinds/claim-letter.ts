import { wordOf } from '../../code-word';
import { arrearsSteps } from '../../codes/money';
import type { Account } from '../../ledger/arrears';
import { isOfNewAct } from '../../next-step/objections/rules';
import { ruleBookOf } from '../../next-step/rule-book';
import type { StepKind } from '../../next-step/step-rules';
import { claimOf, claimRows, claimValues, kroner, nothingToClaim, type Claim } from '../claim';
import { lastDayToPay } from '../deadline';
import { feeBlocks, feeOf } from '../fee';
import type { FieldLines, LetterBlock, LetterContent } from '../letter';
import type { LetterCase } from '../letter-case';
import { outOfTurn, stepBlocks } from '../step-check';

interface ClaimLetter {
  readonly step: StepKind;
  readonly hasFee?: boolean;
  /** Only rent can be the ground of it. */
  readonly rentOnly?: boolean;
  /** Reasons of the letter's own not to make it. */
  readonly blocks?: (letter: LetterCase, claim: Claim) => readonly LetterBlock[];
  /** Fields of the letter's own, given the last day to pay in words. */
  readonly values?: (letter: LetterCase, claim: Claim, deadline: string) => FieldLines;
}

/** What a letter that demands payment says, or why it may not be sent. */
export function claimContent(letter: LetterCase, wanted: ClaimLetter): LetterContent {
  const { register, on, words, text } = letter;
  const claim = claimOf(letter, wanted.step, wanted.rentOnly);
  if (claim === null)
    return nothingToClaim(letter, wanted.rentOnly === true ? text.noRentOwed : text.nothingOwed);
  const deadline = lastDayToPay(register, on, wanted.step);
  const said = words.longDay(deadline);
  const fee = wanted.hasFee === true ? feeOf(letter, claim) : 0;
  const { amount, account, disputed } = claim;
  return {
    applies: true,
    recommended: isRecommended(account, wanted.step),
    blocks: blocksOf(letter, claim, wanted, fee),
    values: {
      ...claimValues(letter, claim),
      frist: said,
      gebyr: kroner(fee),
      sum: kroner(amount + fee),
      om_gebyr: fee > 0 ? words.fee(kroner(fee)) : '',
      ...wanted.values?.(letter, claim, said),
    },
    rows: { krav: claimRows(letter, claim) },
    deadline,
    amount,
    notes: [
      ...(disputed > 0 ? [text.disputedLeftOut(kroner(disputed))] : []),
      ...toConfirm(letter, wanted.step, fee),
      ...(isRecommended(account, wanted.step) ? [] : otherStep(letter, account)),
    ],
  };
}

function blocksOf(
  letter: LetterCase,
  claim: Claim,
  { step, hasFee, blocks }: ClaimLetter,
  fee: number,
): readonly LetterBlock[] {
  return [
    ...stepBlocks(letter, claim, step),
    ...(hasFee === true ? outOfTurn(letter, claim, step) : []),
    ...feeBlocks(letter, fee),
    ...(blocks?.(letter, claim) ?? []),
  ];
}

export function isRecommended({ step, hold }: Account, wanted: StepKind): boolean {
  return hold !== null || step?.id === wanted;
}

function otherStep({ register, text }: LetterCase, { step }: Account): readonly string[] {
  if (step === null) return [];
  return [text.otherStep(wordOf(register, arrearsSteps, step.id))];
}

/** What the letter rests on and nobody has confirmed yet: the fee's rate, or the new act. */
function toConfirm(
  { register, on, text }: LetterCase,
  step: StepKind,
  fee: number,
): readonly string[] {
  const book = ruleBookOf(register);
  const regime = book.regime(on);
  const rate = book.rate('reminderFee', on);
  return [
    ...(fee > 0 && !rate.confirmed ? [text.feeToConfirm(kroner(fee), rate.source)] : []),
    ...(isOfNewAct(step, regime) ? [text.newActToConfirm(regime.source)] : []),
  ];
}
