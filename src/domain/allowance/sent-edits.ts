import type { Day } from '../days';
import type { Edit } from '../edits';
import type { Register } from '../register';
import { setCells } from '../row-edits';
import type { AllowanceSettlement } from './settlement';

/** Notes on the allowances of finished statements that the tenant got them; what is stopped or waiting stays as it is. */
export function statementSentEdits(
  register: Register,
  settlements: readonly AllowanceSettlement[],
  on: Day,
): readonly Edit[] {
  return settlements
    .filter(({ state }) => state === 'ready')
    .flatMap(({ allowances }) => allowances)
    .flatMap((id) => setCells(register, 'Allowances', id, { statementSent: on }));
}
