import { claimFields } from '../fields';
import type { LetterKind } from '../letter';
import { ruleBookOf } from '../../next-step/rule-book';
import { claimContent } from './claim-letter';

/** The notice of debt collection that a creditor sends while the act of 1988 is in force. */
export const collectionNotice: LetterKind = {
  id: 'collectionNotice',
  receiver: 'tenant',
  languages: ['nb', 'nn'],
  step: 'collectionNotice',
  fields: [...claimFields, 'gebyr', 'sum', 'om_gebyr', 'videre'],
  musts: [
    { field: 'krav.tekst', source: 'inkassoloven § 9' },
    { field: 'krav.forfall', source: 'inkassoloven § 9' },
    { field: 'krav.rest', source: 'inkassoloven § 9' },
    { field: 'gebyr', source: 'inkassoforskriften § 1-3' },
    { field: 'sum', source: 'inkassoloven § 9' },
    { field: 'frist', source: 'inkassoloven § 9' },
    { field: 'videre', source: 'inkassoloven § 9' },
    { field: 'innsigelse', source: 'inkassoloven § 9' },
    { field: 'kontonummer', source: 'rutinen' },
    { field: 'kid', source: 'rutinen' },
    { field: 'kontakt', source: 'rutinen' },
    { field: 'hjelp', source: 'rutinen' },
  ],
  content: (letter) =>
    claimContent(letter, {
      step: 'collectionNotice',
      hasFee: true,
      blocks: ({ register, on, text }) =>
        ruleBookOf(register).regime(on).act === '2026'
          ? [{ why: text.useInformation, source: text.newAct }]
          : [],
      values: ({ words }, _, deadline) => ({ videre: words.next.collectionNotice(deadline) }),
    }),
};
