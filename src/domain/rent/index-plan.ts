import { textIn } from '../../text';
import { addMonths, norwegianDay, type Day } from '../days';
import { firstDay, isoMonth, monthOf } from '../months';
import type { Register } from '../register';
import { setting } from '../settings';
import {
  adjusted,
  type Adjusting,
  type AdjustmentRow,
  type LaterRow,
  type NotAdjusted,
  type Verdict,
} from './adjust';
import { changesByTenancy } from './changes-of';
import { newestIndex, priceIndexes, type PriceIndex } from './price-indexes';
import { rentStep } from './rounding';
import { BETWEEN_ADJUSTMENTS, monthsOn, NOTICE_OF_ADJUSTMENT } from './rules-of-law';
import { unreadRows } from './unread-rows';

/** The yearly index adjustment as it would be written; nothing is written by making it. */
export interface IndexPlan {
  /** Day of the written notice. */
  readonly notice: Day;
  /** First day of the new rents. */
  readonly from: Day;
  /** The index that all new rents build on. */
  readonly index: PriceIndex | null;
  readonly ready: readonly AdjustmentRow[];
  readonly later: readonly LaterRow[];
  readonly notAdjusted: readonly NotAdjusted[];
  /** Why no rent at all can be adjusted; null where some may. */
  readonly refused: string | null;
  readonly notes: readonly string[];
  /** Øre a month, of those that are ready. */
  readonly totals: { readonly count: number; readonly before: number; readonly after: number };
}

export interface IndexWish {
  /** Day of the written notice. */
  readonly notice: Day;
  /** Today, where the letter is still to be sent: a notice cannot be planned for a day that is over. */
  readonly on?: Day;
  /** First day of the new rents; the first month that the notice reaches where it is left out. */
  readonly from?: Day;
}

/** Who may be adjusted from a day, to what, and how it is computed (husleieloven § 4-2). */
export function indexPlan(register: Register, { notice, on, from: wished }: IndexWish): IndexPlan {
  const text = textIn(register.language).rent;
  const between = monthsOn(register, BETWEEN_ADJUSTMENTS, notice);
  const ahead = monthsOn(register, NOTICE_OF_ADJUSTMENT, notice);
  const first = firstOfMonth(addMonths(notice, ahead ?? 1));
  const from = wished ?? first;
  const index = newestIndex(priceIndexes(register), monthOf(notice));
  const empty = { notice, from, index };
  if (on !== undefined && notice < on) {
    return none(empty, text.noticePast(norwegianDay(notice), norwegianDay(on)));
  }
  if (between === null) return none(empty, text.rateMissing(BETWEEN_ADJUSTMENTS));
  if (ahead === null) return none(empty, text.rateMissing(NOTICE_OF_ADJUSTMENT));
  if (addMonths(notice, ahead) > from)
    return none(empty, text.noticeTooLate(norwegianDay(from), norwegianDay(first)));
  if (index === null) return none(empty, text.noIndex);
  const terms = {
    from,
    between,
    ahead,
    index,
    step: rentStep(register),
    back: setting(register, 'indexMonthsBack'),
    indexes: priceIndexes(register),
    language: register.language,
  };
  return planned(register, { ...empty, index }, terms);
}

function planned(
  register: Register,
  empty: Pick<IndexPlan, 'notice' | 'from' | 'index'>,
  terms: Adjusting,
): IndexPlan {
  const text = textIn(register.language).rent;
  const verdicts = verdictsOf(register, terms);
  const ready = verdicts.flatMap((one) => (one.kind === 'ready' ? one.row : []));
  const unread = unreadRows(register, 'Tenancies').map(({ tenancy, place }) => ({
    tenancy: tenancy ?? '',
    why: text.rowUnread(place),
  }));
  return {
    ...empty,
    ready,
    later: verdicts.flatMap((one) => (one.kind === 'later' ? one.row : [])),
    notAdjusted: [...verdicts.flatMap((one) => (one.kind === 'not' ? one.row : [])), ...unread],
    refused: null,
    notes: notesOf(register, empty.notice, terms),
    totals: {
      count: ready.length,
      before: ready.reduce((sum, { before }) => sum + before, 0),
      after: ready.reduce((sum, { after }) => sum + after, 0),
    },
  };
}

function verdictsOf(register: Register, terms: Adjusting): readonly Verdict[] {
  const changes = changesByTenancy(register);
  const unread = unreadRows(register, 'RentChanges');
  const { rows, unreadable } = register.tables.Tenancies;
  const times = new Map<string, number>();
  for (const { tenancy } of rows) times.set(tenancy, (times.get(tenancy) ?? 0) + 1);
  return rows.flatMap((row, at) => {
    const left = row.movedOut ?? row.ended;
    if (left !== null && left < terms.from) return [];
    const sheetRow = register.tables.Tenancies.usable[at] ?? -1;
    return adjusted(
      row,
      {
        changes: changes.get(row.tenancy) ?? [],
        unread: unread.find(({ tenancy }) => tenancy === row.tenancy)?.place ?? null,
        doubled: (times.get(row.tenancy) ?? 0) > 1,
        unreadDay: unreadable.lastIndexed.has(sheetRow),
      },
      terms,
    );
  });
}

function notesOf(register: Register, notice: Day, { index }: Adjusting): readonly string[] {
  const text = textIn(register.language).rent;
  const nameless = unreadRows(register, 'RentChanges').filter(({ tenancy }) => tenancy === null);
  return [
    ...(index.month < monthOf(notice) - 2 ? [text.indexOld(isoMonth(index.month))] : []),
    ...nameless.map(({ place }) => text.changeOfNobody(place)),
  ];
}

function none(known: Pick<IndexPlan, 'notice' | 'from' | 'index'>, refused: string): IndexPlan {
  const totals = { count: 0, before: 0, after: 0 };
  return { ...known, ready: [], later: [], notAdjusted: [], refused, notes: [], totals };
}

/** The day itself where it begins a month, else the next month's first. */
function firstOfMonth(on: Day): Day {
  const first = firstDay(monthOf(on));
  return first === on ? on : addMonths(first, 1);
}
