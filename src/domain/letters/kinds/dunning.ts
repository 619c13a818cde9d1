import { claimFields } from '../fields';
import type { LetterKind } from '../letter';
import { claimContent } from './claim-letter';

/** The reminder that may carry a fee, from fourteen days after the due day. */
export const dunning: LetterKind = {
  id: 'dunning',
  receiver: 'tenant',
  languages: ['nb', 'nn'],
  step: 'dunning',
  fields: [...claimFields, 'gebyr', 'sum', 'om_gebyr'],
  musts: [
    { field: 'krav.tekst', source: 'inkassoforskriften § 1-2' },
    { field: 'krav.forfall', source: 'inkassoforskriften § 1-2' },
    { field: 'krav.rest', source: 'inkassoforskriften § 1-2' },
    { field: 'gebyr', source: 'inkassoforskriften § 1-3' },
    { field: 'sum', source: 'inkassoforskriften § 1-3' },
    { field: 'frist', source: 'inkassoforskriften § 1-3' },
    { field: 'kontonummer', source: 'rutinen' },
    { field: 'kid', source: 'rutinen' },
    { field: 'kontakt', source: 'rutinen' },
    { field: 'hjelp', source: 'rutinen' },
  ],
  content: (letter) =>
    claimContent(letter, {
      step: 'dunning',
      hasFee: true,
      blocks: ({ tenancy, text }) =>
        tenancy.feeMode === 'noReminder' ? [{ why: text.noReminder, source: null }] : [],
    }),
};
