import { monthOf, type Month } from '../../months';
import { kroner } from '../claim';
import type { FieldId } from '../fields';
import { about, type LetterContent, type LetterKind } from '../letter';
import type { LetterCase } from '../letter-case';
import { contactLine } from '../sender';

const SOURCE = 'bustøttelova § 9; Husbanken, veileder 3.8';

/** Months after which a batch no longer takes a statement up; one may still be asked for. */
const FRESH = 2;

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

function content(letter: LetterCase): LetterContent {
  const { words, text } = letter;
  const month = lastMonth(letter);
  if (month === null) return about(text.noAllowance);
  const { rent, received } = sumsOf(letter, month);
  const used = Math.min(rent, received);
  return {
    applies: true,
    recommended: monthOf(letter.on) - month <= FRESH,
    blocks: rent > 0 ? [] : [{ why: text.noRentThatMonth(words.month(month)), source: null }],
    values: {
      måned: words.month(month),
      husleie: kroner(rent),
      bostøtte: kroner(received),
      bostøtte_brukt: kroner(used),
      egenandel: kroner(rent - used),
      til_gode: kroner(received - used),
      om_til_gode: received > used ? words.surplus(kroner(received - used)) : '',
      samtykke: words.consent,
      kontakt: contactLine(letter, 'contactQuestions'),
    },
    rows: {},
    deadline: null,
    amount: null,
    notes: received > used ? [text.payOut(kroner(received - used))] : [],
  };
}

/** The newest month for which allowance has come and no statement has been sent. */
function lastMonth({ register, tenancy, on }: LetterCase): Month | null {
  const { Allowances, Payments } = register.tables;
  const { columns } = Payments;
  const sent = new Set(
    Array.from(Allowances.usable)
      .filter((row) => Allowances.columns.tenancy[row] === tenancy.tenancy)
      .filter((row) => (Allowances.columns.statementSent[row] ?? null) !== null)
      .map((row) => Allowances.columns.period[row]),
  );
  const months = Array.from(Payments.usable)
    .filter(
      (row) => columns.tenancy[row] === tenancy.tenancy && columns.source[row] === 'allowance',
    )
    .filter((row) => (columns.date[row] ?? Infinity) <= on)
    .flatMap((row) => columns.period[row] ?? [])
    .filter((month) => !sent.has(month));
  return months.length === 0 ? null : (Math.max(...months) as Month);
}

/** Øre charged as rent and received as allowance for a month, repayments deducted. */
function sumsOf({ register, tenancy, on }: LetterCase, month: Month) {
  const { Charges, Payments } = register.tables;
  let rent = 0;
  let received = 0;
  for (const row of Charges.usable) {
    const { columns } = Charges;
    const counts = columns.tenancy[row] === tenancy.tenancy && columns.period[row] === month;
    if (counts && columns.kind[row] === 'rent') rent += columns.amount[row] ?? 0;
  }
  for (const row of Payments.usable) {
    const { columns } = Payments;
    const counts = columns.tenancy[row] === tenancy.tenancy && columns.period[row] === month;
    if (counts && columns.source[row] === 'allowance' && (columns.date[row] ?? Infinity) <= on)
      received += columns.amount[row] ?? 0;
  }
  return { rent, received: Math.max(0, received) };
}
