import { describe, expect, test } from 'vitest';
import { readRegister } from '../../src/domain/register';
import { appendRows } from '../../src/domain/row-edits';
import { tablesWith } from '../helpers/register';

/** The ledger split by year, with these charges in each. */
function splitLedger(years: Readonly<Record<string, readonly string[]>>) {
  const others = tablesWith({ Tenancies: [{ tenancy: 'L-0001' }] }).filter(
    ({ name }) => name !== 'Charges',
  );
  const parts = Object.entries(years).flatMap(([year, charges]) =>
    tablesWith({ Charges: charges.map((charge) => ({ charge, tenancy: 'L-0001' })) })
      .filter(({ name }) => name === 'Charges')
      .map((data) => ({ ...data, name: `Charges_${year}`, sheet: `Krav ${year}` })),
  );
  return readRegister([...others, ...parts]);
}

describe('en ny rad i en reskontro som er delt på år', () => {
  test.each([
    ['det nye årets ark er tomt', { 2026: ['F-0007', 'F-0008'], 2027: [] }, 'F-0009'],
    ['det nye året er i gang', { 2026: ['F-0008'], 2027: ['F-0011'] }, 'F-0012'],
    ['det gamle året har det høyeste nummeret', { 2026: ['F-0100'], 2027: ['F-0011'] }, 'F-0101'],
  ])('%s: id-en er ny i alle årene', (_, years, expected) => {
    const edit = appendRows(splitLedger(years), 'Charges', [{ tenancy: 'L-0001' }]);
    expect('rows' in edit && Array.isArray(edit.rows[0]) ? edit.rows[0][0] : null).toBe(expected);
    expect(edit.table).toBe('Charges_2027');
  });
});
