import { expect, test } from 'vitest';
import { day } from '../../../src/domain/days';
import { checkRegister } from '../../../src/domain/rules';
import { cell, registerWith } from '../../helpers/register';

const payment = {
  source: 'allowance',
  tenancy: 'L-0001',
  date: '2026-01-20',
  period: '2025-10',
} as const;

test.each([
  ['en bostøtte som kan leses, på en annen måned: innbetalingen står feil', '2025-12', true],
  ['en bostøtte med uleselig måned: ingen vet om innbetalingen står feil', cell('2025-13'), false],
] as const)('%s', (_, period, isFound) => {
  const allowance = { tenancy: 'L-0001', period, expected: '2025-12-20' };
  const register = registerWith({ Allowances: [allowance], Payments: [payment] });
  const rules = checkRegister(register, day('2026-03-01')).findings.map(({ rule }) => rule);
  expect(rules.includes('payment-allowance-other-month')).toBe(isFound);
});
