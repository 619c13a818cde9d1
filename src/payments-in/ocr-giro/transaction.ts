import { isoDay, type Day } from '../../domain/days';
import { kidHolds } from '../../domain/identifiers/kid';
import type { IncomingPayment } from '../../domain/matching/incoming';
import type { RecordReader } from './reader';
import type { OcrRecord } from './record';

/** The assignment that a transaction belongs to, as its start record names it. */
export interface Assignment {
  readonly agreement: string;
  readonly number: string;
  readonly account: string;
}

/** Payments with text instead of a KID have a third item. */
const WITH_TEXT = new Set(['20', '21']);
const REVERSALS = new Set(['18', '20']);

/** A payment, and what the control sums count it as. */
export interface Transaction {
  readonly payment: IncomingPayment;
  /** Øre. Reversals (types 18 and 20) are added whatever their sign; credit notes are deducted. */
  readonly control: number;
}

/** Amount items 1 and 2, and 3 where there is one. */
export function readTransaction(reader: RecordReader, assignment: Assignment): Transaction {
  const payment = paymentOf(reader, assignment);
  const isReversal = payment.unusual === 'reversal';
  return { payment, control: isReversal ? Math.abs(payment.amount) : payment.amount };
}

function paymentOf(reader: RecordReader, assignment: Assignment): IncomingPayment {
  const first = reader.expect('09', '30');
  const { type } = first;
  const { say } = reader;
  if (!/^(1\d|2[01])$/.test(type)) first.refuse(say.ocr.transactionType(type));
  const number = first.part(9, 15);
  const second = itemOf(reader, '31', type, number);
  const text =
    WITH_TEXT.has(type) && reader.peek()?.kind === '32' ? itemOf(reader, '32', type, number) : null;
  const settled = first.theDay(16, 21, say.ocr.names.settled);
  return {
    line: first.line,
    date: second.day(42, 47, say.ocr.names.bankDate) ?? settled,
    settled,
    amount: amountOf(first, reader),
    account: assignment.account,
    kid: kidOf(first, reader),
    payer: null,
    message: text?.part(16, 55).trim() || null,
    reference: referenceOf(assignment, settled, number, second.part(26, 34)),
    unusual: REVERSALS.has(type) ? 'reversal' : null,
  };
}

function itemOf(reader: RecordReader, kind: string, type: string, number: string): OcrRecord {
  const item = reader.expect('09', kind);
  const own = item.part(9, 15);
  if (own !== number || item.type !== type)
    item.refuse(reader.say.ocr.otherTransaction(own, number));
  return item;
}

/** Position 32 is `-` for a credit note; then the amount counts against the others. */
function amountOf(first: OcrRecord, { say }: RecordReader): number {
  const sign = first.part(32, 32);
  if (!/[-0 ]/.test(sign)) first.refuse(say.ocr.sign(sign));
  const ore = first.number(33, 49, say.ocr.names.amount);
  return sign === '-' ? -ore || 0 : ore;
}

function kidOf(first: OcrRecord, { say }: RecordReader): string | null {
  const kid = first.part(50, 74).trim();
  if (kid === '') {
    if (!WITH_TEXT.has(first.type)) first.refuse(say.ocr.kidMissing);
    return null;
  }
  if (!/^\d+-?$/.test(kid)) first.refuse(say.ocr.kidCharacters(kid));
  if (!kidHolds(kid, 10) && !kidHolds(kid, 11)) first.refuse(say.ocr.kidControl(kid));
  return kid;
}

/**
 * Agreement, assignment and transaction are numbered by the bank; the day, and the archive reference where there is one,
 * keep numbers that start over apart.
 */
function referenceOf(
  { agreement, number }: Assignment,
  settled: Day,
  transaction: string,
  archive: string,
): string {
  const day = isoDay(settled).replaceAll('-', '');
  const own = /^[0 ]*$/.test(archive) ? '' : `/${archive.trim()}`;
  return `OCR ${day}-${agreement}-${number}-${transaction}${own}`;
}
