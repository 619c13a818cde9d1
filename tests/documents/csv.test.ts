import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { arrearsCsv } from '../../src/app/arrears';
import { listingToCsv } from '../../src/documents/csv';
import { day } from '../../src/domain/days';
import { readRegister } from '../../src/domain/register';
import type { Listing, ListingKind, ListingValue } from '../../src/domain/reports/listing';
import { smallOffice } from '../helpers/small-office';

function line(kind: ListingKind, value: ListingValue): string {
  const listing: Listing = {
    id: 'test',
    title: 'Test',
    notes: [],
    columns: [{ key: 'a', header: 'A', kind, width: 10 }],
    rows: [[value]],
  };
  return listingToCsv(listing).split('\r\n')[1] ?? '';
}

describe('a cell of CSV', () => {
  test.each([
    ['an amount has a decimal comma', 'money', 123_450, '1234,50'],
    ['a negative amount a plain minus', 'money', -5, '-0,05'],
    ['a day is written as in Norway', 'day', day('2026-01-05'), '05.01.2026'],
    ['a KID keeps its zeros', 'text', '000000018', '"000000018"'],
    ['quotes are doubled', 'text', 'Kari "Kaia"', '"Kari ""Kaia"""'],
    ['semicolons and line breaks stay inside', 'text', 'a;b\nc', '"a;b\nc"'],
    ['a formula becomes text', 'text', '=1+1', `"'=1+1"`],
    ['a plus, a minus or an at sign too', 'text', '@SUM(A1)', `"'@SUM(A1)"`],
    ['nothing is nothing', 'money', null, ''],
  ] as const)('%s', (_, kind, value, written) => {
    expect(line(kind, value)).toBe(written);
  });
});

test('the arrears of a small office', () => {
  const { bytes } = arrearsCsv(readRegister(smallOffice()), day('2026-10-15'));
  const golden = new URL('../golden/restanser.csv', import.meta.url);
  expect(new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes)).toBe(
    readFileSync(golden, 'utf8'),
  );
});
