import type { Hold, RecommendedStep } from '../ledger/arrears';

/** What must be done with a tenancy's arrears, the most pressing first; each has a name in `text.arrearsPane.groups`. */
export const workGroups = ['now', 'clear', 'soon', 'waiting'] as const;
export type WorkGroup = (typeof workGroups)[number];

/** One tenancy with arrears, as the worklist shows it. Amounts are øre. */
export interface WorkItem {
  readonly tenancy: string;
  readonly group: WorkGroup;
  /** Never a protected name or address. */
  readonly household: string;
  readonly dwelling: string;
  readonly owed: number;
  readonly own: number;
  readonly allowanceExpected: number;
  readonly daysOverdue: number;
  readonly monthsOwed: number | null;
  /** Age band of the oldest that is owed. */
  readonly band: string;
  readonly step: RecommendedStep | null;
  readonly hold: Hold | null;
  /** Name of the boligansvarlig, and the service that she belongs to; '' where none is registered. */
  readonly officer: string;
  readonly unit: string;
  /** There are early signs that it gets worse. */
  readonly warned: boolean;
  readonly former: boolean;
  readonly known: boolean;
}
