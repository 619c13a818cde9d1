import { claimFields } from '../fields';
import type { LetterKind } from '../letter';
import { claimContent } from './claim-letter';

/** The friendly reminder, as soon as rent is late. */
export const reminder: LetterKind = {
  id: 'reminder',
  receiver: 'tenant',
  languages: ['nb', 'nn', 'en'],
  step: 'reminder',
  fields: claimFields,
  musts: [
    { field: 'beløp', source: 'rutinen' },
    { field: 'frist', source: 'rutinen' },
    { field: 'kontonummer', source: 'rutinen' },
    { field: 'kid', source: 'rutinen' },
    { field: 'kontakt', source: 'rutinen' },
    { field: 'hjelp', source: 'rutinen' },
  ],
  content: (letter) => claimContent(letter, { step: 'reminder' }),
};
