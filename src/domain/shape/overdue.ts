import type { TableId } from '../tables';

/** A day that is marked in the sheet once it has passed and no cell that would answer it is filled. */
export interface OverdueMark {
  readonly table: TableId;
  readonly due: string;
  /** Null where nothing but a new day answers it. */
  readonly answeredBy: string | null;
  /** Marked in another colour from this many months before. */
  readonly soonMonths?: number;
}

const mark = (
  table: TableId,
  due: string,
  answeredBy: string | null,
  soonMonths?: number,
): OverdueMark =>
  soonMonths === undefined ? { table, due, answeredBy } : { table, due, answeredBy, soonMonths };

export const overdueMarks: readonly OverdueMark[] = [
  mark('Dwellings', 'nextInspection', 'outOfUse', 1),
  mark('Dwellings', 'leasedUntil', 'outOfUse', 3),
  mark('Vacancies', 'expectedReady', 'to'),
  mark('Persons', 'consentUntil', 'consentWithdrawn', 1),
  mark('Needs', 'reviewBy', 'to'),
  mark('Cautions', 'reviewBy', 'to'),
  mark('Applications', 'renewal', 'result', 1),
  mark('Offers', 'reservedUntil', 'answered'),
  mark('Guidance', 'applyBy', 'applied'),
  mark('TemporaryStays', 'reviewBy', 'to'),
  mark('Tenancies', 'end', 'ended', 3),
  mark('Tenancies', 'securityValidTo', 'securitySettled', 1),
  mark('Tenancies', 'nextVisit', 'ended'),
  mark('Documents', 'due', 'signed'),
  mark('Documents', 'validTo', 'withdrawn', 1),
  mark('Agreements', 'evaluation', 'evaluated', 1),
  mark('Agreements', 'end', 'outcome', 1),
  mark('Measures', 'due', 'done'),
  mark('Incidents', 'deadline', 'closed'),
  mark('Cases', 'deadline', 'followedUp'),
  mark('Cases', 'shieldedUntil', null),
  mark('Tasks', 'due', 'done'),
  mark('Settings', 'reviewBy', null),
  mark('Rates', 'reviewBy', null, 1),
  mark('Confirmations', 'until', 'lapsed'),
];
