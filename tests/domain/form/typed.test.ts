import { describe, expect, test } from 'vitest';
import {
  account,
  choice,
  identityNumber,
  kid,
  money,
  organisationNumber,
  phone,
  day as dayColumn,
} from '../../../src/domain/columns';
import { day, isoDay } from '../../../src/domain/days';
import { cellOfTyped, dayOfTyped, tidied } from '../../../src/domain/form/typed';

const on = day('2026-11-24');
const context = { language: 'nb', date1904: false, on } as const;
const words = ['x', 'x', 'x'] as const;

describe('a day as a caseworker types it', () => {
  test.each([
    ['24.11.26', '2026-11-24'],
    ['24.11.2026', '2026-11-24'],
    ['4.1', '2026-01-04'],
    ['4.1.', '2026-01-04'],
    ['4/1', '2026-01-04'],
    ['241126', '2026-11-24'],
    ['24112026', '2026-11-24'],
    ['2026-11-24', '2026-11-24'],
    ['i dag', '2026-11-24'],
    [' I dag ', '2026-11-24'],
    ['i morgen', '2026-11-25'],
    ['i går', '2026-11-23'],
    ['+14', '2026-12-08'],
    ['-1', '2026-11-23'],
    ['+2u', '2026-12-08'],
    ['+3m', '2027-02-24'],
    ['+3å', '2029-11-24'],
    ['30.11.29', '2029-11-30'],
    ['01.01.41', '2041-01-01'],
    ['01.01.62', '1962-01-01'],
  ])('%s is %s', (typed, expected) => {
    const read = dayOfTyped(typed, on);
    expect(read === null ? null : isoDay(read)).toBe(expected);
  });

  test('a short year of a date of birth lies behind', () => {
    const read = dayOfTyped('12.03.41', on, true);
    expect(read === null ? null : isoDay(read)).toBe('1941-03-12');
  });

  test.each(['31.02.26', '11/24/2026', 'snart', '32.1', '+', '2026', ''])('%s is no day', (typed) =>
    expect(dayOfTyped(typed, on)).toBeNull(),
  );
});

describe('a field that is left is spelled as people read it', () => {
  test.each([
    ['a day', dayColumn(words, {}), '+14', '08.12.2026'],
    ['an amount', money(words, {}), '8250,5', '8\u00A0250,50'],
    ['a mobile number', phone(words, {}), '+47 91234567', '912\u00A034\u00A0567'],
    ['a fixed line', phone(words, {}), '62485000', '62\u00A048\u00A050\u00A000'],
    ['an organisation number', organisationNumber(words, {}), '974760673', '974\u00A0760\u00A0673'],
    ['an account', account(words, {}), '12345678903', '1234.56.78903'],
    ['a KID', kid(words, {}), '00 00 00 018', '000000018'],
    ['what cannot be read', money(words, {}), '8.250', '8.250'],
    ['what is no day', dayColumn(words, {}), '31.02.26', '31.02.26'],
  ])('%s', (_, column, typed, shown) => {
    expect(tidied(column, typed, context)).toBe(shown);
  });
});

describe('what is typed and the cell it becomes', () => {
  test.each([
    ['an amount', money(words, {}), '8 250,50', 8250.5],
    ['a day', dayColumn(words, {}), '24.11', 46350],
    ['a phone number', phone(words, {}), '912 34 567', '91234567'],
    ['an identity number keeps its zero', identityNumber(words, {}), '018190 00153', '01819000153'],
    ['a word in another language', choice({ a: ['ja', 'ja', 'yes'] }, words, {}), 'YES', 'ja'],
    ['nothing', money(words, {}), '  ', null],
    ['what cannot be read stays', money(words, {}), 'åtte tusen', 'åtte tusen'],
    ['a number in a column of one’s own', undefined, '12', 12],
  ])('%s', (_, column, typed, cell) => {
    expect(cellOfTyped(column, typed, context)).toBe(cell);
  });
});
