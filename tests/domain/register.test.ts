import { describe, expect, test } from 'vitest';
import { day } from '../../src/domain/days';
import { languages } from '../../src/domain/language';
import { cell, registerWith } from '../helpers/register';

describe('a register built from rows', () => {
  test.each(languages)('reads back what it was given, headers in %s', (language) => {
    const register = registerWith(
      { Tenancies: [{ start: '2026-01-01', rent: 812_345 }] },
      { language },
    );
    const [tenancy] = register.tables.Tenancies.rows;
    expect(tenancy).toMatchObject({
      tenancy: 'L-0001',
      dwelling: 'B-0001',
      start: day('2026-01-01'),
      rent: 812_345,
      leaseKind: 'fixed',
    });
    expect(register.language).toBe(language);
    expect(register.structure).toEqual([]);
  });

  test('has the rows that others refer to', () => {
    const register = registerWith({ Charges: [{ tenancy: 'L-0007' }] });
    expect(register.tables.Tenancies.byKey('L-0007')?.dwelling).toBe('B-0007');
    expect(register.tables.Dwellings.byKey('B-0007')?.bnr).toBe(7);
  });

  test('may hold what cannot be read', () => {
    const register = registerWith({ Charges: [{ amount: cell('tusen kroner') }] });
    expect(register.tables.Charges.rows).toEqual([]);
    expect(register.tables.Charges.problems).toMatchObject([
      { column: 'amount', unreadable: true },
    ]);
  });
});
