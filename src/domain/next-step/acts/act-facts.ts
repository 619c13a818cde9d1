import type { Day } from '../../days';
import { norwegianDay } from '../../days';
import { arrearsOn, type Account } from '../../ledger/arrears';
import type { Register } from '../../register';
import type { Tenancy } from '../../tables/tenancies';
import { textIn, type Text } from '../../../text';
import type { Refusal } from './act';

export type ActText = Text['collectionActs'];

/** What every act looks at. */
export interface ActFacts {
  readonly register: Register;
  /** Today. */
  readonly on: Day;
  readonly text: ActText;
}

export function actFacts(register: Register, on: Day): ActFacts {
  return { register, on, text: textIn(register.language).collectionActs };
}

/** A tenancy's account as it was on a day; undefined where nothing has been charged or paid. */
export function accountOn({ register }: ActFacts, tenancy: string, day: Day): Account | undefined {
  return arrearsOn(register, day).accounts.find((account) => account.tenancy === tenancy);
}

export function tenancyOf({ register }: ActFacts, id: string): Tenancy | undefined {
  return register.tables.Tenancies.byKey(id);
}

/** The tenancy must be in the register, and nothing is written about days to come or before it began. */
export function commonRefusals(
  facts: ActFacts,
  tenancy: string,
  date: Day,
  field: string,
): readonly Refusal[] {
  const { text, on } = facts;
  const row = tenancyOf(facts, tenancy);
  return [
    ...(row === undefined ? [{ field: 'tenancy', text: text.unknownTenancy(tenancy) }] : []),
    ...(date > on ? [{ field, text: text.dateAhead(norwegianDay(date)) }] : []),
    ...(row !== undefined && date < row.start
      ? [{ field, text: text.beforeTenancy(norwegianDay(row.start)) }]
      : []),
  ];
}

/** A comment is asked for where a later reader must understand why. */
export function commentRefusal(comment: string, { text }: ActFacts): readonly Refusal[] {
  return comment.trim() === '' ? [{ field: 'comment', text: text.commentMissing }] : [];
}

/** Text without outer space; null where nothing is left. */
export function written(given: string | null): string | null {
  const trimmed = given?.trim() ?? '';
  return trimmed === '' ? null : trimmed;
}

/** A later comment after the earlier one, with its day. */
export function added(before: string | null, day: Day, comment: string): string {
  const line = `${norwegianDay(day)}: ${comment.trim()}`;
  return before === null || before.trim() === '' ? line : `${before.trim()} ${line}`;
}
