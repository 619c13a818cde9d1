import { describe, expect, test } from 'vitest';
import { confirmationsOf } from '../../../src/domain/confirmations/confirm';
import { lapsingOf } from '../../../src/domain/confirmations/lapsing';
import { weigh, type WeighedResult } from '../../../src/domain/confirmations/weigh';
import { day } from '../../../src/domain/days';
import { checkRegister } from '../../../src/domain/rules';
import type { Finding } from '../../../src/domain/rules/finding';
import { registerWith, type GivenRows } from '../../helpers/register';

const on = day('2026-03-01');
const word = { reason: 'Avtalt med boligkontoret', who: 'Sekretæren', on };

function seen(rows: GivenRows): WeighedResult {
  const register = registerWith(rows);
  return weigh(register, on, checkRegister(register, on));
}

/** What the check says of `later` when the rule's findings in `before` have been confirmed. */
function afterConfirming(rule: string, before: GivenRows, later: GivenRows): WeighedResult {
  const register = registerWith(before);
  const findings = checkRegister(register, on).findings.filter((one) => one.rule === rule);
  expect(findings, rule).not.toEqual([]);
  const made = confirmationsOf(register, findings, word);
  return seen({ ...later, Confirmations: made });
}

const rulesOf = (findings: readonly Finding[]) => findings.map(({ rule }) => rule);
const tiny = { dwelling: 'B-0001', usableArea: 5, status: 'repair' as const };
const twoHomes = (start: string): GivenRows => ({
  Tenancies: [
    { tenancy: 'L-0001', household: 'H-0001' },
    { tenancy: 'L-0002', household: 'H-0001', start, end: '2030-12-31' },
  ],
});
const early = (inUseFrom: string, area = 'Sentrum'): GivenRows => ({
  Dwellings: [{ dwelling: 'B-0001', inUseFrom, area }],
  Tenancies: [{ tenancy: 'L-0001', dwelling: 'B-0001', start: '2025-01-01', end: '2028-01-01' }],
});

describe('a warning that is confirmed is no longer counted', () => {
  test.each<[string, string, GivenRows]>([
    ['a dwelling of five square metres', 'dwelling-area-unlikely', { Dwellings: [tiny] }],
    ['an empty cell that shall stay empty', 'required-empty', { Dwellings: [{ area: null }] }],
    ['a household with two dwellings', 'tenancy-household-two-current', twoHomes('2025-06-01')],
    ['a lease from before its dwelling', 'tenancy-outside-dwelling-use', early('2025-06-01')],
  ])('%s', (_, rule, rows) => {
    const result = afterConfirming(rule, rows, rows);
    expect(rulesOf(result.findings)).not.toContain(rule);
    expect(result.confirmed.map(({ finding }) => finding.rule)).toContain(rule);
    expect(result.confirmed[0]?.confirmation).toMatchObject({
      reason: 'Avtalt med boligkontoret',
      who: 'Sekretæren',
      date: on,
    });
    expect(result.lapsed).toEqual([]);
    const { kritisk, feil, advarsel, info } = result.counts;
    expect(kritisk + feil + advarsel + info).toBe(result.findings.length);
  });
});

describe('a confirmation lapses when a cell that the rule read changes, and says which', () => {
  test.each<[string, string, GivenRows, GivenRows, string[]]>([
    [
      'the cell itself',
      'dwelling-area-unlikely',
      { Dwellings: [tiny] },
      { Dwellings: [{ ...tiny, usableArea: 4 }] },
      ['B-0001 BRA (m²)'],
    ],
    [
      'a date of the other tenancy',
      'tenancy-household-two-current',
      twoHomes('2025-06-01'),
      twoHomes('2025-07-01'),
      ['L-0002 Kontrakt fra'],
    ],
    [
      'the dwelling that was looked up',
      'tenancy-outside-dwelling-use',
      early('2025-06-01'),
      early('2025-07-01'),
      ['B-0001 I bruk fra'],
    ],
  ])('%s', (_, rule, before, later, changed) => {
    const result = afterConfirming(rule, before, later);
    expect(rulesOf(result.findings)).toContain(rule);
    expect(result.confirmed).toEqual([]);
    const told = result.lapsed.flatMap((one) =>
      one.changed.map(({ row, header }) => `${row} ${header}`),
    );
    expect([...new Set(told)]).toEqual(changed);
  });

  test('another cell of the row or of the dwelling does not matter', () => {
    const rows = { Dwellings: [{ ...tiny, area: 'Nordby' }] };
    expect(
      afterConfirming('dwelling-area-unlikely', { Dwellings: [tiny] }, rows).confirmed,
    ).toHaveLength(1);
    expect(
      afterConfirming(
        'tenancy-outside-dwelling-use',
        early('2025-06-01'),
        early('2025-06-01', 'Nordby'),
      ).confirmed,
    ).not.toEqual([]);
  });
});

describe('what cannot be confirmed', () => {
  test('an error or a critical error, even where a row says so', () => {
    const rows: GivenRows = {
      Dwellings: [{ dwelling: 'B-0001', rooms: 1, bedrooms: 2 }],
      Charges: [{ due: null }],
    };
    const register = registerWith(rows);
    const { findings } = checkRegister(register, on);
    expect(confirmationsOf(register, findings, word)).toEqual([]);
    const forged = {
      rule: 'dwelling-more-bedrooms-than-rooms',
      table: 'Dwellings',
      row: 'B-0001',
    };
    const result = seen({ ...rows, Confirmations: [forged] });
    expect(rulesOf(result.findings)).toContain('dwelling-more-bedrooms-than-rooms');
    expect(result.confirmed).toEqual([]);
  });

  test('a confirmation that is taken back', () => {
    const register = registerWith({ Dwellings: [tiny] });
    const made = confirmationsOf(register, checkRegister(register, on).findings, word);
    const result = seen({
      Dwellings: [tiny],
      Confirmations: made.map((one) => ({ ...one, state: 'withdrawn' as const })),
    });
    expect([result.confirmed, result.lapsed]).toEqual([[], []]);
    expect(rulesOf(result.findings)).toContain('dwelling-area-unlikely');
  });
});

describe('what is written down', () => {
  test('several cells of one row by one rule are one confirmation', () => {
    const register = registerWith({ Dwellings: [{ ...tiny, area: null, rent: null }] });
    const made = confirmationsOf(register, checkRegister(register, on).findings, word);
    const asked = ['dwelling-area-unlikely', 'required-empty'];
    const own = made.filter(({ rule }) => asked.includes(rule));
    expect(own.map(({ rule, column }) => [rule, column])).toEqual([
      ['dwelling-area-unlikely', null],
      ['required-empty', 'area'],
      ['required-empty', 'rent'],
    ]);
    expect(own[0]?.values).toBe('BRA (m²): 5');
  });

  test('what is about persons is not copied', () => {
    const register = registerWith({ Persons: [{ person: 'P-0001', phone: '12345' }] });
    const findings = checkRegister(register, on).findings;
    const made = confirmationsOf(register, findings, word);
    expect(made.map(({ values }) => values)).toEqual(made.map(() => 'Telefon: …'));
    expect(JSON.stringify(made)).not.toContain('12345');
  });
});

describe('confirmations that have lapsed', () => {
  const lapsingIn = (rows: GivenRows) => {
    const register = registerWith(rows);
    return lapsingOf(register, on, weigh(register, on, checkRegister(register, on)));
  };
  const confirmed = () => {
    const register = registerWith({ Dwellings: [tiny] });
    const found = checkRegister(register, on).findings;
    return confirmationsOf(
      register,
      found.filter(({ rule }) => rule === 'dwelling-area-unlikely'),
      word,
    );
  };

  test.each<[string, GivenRows, string[]]>([
    ['nothing has changed', { Dwellings: [tiny] }, []],
    ['still a warning', { Dwellings: [{ ...tiny, usableArea: 4 }] }, ['changed']],
    ['no warning any more', { Dwellings: [{ ...tiny, usableArea: 60 }] }, ['changed']],
    ['the row is deleted', { Dwellings: [{ dwelling: 'B-0002' }] }, ['gone-row']],
  ])('%s', (_, rows, because) => {
    const told = lapsingIn({ ...rows, Confirmations: confirmed() });
    expect(told.map((one) => one.because)).toEqual(because);
  });

  test('marked as lapsed, they do not count when the old value is back', () => {
    const marked = confirmed().map((one) => ({ ...one, state: 'lapsed' as const, lapsed: on }));
    const result = seen({ Dwellings: [tiny], Confirmations: marked });
    expect(rulesOf(result.findings)).toContain('dwelling-area-unlikely');
    expect([result.confirmed, result.lapsed]).toEqual([[], []]);
  });
});
