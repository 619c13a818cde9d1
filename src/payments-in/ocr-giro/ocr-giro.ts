import type { BankFile } from '../../domain/matching/incoming';
import type { BankFormat, Say } from '../bank-format';
import { hasMark, withoutMark } from '../file-text';
import { FileRefusal } from '../refusal';
import { controlTotals, readAssignment, type ReadAssignment } from './assignment';
import { RecordReader } from './reader';
import { recordsOf, type OcrRecord } from './record';

/** Who sends real OCR giro files: Mastercard Payment Services, once Nets and BBS. */
const SENDER = '00008080';

/** OCR giro: lines of 80 characters with counts and sums at two levels. Source: the bank's own description of the format. */
export const ocrGiro: BankFormat = {
  id: 'ocr-giro',
  claims: (text) => /^NY\d\d/.test(withoutMark(text).trimStart()),
  read(text, say) {
    if (hasMark(text)) throw new FileRefusal(1, say.ocr.resaved);
    const reader = new RecordReader(recordsOf(text, say), say);
    const start = reader.expect('00', '10');
    const assignments: ReadAssignment[] = [];
    while (reader.peek()?.kind !== '89') assignments.push(readAssignment(reader));
    const end = reader.expect('00', '89');
    reader.peek()?.refuse(say.ocr.afterEnd);
    controlTotals(
      end,
      {
        transactions: sumOf(assignments, ({ transactions }) => transactions),
        records: reader.count,
        total: sumOf(assignments, ({ total }) => total),
      },
      reader,
    );
    return fileOf(start, end, assignments, say);
  },
};

function fileOf(
  start: OcrRecord,
  end: OcrRecord,
  assignments: readonly ReadAssignment[],
  say: Say,
): BankFile {
  const payments = assignments.flatMap((one) => one.payments);
  const skipped = assignments.flatMap((one) => (one.skipped === null ? [] : [one.skipped]));
  if (payments.length === 0 && skipped.length > 0) {
    throw new FileRefusal(skipped[0]?.line ?? null, say.ocr.onlyOthers(skipped[0]?.why ?? ''));
  }
  const madeOn = end.theDay(42, 47, say.ocr.names.madeOn);
  const [sender, number, receiver] = [start.part(9, 16), start.part(17, 23), start.part(24, 31)];
  return {
    format: 'ocr-giro',
    id: `OCR/${sender}/${number}/${receiver}`,
    madeOn,
    total: sumOf(payments, ({ amount }) => amount),
    payments,
    skipped,
    notices: [
      ...(sender === SENDER ? [] : [say.ocr.otherSender(sender)]),
      ...(payments.some(({ unusual }) => unusual === 'reversal') ? [say.ocr.reversals] : []),
    ],
  };
}

function sumOf<T>(values: readonly T[], of: (value: T) => number): number {
  return values.reduce((sum, value) => sum + of(value), 0);
}
