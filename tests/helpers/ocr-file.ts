/** A payment in an OCR giro file; øre, and days as `DDMMYY`. */
export interface OcrPayment {
  readonly kid: string;
  readonly ore: number;
  readonly type?: string;
  readonly settled?: string;
  readonly ordered?: string;
  readonly text?: string;
}

export interface OcrOptions {
  readonly account?: string;
  readonly agreement?: string;
  readonly sender?: string;
  readonly shipment?: string;
  readonly madeOn?: string;
}

const zeros = (line: string): string => line.padEnd(80, '0');
const digits = (value: number, length: number): string => String(value).padStart(length, '0');

/** A sound OCR giro file with one assignment. */
export function ocrFile(payments: readonly OcrPayment[], options: OcrOptions = {}): string {
  return shipment([assignment(payments, options)], options);
}

export interface MadeAssignment {
  readonly lines: readonly string[];
  readonly transactions: number;
  readonly total: number;
}

export function assignment(
  payments: readonly OcrPayment[],
  { account = '12345678903', agreement = '001234567', madeOn = '250926' }: OcrOptions = {},
): MadeAssignment {
  const items = payments.flatMap((payment, at) => itemsOf(payment, at + 1));
  const total = payments.reduce((sum, { ore }) => sum + ore, 0);
  const counts = digits(payments.length, 8) + digits(items.length + 2, 8) + digits(total, 17);
  return {
    lines: [
      zeros(`NY090020${agreement}0000001${account}`),
      ...items,
      zeros(`NY090088${counts}${madeOn.repeat(3)}`),
    ],
    transactions: payments.length,
    total,
  };
}

function itemsOf(
  { kid, ore, type = '10', settled = '250926', ordered = '000000', text }: OcrPayment,
  number: number,
): string[] {
  const own = digits(number, 7);
  const sign = ore < 0 ? '-' : '0';
  const amount = digits(Math.abs(ore), 17);
  const first = `NY09${type}30${own}${settled}0125100001${sign}${amount}${kid.padStart(25)}`;
  const second = `NY09${type}31${own}${digits(number, 10)}0000000010000000${ordered}`;
  const third = text === undefined ? [] : [zeros(`NY09${type}32${own}${text.padEnd(40)}`)];
  return [zeros(first), zeros(second), ...third];
}

/** An assignment of AvtaleGiro, which holds no payments. */
export function avtaleGiro(): MadeAssignment {
  return {
    lines: [
      zeros('NY2100200012345670000002' + '12345678903'),
      zeros('NY2102300000001250926'),
      zeros('NY2102310000001LEIETAKER'),
      zeros(`NY210088${digits(1, 8)}${digits(4, 8)}${digits(50_000, 17)}${'250926'.repeat(3)}`),
    ],
    transactions: 1,
    total: 50_000,
  };
}

export function shipment(
  assignments: readonly MadeAssignment[],
  { sender = '00008080', shipment: number = '0000123', madeOn = '250926' }: OcrOptions = {},
): string {
  const lines = assignments.flatMap((one) => one.lines);
  const transactions = assignments.reduce((sum, one) => sum + one.transactions, 0);
  const total = assignments.reduce((sum, one) => sum + one.total, 0);
  const counts = digits(transactions, 8) + digits(lines.length + 2, 8) + digits(total, 17);
  return [
    zeros(`NY000010${sender}${number}00012345`),
    ...lines,
    zeros(`NY000089${counts}${madeOn}`),
    '',
  ].join('\r\n');
}
