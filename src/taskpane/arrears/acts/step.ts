import { arrearsSteps, letterChannels } from '../../../domain/codes/money';
import { norwegianDay } from '../../../domain/days';
import type { ActForm } from './act-field';
import { codeIn, dayIn, textIn } from './typed';

/** A step that has been taken. */
export const step: ActForm = {
  fields: [
    { id: 'kind', kind: 'choice', choices: arrearsSteps, without: ['pause', 'dispute'] },
    { id: 'date', kind: 'day' },
    { id: 'channel', kind: 'choice', choices: letterChannels },
    { id: 'deadline', kind: 'day' },
    { id: 'comment', kind: 'text' },
  ],
  fits: () => true,
  start: ({ card, on }) => ({
    kind: card.account.step?.id ?? 'contact',
    date: norwegianDay(on),
  }),
  act: (draft, { card, on, who }) => ({
    act: 'step',
    tenancy: card.item.tenancy,
    kind: codeIn(draft, 'kind') ?? 'contact',
    date: dayIn(draft, 'date') ?? on,
    channel: codeIn(draft, 'channel'),
    letter: draft.letter ?? null,
    deadline: dayIn(draft, 'deadline'),
    by: who === '' ? null : who,
    comment: textIn(draft, 'comment'),
  }),
};
