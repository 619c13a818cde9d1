import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { committeeLimits } from '../../../src/domain/disclosure/committee-limits';
import { day } from '../../../src/domain/days';
import { readRegister } from '../../../src/domain/register';
import { committeeReport } from '../../../src/domain/reports/committee/listing';
import { sampleTables } from '../../../src/domain/sample';
import { financeOffice } from '../../helpers/finance-office';
import { registerWith } from '../../helpers/register';
import { listingText } from '../../helpers/listing-text';

const small = readRegister(financeOffice());
const on = day('2026-11-18');

const pageOf = (register: typeof small, since = day('2026-10-14')) =>
  committeeReport(register, { on, since }).listings.map(listingText).join('\n');

/** What comes next against a tenant has tests of its own; its words are left out of the page. */
const withoutSteps = (page: string): string =>
  page
    .split('\n')
    .filter((line) => !line.startsWith('Neste steg'))
    .join('\n');

test('siden for utvalget i en liten kommune: summen vises, det som peker på noen, gjør ikke', () => {
  const golden = new URL('../../golden/restanser-utvalg.txt', import.meta.url);
  expect(`${withoutSteps(pageOf(small))}\n`).toBe(readFileSync(golden, 'utf8'));
});

describe('ingen kan kjennes igjen', () => {
  test.each([
    'Ny Restanse',
    'Som Før',
    'Hemmelig',
    'L-000',
    'H-000',
    'I-000',
    '00000',
    'adressesperre',
  ])('«%s»', (word) => {
    expect(pageOf(small).replaceAll('00 000', '')).not.toContain(word);
  });
});

test('ingen vist gruppe er mindre enn grensen', () => {
  const register = readRegister(sampleTables({ dwellings: 120, years: 4 }));
  const { suppressBelow } = committeeLimits(register);
  const [listing] = committeeReport(register, { on, since: day('2026-11-04') }).listings;
  const counts = (listing?.rows ?? [])
    .filter((row) => row[1] !== 'Endring siden sist')
    .map((row) => row[2])
    .filter((count) => typeof count === 'number');
  expect(counts.length).toBeGreaterThan(5);
  expect(counts.filter((count) => count !== 0 && count < suppressBelow)).toEqual([]);
});

test('endringen i antall sies ikke når den sammen med gruppene ville røpe en liten', () => {
  const tenancies = Array.from({ length: 13 }, (_, at) => `L-00${String(at + 10)}`);
  const rent = (tenancy: string, month: string) => {
    return { tenancy, period: `2026-${month}`, due: `2026-${month}-01`, amount: 100_000 };
  };
  const register = registerWith({
    Charges: tenancies.map((tenancy) => rent(tenancy, '09')),
    // Six have paid some, one all.
    Payments: tenancies.slice(0, 7).map((tenancy, at) => {
      return { tenancy, date: '2026-11-02', amount: at === 0 ? 100_000 : 50_000, source: 'tenant' };
    }),
  });
  const [listing] = committeeReport(register, { on, since: day('2026-10-14') }).listings;
  const counts = new Map((listing?.rows ?? []).map((row) => [row[1], row[2]]));
  expect(counts.get('Leieforhold med restanse')).toBe(12);
  expect(counts.get('Skylder mindre')).toBe(6);
  expect(counts.get('Uendret')).toBe(6);
  expect(counts.get('Gjort opp')).toBe(':');
  expect(counts.get('Endring siden sist')).toBe(':');
});

test('uten tidligere møte sies det at endringer ikke er regnet', () => {
  const [listing] = committeeReport(small, { on, since: null }).listings;
  expect(listing?.notes.join(' ')).toContain('endringer er ikke regnet');
  expect(listing?.rows.map((row) => row[0])).not.toContain('Siden sist');
});
