import { allowanceStatuses, chargeKinds, paymentSources, adjustmentReasons } from '../codes/money';
import { choice, day, key, kid, money, month, reference, text, yesNo } from '../columns';
import { chargeHelp, paymentHelp, allowanceHelp } from './help/ledger';
import { helped } from './help/help';
import type { RowOf, Table } from './table';

export const charges = {
  id: 'Charges',
  sheet: ['Krav', 'Krav', 'Charges'],
  group: 'money',
  key: 'charge',
  perYear: true,
  columns: helped(
    {
      charge: key('F', ['Krav', 'Krav', 'Charge']),
      tenancy: reference('Tenancies', ['Leieforhold', 'Leigeforhold', 'Tenancy'], {
        essential: true,
      }),
      kind: choice(chargeKinds, ['Kravtype', 'Kravtype', 'Kind'], { essential: true }),
      period: month(['Periode', 'Periode', 'Period'], { required: true }),
      due: day(['Forfall', 'Forfall', 'Due'], { essential: true }),
      amount: money(['Beløp', 'Beløp', 'Amount'], { essential: true }),
      kid: kid(['KID', 'KID', 'KID'], {}),
      text: text(['Tekst', 'Tekst', 'Text'], {}),
      invoice: text(['Fakturanr', 'Fakturanr', 'Invoice no'], {}),
      corrects: reference('Charges', ['Korrigerer krav', 'Korrigerer krav', 'Corrects'], {}),
      reason: choice(adjustmentReasons, ['Grunn', 'Grunn', 'Reason'], {}),
      decision: text(['Vedtak', 'Vedtak', 'Decision'], {}),
    },
    chargeHelp,
  ),
} as const satisfies Table;

export const payments = {
  id: 'Payments',
  sheet: ['Innbetalinger', 'Innbetalingar', 'Payments'],
  group: 'money',
  key: 'payment',
  perYear: true,
  columns: helped(
    {
      payment: key('I', ['Innbetaling', 'Innbetaling', 'Payment']),
      date: day(['Bokført', 'Bokført', 'Date'], { essential: true }),
      amount: money(['Beløp', 'Beløp', 'Amount'], { essential: true }),
      source: choice(paymentSources, ['Kilde', 'Kjelde', 'Source'], { essential: true }),
      tenancy: reference('Tenancies', ['Leieforhold', 'Leigeforhold', 'Tenancy'], {}),
      period: month(['Periode', 'Periode', 'Period'], {}),
      kid: kid(['KID', 'KID', 'KID'], {}),
      bankReference: text(['Bankreferanse', 'Bankreferanse', 'Bank reference'], {}),
      payer: text(['Betaler', 'Betalar', 'Payer'], { personal: 'name' }),
      importEntry: reference('ImportLog', ['Import', 'Import', 'Import'], {}),
    },
    paymentHelp,
  ),
} as const satisfies Table;

/** Bostøtte expected per tenancy and month, as Husbanken decided it. */
export const allowances = {
  id: 'Allowances',
  sheet: ['Bostøtte', 'Bustøtte', 'Housing allowance'],
  group: 'money',
  key: 'allowance',
  perYear: true,
  columns: helped(
    {
      allowance: key('O', ['Bostøtte', 'Bustøtte', 'Allowance']),
      tenancy: reference('Tenancies', ['Leieforhold', 'Leigeforhold', 'Tenancy'], {
        essential: true,
      }),
      period: month(['Periode', 'Periode', 'Period'], { essential: true }),
      amount: money(['Beløp', 'Beløp', 'Amount'], { essential: true }),
      status: choice(allowanceStatuses, ['Vedtak', 'Vedtak', 'Status'], { essential: true }),
      transport: yesNo(['Transport', 'Transport', 'Transport'], { required: true }),
      expected: day(['Ventet utbetalt', 'Venta utbetalt', 'Expected'], { required: true }),
      statementSent: day(['Avregning sendt', 'Avrekning send', 'Statement sent'], {}),
    },
    allowanceHelp,
  ),
} as const satisfies Table;

export type Charge = RowOf<typeof charges>;
export type Payment = RowOf<typeof payments>;
export type Allowance = RowOf<typeof allowances>;
