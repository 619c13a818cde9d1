import { norwegianAmount } from '../../domain/amounts';
import type { Day } from '../../domain/days';
import type { IncomingPayment } from '../../domain/matching/incoming';
import type { Say } from '../bank-format';
import { FileRefusal } from '../refusal';
import { remittancesOf } from './remittance';
import { dayAt, dayOfText, isTrue, oreOf } from './values';
import { childrenOf, elementAt, textAt, type XmlElement } from './xml-tree';

/** What an entry is to us: money in, a reversal of such, or nothing of ours. */
export type EntryKind = 'credit' | 'reversal' | 'debit' | 'pending';

/** A payment with the bank's own mark of it; '' where it gives none, for a mark of the whole entry is not the payment's. */
export type MarkedPayment = Omit<IncomingPayment, 'reference'> & { readonly mark: string };

export interface Entry {
  readonly element: XmlElement;
  readonly kind: EntryKind;
  readonly isCredit: boolean;
  /** Øre, never negative. */
  readonly amount: number;
}

export function entryOf(element: XmlElement, say: Say): Entry {
  const amount = elementAt(element, 'Amt');
  const side = textAt(element, 'CdtDbtInd');
  if (amount === undefined) throw new FileRefusal(element.line, say.camt.missing('Amt'));
  if (side !== 'CRDT' && side !== 'DBIT') throw new FileRefusal(element.line, say.camt.side(side));
  const isBack = isTrue(textAt(element, 'RvslInd'));
  const status = textAt(element, 'Sts/Cd') || textAt(element, 'Sts');
  const isCredit = side === 'CRDT';
  const booked = isBack ? 'reversal' : isCredit ? 'credit' : 'debit';
  return {
    element,
    // A file that gives no status tells of what has been booked.
    kind: status === '' || status === 'BOOK' ? booked : 'pending',
    isCredit,
    amount: oreOf(amount, say),
  };
}

/** The payments of an entry; its transactions must add up to it. */
export function paymentsOf(entry: Entry, account: string, say: Say): readonly MarkedPayment[] {
  const { element } = entry;
  const booked = dayAt(element, 'BookgDt', say) ?? dayAt(element, 'ValDt', say);
  if (booked === null) throw new FileRefusal(element.line, say.camt.missing('BookgDt'));
  const settled = dayAt(element, 'ValDt', say) ?? booked;
  const details = childrenOf(element, 'NtryDtls');
  const transactions = details.flatMap((one) => childrenOf(one, 'TxDtls'));
  for (const one of details) refuseOtherCount(one, say);
  const place = { entry, account, settled, booked, say };
  if (transactions.length === 0) return [paymentOfEntry(place)];
  const found = transactions.flatMap((one) =>
    paymentsOfTransaction(one, place, transactions.length),
  );
  const sum = found.reduce((total, { amount }) => total + amount, 0);
  const said = entry.isCredit ? entry.amount : -entry.amount;
  if (sum !== said) {
    const off = norwegianAmount(Math.abs(sum - said));
    throw new FileRefusal(
      element.line,
      say.camt.entryOff(norwegianAmount(said), norwegianAmount(sum), off),
    );
  }
  return found.filter(({ amount }) => amount !== 0);
}

interface Place {
  readonly entry: Entry;
  readonly account: string;
  readonly settled: Day;
  readonly booked: Day;
  readonly say: Say;
}

function paymentOfEntry({ entry, account, settled, booked }: Place): MarkedPayment {
  return {
    line: entry.element.line,
    date: booked,
    settled,
    amount: entry.isCredit ? entry.amount : -entry.amount,
    account,
    kid: null,
    payer: null,
    message: textAt(entry.element, 'AddtlNtryInf') || null,
    mark: textAt(entry.element, 'AcctSvcrRef'),
    unusual: entry.kind === 'reversal' ? 'reversal' : null,
  };
}

function paymentsOfTransaction(
  transaction: XmlElement,
  { entry, account, settled, booked, say }: Place,
  count: number,
): readonly MarkedPayment[] {
  const amount = amountOf(transaction, entry, count, say);
  const debtor = elementAt(transaction, 'RltdPties/Dbtr');
  const payer = debtor === undefined ? '' : textAt(debtor, 'Nm') || textAt(debtor, 'Pty/Nm');
  const accepted = textAt(transaction, 'RltdDts/AccptncDtTm');
  const ordered = accepted === '' ? booked : dayOfText(accepted, transaction, say);
  const mark = textAt(transaction, 'Refs/AcctSvcrRef') || textAt(transaction, 'Refs/TxId');
  return remittancesOf(transaction, amount, say).map((part) => ({
    mark,
    line: transaction.line,
    date: ordered < booked ? ordered : booked,
    settled,
    amount: part.amount ?? amount,
    account,
    kid: part.kid,
    payer: payer === '' ? null : payer,
    message: part.message,
    unusual: entry.kind === 'reversal' ? 'reversal' : null,
  }));
}

/** Where a transaction's amount may stand; what the payer had in another currency stands beside it. */
const AMOUNTS = ['Amt', 'AmtDtls/TxAmt/Amt', 'AmtDtls/InstdAmt/Amt'];

/** Signed øre. An entry's only transaction may leave the amount to the entry. */
function amountOf(transaction: XmlElement, entry: Entry, count: number, say: Say): number {
  const written = AMOUNTS.flatMap((path) => elementAt(transaction, path) ?? []);
  const own = written.find(({ currency }) => currency === 'NOK') ?? written[0];
  if (own === undefined && count > 1) {
    throw new FileRefusal(transaction.line, say.camt.missing('Amt'));
  }
  const ore = own === undefined ? entry.amount : oreOf(own, say);
  const side = textAt(transaction, 'CdtDbtInd');
  const isCredit = side === '' ? entry.isCredit : side === 'CRDT';
  return isCredit ? ore : -ore || 0;
}

function refuseOtherCount(details: XmlElement, say: Say): void {
  const said = textAt(details, 'Btch/NbOfTxs');
  const counted = childrenOf(details, 'TxDtls').length;
  // A batch may be told of without its transactions.
  if (said === '' || counted === 0 || Number(said) === counted) return;
  throw new FileRefusal(details.line, say.camt.transactionCount(said, counted));
}
