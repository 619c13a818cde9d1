import { norwegianAmount } from '../../domain/amounts';
import type { SkippedPart } from '../../domain/matching/incoming';
import type { Say } from '../bank-format';
import { FileRefusal } from '../refusal';
import { entryOf, paymentsOf, type Entry, type EntryKind, type MarkedPayment } from './entry';
import { accountOf, oreOf } from './values';
import { childrenOf, elementAt, textAt, type XmlElement } from './xml-tree';

export interface ReadNotification {
  readonly payments: readonly MarkedPayment[];
  readonly skipped: readonly SkippedPart[];
  readonly isCopy: boolean;
}

/** One account's entries. Only what has been booked, and came in or was taken back, is a payment. */
export function readNotification(
  notification: XmlElement,
  isWhole: boolean,
  say: Say,
): ReadNotification {
  const account = accountOf(notification, say);
  const entries = childrenOf(notification, 'Ntry').map((one) => entryOf(one, say));
  if (isWhole) refuseOtherTotals(notification, entries, say);
  const ours = entries.filter(({ kind }) => kind === 'credit' || kind === 'reversal');
  return {
    payments: ours.flatMap((entry) => paymentsOf(entry, account, say)),
    skipped: [...skippedOf(entries, 'debit', say), ...skippedOf(entries, 'pending', say)],
    isCopy: textAt(notification, 'CpyDplctInd') !== '',
  };
}

function skippedOf(
  entries: readonly Entry[],
  kind: Extract<EntryKind, 'debit' | 'pending'>,
  say: Say,
): readonly SkippedPart[] {
  const own = entries.filter((entry) => entry.kind === kind);
  const [first] = own;
  if (first === undefined) return [];
  const total = norwegianAmount(own.reduce((sum, { amount }) => sum + amount, 0));
  return [
    { line: first.element.line, count: own.length, why: say.camt.skipped[kind](own.length, total) },
  ];
}

/** The notification's own count and sum of entries, where it gives them. */
function refuseOtherTotals(notification: XmlElement, entries: readonly Entry[], say: Say): void {
  const sides: readonly (readonly [string, readonly Entry[]])[] = [
    ['TtlNtries', entries],
    ['TtlCdtNtries', entries.filter(({ isCredit }) => isCredit)],
    ['TtlDbtNtries', entries.filter(({ isCredit }) => !isCredit)],
  ];
  for (const [name, counted] of sides) {
    const summary = elementAt(notification, `TxsSummry/${name}`);
    if (summary === undefined) continue;
    const said = textAt(summary, 'NbOfNtries');
    if (said !== '' && Number(said) !== counted.length) {
      throw new FileRefusal(summary.line, say.camt.entryCount(said, counted.length));
    }
    const sum = elementAt(summary, 'Sum');
    if (sum === undefined) continue;
    // The sum of a summary has no currency of its own.
    const ore = oreOf({ ...sum, currency: 'NOK' }, say);
    const total = counted.reduce((all, { amount }) => all + amount, 0);
    if (ore === total) continue;
    const off = norwegianAmount(Math.abs(ore - total));
    throw new FileRefusal(
      sum.line,
      say.camt.totalOff(norwegianAmount(ore), norwegianAmount(total), off),
    );
  }
}
