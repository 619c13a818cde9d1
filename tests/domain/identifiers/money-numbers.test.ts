import { describe, expect, test } from 'vitest';
import { ibanHolds, readAccount } from '../../../src/domain/identifiers/account';
import { kidHolds, readKid } from '../../../src/domain/identifiers/kid';
import { readOrganisationNumber } from '../../../src/domain/identifiers/organisation-number';

describe('KID', () => {
  test.each([
    ['123456782', true, false],
    ['123456785', false, true],
    ['2345676', true, true],
    ['12345678903', true, true],
    ['1000005-', false, true],
    ['01290865', true, false],
    ['2311291038304', true, true],
    ['2321291038303', true, false],
    ['36633', false, true],
    ['0001012026090', true, false],
    ['2345674', false, false],
    ['100030', false, false],
    ['122', false, false],
  ])('%s: modulus 10 %s, modulus 11 %s', (kid, ten, eleven) => {
    expect(kidHolds(kid, 10)).toBe(ten);
    expect(kidHolds(kid, 11)).toBe(eleven);
  });

  test.each([
    ['12345678901234567890123456', 'kid-length'],
    ['122', 'kid-length'],
    ['KID12345', 'kid-characters'],
    [1.2345e22, 'digits-lost'],
  ])('%s cannot be read: %s', (written, problem) => {
    expect(readKid(written)).toEqual({ ok: false, problem });
  });

  test('neither modulus fits: readable, but wrong', () => {
    expect(readKid('2345674')).toMatchObject({ ok: true, remark: { code: 'kid-check-digit' } });
  });

  test('spaces are taken out', () => {
    expect(readKid('1234 56782')).toMatchObject({
      value: '123456782',
      remark: { repair: '123456782' },
    });
  });
});

describe('account number', () => {
  test.each([
    '12345678903',
    '99990000006',
    '97104133219',
    '97105302049',
    '97104008309',
    '97102749069',
    '99991042764',
    '86011117947',
  ])('%s is right', (account) => {
    expect(readAccount(account)).toEqual({ ok: true, value: account });
  });

  test.each(['99990000005', '00000000000', '60000000000', '15030000000'])(
    '%s is wrong',
    (account) => {
      expect(readAccount(account)).toMatchObject({ remark: { code: 'account-check-digit' } });
    },
  );

  test.each(['123456789012', 'abcdefghijk'])('%s cannot be read', (account) => {
    expect(readAccount(account)).toMatchObject({ ok: false });
  });

  test('is read as it is written on paper', () => {
    expect(readAccount('1234.56.78903')).toEqual({ ok: true, value: '12345678903' });
  });

  test.each([
    ['NO9386011117947', true],
    ['NO2299990000006', true],
    ['NO7112345678903', true],
    ['NO9297104133219', true],
    ['NO9799991042764', true],
    ['NO9386011117948', false],
    ['NO2299990000005', false],
    ['NO938601111794', false],
    ['SE4550000000058398257466', false],
  ])('IBAN %s: %s', (iban, right) => {
    expect(ibanHolds(iban)).toBe(right);
    expect(readAccount(iban).ok).toBe(right);
  });
});

describe('organisation number', () => {
  test.each(['981566378', '974760673', '974760843', '889640782', '940837685'])(
    '%s is right',
    (text) => {
      expect(readOrganisationNumber(text)).toEqual({ ok: true, value: text });
    },
  );

  test.each(['123456789', '938676238', '912345678', '123456785'])('%s is wrong', (text) => {
    expect(readOrganisationNumber(text)).toMatchObject({
      remark: { code: 'organisation-check-digit' },
    });
  });

  test('98156637 is too short', () => {
    expect(readOrganisationNumber('98156637')).toEqual({
      ok: false,
      problem: 'organisation-length',
    });
  });

  test('981 566 378 is cleaned', () => {
    expect(readOrganisationNumber('981 566 378')).toMatchObject({
      remark: { repair: '981566378' },
    });
  });
});
