import type { Day } from '../days';
import type { Edit } from '../edits';
import { kidHolds } from '../identifiers/kid';
import { nextKey } from '../keys';
import type { Register } from '../register';
import { appendRows, isNoPlace, type NoPlace, type RowValues } from '../row-edits';
import type { ImportEntry } from '../tables/logs';
import type { MatchedPayment } from './match';
import type { PaymentsPlan } from './plan';
import { sourceOf } from './payment-source';

/** Who imports, and when. */
export interface Importer {
  readonly who: string;
  readonly on: Day;
  /** `14:05`; '' where the surface has no clock. */
  readonly time: string;
}

/** The edits of a plan, to be made as one step. What nobody has placed is posted without a tenancy, so that it stays in sight. */
export function postingEdits(
  register: Register,
  plan: PaymentsPlan,
  by: Importer,
): readonly Edit[] | NoPlace {
  const news = plan.rows.filter(isPosted);
  const entry = importEntryOf(register);
  const log = appendRows(register, 'ImportLog', [{ ...logRow(plan, by), entry }]);
  const rows = news.map((row) => paymentRow(register, row, entry));
  const payments = rows.length === 0 ? null : appendRows(register, 'Payments', rows);
  if (isNoPlace(log)) return log;
  if (payments !== null && isNoPlace(payments)) return payments;
  return payments === null ? [log] : [payments, log];
}

/** What is known already or may be is not posted again, and what does not belong in the register not at all. */
export function isPosted({ outcome, because }: MatchedPayment): boolean {
  return outcome !== 'already' && outcome !== 'leftOut' && because !== 'alike';
}

/** The id that the next import gets, which its rows point to. */
export function importEntryOf({ tables }: Register): string {
  const part = tables.ImportLog.parts.at(-1);
  const column = part?.columnIndex.get('entry');
  return part === undefined || column === undefined ? 'IL-0001' : nextKey(part.data, column, 'IL');
}

function logRow(plan: PaymentsPlan, { who, on, time }: Importer): Omit<ImportEntry, 'entry'> {
  const { matched } = plan.sums;
  const posted = plan.rows.filter(isPosted).length;
  const held = plan.rows.filter((row) => row.outcome !== 'already' && !isPosted(row)).length;
  return {
    date: on,
    time: time === '' ? null : time,
    who: who === '' ? null : who,
    file: plan.name,
    format: plan.format,
    dataDate: plan.madeOn,
    rows: plan.rows.length,
    total: plan.total,
    fingerprint: plan.fingerprint,
    profile: null,
    placed: matched.count,
    unplaced: posted - matched.count,
    refused: held,
    state: 'written',
  };
}

/** The name as the bank wrote it is kept only where nobody knows whose the money is. */
function paymentRow(
  register: Register,
  row: MatchedPayment,
  importEntry: string,
): RowValues<'Payments'> {
  const isKid = row.kid !== null && (kidHolds(row.kid, 10) || kidHolds(row.kid, 11));
  const words = [row.payer, isKid ? null : row.kid, row.message]
    .filter((part) => part !== null)
    .join(' – ');
  const isPlaced = row.outcome === 'matched';
  return {
    date: row.date,
    amount: row.amount,
    ...sourceOf(register, row),
    tenancy: isPlaced ? row.tenancy : null,
    kid: isKid ? row.kid : null,
    bankReference: row.reference,
    payer: isPlaced || words === '' ? null : words,
    importEntry,
  };
}
