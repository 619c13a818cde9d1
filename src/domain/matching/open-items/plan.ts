import type { Day } from '../../days';
import type { Edit } from '../../edits';
import { monthOf } from '../../months';
import type { Register } from '../../register';
import { appendRows, isNoPlace, setCells, type NoPlace, type RowValues } from '../../row-edits';
import { importEntryOf, type Importer } from '../posted';
import { kindOf } from './charge-kind';
import {
  compared,
  itemOutcomes,
  type ComparedItem,
  type Comparison,
  type GoneCharge,
  type ItemOutcome,
} from './compare';
import type { FailedRow, ItemList } from './item';

/** What taking in an open items list would do, before anything is written. */
export interface OpenItemsPlan extends Comparison {
  readonly name: string;
  readonly hash: string;
  readonly profile: string | null;
  readonly headers: readonly string[];
  readonly failed: readonly FailedRow[];
  readonly sums: Readonly<Record<ItemOutcome, { readonly count: number; readonly total: number }>>;
}

/** What a person agrees to beyond the new items: lines of the list, and charges that are gone from it. */
export interface Accepted {
  readonly lines: readonly number[];
  readonly gone: readonly string[];
}

export const NOTHING_ACCEPTED: Accepted = { lines: [], gone: [] };

/** Entered as charges of their own, but only where a person agrees. */
const ON_AGREEMENT: ReadonlySet<ItemOutcome> = new Set(['alike', 'credit']);

export function openItemsPlan(
  register: Register,
  list: ItemList,
  file: Pick<OpenItemsPlan, 'name' | 'hash' | 'profile'>,
  on: Day,
): OpenItemsPlan {
  const comparison = compared(register, list, on);
  const sums = itemOutcomes.map((outcome) => {
    const own = comparison.items.filter((item) => item.outcome === outcome);
    return [outcome, { count: own.length, total: own.reduce((sum, { rest }) => sum + rest, 0) }];
  });
  return {
    ...comparison,
    ...file,
    headers: list.headers,
    failed: list.failed,
    sums: Object.fromEntries(sums) as OpenItemsPlan['sums'],
  };
}

/** The edits of a plan as one step: new items always, everything else only where a person agrees. */
export function openItemsEdits(
  register: Register,
  plan: OpenItemsPlan,
  by: Importer,
  accepted: Accepted = NOTHING_ACCEPTED,
): readonly Edit[] | NoPlace {
  const agreed = (item: ComparedItem): boolean => accepted.lines.includes(item.line);
  const added = plan.items.filter(
    (item) => item.outcome === 'new' || (ON_AGREEMENT.has(item.outcome) && agreed(item)),
  );
  const changed = plan.items.filter((item) => item.outcome === 'changed' && agreed(item));
  const paid = plan.items.filter((item) => item.outcome === 'paid' && agreed(item));
  const gone = plan.gone.filter(({ charge }) => accepted.gone.includes(charge));
  if (added.length + changed.length + paid.length + gone.length === 0) return [];
  const entry = importEntryOf(register);
  const settled = [
    ...paid.map((item) => ({ charge: item.charge ?? '', amount: item.open - item.rest })),
    ...gone.map(({ charge, open }: GoneCharge) => ({ charge, amount: open })),
  ];
  const edits = [
    ...(added.length === 0 ? [] : [appendRows(register, 'Charges', added.map(chargeRow))]),
    ...changed.flatMap((item) => changes(register, item)),
    ...(settled.length === 0
      ? []
      : [
          appendRows(
            register,
            'Payments',
            settled.map((one) => paymentRow(register, one, entry, by)),
          ),
        ]),
    appendRows(register, 'ImportLog', [
      logRow(plan, added.length + changed.length + settled.length, entry, by),
    ]),
  ];
  const missing = edits.find(isNoPlace);
  return missing ?? (edits as readonly Edit[]);
}

/** What is open is the charge: what has been paid before the register knew of it is nobody's debt. */
function chargeRow(item: ComparedItem): RowValues<'Charges'> {
  return {
    ...(item.owner === null ? {} : { tenancy: item.owner }),
    kind: item.rest < 0 ? 'correction' : kindOf(item.text ?? ''),
    period: monthOf(item.due),
    due: item.due,
    amount: item.rest,
    kid: item.kid,
    text: item.text,
    invoice: item.invoice,
  };
}

function changes(
  register: Register,
  { charge, due, original, kid, invoice }: ComparedItem,
): readonly Edit[] {
  const amount = original === null ? {} : { amount: original };
  const named = { ...(kid === null ? {} : { kid }), ...(invoice === null ? {} : { invoice }) };
  return setCells(register, 'Charges', charge ?? '', { due, ...amount, ...named });
}

/** Money that the ledger system has had and the register has not: on the day of the list, the latest it can have come. */
function paymentRow(
  { tables: { Charges } }: Register,
  { charge, amount }: { readonly charge: string; readonly amount: number },
  importEntry: string,
  { on }: Importer,
): RowValues<'Payments'> {
  const row = Charges.byKey(charge);
  return {
    date: on,
    amount,
    source: 'other',
    tenancy: row?.tenancy ?? null,
    kid: row?.kid ?? null,
    bankReference: `reskontro ${row?.invoice ?? charge}`,
    importEntry,
  };
}

function logRow(
  plan: OpenItemsPlan,
  written: number,
  entry: string,
  { who, on, time }: Importer,
): RowValues<'ImportLog'> {
  return {
    entry,
    date: on,
    time: time === '' ? null : time,
    who: who === '' ? null : who,
    file: plan.name,
    format: 'open-items',
    dataDate: on,
    rows: plan.items.length + plan.failed.length,
    total: plan.list,
    // The same list may be gone through again, to agree to more of it.
    fingerprint: `${plan.hash}/${entry}`,
    profile: plan.profile,
    placed: written,
    unplaced: plan.sums.conflict.count,
    refused: plan.failed.length,
    state: 'written',
  };
}
