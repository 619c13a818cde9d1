import { textIn } from '../../text';
import { norwegianAmount, norwegianNumber } from '../amounts';
import { addMonths, norwegianDay, type Day } from '../days';
import type { Language } from '../language';
import { isoMonth, type Month } from '../months';
import type { RentChange } from '../tables/rent-changes';
import type { Tenancy } from '../tables/tenancies';
import { rentOn } from './changes-of';
import { highestRent } from './highest-rent';
import { lastFixing, type Fixing } from './last-fixing';
import type { PriceIndex, PriceIndexes } from './price-indexes';

/** What an adjustment is judged by; months, øre. */
export interface Adjusting {
  readonly from: Day;
  readonly between: number;
  readonly ahead: number;
  readonly index: PriceIndex;
  readonly step: number;
  readonly back: number;
  readonly indexes: PriceIndexes;
  readonly language: Language;
}

/** A rent that may be adjusted, with the calculation in words. */
export interface AdjustmentRow {
  readonly tenancy: string;
  readonly lastFixed: Day;
  readonly before: number;
  readonly after: number;
  readonly indexBefore: number;
  /** Null where the index stands with the last change and not on the index sheet. */
  readonly indexMonth: Month | null;
  readonly indexAfter: number;
  readonly how: string;
}

/** A tenancy whose rent may not be adjusted from the day asked for. */
export interface LaterRow {
  readonly tenancy: string;
  readonly lastFixed: Day;
  readonly earliest: Day;
  /** The last day for a notice that holds from `earliest`. */
  readonly noticeBy: Day;
}

/** A tenancy that the run leaves alone, or a row that cannot be read, with the reason. */
export interface NotAdjusted {
  readonly tenancy: string;
  readonly why: string;
}

export type Verdict =
  | { readonly kind: 'ready'; readonly row: AdjustmentRow }
  | { readonly kind: 'later'; readonly row: LaterRow }
  | { readonly kind: 'not'; readonly row: NotAdjusted };

/** What else the register says of the tenancy. */
interface Surroundings {
  readonly changes: readonly RentChange[];
  /** Place of a change of the tenancy that cannot be read. */
  readonly unread: string | null;
  /** Several rows have the tenancy's id. */
  readonly doubled: boolean;
  /** The day of the last adjustment cannot be read. */
  readonly unreadDay: boolean;
}

/** Whether a rent may be adjusted from the day of `terms`, and to what. */
export function adjusted(row: Tenancy, around: Surroundings, terms: Adjusting): Verdict {
  const { tenancy } = row;
  const why = hindrance(row, around, terms);
  if (why !== null) return { kind: 'not', row: { tenancy, why } };
  const fixing = lastFixing(row, around.changes, terms.back);
  const earliest = addMonths(fixing.from, terms.between);
  if (earliest > terms.from) {
    const noticeBy = addMonths(earliest, -terms.ahead);
    return { kind: 'later', row: { tenancy, lastFixed: fixing.from, earliest, noticeBy } };
  }
  const before = rentOn(row, around.changes, terms.from) ?? 0;
  const base = fixing.index ?? terms.indexes.byMonth.get(fixing.month);
  const text = textIn(terms.language).rent;
  if (base === undefined) return { kind: 'not', row: { tenancy, why: noBase(fixing, terms) } };
  const after = highestRent(
    { before, indexBefore: base, indexAfter: terms.index.value },
    terms.step,
  );
  if (after <= before) return { kind: 'not', row: { tenancy, why: text.notRisen } };
  return { kind: 'ready', row: readyRow({ tenancy, before, after, base }, fixing, terms) };
}

function readyRow(
  found: { tenancy: string; before: number; after: number; base: number },
  fixing: Fixing,
  { index, step, language }: Adjusting,
): AdjustmentRow {
  const { tenancy, before, after, base } = found;
  const exact = highestRent({ before, indexBefore: base, indexAfter: index.value }, 1);
  const { calculation } = textIn(language).rent;
  return {
    tenancy,
    lastFixed: fixing.from,
    before,
    after,
    indexBefore: base,
    indexMonth: fixing.index === null ? fixing.month : null,
    indexAfter: index.value,
    how: calculation(
      [norwegianAmount(before), norwegianNumber(index.value), norwegianNumber(base)],
      norwegianAmount(exact),
      step === 1 ? null : norwegianAmount(after),
    ),
  };
}

function noBase({ month }: Fixing, { indexes, language }: Adjusting): string {
  const text = textIn(language).rent;
  return indexes.unclear.has(month)
    ? text.indexUnclear(isoMonth(month))
    : text.indexMissing(isoMonth(month));
}

function hindrance(row: Tenancy, around: Surroundings, terms: Adjusting): string | null {
  const text = textIn(terms.language).rent;
  if (around.doubled) return text.tenancyDoubled;
  if (around.unread !== null) return text.changeUnread(around.unread);
  if (around.unreadDay) return text.lastIndexedUnread;
  if (row.end !== null && row.end < terms.from) return text.leaseEnds(norwegianDay(row.end));
  const coming = around.changes.find(({ from }) => from >= terms.from);
  if (coming !== undefined)
    return text.alreadyNotified(norwegianAmount(coming.after), norwegianDay(coming.from));
  const rent = rentOn(row, around.changes, terms.from);
  if (rent === null) return text.noRent;
  return rent > 0 ? null : text.rentNotPositive(norwegianAmount(rent));
}
