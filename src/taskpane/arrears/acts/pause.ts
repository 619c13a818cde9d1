import { pauseReasons } from '../../../domain/codes/money';
import { norwegianDay } from '../../../domain/days';
import type { ActForm } from './act-field';
import { codeIn, dayIn, textIn } from './typed';
import { rowBehind } from './row-behind';

/** No step for a while, with a reason and a last day. */
export const pause: ActForm = {
  fields: [
    { id: 'reason', kind: 'choice', choices: pauseReasons },
    { id: 'from', kind: 'day' },
    { id: 'until', kind: 'day' },
    { id: 'comment', kind: 'text' },
  ],
  fits: (card) => rowBehind(card, 'paused') === null,
  start: ({ on }) => ({ from: norwegianDay(on) }),
  act: (draft, { card, who }) => ({
    act: 'pause',
    tenancy: card.item.tenancy,
    reason: codeIn(draft, 'reason'),
    from: dayIn(draft, 'from'),
    until: dayIn(draft, 'until'),
    comment: textIn(draft, 'comment') ?? '',
    by: who === '' ? null : who,
  }),
};

/** The pause that holds is over before its day. */
export const endPause: ActForm = {
  fields: [
    { id: 'until', kind: 'day' },
    { id: 'comment', kind: 'text' },
  ],
  fits: (card) => rowBehind(card, 'paused') !== null,
  start: ({ on }) => ({ until: norwegianDay(on) }),
  act: (draft, { card }) => ({
    act: 'endPause',
    step: rowBehind(card, 'paused') ?? '',
    until: dayIn(draft, 'until'),
    comment: textIn(draft, 'comment') ?? '',
  }),
};
