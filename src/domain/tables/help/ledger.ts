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
  invoice: [
    'Fakturanummeret i økonomisystemet, så reskontroen kan avstemmes rad for rad.',
    'Fakturanummeret i økonomisystemet, så reskontroen kan avstemmast rad for rad.',
    'Invoice number in the ledger system, for reconciliation row by row.',
  ],
  corrects: [
    'Kravet som korrigeres eller avskrives, for eksempel F-000123.',
    'Kravet som blir korrigert eller avskrive, til dømes F-000123.',
    'The charge that is corrected or written off, such as F-000123.',
  ],
  reason: [
    'Hvorfor kravet korrigeres eller avskrives.',
    'Kvifor kravet blir korrigert eller avskrive.',
    'Why the charge is corrected or written off.',
  ],
  decision: [
    'Vedtaket bak korreksjonen eller avskrivningen: saksnummer eller arkivreferanse.',
    'Vedtaket bak korreksjonen eller avskrivinga: saksnummer eller arkivreferanse.',
    'The decision behind the correction or write-off: case number or archive reference.',
  ],
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
  payer: [
    'Navnet i bankens melding, når innbetalingen ikke er plassert.',
    'Namnet i meldinga frå banken, når innbetalinga ikkje er plassert.',
    'The name on the bank’s line, where the payment is not placed.',
  ],
  importEntry: [
    'Importen innbetalingen kom med, så den kan finnes igjen og angres.',
    'Importen innbetalinga kom med, så ho kan finnast att og angrast.',
    'The import it came with, so that it can be found and undone.',
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
  statementSent: [
    'Dagen leietakeren fikk avregning for måneden. Skal gis hver måned ved transport (Husbanken, veileder 3.8).',
    'Dagen leigetakaren fekk avrekning for månaden. Skal givast kvar månad ved transport (Husbanken, rettleiar 3.8).',
    'The day the tenant got the month’s statement. Due each month under transport (Husbanken).',
  ],
} as const satisfies Help;
