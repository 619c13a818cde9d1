import { addMonths, type Day } from '../../days';
import type { Register } from '../../register';
import type { Tenancy } from '../../tables/tenancies';
import type { AgendaContext } from '../context';

/** A tenancy that runs on a lease with an end. */
export interface RunningLease {
  readonly tenancy: Tenancy;
  readonly end: Day;
}

/** Tenancies that run on the day on a lease with an end, the earliest end first. */
export function runningLeases({ running }: AgendaContext): readonly RunningLease[] {
  return [...running.values()]
    .flatMap((tenancy) =>
      tenancy.end === null || tenancy.leaseKind === 'indefinite'
        ? []
        : [{ tenancy, end: tenancy.end }],
    )
    .sort((left, right) => left.end - right.end);
}

/** The last day on which the lease is still fixed-term where nobody is asked to move (husleieloven § 9-2). */
export function lastFixedDay(end: Day): Day {
  return addMonths(end, 3);
}

/** The tenant has a written request to move by the day the register is read for. */
export function askedToMove({ moveOutRequested }: Tenancy, { on }: AgendaContext): boolean {
  return moveOutRequested !== null && moveOutRequested <= on;
}

/** The last day a meeting decided on each tenancy's lease. */
export function leaseDecisions(
  register: Register,
  { on }: AgendaContext,
): ReadonlyMap<string, Day> {
  const decided = new Map<string, Day>();
  for (const row of register.tables.Cases.rows) {
    if (row.kind !== 'leaseEnd' || row.sourceId === null) continue;
    if (row.decided === null || row.decided > on) continue;
    const known = decided.get(row.sourceId);
    if (known === undefined || known < row.decided) decided.set(row.sourceId, row.decided);
  }
  return decided;
}
