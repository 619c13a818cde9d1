import { claimFields } from '../fields';
import type { LetterKind } from '../letter';
import { newCollectionAct } from '../regime';
import { claimContent } from './claim-letter';

/** What a creditor may say in place of the notice under the new collection act: that the claim will be sent on. No fee. */
export const collectionInformation: LetterKind = {
  id: 'collectionInformation',
  receiver: 'tenant',
  languages: ['nb', 'nn'],
  step: 'collectionNotice',
  fields: [...claimFields, 'videre'],
  musts: [
    { field: 'krav.tekst', source: 'ny inkassolov' },
    { field: 'krav.rest', source: 'ny inkassolov' },
    { field: 'beløp', source: 'ny inkassolov' },
    { field: 'frist', source: 'ny inkassolov' },
    { field: 'videre', source: 'ny inkassolov' },
    { field: 'innsigelse', source: 'ny inkassolov' },
    { field: 'kontonummer', source: 'rutinen' },
    { field: 'kid', source: 'rutinen' },
    { field: 'kontakt', source: 'rutinen' },
    { field: 'hjelp', source: 'rutinen' },
  ],
  content: (letter) =>
    claimContent(letter, {
      step: 'collectionNotice',
      leastDays: 'frist i inkassovarsel',
      blocks: ({ register, on, text }) =>
        newCollectionAct(register, on) ? [] : [{ why: text.useNotice, source: 'inkassoloven § 9' }],
      values: ({ words }, _, deadline) => ({ videre: words.next.collectionInformation(deadline) }),
    }),
};
