import { norwegianAmount, norwegianNumber } from '../amounts';
import { arrearsSteps } from '../codes/money';
import { feeModes } from '../codes/tenancies';
import { norwegianDay, type Day } from '../days';
import { textIn } from '../../text';
import type { Source } from '../agenda/proposal';
import type { AdviceInput } from './advice';
import type { CaseFacts } from './case-facts';
import type { DatedCourse } from './earliest';
import { deadlineGiven } from './step-days';
import { stepRules } from './step-rules';

type Given = readonly [id: string, label: string, value: string | null, row: Source | null];

/** What a recommendation rests on: each figure with the row that it is read from. */
export function inputsOf(facts: CaseFacts, course: DatedCourse): readonly AdviceInput[] {
  return [
    ...moneyInputs(facts),
    ...courseInputs(facts, course),
    ...leaseInputs(facts),
    ...rates(facts, course),
  ]
    .filter(([, , value]) => value !== null)
    .map(([id, label, value, row]) => ({ id, label, value: value ?? '', row }));
}

function moneyInputs({
  account,
  items,
  oldest,
  data,
  demandable,
  language,
}: CaseFacts): readonly Given[] {
  const say = textIn(language).nextStep.input;
  const charge = items.find(({ due, age }) => age > 0 && due === oldest);
  const row: Source | null = charge === undefined ? null : { table: 'Charges', id: charge.charge };
  const { lastPayment, monthsOwed, allowanceExpected } = account;
  return [
    ['owed', say.owed, kroner(account.owed), null],
    ['demandable', say.demandable, kroner(demandable), null],
    ['allowance', say.allowance, allowanceExpected > 0 ? kroner(allowanceExpected) : null, null],
    [
      'months',
      say.months,
      monthsOwed === null ? null : norwegianNumber(Math.round(monthsOwed * 10) / 10),
      null,
    ],
    ['oldest', say.oldest, shown(oldest), row],
    [
      'payment',
      say.payment,
      lastPayment === null
        ? say.none
        : `${kroner(lastPayment.amount)}, ${norwegianDay(lastPayment.date)}`,
      null,
    ],
    ['data', say.data, shown(data.day) ?? say.unknown, null],
  ];
}

function courseInputs(
  { book, language, word }: CaseFacts,
  { last }: DatedCourse,
): readonly Given[] {
  const say = textIn(language).nextStep.input;
  if (last === undefined) return [['last', say.last, say.none, null]];
  const row: Source = { table: 'ArrearsSteps', id: last.step };
  const name = word(arrearsSteps, last.kind);
  return [
    ['last', say.last, `${name}, ${norwegianDay(last.date)}`, row],
    ['deadline', say.deadline, shown(deadlineGiven(last, book)), row],
  ];
}

function leaseInputs({ tenancy, account, plans, language, word }: CaseFacts): readonly Given[] {
  const say = textIn(language).nextStep.input;
  const row: Source | null =
    tenancy === undefined ? null : { table: 'Tenancies', id: tenancy.tenancy };
  const plan = plans.at(-1);
  const mode = tenancy?.feeMode ?? null;
  return [
    [
      'plan',
      say.plan,
      plan === undefined ? null : say.planState[plan.state],
      plan === undefined ? null : { table: 'PaymentPlans', id: plan.plan },
    ],
    ['feeMode', say.feeMode, mode === null ? null : word(feeModes, mode), row],
    [
      'left',
      say.left,
      account.former ? (shown(tenancy?.movedOut ?? tenancy?.ended ?? null) ?? say.yes) : null,
      row,
    ],
    [
      'clause',
      say.clause,
      account.former ? null : yesNo(tenancy?.evictionClause ?? null, say),
      row,
    ],
    [
      'reserved',
      say.reserved,
      account.former ? null : yesNo(tenancy?.reserved911 ?? null, say),
      row,
    ],
  ];
}

function rates(
  { book, on, language }: CaseFacts,
  { step, earliest }: DatedCourse,
): readonly Given[] {
  const say = textIn(language).nextStep.input;
  const rule = step === null ? undefined : stepRules[step];
  if (rule === undefined || rule.waits === 1) return [];
  const { value, entry, source } = book.rate(rule.waits, earliest ?? on);
  return [
    [
      'waits',
      say.waits,
      say.days(value, source),
      entry === null ? null : { table: 'Rates', id: entry },
    ],
  ];
}

function yesNo(
  value: boolean | null,
  say: { yes: string; no: string; notRecorded: string },
): string {
  return value === null ? say.notRecorded : value ? say.yes : say.no;
}

function kroner(ore: number): string {
  return `${norwegianAmount(ore)}\u00A0kr`;
}

function shown(day: Day | null): string | null {
  return day === null ? null : norwegianDay(day);
}
