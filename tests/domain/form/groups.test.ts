import { describe, expect, test } from 'vitest';
import { day } from '../../../src/domain/days';
import { formFields } from '../../../src/domain/form/fields';
import { tableIds, tableOf } from '../../../src/domain/tables';
import { registerWith } from '../../helpers/register';

const register = registerWith();

describe('every column has its field, once', () => {
  test.each(tableIds)('%s', (id) => {
    const data = register.tables[id].parts[0]?.data;
    if (data === undefined) throw new Error(`${id} is missing`);
    const fields = formFields({ register, id, data, reader: 'nb', on: day('2026-11-22') });
    expect(fields.map(({ name }) => name).sort()).toEqual(Object.keys(tableOf(id).columns).sort());
    // A group stands in one piece.
    const groups = fields
      .map(({ group }) => group)
      .filter((group, at, all) => group !== all[at - 1]);
    expect(new Set(groups).size).toBe(groups.length);
  });
});

test('a code that is out of use cannot be chosen', () => {
  const rows = [{ entry: 'KODE-1', list: 'Applications.urgency', code: 'acute', inUse: false }];
  const without = registerWith({ Codes: rows });
  const data = without.tables.Applications.parts[0]?.data;
  if (data === undefined) throw new Error('no table');
  const fields = formFields({
    register: without,
    id: 'Applications',
    data,
    reader: 'nb',
    on: day('2026-11-22'),
  });
  expect(fields.find(({ name }) => name === 'urgency')?.choices).toEqual([
    'innen tre måneder',
    'vanlig',
  ]);
});
