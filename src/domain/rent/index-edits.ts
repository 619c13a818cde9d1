import type { Day } from '../days';
import type { Edit } from '../edits';
import type { Register } from '../register';
import { appendRows, type NoPlace } from '../row-edits';
import { effectEdits } from './effect';
import { indexPlan, type IndexWish } from './index-plan';

/** A new rent as somebody saw it in the plan, in øre. */
export interface ChosenRent {
  readonly tenancy: string;
  readonly after: number;
}

export interface IndexChoice extends IndexWish {
  readonly on: Day;
  readonly chosen: readonly ChosenRent[];
}

/**
 * Writes one change of rent for each that is chosen; null where the plan is no longer what was seen. The tenancy's own
 * row keeps the old rent until the day the new one holds; from then on `effectEdits` carries it over.
 */
export function indexEdits(
  register: Register,
  { on, chosen, ...wish }: IndexChoice,
): readonly Edit[] | NoPlace | null {
  const plan = indexPlan(register, { ...wish, on });
  const ready = new Map(plan.ready.map((row) => [row.tenancy, row]));
  const rows = chosen.flatMap(({ tenancy, after }) => {
    const row = ready.get(tenancy);
    return row?.after === after ? [row] : [];
  });
  if (rows.length < chosen.length) return null;
  if (rows.length === 0) return [];
  const added = appendRows(
    register,
    'RentChanges',
    rows.map(({ tenancy, before, after, indexBefore, indexAfter }) => ({
      tenancy,
      kind: 'index' as const,
      noticeSent: plan.notice,
      from: plan.from,
      before,
      after,
      indexBefore,
      indexAfter,
    })),
  );
  return 'columns' in added ? added : [added, ...effectEdits(register, on)];
}
