import { claimFields } from '../fields';
import type { LetterKind } from '../letter';
import { ruleBookOf } from '../../next-step/rule-book';
import { claimContent } from './claim-letter';

/** What a creditor may say in place of the notice under the new collection act: that the claim will be sent on. No fee. */
export const collectionInformation: LetterKind = {
  id: 'collectionInformation',
  receiver: 'tenant',
  languages: ['nb', 'nn'],
  step: 'informationLetter',
  fields: [...claimFields, 'videre'],
  musts: [
    { field: 'krav.tekst', source: 'LOV-2026-05-22-19' },
    { field: 'krav.rest', source: 'LOV-2026-05-22-19' },
    { field: 'beløp', source: 'LOV-2026-05-22-19' },
    { field: 'frist', source: 'LOV-2026-05-22-19' },
    { field: 'videre', source: 'LOV-2026-05-22-19' },
    { field: 'innsigelse', source: 'LOV-2026-05-22-19' },
    { field: 'kontonummer', source: 'rutinen' },
    { field: 'kid', source: 'rutinen' },
    { field: 'kontakt', source: 'rutinen' },
    { field: 'hjelp', source: 'rutinen' },
  ],
  content: (letter) =>
    claimContent(letter, {
      step: 'informationLetter',
      blocks: ({ register, on, text }) =>
        ruleBookOf(register).regime(on).act === '2026'
          ? []
          : [{ why: text.useNotice, source: 'inkassoloven § 9' }],
      values: ({ words }, _, deadline) => ({ videre: words.next.collectionInformation(deadline) }),
    }),
};
