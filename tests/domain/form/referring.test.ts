import { expect, test } from 'vitest';
import { referringTo } from '../../../src/domain/form/referring';
import { registerWith } from '../../helpers/register';

const register = registerWith({
  Dwellings: [{ dwelling: 'B-0001' }, { dwelling: 'B-0002' }, { dwelling: 'B-0002' }],
  Tenancies: [
    { tenancy: 'L-0001', dwelling: 'B-0001' },
    { tenancy: 'L-0002', dwelling: 'B-0001' },
  ],
});

test('what refers to a dwelling is told sheet by sheet', () => {
  expect(referringTo(register, 'Dwellings', 'B-0001')).toEqual({
    sheets: [{ sheet: 'Leieforhold', ids: ['L-0001', 'L-0002'], count: 2 }],
    others: 0,
  });
});

test('another row with the same id is told of', () => {
  expect(referringTo(register, 'Dwellings', 'B-0002')).toEqual({ sheets: [], others: 1 });
});
