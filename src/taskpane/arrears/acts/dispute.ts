import { norwegianDay } from '../../../domain/days';
import type { ActForm } from './act-field';
import { rowBehind } from './row-behind';
import { codeIn, dayIn, oreIn, textIn } from './typed';

/** The tenant objects, to everything or to a charge or a part of it. */
export const dispute: ActForm = {
  fields: [
    { id: 'date', kind: 'day' },
    { id: 'charge', kind: 'charge' },
    { id: 'amount', kind: 'money' },
    { id: 'comment', kind: 'text' },
  ],
  fits: () => true,
  start: ({ on }) => ({ date: norwegianDay(on) }),
  act: (draft, { card, on, who }) => ({
    act: 'dispute',
    tenancy: card.item.tenancy,
    date: dayIn(draft, 'date') ?? on,
    charge: codeIn(draft, 'charge'),
    amount: oreIn(draft, 'amount'),
    comment: textIn(draft, 'comment') ?? '',
    by: who === '' ? null : who,
  }),
};

/** The objection has been answered. */
export const settleDispute: ActForm = {
  fields: [
    { id: 'date', kind: 'day' },
    { id: 'comment', kind: 'text' },
  ],
  fits: (card) => disputeOf(card) !== null,
  start: ({ on }) => ({ date: norwegianDay(on) }),
  act: (draft, { card }) => ({
    act: 'settleDispute',
    step: disputeOf(card) ?? '',
    date: dayIn(draft, 'date'),
    comment: textIn(draft, 'comment') ?? '',
  }),
};

function disputeOf(card: Parameters<typeof rowBehind>[0]): string | null {
  return rowBehind(card, 'disputed') ?? rowBehind(card, 'disputedPart');
}
