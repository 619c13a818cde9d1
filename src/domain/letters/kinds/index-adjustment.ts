import { norwegianNumber } from '../../amounts';
import { addMonths, norwegianDay } from '../../days';
import type { RentChange } from '../../tables/rent-changes';
import { kroner } from '../claim';
import { changesByTenancy } from '../../rent/changes-of';
import { highestRent } from '../../rent/highest-rent';
import { lastFixing } from '../../rent/last-fixing';
import { rentStep } from '../../rent/rounding';
import { BETWEEN_ADJUSTMENTS, monthsOn, NOTICE_OF_ADJUSTMENT } from '../../rent/rules-of-law';
import type { FieldId } from '../fields';
import { about, blocked, type LetterBlock, type LetterContent, type LetterKind } from '../letter';
import type { LetterCase } from '../letter-case';
import { contactLine } from '../sender';

const ACT = 'husleieloven § 4-2';

const fields: readonly FieldId[] = [
  'leie_før',
  'leie_etter',
  'økning',
  'gjelder_fra',
  'indeks_før',
  'indeks_etter',
  'regulering',
];

/** The notice of a rent that follows the consumer price index, at least a month before. */
export const indexAdjustment: LetterKind = {
  id: 'indexAdjustment',
  receiver: 'tenant',
  languages: ['nb', 'nn'],
  step: null,
  fields,
  musts: (['leie_før', 'leie_etter', 'gjelder_fra', 'regulering'] as const).map((field) => ({
    field,
    source: ACT,
  })),
  content,
};

function content(letter: LetterCase): LetterContent {
  const { register, on, words, text } = letter;
  const change = entered(letter) ?? planned(letter);
  if (change === null) return about(text.noRentChange);
  const months = monthsOn(register, NOTICE_OF_ADJUSTMENT, on);
  if (months === null) return blocked(text.rateMissing(NOTICE_OF_ADJUSTMENT));
  const { before, after, indexBefore, indexAfter } = change;
  const indices = [indexBefore, indexAfter].map((one) =>
    one === null ? '' : norwegianNumber(one),
  );
  return {
    applies: true,
    recommended: true,
    blocks: [
      ...tooLate(letter, change, months),
      ...tooEarly(letter, change),
      ...tooHigh(letter, change),
    ],
    values: {
      kontakt: contactLine(letter, 'contactQuestions'),
      leie_før: before === null ? '' : kroner(before),
      leie_etter: kroner(after),
      økning: before === null ? '' : kroner(after - before),
      gjelder_fra: words.longDay(change.from).replace(/^\S+ /, ''),
      indeks_før: indices[0] ?? '',
      indeks_etter: indices[1] ?? '',
      regulering: indices.includes('') ? '' : words.indexRule(indices[0] ?? '', indices[1] ?? ''),
    },
    rows: {},
    deadline: null,
    amount: null,
    notes: change.noticeSent === null ? [] : [text.noticeSent(norwegianDay(change.noticeSent))],
  };
}

function tooLate(
  { on, text }: LetterCase,
  { from }: Change,
  months: number,
): readonly LetterBlock[] {
  const earliest = addMonths(on, months);
  return from >= earliest ? [] : [{ why: text.noticeTooLate(norwegianDay(earliest)), source: ACT }];
}

type Change = Omit<RentChange, 'change' | 'tenancy' | 'kind' | 'archive'>;

/** A coming adjustment that stands in the register. */
function entered({ register, tenancy, on }: LetterCase): Change | null {
  return (
    register.tables.RentChanges.rows.findLast(
      (row) => row.tenancy === tenancy.tenancy && row.kind === 'index' && row.from > on,
    ) ?? null
  );
}

/** The adjustment that the yearly plan would make with notice on the letter's day. */
function planned({ tenancy, indexPlan }: LetterCase): Change | null {
  const { ready, from } = indexPlan();
  const row = ready.find((one) => one.tenancy === tenancy.tenancy);
  return row === undefined ? null : { ...row, from, noticeSent: null };
}

/** A rent is adjusted once a year, counted from the day that it was last fixed. */
function tooEarly(
  { register, tenancy, on, text }: LetterCase,
  { from }: Change,
): readonly LetterBlock[] {
  const months = monthsOn(register, BETWEEN_ADJUSTMENTS, on);
  if (months === null) return [{ why: text.rateMissing(BETWEEN_ADJUSTMENTS), source: ACT }];
  const { start, lastIndexed } = tenancy;
  const before = (changesByTenancy(register).get(tenancy.tenancy) ?? []).filter(
    (change) => change.from < from,
  );
  const indexed = lastIndexed !== null && lastIndexed < from ? lastIndexed : null;
  const last = lastFixing({ start, lastIndexed: indexed }, before, 0);
  const earliest = addMonths(last.from, months);
  return from >= earliest ? [] : [{ why: text.rentTooEarly(norwegianDay(earliest)), source: ACT }];
}

/** The new rent is at most the old one times the change of the index, rounded down as the municipality rounds rents. */
function tooHigh({ register, text }: LetterCase, change: Change): readonly LetterBlock[] {
  const { before, after, indexBefore, indexAfter } = change;
  if (before === null || indexBefore === null || indexAfter === null || indexBefore <= 0) return [];
  const most = highestRent({ before, indexBefore, indexAfter }, rentStep(register));
  return after <= most ? [] : [{ why: text.rentTooHigh(kroner(most)), source: ACT }];
}
