import { describe, expect, test } from 'vitest';
import { cellOfText, textOfCell } from '../../src/domain/cell-text';
import { day, excelSerial } from '../../src/domain/days';
import { tables } from '../../src/domain/tables';

const { amount, due, kind, period } = tables.Charges.columns;
const { wheelchair } = tables.Dwellings.columns;
const typing = { language: 'nb', date1904: false } as const;
const firstOfMarch = excelSerial(day('2026-03-01'));

describe('what typing puts in a cell', () => {
  test.each([
    ['an amount with space and comma', amount, '9 876,50', 9876.5],
    ['an amount with a real minus', amount, '−99,-', -99],
    ['an amount that may mean two things stays text', amount, '8.250', '8.250'],
    ['a date', due, '1.3.2026', firstOfMarch],
    ['a date that does not exist stays text', due, '31.2.2026', '31.2.2026'],
    ['a month', period, '3.2026', '2026-03'],
    ['a choice in another language', kind, 'rent', 'husleie'],
    ['a choice that is not in the list stays text', kind, 'hytte', 'hytte'],
    ['yes in any spelling', wheelchair, 'JA', 'ja'],
    ['nothing', amount, '  ', null],
    ['a number in a column of one’s own', undefined, '12,5', 12.5],
    ['a code with a leading zero in a column of one’s own', undefined, '0301', '0301'],
  ] as const)('%s', (_, column, text, expected) => {
    expect(cellOfText(column, text, typing)).toEqual(expected);
  });

  test('a date in a workbook that counts from 1904', () => {
    const old = { language: 'nb', date1904: true } as const;
    expect(cellOfText(due, '01.03.2026', old)).toBe(firstOfMarch - 1462);
  });
});

describe('how a cell is shown', () => {
  test.each([
    ['an amount', amount, 9876.5, '9\u00A0876,50'],
    ['a debt', amount, -1234567.8, '\u22121\u00A0234\u00A0567,80'],
    ['a date', due, firstOfMarch, '01.03.2026'],
    ['a text where an amount belongs', amount, '12,-', '12,-'],
    ['an error', amount, { error: '#REF!' }, '#REF!'],
    ['nothing', amount, null, ''],
  ] as const)('%s', (_, column, cell, expected) => {
    expect(textOfCell(column, cell, false)).toBe(expected);
  });
});
