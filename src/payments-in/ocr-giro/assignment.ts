import { norwegianAmount } from '../../domain/amounts';
import { accountHolds } from '../../domain/identifiers/account';
import type { IncomingPayment, SkippedPart } from '../../domain/matching/incoming';
import type { RecordReader } from './reader';
import type { OcrRecord } from './record';
import { readTransaction, type Assignment, type Transaction } from './transaction';

/** The service whose assignments hold payments. */
export const OCR_SERVICE = '09';

/** What an assignment holds, and what it says of itself, for the shipment's own control. */
export interface ReadAssignment {
  readonly payments: readonly IncomingPayment[];
  readonly skipped: SkippedPart | null;
  readonly transactions: number;
  /** Øre, as the control sums count. */
  readonly total: number;
}

/** Reads one assignment, from its start record to its end record, and holds it to its own control totals. */
export function readAssignment(reader: RecordReader): ReadAssignment {
  const first = reader.peek();
  return first !== undefined && first.service !== OCR_SERVICE
    ? skippedAssignment(reader)
    : paymentAssignment(reader);
}

function paymentAssignment(reader: RecordReader): ReadAssignment {
  const before = reader.count;
  const start = reader.expect(OCR_SERVICE, '20');
  const assignment: Assignment = {
    agreement: start.part(9, 17),
    number: start.part(18, 24),
    account: start.part(25, 35),
  };
  if (!accountHolds(assignment.account)) start.refuse(reader.say.ocr.account(assignment.account));
  const found: Transaction[] = [];
  while (reader.peek()?.kind !== '88') found.push(readTransaction(reader, assignment));
  const end = reader.expect(OCR_SERVICE, '88');
  const total = found.reduce((sum, { control }) => sum + control, 0);
  const payments = found.map(({ payment }) => payment);
  const counted = { transactions: payments.length, records: reader.count - before, total };
  controlTotals(end, counted, reader);
  return { payments, skipped: null, transactions: payments.length, total };
}

/** An assignment of another service is stepped over; what it says of itself counts in the shipment's control. */
function skippedAssignment(reader: RecordReader): ReadAssignment {
  const before = reader.count;
  const { line, service } = reader.next();
  const { say } = reader;
  let end = reader.next();
  while (end.kind !== '88' || end.service !== service) {
    if (end.service !== service)
      end.refuse(say.ocr.unexpected(`${end.service}/${end.kind}`, `${service}/88`));
    end = reader.next();
  }
  const records = end.number(17, 24, say.ocr.names.records);
  if (records !== reader.count - before) {
    end.refuse(say.ocr.assignmentRecords(records, reader.count - before));
  }
  const transactions = end.number(9, 16, say.ocr.names.transactions);
  const amount = end.part(25, 41);
  const why =
    service === '21'
      ? say.ocr.avtaleGiro(transactions)
      : say.ocr.otherService(service, transactions);
  return {
    payments: [],
    skipped: { line, count: transactions, why },
    transactions,
    // An assignment of agreements has no sum.
    total: /^\d+$/.test(amount) ? Number(amount) : 0,
  };
}

/** Counted against what the end record says: transactions 9–16, records 17–24, øre 25–41. */
export function controlTotals(
  end: OcrRecord,
  counted: { readonly transactions: number; readonly records: number; readonly total: number },
  { say }: RecordReader,
): void {
  const transactions = end.number(9, 16, say.ocr.names.transactions);
  if (transactions !== counted.transactions) {
    end.refuse(say.ocr.transactionCount(transactions, counted.transactions));
  }
  const records = end.number(17, 24, say.ocr.names.records);
  if (records !== counted.records) end.refuse(say.ocr.recordCount(records, counted.records));
  const total = end.number(25, 41, say.ocr.names.total);
  if (total !== counted.total) {
    end.refuse(
      say.ocr.totalOff(
        norwegianAmount(total),
        norwegianAmount(counted.total),
        norwegianAmount(Math.abs(total - counted.total)),
      ),
    );
  }
}
