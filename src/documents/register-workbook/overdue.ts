import type { TableId } from '../../domain/tables';

/** A day that is marked in the sheet once it has passed and the cell that would answer it is empty. */
export interface OverdueMark {
  readonly table: TableId;
  readonly due: string;
  readonly answeredBy: string;
}

export const overdueMarks: readonly OverdueMark[] = [
  { table: 'Tenancies', due: 'end', answeredBy: 'ended' },
  { table: 'Agreements', due: 'evaluation', answeredBy: 'evaluated' },
  { table: 'Measures', due: 'due', answeredBy: 'done' },
  { table: 'Incidents', due: 'deadline', answeredBy: 'closed' },
  { table: 'Offers', due: 'reservedUntil', answeredBy: 'answered' },
  { table: 'Cases', due: 'deadline', answeredBy: 'followedUp' },
  { table: 'Tasks', due: 'due', answeredBy: 'done' },
];
