import { describe, expect, test } from 'vitest';
import { day, isoDay } from '../../../src/domain/days';
import { arrearsOn } from '../../../src/domain/ledger/arrears';
import type { ArrearsStep } from '../../../src/domain/tables/collection';
import { registerWith, type GivenRow, type GivenRows } from '../../helpers/register';

const T = 'L-0001';

/** What the program says on a day: a step with its earliest day, or what holds it back. */
function said(rows: GivenRows, on: string, settings = {}): string {
  const account = arrearsOn(registerWith(rows, { settings }), day(on)).accounts.find(
    ({ tenancy }) => tenancy === T,
  );
  if (account === undefined || account.owed === 0) return 'ingenting';
  const { step, hold } = account;
  if (hold !== null) return hold.until === null ? hold.id : `${hold.id} til ${isoDay(hold.until)}`;
  return step === null ? 'TOMT' : `${step.id} fra ${isoDay(step.earliest)}`;
}

type Logged = readonly [date: string, kind: ArrearsStep['kind'], more?: GivenRow<'ArrearsSteps'>];
interface Story {
  readonly tenancy?: GivenRow<'Tenancies'>;
  readonly due?: string;
  readonly steps?: readonly Logged[];
  readonly rows?: GivenRows;
  readonly settings?: Readonly<Record<string, string>>;
}

/** Rent of 8 000 kr due on the first of May 2026 and never paid, unless the story says otherwise. */
function told({ tenancy, due = '2026-05-01', steps = [], rows = {}, settings = {} }: Story) {
  const all: GivenRows = {
    Tenancies: [{ tenancy: T, evictionClause: true, ...tenancy }],
    Charges: [{ tenancy: T, due, period: due.slice(0, 7) }],
    ...rows,
  };
  return (on: string): string => {
    const past = steps.filter(([date]) => date <= on);
    const ArrearsSteps = past.map(([date, kind, more]) => ({ tenancy: T, date, kind, ...more }));
    return said({ ...all, ArrearsSteps }, on, settings);
  };
}

describe('husleien 1. mai er ikke betalt', () => {
  const on = told({
    steps: [
      ['2026-05-06', 'reminder', { deadline: '2026-05-12' }],
      ['2026-05-18', 'dunning'],
      ['2026-06-03', 'collectionNotice'],
      ['2026-06-18', 'demand'],
      ['2026-07-06', 'navNotice'],
      ['2026-07-06', 'navContacted'],
      ['2026-07-07', 'enforcementNotice', { channel: 'delivered' }],
      ['2026-07-20', 'navContacted'],
      ['2026-07-23', 'evictionRequest'],
    ],
  });
  test.each([
    ['2026-05-01', 'forfallsdagen: ingenting er skyldig', 'ingenting'],
    ['2026-05-02', 'dagen etter: vennlig påminnelse', 'reminder fra 2026-05-02'],
    [
      '2026-05-06',
      'påminnelsen er sendt: purring 14 dager etter forfall',
      'dunning fra 2026-05-15',
    ],
    [
      '2026-05-18',
      'purret med 14 dager: inkassovarsel etter fristen',
      'collectionNotice fra 2026-06-02',
    ],
    [
      '2026-06-03',
      'varslet: betalingsoppfordring når de 14 dagene er ute',
      'demand fra 2026-06-18',
    ],
    ['2026-06-18', 'oppfordret: NAV varsles etter fristen', 'navNotice fra 2026-07-03'],
    [
      '2026-07-06',
      'NAV er varslet og kontaktet: § 4-18 kan sendes',
      'enforcementNotice fra 2026-07-07',
    ],
    ['2026-07-07', '§ 4-18 er levert: NAV skal kontaktes igjen', 'navContacted fra 2026-07-07'],
    [
      '2026-07-20',
      'begjæring når to uker er gått fra levering, og fra varselet til NAV',
      'evictionRequest fra 2026-07-22',
    ],
    ['2026-07-23', 'begjært: namsmannen bestemmer, og det sies hva som ventes', 'awaitsBailiff'],
    ['2026-12-31', 'og det står der til noe skjer', 'awaitsBailiff'],
  ] as const)('%s – %s', (date, _, expected) => {
    expect(on(date)).toBe(expected);
  });
});

describe('den som er flyttet', () => {
  const moved = { tenancy: { movedOut: '2026-05-20', ended: '2026-05-20' } };
  test.each<[string, readonly Logged[], string, string]>([
    [
      'får purring og inkassovarsel som andre',
      [['2026-05-06', 'reminder']],
      '2026-06-01',
      'dunning fra 2026-05-21',
    ],
    [
      'får ikke varsel til NAV etter oppfordringen',
      [['2026-06-10', 'demand']],
      '2026-07-01',
      'legalClaim fra 2026-06-25',
    ],
    [
      'får ikke § 4-18, selv om NAV var varslet før',
      [
        ['2026-05-10', 'demand'],
        ['2026-05-12', 'navNotice'],
        ['2026-05-12', 'navContacted'],
      ],
      '2026-07-01',
      'legalClaim fra 2026-05-25',
    ],
    [
      'venter ikke på namsmannen etter en begjæring',
      [
        ['2026-05-10', 'demand'],
        ['2026-05-18', 'evictionRequest'],
      ],
      '2026-07-01',
      'legalClaim fra 2026-05-25',
    ],
    [
      'har et krav til utlegg: det sies',
      [
        ['2026-05-10', 'demand'],
        ['2026-06-20', 'legalClaim'],
      ],
      '2026-07-01',
      'awaitsCourt',
    ],
  ])('%s', (_, steps, date, expected) => {
    expect(told({ ...moved, steps })(date)).toBe(expected);
  });
});

test('for annet enn husleie kommer det aldri til fravikelse', () => {
  const rows: GivenRows = {
    Charges: [{ tenancy: T, kind: 'damage', due: '2026-05-01', period: '2026-05' }],
  };
  const on = told({ rows, steps: [['2026-06-10', 'demand']] });
  expect(on('2026-07-01')).toBe('legalClaim fra 2026-06-25');
});

test('det som er fra hukommelsen, sies å måtte bekreftes', () => {
  const rows: GivenRows = {
    Tenancies: [{ tenancy: T }],
    Charges: [{ tenancy: T, kind: 'damage', due: '2026-05-01' }],
    ArrearsSteps: [{ tenancy: T, date: '2026-06-10', kind: 'demand' }],
  };
  const [account] = arrearsOn(registerWith(rows), day('2026-07-01')).accounts;
  expect(account?.step?.why).toContain('tvisteloven kap. 6, må bekreftes)');
  expect(account?.advice?.rule?.confirmed).toBe(false);
});

test('er husleien omtvistet og bare skaden udisputert, er hjemmet ikke i fare', () => {
  const on = told({
    rows: {
      Charges: [
        { charge: 'F-0001', tenancy: T, due: '2026-05-01', period: '2026-05' },
        { charge: 'F-0002', tenancy: T, kind: 'damage', due: '2026-05-01', period: '2026-05' },
      ],
    },
    steps: [
      ['2026-05-20', 'dispute', { disputed: true, charge: 'F-0001' }],
      ['2026-06-10', 'demand'],
    ],
  });
  expect(on('2026-07-01')).toBe('legalClaim fra 2026-06-25');
});

describe('ny inkassolov fra 1. januar 2027', () => {
  const due = '2026-11-01';
  const reminded: readonly Logged[] = [
    ['2026-11-05', 'reminder'],
    ['2026-11-20', 'dunning'],
  ];
  test.each<[string, readonly Logged[], string, string]>([
    ['før loven: inkassovarsel', reminded, '2026-12-10', 'collectionNotice fra 2026-12-05'],
    ['etter: brev om oversending', reminded, '2027-01-04', 'informationLetter fra 2026-12-05'],
    [
      'fristen går ut etter at loven gjelder: inkassoforetaket overtar',
      [...reminded, ['2026-12-20', 'collectionNotice']],
      '2026-12-21',
      'agency fra 2027-01-04',
    ],
    [
      'fristen går ut siste dag før: kommunen kan ikke sende samme dag',
      [...reminded, ['2026-12-16', 'collectionNotice']],
      '2026-12-20',
      'demand fra 2026-12-31',
    ],
  ])('%s', (_, steps, date, expected) => {
    expect(told({ due, steps })(date)).toBe(expected);
  });

  test('er dagen flyttet i arket Satser, følger stegene med', () => {
    const Rates = [{ rate: 'ny inkassolov gjelder', value: 1, validFrom: '2027-07-01' }];
    const on = told({ due, steps: reminded, rows: { Rates } });
    expect(on('2027-01-04')).toBe('collectionNotice fra 2026-12-05');
    expect(on('2027-07-01')).toBe('informationLetter fra 2026-12-05');
  });

  test('så lenge den må bekreftes, sies det', () => {
    const register = registerWith({
      Tenancies: [{ tenancy: T }],
      Charges: [{ tenancy: T, due }],
      ArrearsSteps: reminded.map(([date, kind]) => ({ tenancy: T, date, kind })),
    });
    const [account] = arrearsOn(register, day('2027-01-04')).accounts;
    expect(account?.step?.why).toContain('må bekreftes');
    expect(account?.advice?.against.map(({ id }) => id)).toContain('rulesToConfirm');
  });

  test('en kommune uten egeninkasso oversender også før loven', () => {
    const steps: readonly Logged[] = [...reminded, ['2026-12-06', 'collectionNotice']];
    const on = told({ due, steps, settings: { ownCollection: 'nei' } });
    expect(on('2026-12-22')).toBe('agency fra 2026-12-21');
  });
});

describe('frister og gebyr', () => {
  const sent = (channel: ArrearsStep['channel'], settings = {}) =>
    told({
      settings,
      steps: [
        ['2026-07-06', 'navNotice'],
        ['2026-07-08', 'enforcementNotice', { channel }],
        ['2026-07-08', 'navContacted'],
      ],
    })('2026-07-09');
  test.each([
    ['digitalt: mottatt samme dag', sent('digital'), 'evictionRequest fra 2026-07-23'],
    ['i posten onsdag: mottatt mandag', sent('post'), 'evictionRequest fra 2026-07-28'],
    ['ukjent sendemåte: dagen etter', sent(null), 'evictionRequest fra 2026-07-24'],
  ] as const)('§ 4-18-varsel %s', (_, found, expected) => {
    expect(found).toBe(expected);
  });

  test.each([
    ['fristen ender på en helligdag og flyttes ikke', {}, 'demand fra 2026-05-15'],
    ['eller flyttes, om kommunen vil', { deadlineMoves: 'ja' }, 'demand fra 2026-05-16'],
  ] as const)('%s', (_, settings, expected) => {
    const on = told({ due: '2026-04-01', settings, steps: [['2026-04-30', 'collectionNotice']] });
    expect(on('2026-05-01')).toBe(expected);
  });

  test.each<[string, Story, number | null]>([
    ['kommunen tar ikke gebyr', {}, null],
    ['kommunen tar gebyr', { settings: { tenantFees: 'ja' } }, 3800],
    [
      'leieforholdet er uten gebyr',
      { settings: { tenantFees: 'ja' }, tenancy: { feeMode: 'noFee' } },
      null,
    ],
  ])('gebyr på purring: %s', (_, { settings = {}, tenancy = {} }, fee) => {
    const register = registerWith(
      {
        Tenancies: [{ tenancy: T, ...tenancy }],
        Charges: [{ tenancy: T }],
        ArrearsSteps: [{ tenancy: T, date: '2026-01-05', kind: 'reminder' }],
      },
      { settings },
    );
    const [account] = arrearsOn(register, day('2026-02-01')).accounts;
    expect(account?.step?.id).toBe('dunning');
    expect(account?.advice?.fee?.amount).toBe(fee);
  });

  test('en kortere frist i arket Satser gjelder fra sin dag', () => {
    const Rates = [
      { rate: 'frist i inkassovarsel', value: 14, validFrom: '2000-01-01' },
      { rate: 'frist i inkassovarsel', value: 21, validFrom: '2026-06-01' },
    ];
    const on = told({ rows: { Rates }, steps: [['2026-06-03', 'collectionNotice']] });
    expect(on('2026-06-10')).toBe('demand fra 2026-06-25');
  });
});

describe('ingen skal beskyldes feil', () => {
  const unplaced = (more: GivenRow<'Payments'>): Story => ({
    rows: { Payments: [{ tenancy: null, date: '2026-05-04', kid: null, ...more }] },
  });
  test.each<[string, Story, string]>([
    [
      'uplassert betaling med samme navn',
      {
        ...unplaced({ amount: 500_000, payer: 'Nordmann Kari' }),
        tenancy: { household: 'H-0001' },
        rows: {
          ...unplaced({ amount: 500_000, payer: 'Nordmann Kari' }).rows,
          Persons: [{ household: 'H-0001', name: 'Kari Nordmann' }],
        },
      },
      'unplaced',
    ],
    ['uplassert betaling på nøyaktig beløpet', unplaced({ amount: 800_000 }), 'unplaced'],
    [
      'uplassert betaling på et annet beløp fra en ukjent',
      unplaced({ amount: 123_400 }),
      'reminder fra 2026-05-02',
    ],
    [
      'leietakeren er død',
      {
        tenancy: { household: 'H-0001' },
        rows: { Persons: [{ household: 'H-0001', deceased: '2026-04-20' }] },
      },
      'deceased',
    ],
    [
      'reskontroen er importert for lenge siden',
      { rows: { ImportLog: [{ date: '2026-05-02', dataDate: '2026-05-02' }] } },
      'staleData',
    ],
    [
      'reskontroen rekker ikke til forfallet',
      { rows: { ImportLog: [{ date: '2026-05-20', dataDate: '2026-04-28' }] } },
      'staleData',
    ],
    [
      'bankfilen rekker ikke til forfallet, og én betaling er tastet inn siden',
      {
        due: '2026-06-01',
        rows: {
          ImportLog: [{ date: '2026-05-20', dataDate: '2026-05-20', format: 'ocr-giro' }],
          Payments: [{ tenancy: 'L-0002', date: '2026-06-08' }],
        },
      },
      'staleData',
    ],
    [
      'betalingen er ført på en annen',
      {
        tenancy: { kid: '000000018' },
        rows: { Payments: [{ tenancy: 'L-0002', date: '2026-05-04', kid: '000000018' }] },
      },
      'unplaced',
    ],
  ])('%s', (_, story, expected) => {
    expect(told(story)('2026-06-10')).toBe(expected);
  });

  test('det som er betalt etter siste tiltak, vises som saldo da og nå', () => {
    const register = registerWith({
      Tenancies: [{ tenancy: T }],
      Charges: [{ tenancy: T }],
      Payments: [{ tenancy: T, date: '2026-01-20', amount: 300_000 }],
      ArrearsSteps: [{ tenancy: T, date: '2026-01-10', kind: 'reminder', balance: 800_000 }],
    });
    const [account] = arrearsOn(register, day('2026-02-01')).accounts;
    expect(account?.advice?.balance).toMatchObject({ then: 800_000, now: 500_000 });
  });

  test('hvert tall i begrunnelsen peker på raden det er lest fra', () => {
    const register = registerWith({
      Tenancies: [{ tenancy: T, evictionClause: true }],
      Charges: [{ charge: 'F-0007', tenancy: T }],
      ArrearsSteps: [{ step: 'X-0003', tenancy: T, date: '2026-01-10', kind: 'reminder' }],
    });
    const inputs = arrearsOn(register, day('2026-02-01')).accounts[0]?.advice?.inputs ?? [];
    const rows = Object.fromEntries(inputs.map(({ id, row }) => [id, row?.id ?? null]));
    expect(rows).toMatchObject({ oldest: 'F-0007', last: 'X-0003', clause: T });
  });
});
