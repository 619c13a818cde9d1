import { describe, expect, test } from 'vitest';
import {
  birthYear,
  identityFacts,
  readIdentityNumber,
} from '../../../src/domain/identifiers/identity-number';

describe('numbers that are right', () => {
  test.each([
    ['13097248022', 'birth', false, '1964', 'an ordinary number'],
    ['29029648784', 'birth', false, '1964', 'leap day 1996'],
    ['29020075838', 'birth', false, '1964', 'leap day 2000'],
    ['15021951940', 'birth', false, '1964', 'a check digit that computes to 11'],
    ['31129956715', 'birth', false, '1964', 'the last day of a year'],
    ['53097248016', 'd', false, '1964', 'a D number'],
    ['13527248013', 'h', false, '1964', 'an H number, or NAV test data'],
    ['10915596784', 'birth', true, '1964', 'synthetic, month + 80'],
    ['50846202355', 'd', true, '1964', 'a D number, synthetic + 80'],
    ['41664061188', 'd', true, '1964', 'a D number, synthetic + 65'],
    ['68467038838', 'd', false, '1964', 'a D number, month + 40'],
    ['15507600333', 'h', false, '1964', 'NAV test data'],
    ['02013299997', 'birth', false, '1964', 'right under both rules'],
    ['30108299920', 'birth', false, '1964', 'right under both rules'],
    ['30108299939', 'birth', false, '2032', 'right only under the rule of 2032, remainder 1'],
    ['02013299903', 'birth', false, '2032', 'right only under the rule of 2032, remainder 2'],
    ['81234567802', 'fh', false, '1964', 'an FH number, no birth date in it'],
    ['91234567883', 'fh', false, '1964', 'an FH number, no birth date in it'],
    ['29820051279', 'birth', true, '2032', 'synthetic, rule of 2032'],
    ['12834540213', 'birth', true, '2032', 'synthetic, rule of 2032'],
  ])('%s: %s, synthetic %s, rule %s (%s)', (text, series, synthetic, rule) => {
    expect(readIdentityNumber(text)).toEqual({ ok: true, value: text });
    expect(identityFacts(text)).toMatchObject({ series, synthetic, rule });
  });

  test.each([
    '01819012365',
    '15858545606',
    '29820051260',
    '31925530150',
    '17857225082',
    '05871170241',
    '12834540205',
    '41819012359',
  ])('%s of the sample is synthetic', (text) => {
    expect(identityFacts(text)).toMatchObject({ synthetic: true, rule: '1964' });
  });

  test('a DUF number has twelve digits and begins with its year', () => {
    expect(identityFacts('200100000000')).toMatchObject({ series: 'duf', birth: null });
  });
});

describe('numbers that are wrong', () => {
  test.each([
    ['13097248032', 'the first check digit'],
    ['13097248023', 'the second check digit'],
  ])('%s can be read, but %s does not fit', (text) => {
    expect(readIdentityNumber(text)).toEqual({
      ok: true,
      value: text,
      remark: { code: 'identity-check-digits', severity: 'feil' },
    });
  });

  test.each([
    ['32127248022', 'identity-date', 'day 32'],
    ['13137248022', 'identity-date', 'month 13'],
    ['29020112345', 'identity-date', 'no leap day in 2001'],
    ['41934063587', 'identity-date', 'month 93'],
    ['41784061882', 'identity-date', 'month 78'],
    ['1234567890', 'identity-length', 'ten digits'],
    ['123456789101', 'identity-length', 'twelve digits that begin with no year'],
    ['1234567891A', 'identity-length', 'a letter'],
    ['', 'identity-length', 'nothing'],
  ])('%s cannot be read: %s (%s)', (text, problem) => {
    expect(readIdentityNumber(text)).toEqual({ ok: false, problem });
  });
});

describe('what Excel or a person has done to a number', () => {
  test.each([' 130972 48022', '130972-48022', '130972\u00A048022'])('«%s» is cleaned', (text) => {
    expect(readIdentityNumber(text)).toEqual({
      ok: true,
      value: '13097248022',
      remark: { code: 'stray-space', severity: 'info', repair: '13097248022' },
    });
  });

  test('eleven digits in a number cell should be text', () => {
    expect(readIdentityNumber(13097248022)).toMatchObject({
      ok: true,
      value: '13097248022',
      remark: { code: 'number-for-text', repair: '13097248022' },
    });
  });

  test('a lost leading zero is given back where the number then holds', () => {
    expect(readIdentityNumber(1819012365)).toEqual({
      ok: false,
      problem: 'identity-lost-zero',
      repair: '01819012365',
    });
    expect(readIdentityNumber(1234567890)).toEqual({ ok: false, problem: 'identity-length' });
  });

  test('rounded digits are never guessed', () => {
    expect(readIdentityNumber('1,30972E+10')).toEqual({ ok: false, problem: 'digits-lost' });
    expect(readIdentityNumber(1.5)).toEqual({ ok: false, problem: 'digits-lost' });
  });
});

test.each([
  ['13097248022', 1972],
  ['29029648784', 1996],
  ['29020075838', 2000],
  ['53097248016', 1972],
  ['81234567802', null],
])('%s was born in %s', (text, year) => {
  expect(birthYear(text)).toBe(year);
});
