import type { Day } from '../days';
import type { Register } from '../register';
import { checkAgainWith } from './check-register';
import type { CheckResult } from './finding';
import { rules } from './list';

export type { CheckResult, Finding } from './finding';
export { rules } from './list';

/** The full check of a register as of a day. */
export function checkRegister(register: Register, on: Day): CheckResult {
  return checkAgainWith(rules, register, on);
}
