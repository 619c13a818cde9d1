import known from 'norway-postal-codes';
import { describe, expect, test } from 'vitest';
import { cadastreText, readCadastre } from '../../../src/domain/identifiers/cadastre';
import { readDwellingUnit } from '../../../src/domain/identifiers/dwelling-unit';
import { readMunicipalityNumber } from '../../../src/domain/identifiers/municipality-number';
import {
  placeOfPostcode,
  readPostcode,
  unpackPostcodes,
} from '../../../src/domain/identifiers/postcode';
import { postcodes } from '../../../src/domain/identifiers/postcodes';

describe('bruksenhetsnummer', () => {
  test.each(['H0101', 'H0203', 'U0101', 'L0402', 'K0101', 'H1204'])('%s is right', (unit) => {
    expect(readDwellingUnit(unit)).toEqual({ ok: true, value: unit });
  });

  test.each(['A0101', 'H101', 'H01011', 'HO101', 'H0000', 101])('%s is wrong', (unit) => {
    expect(readDwellingUnit(unit)).toEqual({ ok: false, problem: 'dwelling-unit' });
  });

  test.each(['h 0101', 'h0101', ' H0101', 'H-0101'])('%s is repaired to H0101', (unit) => {
    expect(readDwellingUnit(unit)).toMatchObject({ value: 'H0101', remark: { repair: 'H0101' } });
  });
});

describe('matrikkelnummer', () => {
  test.each(['3427-42/118', '3427-42/118/0/3', '0301-208/77/5', '3427-1/1'])(
    '%s is right',
    (text) => {
      const read = readCadastre(text);
      expect(read.ok && cadastreText(read.value)).toBe(text);
    },
  );

  test.each(['42/118', '3427-42', '3427-0/5', '3427-123456/1', '342-42/118'])(
    '%s is wrong',
    (text) => {
      expect(readCadastre(text)).toEqual({ ok: false, problem: 'cadastre' });
    },
  );

  test('a missing municipality number is offered from the settings', () => {
    expect(readCadastre('42/118', '3427')).toMatchObject({ ok: false, repair: '3427-42/118' });
  });
});

describe('postnummer', () => {
  test.each([
    ['2500', 'TYNSET'],
    ['2510', 'TYLLDALEN'],
    ['0001', 'OSLO'],
  ])('%s is %s', (code, place) => {
    expect(readPostcode(code)).toEqual({ ok: true, value: code });
    expect(placeOfPostcode(code)).toBe(place);
  });

  test('a zero that is lost in text is offered where there is such a code', () => {
    expect(readPostcode('250')).toEqual({ ok: false, problem: 'postcode-format', repair: '0250' });
  });

  test.each(['999', '25000', 'Tynset', ''])('«%s» is not four digits', (text) => {
    expect(readPostcode(text)).toEqual({ ok: false, problem: 'postcode-format' });
  });

  test('an unknown one is only questioned', () => {
    expect(readPostcode('2599')).toEqual({
      ok: true,
      value: '2599',
      remark: { code: 'postcode-unknown', severity: 'advarsel' },
    });
  });

  test('a number cell gets its zero back', () => {
    expect(readPostcode(150)).toMatchObject({ value: '0150', remark: { repair: '0150' } });
  });

  test('the packed list says the same as the register it was made from', () => {
    expect(Object.fromEntries(unpackPostcodes(postcodes))).toEqual(known);
  });
});

test.each([
  ['3427', true],
  [301, true],
  ['34 27', true],
  ['342', false],
  ['0027', false],
  ['Tynset', false],
])('municipality number %s: %s', (cell, right) => {
  expect(readMunicipalityNumber(cell).ok).toBe(right);
});
