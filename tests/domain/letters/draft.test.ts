import { describe, expect, test } from 'vitest';
import { day } from '../../../src/domain/days';
import { LetterDesk } from '../../../src/domain/letters/draft';
import { letterKinds } from '../../../src/domain/letters/kinds';
import { commonFields } from '../../../src/domain/letters/fields';
import type { LetterId } from '../../../src/domain/letters/letter';
import { seededRates } from '../../../src/domain/rates/seeded';
import type { Register } from '../../../src/domain/register';
import { letterOffice, newAct, plan, step, withTenancy } from '../../helpers/letter-office';

function draftOf(kind: LetterId, register: Register, on = '2026-11-24') {
  const tenancy = register.tables.Tenancies.byKey('L-0001');
  if (tenancy === undefined) throw new Error('No tenancy');
  return new LetterDesk(register, day(on)).draft(kind, tenancy);
}

const why = (kind: LetterId, register: Register, on?: string) =>
  draftOf(kind, register, on)
    .blocks.map((block) => block.why)
    .join(' ');

const nav = { ArrearsSteps: [step('navContacted', '2026-11-10')] };

describe('når et brev ikke kan lages, og hvorfor', () => {
  test.each<[string, LetterId, Register, RegExp]>([
    ['ingen skylder noe', 'reminder', letterOffice({ Charges: [] }), /ingen forfalt egenandel/],
    [
      'alt som er åpent, er ventet bostøtte',
      'reminder',
      letterOffice({
        Charges: [
          {
            tenancy: 'L-0001',
            kind: 'rent',
            period: '2026-10',
            due: '2026-10-01',
            amount: 300_000,
          },
        ],
        Payments: [],
      }),
      /ingen forfalt egenandel/,
    ],
    [
      'kravet er omtvistet',
      'dunning',
      letterOffice({ ArrearsSteps: [step('contact', '2026-11-12', { disputed: true })] }),
      /omtvistet/,
    ],
    [
      'en ordning holdes',
      'dunning',
      letterOffice({ PaymentPlans: [plan] }),
      /Betalingsordningen blir holdt/,
    ],
    [
      'fristen i forrige brev løper',
      'collectionNotice',
      letterOffice({ ArrearsSteps: [step('dunning', '2026-11-17', { deadline: '2026-12-01' })] }),
      /purring 17\.11\.2026\) er 01\.12\.2026/,
    ],
    ['ingen purring er avtalt', 'dunning', withTenancy({ feeMode: 'noReminder' }), /ingen purring/],
    ['den nye loven gjelder', 'collectionNotice', letterOffice(newAct), /bare inkassoforetak/],
    ['den gamle loven gjelder', 'collectionInformation', letterOffice(), /gjelder ikke ennå/],
    ['NAV er ikke kontaktet', 'enforcementNotice', letterOffice(), /NAV er kontaktet/],
    [
      'kontrakten har ikke klausul',
      'enforcementNotice',
      withTenancy({ evictionClause: false }, nav),
      /utkastelsesklausul/,
    ],
    [
      'kontrakten er ikke signert',
      'enforcementNotice',
      withTenancy({ signed: null }, nav),
      /signert/,
    ],
    ['leietakeren har flyttet', 'navNotice', withTenancy({ movedOut: '2026-11-01' }), /flyttet ut/],
    ['leietakeren har reservert seg', 'navNotice', withTenancy({ reserved911: true }), /reservert/],
    ['ingen ordning løper', 'paymentPlan', letterOffice(), /Ingen betalingsordning/],
    [
      'ingen bostøtte er kommet',
      'allowanceStatement',
      letterOffice({ Payments: [] }),
      /skulle ha kommet/,
    ],
    [
      'satsen mangler',
      'indexAdjustment',
      letterOffice({ Rates: [] }),
      /varsel om indeksregulering/,
    ],
    [
      'kontonummeret er ikke fylt inn',
      'reminder',
      letterOffice({}, { settings: { receivingAccounts: '' } }),
      /kontonummer for husleie \(\{\{kontonummer\}\}\)/,
    ],
    ['leieforholdet har ikke KID', 'reminder', withTenancy({ kid: null }), /KID \(\{\{kid\}\}\)/],
    [
      'leietakeren er død',
      'reminder',
      letterOffice({
        Persons: [{ household: 'H-0001', role: 'main', name: 'Kari', deceased: '2026-10-01' }],
      }),
      /dødsboet/,
    ],
    [
      'leietakeren er ikke ført',
      'reminder',
      letterOffice({ Persons: [{ household: 'H-0001', role: 'child', name: 'Per' }] }),
      /hovedsøker/,
    ],
  ])('%s: %s', (_, kind, register, expected) => {
    expect(why(kind, register)).toMatch(expected);
  });

  test('purring kan tidligst sendes 14 dager etter forfall', () => {
    const office = letterOffice({
      Payments: [],
      Allowances: [],
      ArrearsSteps: [step('reminder', '2026-08-02', { deadline: '2026-08-10' })],
    });
    expect(why('dunning', office, '2026-08-14')).toContain('tidligst sendes 15.08.2026');
    expect(why('dunning', office, '2026-08-15')).toBe('');
  });

  test('indeksvarselet må gå minst én måned før og holde taket', () => {
    expect(why('indexAdjustment', letterOffice(), '2026-12-01')).toBe('');
    expect(why('indexAdjustment', letterOffice(), '2026-12-02')).toContain('kommer for sent');
    const change = {
      tenancy: 'L-0001',
      kind: 'index' as const,
      from: '2027-01-01',
      before: 825_000,
      after: 850_300,
      indexBefore: 134.1,
      indexAfter: 138.2,
    };
    const high = letterOffice({ RentChanges: [change] });
    expect(why('indexAdjustment', high).replaceAll('\u00A0', ' ')).toContain('høyst 8 502,00 kr');
    const exact = { ...change, after: 850_223 };
    const ore = { settings: { rentRoundedTo: 'øre' } };
    expect(why('indexAdjustment', letterOffice({ RentChanges: [exact] }, ore))).toBe('');
    expect(why('indexAdjustment', letterOffice({ RentChanges: [exact] }))).toContain('høyst');
  });

  test.each([
    ['leiekontrakten er under et år gammel', withTenancy({ start: '2026-02-01' }), '01.02.2027'],
    ['leien ble regulert i høst', withTenancy({ lastIndexed: '2026-09-01' }), '01.09.2027'],
  ])('ikke to ganger på ett år: %s', (_, office, earliest) => {
    expect(why('indexAdjustment', office)).toContain(`tidligst endres fra ${earliest}`);
  });

  test('NAV kan varsles mens fristen i § 4-18-varselet løper, men ingen andre brev går da', () => {
    const office = letterOffice({ ArrearsSteps: [step('enforcementNotice', '2026-11-20')] });
    expect(why('navNotice', office)).toBe('');
    expect(why('enforcementNotice', office)).toContain('Fristen i forrige brev');
  });

  test('NAV kontaktes etter forrige brev og før § 4-18-varselet; et varsel til NAV er ikke nok', () => {
    const steps = [step('navContacted', '2026-10-20'), step('navNotice', '2026-11-10')];
    expect(why('enforcementNotice', letterOffice({ ArrearsSteps: steps }))).toContain(
      'NAV er kontaktet',
    );
    const contacted = [...steps, step('navContacted', '2026-11-10')];
    expect(why('enforcementNotice', letterOffice({ ArrearsSteps: contacted }))).toBe('');
  });
});

describe('hva brevet krever', () => {
  const rent = (month: string) => ({
    tenancy: 'L-0001',
    kind: 'rent' as const,
    period: `2026-${month}`,
    due: `2026-${month}-20`,
    amount: 800_000,
  });
  const months = (kind: LetterId, on: string, ...due: string[]) =>
    draftOf(
      kind,
      letterOffice({ Charges: due.map(rent), Payments: [], Allowances: [] }),
      on,
    ).rows.krav?.map((row) => row['krav.forfall']);

  test('ikke det som forfalt etter siste dag i regnskapet', () => {
    expect(months('reminder', '2026-12-28', '10', '11', '12')).toEqual([
      '20.10.2026',
      '20.11.2026',
    ]);
    expect(months('reminder', '2026-12-28', '12')).toBeUndefined();
    const office = letterOffice({ Charges: [rent('12')], Payments: [], Allowances: [] });
    expect(why('reminder', office, '2026-12-28')).toContain('Regnskapet går bare til 23.11.2026');
  });

  test('ikke det som er for ungt for brevet', () => {
    expect(months('dunning', '2026-11-26', '10', '11')).toEqual(['20.10.2026']);
    expect(months('reminder', '2026-11-26', '10', '11')).toEqual(['20.10.2026', '20.11.2026']);
  });

  test('betalingene er kjent til brevets dag, eller til siste dag i regnskapet', () => {
    const known = (on: string) => draftOf('reminder', letterOffice(), on).values.per_dato;
    expect(known('2026-11-20')).toContain('20.11.2026');
    expect(known('2026-11-25')).toContain('23.11.2026');
  });

  test('gebyret bare når satsen står i arket Satser', () => {
    const Rates = seededRates.filter(({ rate }) => !/purregebyr|inkassosats/i.test(rate));
    expect(why('dunning', letterOffice({ Rates }))).toMatch(/Satsen «.*arket Satser/);
    const free = letterOffice({ Rates }, { settings: { tenantFees: 'nei' } });
    expect(why('dunning', free)).not.toContain('Satsen');
  });

  test('inkassovarsel går ikke før det som er anbefalt', () => {
    expect(why('collectionNotice', letterOffice())).toContain(
      'Anbefalt neste steg er betalingspåminnelse',
    );
  });

  test('ingen avtale sendes for en ordning som er brutt', () => {
    const broken = { ...plan, agreed: '2026-09-01', first: '2026-10-01' };
    expect(why('paymentPlan', letterOffice({ PaymentPlans: [plan] }))).toBe('');
    expect(why('paymentPlan', letterOffice({ PaymentPlans: [broken] }))).toContain(
      'Ingen betalingsordning',
    );
  });
});

describe('gebyret', () => {
  test.each([
    ['vanlig gebyrmodus', withTenancy({ feeMode: 'normal' }), '38,00'],
    ['uten gebyr', withTenancy({ feeMode: 'noFee' }), '0,00'],
    ['ikke ført', withTenancy({ feeMode: null }), '38,00'],
    ['kommunen tar ikke gebyr', letterOffice({}, { settings: { tenantFees: 'nei' } }), '0,00'],
    [
      'to gebyrer siste halvår',
      letterOffice({
        ArrearsSteps: [
          step('dunning', '2026-10-05', { deadline: '2026-10-20' }),
          step('dunning', '2026-10-25', { deadline: '2026-11-10' }),
        ],
      }),
      '0,00',
    ],
  ])('%s', (_, register, kroner) => {
    expect(draftOf('collectionNotice', register).values.gebyr).toBe(`${kroner}\u00A0kr`);
  });
});

test('det som må bekreftes, sies til avsenderen', () => {
  const notes = (kind: LetterId, office: Register) => draftOf(kind, office).notes.join(' ');
  expect(notes('collectionNotice', letterOffice())).toContain('(FOR-2025-12-19-2709) må bekreftes');
  const confirmed = seededRates.map((rate) => ({ ...rate, checked: 'sett 2. januar 2026' }));
  expect(notes('collectionNotice', letterOffice({ Rates: confirmed }))).not.toContain('bekreftes');
  const withoutFee = letterOffice({}, { settings: { tenantFees: 'nei' } });
  expect(notes('collectionNotice', withoutFee)).not.toContain('bekreftes');
});

describe('mottakeren', () => {
  const Persons = [
    {
      household: 'H-0001',
      role: 'main' as const,
      name: 'Kari Åsen',
      addressProtection: 'confidential' as const,
    },
  ];

  test('en skjermet adresse står ingen steder, verken til leietakeren eller NAV', () => {
    for (const kind of ['reminder', 'navNotice'] as const) {
      const { values, notes } = draftOf(kind, letterOffice({ Persons }));
      expect(JSON.stringify(values)).not.toContain('Brugata');
      expect(notes.join(' ')).toContain('egen rutine');
    }
    expect(draftOf('reminder', letterOffice({ Persons })).values.adresse).toBe(
      'Kari Åsen\nSendes etter egen rutine',
    );
  });

  test('medleietakeren står under, partner og barn gjør ikke', () => {
    const office = letterOffice({
      Persons: [
        { household: 'H-0001', role: 'jointTenant', name: 'Per Åsen' },
        { household: 'H-0001', role: 'main', name: 'Kari Åsen' },
        { household: 'H-0001', role: 'child', name: 'Ida Åsen' },
      ],
    });
    expect(draftOf('reminder', office).values.mottaker).toBe('Kari Åsen og Per Åsen');
  });

  test('språk og tolk står som merknad til avsenderen, og lovtekst oversettes ikke', () => {
    const speaks = (language: 'en' | 'uk') =>
      letterOffice({ Households: [{ household: 'H-0001', language, interpreter: true }] });
    expect(draftOf('reminder', speaks('en')).language).toBe('en');
    expect(draftOf('collectionNotice', speaks('en')).language).toBe('nb');
    expect(draftOf('reminder', speaks('uk')).notes.join(' ')).toMatch(/ukrainsk.*tolk/);
  });
});

test('et brev krever bare felt som det selv kan bruke', () => {
  for (const { id, fields, musts } of letterKinds) {
    for (const { field } of musts) expect([...commonFields, ...fields], id).toContain(field);
  }
});

test('fristen er aldri kortere enn loven, og faller på en virkedag', () => {
  const short = letterOffice({}, { settings: { letterDeadline: '3' } });
  expect(draftOf('reminder', short).values.frist).toBe('fredag 27. november 2026');
  expect(draftOf('collectionNotice', short).values.frist).toBe('tirsdag 8. desember 2026');
  expect(draftOf('collectionNotice', short, '2026-12-11').values.frist).toBe(
    'mandag 28. desember 2026',
  );
});
