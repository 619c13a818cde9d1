import { norwegianAmount } from '../../amounts';
import { frequencies } from '../../codes/money';
import { norwegianDay } from '../../days';
import { scheduleOf, type Instalment } from '../../next-step/plan-schedule';
import type { PaymentPlan } from '../../tables/collection';
import { kroner } from '../claim';
import type { FieldId } from '../fields';
import { about, blocked, type FieldRow, type LetterContent, type LetterKind } from '../letter';
import type { LetterCase } from '../letter-case';
import { letterWord } from '../letter-word';
import { accountText } from '../sender';

const fields: readonly FieldId[] = [
  'gjeld',
  'avdrag',
  'hyppighet',
  'første_avdrag',
  'siste_avdrag',
  'om_engangsbeløp',
  'brudd',
  'kontonummer',
  'kid',
  'avdragene.nummer',
  'avdragene.dato',
  'avdragene.beløp',
  'avdragene.rest',
];

/** The agreement to pay a debt in instalments, for both to sign. */
export const paymentPlan: LetterKind = {
  id: 'paymentPlan',
  receiver: 'tenant',
  languages: ['nb', 'nn', 'en'],
  step: null,
  fields,
  musts: (
    [
      'leietaker',
      'gjeld',
      'avdrag',
      'avdragene.dato',
      'avdragene.beløp',
      'brudd',
      'kontonummer',
      'kid',
      'kontakt',
    ] as const
  ).map((field) => ({ field, source: 'rutinen' })),
  content,
};

function content(letter: LetterCase): LetterContent {
  const { register, on, tenancy, words, text } = letter;
  const plan = runningPlan(letter);
  if (plan === undefined) return about(text.noPlan);
  const total = plan.total ?? 0;
  const rows = scheduleOf(plan, total);
  const [first] = rows;
  const last = rows.at(-1);
  if (first === undefined || last === undefined) return blocked(text.planWithoutInstalments);
  return {
    applies: true,
    recommended: plan.signed === null,
    blocks: [],
    values: {
      gjeld: kroner(total),
      avdrag: kroner(plan.amount),
      hyppighet: letterWord(letter, frequencies, plan.frequency),
      første_avdrag: words.longDay(first.due),
      siste_avdrag: words.longDay(last.due),
      om_engangsbeløp:
        (plan.lumpFirst ?? 0) > 0 ? words.lumpFirst(kroner(plan.lumpFirst ?? 0)) : '',
      brudd: words.planBroken(plan.tolerance ?? 0),
      kontonummer: accountText(register),
      kid: tenancy.kid ?? '',
    },
    rows: { avdragene: instalmentRows(rows, total) },
    deadline: null,
    amount: total,
    notes:
      plan.signed === null || plan.signed > on ? [] : [text.planSigned(norwegianDay(plan.signed))],
  };
}

/** The plan that runs or is to begin; one that is broken by the ledger is agreed anew and not sent again. */
function runningPlan({ register, tenancy, plans }: LetterCase): PaymentPlan | undefined {
  const over = new Set(plans().flatMap(({ plan, state }) => (state === 'live' ? [] : [plan])));
  return register.tables.PaymentPlans.rows.findLast(
    ({ tenancy: of, state, plan }) =>
      of === tenancy.tenancy && (state === null || state === 'live') && !over.has(plan),
  );
}

function instalmentRows(rows: readonly Instalment[], total: number): readonly FieldRow[] {
  return rows.map(({ due, amount, sum }, at) => ({
    'avdragene.nummer': String(at + 1),
    'avdragene.dato': norwegianDay(due),
    'avdragene.beløp': norwegianAmount(amount),
    'avdragene.rest': norwegianAmount(total - sum),
  }));
}
