import { describe, expect, test } from 'vitest';
import type { CellValue } from '../../../src/domain/cells';
import { applicationStatuses } from '../../../src/domain/codes/applications';
import { dwellingStatuses, dwellingTypes } from '../../../src/domain/codes/dwellings';
import { chargeKinds, paymentSources } from '../../../src/domain/codes/money';
import { tenancyEndReasons } from '../../../src/domain/codes/tenancies';
import {
  choice,
  day,
  decimal,
  identityNumber,
  integer,
  month,
  municipalityNumber,
  postcode,
  yesNo,
  type CodeList,
  type Column,
} from '../../../src/domain/columns';

/** What a cell that cannot be read is offered instead; null where nothing is certain. */
function offered(column: Column<unknown>, cell: CellValue, date1904 = false): CellValue {
  const read = column.parse(cell, { date1904 });
  expect(read.ok, 'an unclear cell is never read as if it were clear').toBe(false);
  return read.ok ? null : (read.repair ?? null);
}

const named = ['Navn', 'Namn', 'Name'] as const;

describe('yes or no', () => {
  test.each<[CellValue, CellValue]>([
    ['J', 'ja'],
    ['j', 'ja'],
    [' X ', 'ja'],
    ['x', 'ja'],
    ['1', 'ja'],
    [1, 'ja'],
    ['sant', 'ja'],
    ['TRUE', 'ja'],
    ['N', 'nei'],
    ['n.', 'nei'],
    ['0', 'nei'],
    [0, 'nei'],
    ['usant', 'nei'],
    ['false', 'nei'],
    ['?', null],
    ['kanskje', null],
    [2, null],
    ['-', null],
  ])('«%s» is offered %s', (cell, repair) => {
    expect(offered(yesNo(named, {}), cell)).toBe(repair);
  });
});

describe('days', () => {
  test.each<[CellValue, CellValue]>([
    ['45323', 45_323],
    [' 45323 ', 45_323],
    ['juni 2027', null],
    ['2027', null],
    ['12345', null],
    ['99999', null],
    ['4532', null],
  ])('«%s» is offered %s', (cell, repair) => {
    expect(offered(day(named, {}), cell)).toBe(repair);
  });

  test('in a workbook that counts from 1904 the number stays the workbook’s own', () => {
    expect(offered(day(named, {}), '43861', true)).toBe(43_861);
  });
});

describe('months', () => {
  test.each([
    ['01/26', '2026-01'],
    ['1.26', '2026-01'],
    ['jan 26', '2026-01'],
    ['Jan. 2026', '2026-01'],
    ['januar 2026', '2026-01'],
    ['des-25', '2025-12'],
    ['2026-1', '2026-01'],
    ['oktober2026', '2026-10'],
    ['13/26', null],
    ['2026', null],
    ['26-01', null],
    ['sommer 2026', null],
    ['jan', null],
  ])('«%s» is offered %s', (cell, repair) => {
    expect(offered(month(named, {}), cell)).toBe(repair);
  });
});

const area = decimal(['BRA (m²)', 'BRA (m²)', 'Usable area (m²)'], {});
const rooms = integer(['Rom', 'Rom', 'Rooms'], { most: 30 });
const children = integer(['Barn', 'Barn', 'Children'], { most: 20 });

describe('numbers', () => {
  test.each([
    ['BRA', area, '58 m2', 58],
    ['BRA', area, '58,5 m²', 58.5],
    ['BRA', area, '58kvm', 58],
    ['BRA', area, '3 rom', null],
    ['BRA', area, 'ca 58', null],
    ['rooms', rooms, '3 rom', 3],
    ['rooms', rooms, '3-roms', 3],
    ['rooms', rooms, 'tre', 3],
    ['rooms', rooms, 'Tre rom', 3],
    ['rooms', rooms, '58 m2', null],
    ['rooms', rooms, '45 rom', null],
    ['rooms', rooms, '2-3', null],
    ['rooms', rooms, '3+1', null],
    ['children', children, '2 stk', 2],
    ['children', children, 'ett', 1],
    ['children', children, 'ingen', 0],
    ['children', children, 'to gutter', null],
    ['children', children, 'mange', null],
  ])('%s: «%s» is offered', (_, column, cell, repair) => {
    expect(offered(column as Column<unknown>, cell)).toBe(repair);
  });
});

describe('a zero that is lost in pasted text', () => {
  test.each([
    ['municipality', municipalityNumber(named, {}), '301', '0301'],
    ['municipality', municipalityNumber(named, {}), '031', null],
    ['post code', postcode(named, {}), '502', '0502'],
    ['post code', postcode(named, {}), '999', null],
    ['post code', postcode(named, {}), '50', null],
    ['identity number', identityNumber(named, {}), '1819012365', '01819012365'],
    ['identity number', identityNumber(named, {}), '1819012366', null],
  ])('%s «%s»', (_, column, cell, repair) => {
    expect(offered(column, cell)).toBe(repair);
  });
});

const lists: Readonly<Record<string, CodeList>> = {
  dwellingTypes,
  dwellingStatuses,
  chargeKinds,
  paymentSources,
  applicationStatuses,
  tenancyEndReasons,
};

describe('choices', () => {
  test.each([
    ['dwellingTypes', 'Leil.', 'leilighet'],
    ['dwellingTypes', 'leiligheter', 'leilighet'],
    ['dwellingTypes', 'LEILIGHETEN', 'leilighet'],
    ['dwellingTypes', 'rekke-hus', 'rekkehus'],
    ['dwellingTypes', 'blokk', null],
    ['dwellingStatuses', 'utleid.', 'utleid'],
    ['dwellingStatuses', 'tom', 'ledig'],
    ['chargeKinds', 'leie', 'husleie'],
    ['chargeKinds', 'Husleien', 'husleie'],
    ['chargeKinds', 'korr.', 'korreksjon'],
    ['chargeKinds', 'diverse', null],
    ['paymentSources', 'nav', 'NAV-trekk'],
    ['paymentSources', 'NAV trekk', 'NAV-trekk'],
    ['paymentSources', 'leie', null],
    ['applicationStatuses', 'avslag', 'avslått'],
    ['applicationStatuses', 'inn.', null],
    ['tenancyEndReasons', 'annen', null],
    ['tenancyEndReasons', 'flyttet', null],
  ])('%s: «%s» is offered %s', (list, cell, repair) => {
    expect(offered(choice(lists[list] ?? {}, named, {}), cell)).toBe(repair);
  });
});
