import type { Help } from './help';
import { shared } from './shared';

export const chargeHelp = {
  tenancy: shared.tenancyId,
  kind: ['Hva kravet gjelder.', 'Kva kravet gjeld.', 'What the charge is for.'],
  period: shared.monthText,
  due: [
    'Siste dag for å betale. Kravet er forfalt dagen etter.',
    'Siste dag for å betale. Kravet er forfalle dagen etter.',
    'Last day to pay. The charge is overdue the day after.',
  ],
  amount: [
    'Beløpet i kroner. Et negativt beløp er en kreditering.',
    'Beløpet i kroner. Eit negativt beløp er ei kreditering.',
    'Amount in kroner. A negative amount is a credit.',
  ],
  kid: [
    'KID på kravet, når kravet har sin egen.',
    'KID på kravet, når kravet har sin eigen.',
    'KID of the charge, where it has its own.',
  ],
  text: ['Teksten på fakturaen.', 'Teksten på fakturaen.', 'Text on the invoice.'],
} as const satisfies Help;

export const paymentHelp = {
  date: [
    'Dagen banken hadde oppdraget, ellers oppgjørsdagen (husleieloven § 3-3).',
    'Dagen banken hadde oppdraget, elles oppgjersdagen (husleigelova § 3-3).',
    'The day the bank had the order, else settlement day (husleieloven § 3-3).',
  ],
  amount: [
    'Beløpet i kroner. Bare tilbakebetaling er negativ.',
    'Beløpet i kroner. Berre tilbakebetaling er negativ.',
    'Amount in kroner. Only a refund is negative.',
  ],
  source: ['Hvem pengene kom fra.', 'Kven pengane kom frå.', 'Where the money came from.'],
  tenancy: [
    'Leieforholdet betalingen hører til. Tomt betyr at den ikke er plassert.',
    'Leigeforholdet betalinga høyrer til. Tomt tyder at ho ikkje er plassert.',
    'The tenancy it belongs to. Empty means not placed yet.',
  ],
  period: [
    'Måneden bostøtten gjelder, åååå-mm. Bostøtte kan ikke brukes på eldre gjeld.',
    'Månaden bustøtta gjeld, åååå-mm. Bustøtte kan ikkje brukast på eldre gjeld.',
    'Month of the allowance, yyyy-mm. It may not be used for older debt.',
  ],
  kid: [
    'KID som fulgte betalingen.',
    'KID som følgde betalinga.',
    'KID that came with the payment.',
  ],
  bankReference: [
    'Bankens referanse. Gjør at samme betaling ikke føres to ganger.',
    'Referansen til banken. Gjer at same betaling ikkje blir ført to gonger.',
    'The bank’s reference. Keeps a payment from being entered twice.',
  ],
} as const satisfies Help;

export const allowanceHelp = {
  tenancy: shared.tenancyId,
  period: shared.monthText,
  amount: [
    'Bostøtten i kroner for måneden, etter vedtaket fra Husbanken.',
    'Bustøtta i kroner for månaden, etter vedtaket frå Husbanken.',
    'The month’s allowance in kroner, as Husbanken decided.',
  ],
  status: [
    'Om bostøtten er innvilget, avslått eller stanset.',
    'Om bustøtta er innvilga, avslått eller stansa.',
    'Whether the allowance is granted, refused or stopped.',
  ],
  transport: [
    'Ja når bostøtten utbetales til kommunen etter samtykke.',
    'Ja når bustøtta blir betalt ut til kommunen etter samtykke.',
    'Yes when it is paid to the municipality by consent.',
  ],
  expected: [
    'Dagen pengene ventes, vanligvis den 20. i måneden etter (Husbanken).',
    'Dagen pengane er venta, vanlegvis den 20. i månaden etter (Husbanken).',
    'The day the money is expected, mostly the 20th of the next month (Husbanken).',
  ],
} as const satisfies Help;
