import type { HoldId, Objection, WarningId } from '../advice';

type More = Partial<Pick<Objection, 'until' | 'rows'>>;

/** Until it is cleared nothing is done. */
export function blocks(id: HoldId, why: string, { until = null, rows = [] }: More = {}): Objection {
  return { id, blocks: true, until, why, rows };
}

/** Something that a person must weigh before doing the step. */
export function warns(
  id: WarningId,
  why: string,
  { until = null, rows = [] }: More = {},
): Objection {
  return { id, blocks: false, until, why, rows };
}
