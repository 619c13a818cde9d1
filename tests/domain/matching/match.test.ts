import { describe, expect, test } from 'vitest';
import { day } from '../../../src/domain/days';
import type { BankFile, IncomingPayment } from '../../../src/domain/matching/incoming';
import { matched, type Placings } from '../../../src/domain/matching/match';
import { registerWith, type GivenRows } from '../../helpers/register';

const on = day('2026-11-22');

/** 101 has a KID of its own, 102 one for each charge; 103 is over; 104 and 105 share a KID by mistake. */
const rows: GivenRows = {
  Households: [{ household: 'H-0001' }, { household: 'H-0002' }, { household: 'H-0003' }],
  Persons: [
    { household: 'H-0001', name: 'Kari Åsen' },
    { household: 'H-0002', name: 'Bjørn Ola Sørlie' },
  ],
  Tenancies: [
    { tenancy: 'L-0101', household: 'H-0001', kid: '00010116', rent: 800_000 },
    { tenancy: 'L-0102', household: 'H-0002', kid: null, rent: 700_000 },
    { tenancy: 'L-0103', household: 'H-0003', kid: '2345676', ended: '2026-06-30' },
    { tenancy: 'L-0104', kid: '1234567897', rent: 650_000 },
    { tenancy: 'L-0105', kid: '1234567897', rent: 650_000 },
  ],
  Charges: [
    {
      tenancy: 'L-0102',
      kind: 'rent',
      period: '2026-09',
      due: '2026-09-01',
      amount: 700_000,
      kid: '0001022026098',
    },
    { tenancy: 'L-0102', kind: 'power', period: '2026-09', due: '2026-09-15', amount: 43_210 },
  ],
  Payments: [
    {
      payment: 'I-0001',
      tenancy: 'L-0101',
      date: '2026-09-01',
      amount: 800_000,
      source: 'tenant',
      bankReference: 'OCR 20260901-1',
    },
    { payment: 'I-0002', tenancy: 'L-0101', date: '2026-10-03', amount: 800_000, source: 'tenant' },
  ],
};

const payment = (given: Partial<IncomingPayment>): IncomingPayment => ({
  line: 3,
  date: day('2026-11-02'),
  settled: day('2026-11-03'),
  amount: 800_000,
  account: '12345678903',
  kid: null,
  payer: null,
  message: null,
  reference: 'OCR 20261103-1',
  unusual: null,
  ...given,
});

const match = (
  given: Partial<IncomingPayment>,
  settings: Record<string, string> = {},
  placings: Placings = new Map(),
) => {
  const file = { payments: [payment(given)] } as unknown as BankFile;
  const [row] = matched(registerWith(rows, { settings }), file, on, placings);
  if (row === undefined) throw new Error('no row');
  const asked = row.suggestions.map(({ tenancy, way }) => `${tenancy} ${way}`);
  return [row.outcome, row.tenancy, row.because, ...asked];
};

describe('KID', () => {
  test.each([
    ['leieforholdets egen', '00010116', ['matched', 'L-0101', 'tenancyKid']],
    ['kravets', '0001022026098', ['matched', 'L-0102', 'demandKid']],
    ['et avsluttet leieforholds', '2345676', ['matched', 'L-0103', 'tenancyKid']],
    ['ukjent', '0001032026096', ['unplaced', null, 'unknownKid']],
    ['to leieforholds', '1234567897', ['suggested', null, 'sharedKid', 'L-0104 kid', 'L-0105 kid']],
    ['av det andre slaget kontrollsiffer', '36633', ['unplaced', null, 'kid-modulus']],
  ])('%s', (_, kid, expected) => {
    expect(match({ kid, amount: 123 })).toEqual(expected);
  });

  test('MOD11 med strek godtas når avtalen er MOD11', () => {
    expect(match({ kid: '1000005-', amount: 1 }, { kidModulus: '11' })).toEqual([
      'unplaced',
      null,
      'unknownKid',
    ]);
    expect(match({ kid: '00010116', amount: 1 }, { kidModulus: '11' })[2]).toBe('kid-modulus');
  });

  test('nummeret på leieforholdet leses i KID-en, og plassen kan endres fra en dato', () => {
    const positions = { kidTenancyPositions: '1-6' };
    expect(match({ kid: '0001032026096', amount: 1 }, positions)).toEqual([
      'matched',
      'L-0103',
      'positions',
    ]);
    const later = { kidTenancyPositions: '8-9; fra 01.12.2026: 1-6' };
    expect(match({ kid: '0001032026096', amount: 1 }, later)[2]).toBe('unknownKid');
    const before = { kidTenancyPositions: '8-9; fra 01.11.2026: 1-6' };
    expect(match({ kid: '0001032026096', amount: 1 }, before)[1]).toBe('L-0103');
  });

  test('en KID av en annen lengde enn avtalt plasseres ikke', () => {
    expect(match({ kid: '2345676', amount: 1 }, { kidLengths: '8, 13' })[2]).toBe('kid-length');
    expect(match({ kid: '00010116', amount: 1 }, { kidLengths: '8, 13' })[0]).toBe('matched');
  });
});

describe('uten KID spørres et menneske', () => {
  test.each([
    ['navnet, med store bokstaver og uten å', { payer: 'AASEN KARI', amount: 1 }, 'L-0101 name'],
    ['navnet uten mellomnavn', { payer: 'Bjorn Sorlie', amount: 1 }, 'L-0102 name'],
    ['navnet og beløpet', { payer: 'Kari Åsen', amount: 800_000 }, 'L-0101 nameAndAmount'],
    ['KID skrevet i meldingen', { message: 'leie kid 0001 0116', amount: 1 }, 'L-0101 kidInText'],
    ['leieforholdet i meldingen', { message: 'gjelder l-0104', amount: 1 }, 'L-0104 idInText'],
    ['beløpet som bare ett leieforhold skylder', { amount: 743_210 }, 'L-0102 amount'],
  ])('%s', (_, given, suggestion) => {
    expect(match(given)).toEqual(['suggested', null, 'noKid', suggestion]);
  });

  test.each([
    ['ukjent navn og beløp', { payer: 'Per Ukjent', amount: 1 }],
    ['et beløp som flere betaler', { amount: 650_000 }],
  ])('%s gir intet forslag', (_, given) => {
    expect(match(given)).toEqual(['unplaced', null, 'noKid']);
  });
});

describe('det som ikke føres rett fram', () => {
  test.each([
    [
      'samme bankreferanse',
      { kid: '00010116', reference: 'OCR 20260901-1' },
      ['already', null, 'already'],
    ],
    [
      'samme dato og beløp som er ført for hånd',
      { kid: '00010116', date: day('2026-10-03') },
      ['suggested', null, 'alike', 'L-0101 kid'],
    ],
    [
      'samme beløp noen dager etter ordren, i det andre formatet',
      { kid: '00010116', date: day('2026-10-05'), settled: day('2026-10-05') },
      ['suggested', null, 'alike', 'L-0101 kid'],
    ],
    [
      'penger tilbake',
      { kid: '00010116', amount: -100 },
      ['suggested', null, 'moneyBack', 'L-0101 kid'],
    ],
    [
      'en tilbakeføring',
      { kid: '00010116', amount: 1, unusual: 'reversal' as const },
      ['suggested', null, 'reversal', 'L-0101 kid'],
    ],
  ])('%s', (_, given, expected) => {
    expect(match(given)).toEqual(expected);
  });

  test('samme referanse med et annet beløp er en annen betaling', () => {
    const given = { kid: '00010116', reference: 'OCR 20260901-1', amount: 123 };
    expect(match(given)).toEqual(['matched', 'L-0101', 'tenancyKid']);
  });

  test('det et menneske sier, gjelder, men ikke for det som er ført fra før', () => {
    const placed: Placings = new Map([[1, 'L-0102']]);
    expect(match({ amount: 1 }, {}, placed)).toEqual(['matched', 'L-0102', 'person']);
    expect(match({ kid: '00010116' }, {}, new Map([[1, null]]))[2]).toBe('person');
    expect(match({ reference: 'OCR 20260901-1' }, {}, placed)[0]).toBe('already');
    expect(match({ amount: 1 }, {}, new Map([[1, 'L-9999']]))).toEqual(['unplaced', null, 'noKid']);
  });
});
