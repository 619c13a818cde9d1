import { norwegianAmount } from '../../../domain/amounts';
import { frequencies, planStates } from '../../../domain/codes/money';
import { addDays, norwegianDay } from '../../../domain/days';
import type { ArrearsCard } from '../../../domain/worklist/arrears-card';
import type { ActForm } from './act-field';
import { codeIn, countIn, dayIn, oreIn, textIn } from './typed';

/** Two weeks to the first instalment, where nobody says otherwise. */
const FIRST_AFTER = 14;

/** A payment plan; how long it lasts follows from the debt and the instalment. */
export const plan: ActForm = {
  fields: [
    { id: 'total', kind: 'money' },
    { id: 'amount', label: 'instalment', kind: 'money' },
    { id: 'frequency', kind: 'choice', choices: frequencies },
    { id: 'first', kind: 'day' },
    { id: 'lumpFirst', kind: 'money' },
    { id: 'tolerance', kind: 'count' },
    { id: 'comment', kind: 'text' },
  ],
  fits: (card) => !isLive(card),
  start: ({ card, on }) => ({
    total: norwegianAmount(card.account.own),
    frequency: 'monthly',
    first: norwegianDay(addDays(on, FIRST_AFTER)),
  }),
  act: (draft, { card, on, who }) => ({
    act: 'plan',
    tenancy: card.item.tenancy,
    agreed: on,
    frequency: codeIn(draft, 'frequency'),
    first: dayIn(draft, 'first'),
    amount: oreIn(draft, 'amount'),
    lumpFirst: oreIn(draft, 'lumpFirst'),
    total: oreIn(draft, 'total'),
    tolerance: countIn(draft, 'tolerance'),
    agreedBy: who === '' ? null : who,
    comment: textIn(draft, 'comment'),
  }),
};

/** A person says how the plan ended; the ledger's own judgement stands beside it. */
export const closePlan: ActForm = {
  fields: [
    { id: 'state', kind: 'choice', choices: planStates, without: ['live'] },
    { id: 'comment', kind: 'text' },
  ],
  fits: (card) => isLive(card) || card.plan?.state === 'broken',
  start: ({ card }) => ({ state: card.plan?.state === 'broken' ? 'broken' : '' }),
  act: (draft, { card, on }) => ({
    act: 'closePlan',
    plan: card.plan?.plan ?? '',
    state: codeIn(draft, 'state'),
    date: on,
    comment: textIn(draft, 'comment') ?? '',
  }),
};

function isLive({ plan: agreed }: ArrearsCard): boolean {
  return agreed?.state === 'live';
}
