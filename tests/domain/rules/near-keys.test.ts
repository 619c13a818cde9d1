import { expect, test } from 'vitest';
import { day } from '../../../src/domain/days';
import { checkRegister } from '../../../src/domain/rules';
import { cell, registerWith } from '../../helpers/register';

/** What the reference of a charge is offered instead, in a register with these tenancies. */
function offered(reference: string, tenancies: readonly string[] = ['L-0001', 'L-0002']) {
  const register = registerWith({
    Tenancies: tenancies.map((tenancy) => ({ tenancy })),
    Charges: [{ tenancy: cell(reference) }],
  });
  return checkRegister(register, day('2026-11-22')).findings.find(
    ({ rule, table }) => rule === 'unknown-reference' && table === 'Charges',
  )?.repair;
}

test.each([
  ['l-0001', 'L-0001'],
  ['L\u20130002', 'L-0002'],
  ['L-1', 'L-0001'],
  ['L0001', 'L-0001'],
  ['L-0003', undefined],
])('«%s» is offered %s', (reference, key) => {
  expect(offered(reference)).toBe(key);
});

test('a reference that two keys look like is not guessed', () => {
  expect(offered('l-000a', ['L-000A', 'L-000a', 'L-000B'])).toBeUndefined();
  expect(offered('L-000b', ['L-000B'])).toBe('L-000B');
  expect(offered('l-000A', ['L-000A', 'L-000a'])).toBeUndefined();
});

test('an id with a space in it is offered without', () => {
  const register = registerWith({ Charges: [{ tenancy: cell('l 0001') }] });
  const found = checkRegister(register, day('2026-11-22')).findings;
  expect(found.find(({ rule }) => rule === 'not-an-id')?.repair).toBe('L-0001');
});
