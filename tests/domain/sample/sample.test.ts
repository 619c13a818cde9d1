import { describe, expect, test } from 'vitest';
import { agendaFor } from '../../../src/domain/agenda/agenda';
import { day, type Day } from '../../../src/domain/days';
import { identityFacts } from '../../../src/domain/identifiers/identity-number';
import { planProgress } from '../../../src/domain/next-step/plans';
import { stateSpans } from '../../../src/domain/occupancy/spans';
import { readRegister } from '../../../src/domain/register';
import { checkRegister } from '../../../src/domain/rules';
import { makeSample, sampleDefaults, sampleTables } from '../../../src/domain/sample';
import { todayOf } from '../../../src/domain/today/today';

const until = sampleDefaults.until;
const register = readRegister(sampleTables());
const { tables } = register;

describe('prøvekommunen', () => {
  test('er den samme for samme frø, og en annen for et annet', () => {
    const small = { ...sampleDefaults, dwellings: 20, years: 2 };
    expect(makeSample(small)).toEqual(makeSample(small));
    expect(makeSample({ ...small, seed: 2 })).not.toEqual(makeSample(small));
  });

  test.each([
    { seed: 1, dwellings: 250, years: 10 },
    { seed: 2, dwellings: 90, years: 6 },
    { seed: 3, dwellings: 6, years: 1 },
  ])('har ingen feil: $dwellings boliger, $years år, frø $seed', (options) => {
    const sample = readRegister(sampleTables(options));
    for (const later of [-8, 0, 10, 31]) {
      expect(checkRegister(sample, (until + later) as Day).findings).toEqual([]);
    }
  });

  test('har bare syntetiske fødselsnummer, hvert av dem én gang', () => {
    const numbers = tables.Persons.rows.flatMap(({ identityNumber }) => identityNumber ?? []);
    expect(numbers.length).toBeGreaterThan(1_000);
    expect(new Set(numbers).size).toBe(numbers.length);
    for (const number of numbers) {
      const facts = identityFacts(number);
      expect(typeof facts === 'object' && facts.synthetic, number).toBe(true);
      expect(Number(number.slice(2, 4)), number).toBeGreaterThan(80);
    }
  });

  test('er på størrelse med en virkelig kommune', () => {
    expect(tables.Dwellings.rows).toHaveLength(250);
    const ledger = tables.Charges.length + tables.Payments.length;
    expect(ledger).toBeGreaterThan(50_000);
    expect(ledger).toBeLessThan(80_000);
    for (const { rent, postcode } of tables.Dwellings.rows) {
      expect(rent).toBeGreaterThanOrEqual(450_000);
      expect(rent).toBeLessThanOrEqual(1_250_000);
      expect((rent ?? 1) % 100).toBe(0);
      expect(['2500', '2501', '2510', '2512', '2513']).toContain(postcode);
    }
  });

  test('forklarer hver dag en bolig står tom', () => {
    const unexplained = stateSpans(register, until).filter(({ state }) => state === 'unexplained');
    expect(unexplained).toEqual([]);
  });

  test('har status på boligene som stemmer med leieforholdene', () => {
    const let_ = new Set(
      tables.Tenancies.rows.flatMap(({ ended, dwelling }) => (ended === null ? dwelling : [])),
    );
    for (const { dwelling, status } of tables.Dwellings.rows) {
      expect(status === 'let', dwelling).toBe(let_.has(dwelling));
    }
  });

  test('har restanser som vokser før utvalget og faller etter', () => {
    const peak = Math.max(owedOn('2020-05-30'), owedOn('2020-11-30'), owedOn('2021-05-30'));
    expect(peak).toBeGreaterThan(1.7 * owedOn('2016-12-30'));
    expect(owedOn('2026-10-30')).toBeLessThan(0.5 * peak);
  });

  test('har en venteliste som ikke passer boligene', () => {
    const waiting = tables.Applications.rows.filter(
      ({ kind, status }) =>
        kind === 'dwelling' &&
        ['received', 'assessing', 'recommended', 'granted'].includes(status ?? ''),
    );
    const one = <R extends { bedrooms: number | null }>(rows: readonly R[]): number =>
      rows.filter(({ bedrooms }) => bedrooms === 1).length / rows.length;
    expect(waiting.length).toBeGreaterThan(30);
    expect(one(waiting)).toBeGreaterThan(0.6);
    expect(one(tables.Dwellings.rows)).toBeLessThan(0.35);
    for (const size of [1, 2, 3, 4]) {
      const some = waiting.filter(({ bedrooms }) => bedrooms === size);
      expect(some.length, `${String(size)} soverom`).toBeGreaterThanOrEqual(5);
    }
  });

  test('har møter framover og saker som er satt på neste møte', () => {
    const planned = tables.Meetings.rows.filter(({ date }) => date > until);
    expect(planned.length).toBeGreaterThan(2);
    expect(tables.Cases.rows.some(({ state }) => state === 'onAgenda')).toBe(true);
    const numbers = tables.Cases.rows.flatMap(({ number }) => number ?? []);
    expect(numbers.every((number) => /^Sak \d+\/\d\d$/.test(number))).toBe(true);
  });

  test('har innbetalinger som ikke er plassert', () => {
    const unplaced = tables.Payments.rows.filter(({ tenancy }) => tenancy === null);
    expect(unplaced.length).toBeGreaterThan(5);
    expect(unplaced.every(({ date }) => date > until - 92)).toBe(true);
    expect(unplaced.reduce((sum, { amount }) => sum + amount, 0)).toBeLessThan(3_500_000);
  });

  test('har betalingsordninger som for det meste holdes', () => {
    const progress = planProgress(register, until).filter(({ plan }) => {
      return tables.PaymentPlans.byKey(plan)?.state === 'live';
    });
    const broken = progress.filter(({ state }) => state === 'broken');
    expect(broken).toHaveLength(2);
    for (const { brokenSince } of broken) expect(brokenSince).toBeGreaterThan(until - 70);
    expect(progress.length).toBeGreaterThan(4 * broken.length);
  });

  test.each([until, day('2026-11-22')])('har noe som haster på dag %i', (on) => {
    const grave = todayOf(register, on).filter(({ consequence }) => consequence === 1);
    expect(grave.map(({ kind }) => kind)).toEqual(['eviction-pending', 'lease-overstayed']);
  });

  test('har en saksliste som et møte rekker over', () => {
    const { cases } = agendaFor(register, { meeting: 'next', on: until, audience: 'secretary' });
    expect(cases.length).toBeGreaterThanOrEqual(25);
    expect(cases.length).toBeLessThanOrEqual(40);
  });

  test('har nok hendelser hvert år til å bli vist, og færre mot slutten', () => {
    const inYear = (years: number): number =>
      tables.Incidents.rows.filter(
        ({ date }) => date > until - 365 * years && date <= until - 365 * (years - 1),
      ).length;
    for (const years of [1, 2, 3, 6, 9]) expect(inYear(years)).toBeGreaterThan(75);
    expect(inYear(1) + inYear(2)).toBeLessThan(inYear(8) + inYear(9));
  });
});

/** Øre overdue by tenancies in debt, without the engine's finer rules. */
function owedOn(iso: string): number {
  const on = day(iso);
  const accounts = new Map<string, number>();
  for (const { tenancy, due, amount } of tables.Charges.rows) {
    if (due < on) accounts.set(tenancy, (accounts.get(tenancy) ?? 0) + amount);
  }
  for (const { tenancy, date, amount } of tables.Payments.rows) {
    if (date <= on && tenancy !== null)
      accounts.set(tenancy, (accounts.get(tenancy) ?? 0) - amount);
  }
  return [...accounts.values()].reduce((sum, balance) => sum + Math.max(0, balance), 0);
}
