import { kroner } from '../claim';
import type { FieldId } from '../fields';
import { about, type LetterBlock, type LetterContent, type LetterKind } from '../letter';
import type { LetterCase } from '../letter-case';
import { contactLine } from '../sender';

const SOURCE = 'bustøttelova § 9; Husbanken, veileder 3.8';

const fields: readonly FieldId[] = [
  'måned',
  'husleie',
  'bostøtte',
  'bostøtte_brukt',
  'egenandel',
  'til_gode',
  'om_til_gode',
  'samtykke',
];

/** The monthly statement of housing allowance that is paid to the municipality. */
export const allowanceStatement: LetterKind = {
  id: 'allowanceStatement',
  receiver: 'tenant',
  languages: ['nb', 'nn', 'en'],
  step: null,
  fields,
  musts: (
    ['måned', 'husleie', 'bostøtte', 'bostøtte_brukt', 'egenandel', 'til_gode', 'samtykke'] as const
  ).map((field) => ({ field, source: SOURCE })),
  content,
};

/** The newest month that should have been paid; a batch leaves out those who have had theirs. */
function content(letter: LetterCase): LetterContent {
  const { words, text, settlements, tenancy } = letter;
  const found = settlements().find((one) => one.tenancy === tenancy.tenancy);
  if (found === undefined) return about(text.noAllowance);
  const { state, why, period, rent, received, used, ownShare, surplus: rest } = found;
  const blocks: readonly LetterBlock[] = state === 'ready' ? [] : [{ why, source: SOURCE }];
  return {
    applies: true,
    recommended: state !== 'sent',
    blocks,
    values: {
      måned: words.month(period),
      husleie: kroner(rent),
      bostøtte: kroner(received),
      bostøtte_brukt: kroner(used),
      egenandel: kroner(ownShare),
      til_gode: kroner(rest),
      om_til_gode: rest > 0 ? words.surplus(kroner(rest)) : '',
      samtykke: words.consent,
      kontakt: contactLine(letter, 'contactQuestions'),
    },
    rows: {},
    deadline: null,
    amount: null,
    notes: rest > 0 ? [text.payOut(kroner(rest))] : [],
  };
}
