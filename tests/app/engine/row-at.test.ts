import { expect, test } from 'vitest';
import { rowAt, spotAt } from '../../../src/app/engine/row-at';
import { tableFromRows } from '../../../src/domain/cells';
import { readRegister } from '../../../src/domain/register';

/** Headings in row 3 from column B. */
const households = tableFromRows(
  { name: 'Households', sheet: 'Husstander', headers: ['Husstand', 'Navn'], top: 3, left: 2 },
  [
    ['H-0001', 'Berg'],
    [null, 'Uten nummer'],
  ],
);
const register = readRegister([households]);

test.each([
  ['a cell of the first row', 'C4', { row: 0, column: 'Navn' }, 'H-0001'],
  ['the id itself', 'B4', { row: 0, column: 'Husstand' }, 'H-0001'],
  ['a row without an id', 'C5', { row: 1, column: 'Navn' }, null],
  ['beside the table, in the line of a row', 'H4', { row: 0, column: undefined }, 'H-0001'],
  ['the headings', 'C3', null, null],
  ['the line below the table', 'C6', null, null],
])('%s', (_, cell, spot, id) => {
  const place = { sheet: 'Husstander', cell };
  expect(spotAt(register, place)).toEqual(spot === null ? null : { table: 'Households', ...spot });
  expect(rowAt(register, place)).toEqual(id === null ? null : { table: 'Households', id });
});

test('another sheet', () => {
  expect(spotAt(register, { sheet: 'Notater', cell: 'C4' })).toBeNull();
});
