import { describe, expect, test } from 'vitest';
import { cell, registerWith } from '../../helpers/register';
import { day } from '../../../src/domain/days';
import { textOfCell } from '../../../src/domain/cell-text';
import { patternOf, readingsOf } from '../../../src/domain/readings/readings-of';
import { tableOf, type TableId } from '../../../src/domain/tables';
import { checkRegister } from '../../../src/domain/rules';

/** What a text in a column may mean, as a reader sees it. */
function meanings(table: TableId, name: string, text: string): Readonly<Record<string, string>> {
  const column = tableOf(table).columns[name];
  if (column === undefined) throw new Error(name);
  const readings = readingsOf(column, [text], { language: 'nb', date1904: false });
  return Object.fromEntries(
    readings.map(({ id, cells }) => [
      id,
      textOfCell(column, cells[0] ?? null, false).replace(/\s/g, ' '),
    ]),
  );
}

describe('a text that a person must say the meaning of', () => {
  test.each([
    ['ca 31.12.2025', { dayFirst: '31.12.2025' }],
    ['fra 1. mai 2024', { dayFirst: '01.05.2024' }],
    ['03/04/2026', { dayFirst: '03.04.2026', monthFirst: '04.03.2026' }],
    ['12/31/2025', { monthFirst: '31.12.2025' }],
    ['mars 2024', { firstOfMonth: '01.03.2024', firstOfYear: '01.01.2024' }],
    ['03.2024', { firstOfMonth: '01.03.2024' }],
    ['ca 2019', { firstOfYear: '01.01.2019' }],
    ['ukjent', {}],
    ['31.02.2026', {}],
  ])('«%s» in a column of days', (text, expected) => {
    expect(meanings('Tenancies', 'start', text)).toMatchObject(expected);
    if (Object.keys(expected).length === 0)
      expect(meanings('Tenancies', 'start', text)).toEqual({});
  });

  test.each([
    ['ca 5000', { figure: '5 000,00' }],
    ['5 000 pr. mnd', { figure: '5 000,00' }],
    ['4.500', { thousands: '4 500,00', decimals: '4,50' }],
    ['ca. 4.500 kr', { thousands: '4 500,00', decimals: '4,50' }],
    ['4000 eller 5000', {}],
    ['gratis', {}],
  ])('«%s» in a column of amounts', (text, expected) => {
    expect(meanings('Tenancies', 'rent', text)).toEqual(expected);
  });

  test.each([
    ['3 + kjøkken', { figure: '3' }],
    ['ca 2', { figure: '2' }],
    ['flere', {}],
  ])('«%s» in a column of counts', (text, expected) => {
    expect(meanings('Dwellings', 'rooms', text)).toEqual(expected);
  });
});

describe('a text that can mean one thing only is offered that', () => {
  const offered = (text: string): unknown => {
    const register = registerWith({ Tenancies: [{ start: cell(text) }] });
    return checkRegister(register, day('2026-11-22')).findings.find(
      ({ rule }) => rule === 'not-a-day' || rule === 'day-as-text',
    )?.repair;
  };
  test.each([
    ['31/12-25', 46_022],
    ['31. desember 2025', 46_022],
    ['31.des.25', 46_022],
    ['31. 12. 2025', 46_022],
    ['2025/12/31', 46_022],
    ['32/12-25', undefined],
    ['31/13-25', undefined],
    ['ca 31.12.2025', undefined],
  ])('«%s»', (text, serial) => {
    expect(offered(text)).toBe(serial);
  });

  test('kroner with a dash have no decimals', () => {
    const register = registerWith({ Charges: [{ amount: cell('kr 4.500,-') }] });
    const { findings } = checkRegister(register, day('2026-11-22'));
    expect(findings.find(({ rule }) => rule === 'amount-as-text')?.repair).toBe(4500);
  });
});

test.each([
  ['money', 'ca 5000', 'ca 12 500', false],
  ['money', 'ca 5000', 'ca 125', true],
  ['money', '4.500', '14.250', true],
  ['money', '4.500', '4.50', false],
  ['day', '3/4/2026', '13/12/2025', true],
  ['day', '3/4/2026', '3/4/26', false],
  ['text', 'B 12', 'B 13', false],
] as const)('as %s «%s» and «%s» are written alike: %s', (kind, one, other, alike) => {
  expect(patternOf(kind, one) === patternOf(kind, other)).toBe(alike);
});
