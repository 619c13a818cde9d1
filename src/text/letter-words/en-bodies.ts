import type { LetterId } from '../../domain/letters/letter';
import type { BodyPart, LetterBody, TableColumn } from './body';

const claims: readonly TableColumn[] = [
  { header: 'Not paid', field: 'krav.tekst' },
  { header: 'Due', field: 'krav.forfall' },
  { header: 'Amount', field: 'krav.beløp', amount: true },
  { header: 'Left to pay', field: 'krav.rest', amount: true },
];

const payTo: readonly (readonly [string, string])[] = [
  ['Pay by', '{{frist}}'],
  ['To account', '{{kontonummer}}'],
  ['KID', '{{kid}}'],
];

const cannotPay: readonly BodyPart[] = [
  { heading: 'Can you not pay now?' },
  '{{kontakt}}',
  '{{hjelp}}',
];

/** The built-in letters in English: those without legal effect, for the law is not translated by us. */
export const bodies: Partial<Readonly<Record<LetterId, LetterBody>>> = {
  reminder: [
    'We miss a payment from you for {{bolig}}. You may have forgotten it, or it may be on its way.',
    { facts: [['To pay', '{{beløp}}'], ...payTo] },
    { columns: claims },
    '{{ventet_bostøtte}}',
    '{{per_dato}}',
    ...cannotPay,
    '{{innsigelse}}',
  ],
  paymentPlan: [
    'This agreement is between {{avsender}} in {{kommune}} and {{leietaker}}, who rents {{bolig}}.',
    {
      facts: [
        ['Debt', '{{gjeld}}'],
        ['Instalment', '{{avdrag}} {{hyppighet}}'],
        ['First instalment', '{{første_avdrag}}'],
        ['Last instalment', '{{siste_avdrag}}'],
        ['To account', '{{kontonummer}}'],
        ['KID', '{{kid}}'],
      ],
    },
    'The instalments come on top of the ordinary rent.',
    '{{om_engangsbeløp}}',
    {
      columns: [
        { header: 'Instalment', field: 'avdragene.nummer' },
        { header: 'Date', field: 'avdragene.dato' },
        { header: 'Amount', field: 'avdragene.beløp', amount: true },
        { header: 'Debt afterwards', field: 'avdragene.rest', amount: true },
      ],
    },
    { heading: 'If something changes' },
    '{{brudd}}',
    '{{kontakt}}',
    '{{hjelp}}',
    { signatures: ['For the municipality', 'Tenant'] },
  ],
  allowanceStatement: [
    'This is the statement of your housing allowance (bostøtte) and your rent for {{måned}}.',
    {
      facts: [
        ['Rent', '{{husleie}}'],
        ['Allowance received', '{{bostøtte}}'],
        ['Allowance used for the rent', '{{bostøtte_brukt}}'],
        ['Your share of the rent', '{{egenandel}}'],
        ['Allowance due to you', '{{til_gode}}'],
      ],
    },
    '{{om_til_gode}}',
    '{{samtykke}}',
    '{{kontakt}}',
  ],
};
