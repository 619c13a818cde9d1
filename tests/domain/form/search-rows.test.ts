import { describe, expect, test } from 'vitest';
import { day } from '../../../src/domain/days';
import { describedRows } from '../../../src/domain/form/describe';
import { searchRows } from '../../../src/domain/form/search-rows';
import type { TableId } from '../../../src/domain/tables';
import { registerWith } from '../../helpers/register';

const register = registerWith({
  Dwellings: [
    { dwelling: 'B-0001', address: 'Storgata 1', unit: 'H0101', area: 'Sentrum' },
    { dwelling: 'B-0002', address: 'Fjellveien 2', unit: 'H0201', area: 'Fjellet' },
  ],
  Households: [
    { household: 'H-0001', label: 'Åsen' },
    { household: 'H-0002', label: 'Skjult' },
  ],
  Persons: [
    { person: 'P-0001', household: 'H-0001', name: 'Kari Åsen' },
    {
      person: 'P-0002',
      household: 'H-0002',
      name: 'Ola Skjult',
      addressProtection: 'confidential',
    },
  ],
  Tenancies: [
    { tenancy: 'L-0001', dwelling: 'B-0001', household: 'H-0001' },
    { tenancy: 'L-0002', dwelling: 'B-0002', household: 'H-0002' },
  ],
  Members: [{ member: 'U-0001', name: 'Ingunn Storeng', role: 'housingOfficer' }],
});

function found(table: TableId, query: string): readonly string[] {
  return searchRows(describedRows(register, table, day('2026-11-22')), query).map(({ id }) => id);
}

describe('rows are found by what people call them', () => {
  test.each([
    ['a household by its name', 'Households', 'åsen', ['H-0001']],
    ['a household by a person', 'Households', 'kari', ['H-0001']],
    ['a household by its number', 'Households', 'H-0002', ['H-0002']],
    ['a dwelling by address', 'Dwellings', 'storg', ['B-0001']],
    ['a tenancy by household', 'Tenancies', 'åsen', ['L-0001']],
    ['a tenancy by household and address', 'Tenancies', 'storgata åsen', ['L-0001']],
    ['a member by role', 'Members', 'boligansvarlig', ['U-0001']],
    ['nothing', 'Households', 'finnes ikke', []],
  ] as const)('%s', (_, table, query, ids) => {
    expect(found(table, query)).toEqual(ids);
  });
});

describe('who has a protected address is not found by name or address, nor shown', () => {
  test.each([
    ['Households', 'skjult'],
    ['Households', 'ola'],
    ['Dwellings', 'fjellv'],
    ['Dwellings', 'fjellet'],
    ['Tenancies', 'skjult'],
  ] as const)('%s: %s', (table, query) => {
    expect(found(table, query)).toEqual([]);
  });

  test.each(['Households', 'Persons', 'Dwellings', 'Tenancies'] as const)('%s', (table) => {
    const shown = JSON.stringify(describedRows(register, table, day('2026-11-22')));
    expect(shown).not.toMatch(/Skjult|Ola|Fjellveien/);
  });
});
