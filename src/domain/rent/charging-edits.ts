import type { Day } from '../days';
import type { Edit } from '../edits';
import type { Month } from '../months';
import type { Register } from '../register';
import { appendRows, type NoPlace } from '../row-edits';
import { chargingPlan } from './charging-plan';
import { effectEdits } from './effect';

/** Writes the charges of a month, and carries over rents whose day has come. Run again, it writes nothing more. */
export function chargingEdits(
  register: Register,
  on: Day,
  month: Month,
): readonly Edit[] | NoPlace {
  const { charges } = chargingPlan(register, on, month);
  if (charges.length === 0) return [];
  const rows = charges.map(({ tenancy, kind, period, due, amount, kid, text }) => ({
    tenancy,
    kind,
    period,
    due,
    amount,
    kid,
    text,
  }));
  const added = appendRows(register, 'Charges', rows);
  return 'columns' in added ? added : [added, ...effectEdits(register, on)];
}
