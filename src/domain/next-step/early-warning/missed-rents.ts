import type { Day } from '../../days';
import { settledLedger } from '../../ledger/settled-ledger';
import type { Register } from '../../register';

/**
 * Tells whether a tenancy had another charge of its own open more than `late` days after its day: one that fell due
 * between `from` and `to`, and before the day that is asked for.
 */
export function missedRents(
  register: Register,
  from: Day,
  to: Day,
  late: number,
): (tenancy: string, before: Day) => boolean {
  const { segments, tenancies } = settledLedger(register);
  const missed = new Map<number, number>();
  for (let at = 0; at < segments.count; at += 1) {
    const due = segments.due[at] ?? 0;
    if (due < from || due > to || segments.allowance[at] === 1) continue;
    if ((segments.until[at] ?? 0) <= due + late) continue;
    const tenancy = segments.tenancy[at] ?? 0;
    missed.set(tenancy, Math.min(due, missed.get(tenancy) ?? due));
  }
  const first = new Map([...missed].map(([tenancy, due]) => [tenancies[tenancy] ?? '', due]));
  return (tenancy, before) => (first.get(tenancy) ?? before) < before;
}
