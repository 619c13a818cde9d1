import { describe, expect, test } from 'vitest';
import { day } from '../../../src/domain/days';
import { arrearsOn } from '../../../src/domain/ledger/arrears';
import { searchStories } from '../../../src/domain/story/search';
import { storyOf } from '../../../src/domain/story/story-of';
import { subjectOf } from '../../../src/domain/story/subject';
import { tableIds } from '../../../src/domain/tables';
import { registerWith, type GivenRows } from '../../helpers/register';

const on = day('2026-11-24');

const given: GivenRows = {
  Dwellings: [{ dwelling: 'B-0001', address: 'Storgata 1', nextInspection: '2027-01-10' }],
  Vacancies: [{ dwelling: 'B-0001', from: '2023-01-01', to: '2023-01-31', reason: 'turnover' }],
  Households: [
    { household: 'H-0001', label: 'Berg, Anna', language: 'uk', interpreter: true },
    { household: 'H-0002', label: 'Dal, Per' },
  ],
  Persons: [
    { person: 'P-0001', household: 'H-0001', name: 'Anna Berg', role: 'main' },
    {
      person: 'P-0002',
      household: 'H-0002',
      name: 'Per Dal',
      role: 'main',
      addressProtection: 'strictlyConfidential',
    },
  ],
  Applications: [
    {
      application: 'S-0001',
      household: 'H-0001',
      received: '2023-01-05',
      kind: 'dwelling',
      decisionDate: '2023-01-20',
      decision: 'grant',
      result: null,
    },
  ],
  Interviews: [{ application: 'S-0001', date: '2023-01-12' }],
  Offers: [
    { application: 'S-0001', dwelling: 'B-0001', offered: '2023-01-21', answer: 'accepted' },
  ],
  Tenancies: [
    {
      tenancy: 'L-0001',
      household: 'H-0001',
      dwelling: 'B-0001',
      start: '2023-02-01',
      end: '2027-02-28',
      leaseKind: 'fixed',
      rent: 800_000,
    },
  ],
  Documents: [{ tenancy: 'L-0001', kind: 'lease', signed: '2023-01-25' }],
  Charges: [
    { charge: 'F-0001', tenancy: 'L-0001', due: '2026-10-01', period: '2026-10', amount: 800_000 },
    { charge: 'F-0002', tenancy: 'L-0001', due: '2026-11-01', period: '2026-11', amount: 800_000 },
  ],
  Payments: [
    { payment: 'I-0001', tenancy: 'L-0001', date: '2026-10-02', amount: 500_000, source: 'tenant' },
  ],
  Incidents: [{ incident: 'E-0001', tenancy: 'L-0001', dwelling: 'B-0001', date: '2026-06-01' }],
  Agreements: [{ agreement: 'A-0001', tenancy: 'L-0001', evaluation: '2026-11-01' }],
  Measures: [{ measure: 'M-0001', agreement: 'A-0001', due: '2026-12-01' }],
  Cases: [
    {
      case: 'SAK-0001',
      kind: 'arrears',
      sourceTable: 'Tenancies',
      sourceId: 'L-0001',
      decided: '2026-11-10',
    },
  ],
  ChangeLog: [{ entry: 'EL-0001', table: 'Tenancies', row: 'L-0001', date: '2026-11-11' }],
};

const register = registerWith(given);

function titles(table: string, id: string): readonly string[] {
  return storyOf(register, { table, id }, on)?.lines.map(({ title }) => title) ?? [];
}

describe('every row leads to its people or its dwelling', () => {
  test.each([
    ['Households', 'H-0001', 'H-0001'],
    ['Persons', 'P-0001', 'H-0001'],
    ['Applications', 'S-0001', 'H-0001'],
    ['Offers', 'T-0001', 'H-0001'],
    ['Interviews', 'K-0001', 'H-0001'],
    ['Tenancies', 'L-0001', 'H-0001'],
    ['Charges', 'F-0002', 'H-0001'],
    ['Payments', 'I-0001', 'H-0001'],
    ['Incidents', 'E-0001', 'H-0001'],
    ['Measures', 'M-0001', 'H-0001'],
    ['Cases', 'SAK-0001', 'H-0001'],
    ['ChangeLog', 'EL-0001', 'H-0001'],
    ['Vacancies', 'V-0001', 'B-0001'],
    ['Dwellings', 'B-0001', 'B-0001'],
    ['Members', 'U-0001', undefined],
    ['Tenancies', 'L-9999', undefined],
  ])('%s %s', (table, id, subject) => {
    expect(subjectOf(register, table, id)?.id).toBe(subject);
  });

  test('no table is asked in vain', () => {
    for (const table of tableIds) expect(storyOf(register, { table, id: 'X' }, on)).toBeNull();
  });
});

describe('the story of a household', () => {
  const story = storyOf(register, { table: 'Persons', id: 'P-0001' }, on);

  test('who they are, where they live, what they owe', () => {
    expect(story?.title).toBe('Berg, Anna');
    expect(story?.facts.map(({ name }) => name)).toEqual([
      'Husstand',
      'hovedsøker',
      'Bor i',
      'Skylder nå',
    ]);
    expect(story?.flags.map(({ text }) => text)).toContain('Språk: ukrainsk, trenger tolk');
  });

  test('what is owed is the figure of the arrears', () => {
    const account = arrearsOn(register, on).accounts.find(({ tenancy }) => tenancy === 'L-0001');
    expect(account?.owed).toBe(1_100_000);
    const owed = story?.facts.find(({ name }) => name === 'Skylder nå')?.value;
    expect(owed?.replaceAll('\u00A0', ' ')).toBe('11 000,00 kr (L-0001)');
  });

  test('everything that happened, the newest first, and what is missing by name', () => {
    const told = titles('Households', 'H-0001');
    expect(told).toEqual(
      expect.arrayContaining([
        'Søknad: kommunal bolig',
        'Kartleggingssamtale',
        'Tilbud: Storgata 1 H0101',
        'Leiekontrakt: Storgata 1 H0101',
        'Dokument: leiekontrakt',
        'Mangler: husordensregler',
        'Sak i utvalget: husleierestanse',
        'Husleie oktober 2026',
        'Leieforhold L-0001',
      ]),
    );
    const days = story?.lines.map((line) => line.day ?? -Infinity) ?? [];
    expect(days).toEqual([...days].sort((left, right) => right - left));
  });

  test('a month of the ledger, charged and paid', () => {
    const month = story?.lines.find(({ title }) => title === 'Husleie oktober 2026');
    expect(month?.detail.replaceAll('\u00A0', ' ')).toBe('Krav 8 000,00 · Betalt 5 000,00');
  });

  test('deadlines, those that have passed first', () => {
    expect(story?.deadlines.map(({ text }) => text.split(':')[0])).toEqual([
      'Oppfølgingsavtalen løper ut',
      'Oppfølgingsavtalen skal evalueres',
      'Tiltak',
      'Leiekontrakten løper ut (husleieloven § 9-2)',
    ]);
  });
});

describe('the story of a dwelling', () => {
  test('its tenants through time, when it stood empty, what happened, the next inspection', () => {
    const story = storyOf(register, { table: 'Dwellings', id: 'B-0001' }, on);
    expect(story?.title).toBe('Storgata 1 H0101');
    expect(story?.lines.map(({ title }) => title)).toEqual(
      expect.arrayContaining(['Leiekontrakt: Berg, Anna', 'Stod tom: tomgang']),
    );
    const empty = story?.lines.find(({ title }) => title.startsWith('Stod tom'));
    expect(empty?.detail).toBe('31 dager, til 31.01.2023');
    expect(story?.deadlines.map(({ text }) => text)).toContain('Neste tilsyn');
  });
});

describe('a protected address', () => {
  test('neither name nor address is in the story', () => {
    const hidden = registerWith({
      ...given,
      Tenancies: [{ tenancy: 'L-0001', household: 'H-0002', dwelling: 'B-0001' }],
    });
    for (const ask of [
      { table: 'Households', id: 'H-0002' },
      { table: 'Dwellings', id: 'B-0001' },
    ]) {
      const told = JSON.stringify(storyOf(hidden, ask, on));
      expect(told).not.toMatch(/Per Dal|Dal, Per|Storgata/);
      expect(told).toMatch(/dressesperre/);
    }
  });
});

describe('searching', () => {
  test.each([
    ['berg', ['H-0001']],
    ['STORGATA', ['B-0001']],
    ['L-0001', ['H-0001']],
    ['b-0001', ['B-0001']],
    ['Per Dal', []],
    ['H-0002', ['H-0002']],
    ['', []],
    ['finnes ikke', []],
  ])('%s', (words, expected) => {
    expect(searchStories(register, words, on).map(({ subject }) => subject.id)).toEqual(expected);
  });
});
