import { addDays, norwegianDay } from '../../days';
import { isoMonth, monthOf, type Month } from '../../months';
import { norwegianText } from './norwegian-text';
import { always, dayCell, fault, type Fault } from './fault';
import type { Sample } from './look';

/** Faults in charges, payments, allowances, plans and steps. */
export const ledgerFaults: readonly Fault[] = [
  fault('Charges', 'amount', 'amount-text-no-break-space', ({ amount }) => norwegianText(amount)),
  fault(
    'Charges',
    'amount',
    'amount-text-minus-sign',
    ({ amount }) => `\u2212${norwegianText(amount)}`,
  ),
  always('Charges', 'amount', 'excel-error', { error: '#REF!' }),
  always('Charges', 'amount', 'not-an-amount', 'se faktura'),
  always('Charges', 'period', 'not-a-month', '2026-13'),
  always('Charges', 'due', 'impossible-date', '31.04.2026'),
  always('Charges', 'tenancy', 'unknown-reference', 'L-9999'),
  always('Charges', 'kind', 'unknown-choice', 'leie'),
  fault('Charges', 'charge', 'key-doubled', (_, sample, index) => {
    const other = sample.other('Charges', index);
    return other === null ? undefined : { cell: other.row.charge, partner: other.at };
  }),
  fault('Charges', 'kid', 'kid-of-other-tenancy', ({ tenancy, kid }, sample) => {
    const other = sample.random.pick(sample.rows('Tenancies'));
    return kid === null || other.tenancy === tenancy ? undefined : other.kid;
  }),
  fault('Charges', 'amount', 'rent-too-large', ({ kind, amount }) =>
    kind === 'rent' ? (amount * 10) / 100 : undefined,
  ),
  fault('Payments', 'amount', 'amount-ambiguous', ({ amount }) =>
    amount >= 100_000 && amount < 100_000_000
      ? `${String(Math.floor(amount / 100_000))}.${String(Math.floor(amount / 100) % 1000).padStart(3, '0')}`
      : undefined,
  ),
  fault('Payments', 'amount', 'payment-negative', ({ amount }) => -amount / 100),
  always('Payments', 'date', 'impossible-date', '00.01.2026'),
  fault('Payments', 'date', 'date-as-text', ({ date }) => norwegianDay(date)),
  always('Payments', 'source', 'required-missing', null),
  always('Payments', 'kid', 'kid-letters', '7000O1'),
  always('Payments', 'tenancy', 'unknown-reference', 'L-8888'),
  fault('Payments', 'period', 'allowance-without-period', ({ source }) =>
    source === 'allowance' ? null : undefined,
  ),
  fault('Payments', 'period', 'allowance-other-month', ({ source, period, tenancy }, sample) => {
    if (source !== 'allowance' || period === null || tenancy === null) return undefined;
    const wrong = (period - 2) as Month;
    return isPaidInTime(tenancy, wrong, sample) ? isoMonth(wrong) : undefined;
  }),
  always('Allowances', 'transport', 'not-yes-no', 'vet ikke'),
  fault('Allowances', 'amount', 'allowance-negative', ({ amount }) =>
    amount > 0 ? -amount / 100 : undefined,
  ),
  // A granted one that cannot be read would leave its payment without a month of its own.
  fault('Allowances', 'status', 'unknown-choice', ({ status }) =>
    status === 'granted' ? undefined : 'kanskje',
  ),
  fault('PaymentPlans', 'first', 'first-before-agreed', ({ agreed }) =>
    dayCell(addDays(agreed, -20)),
  ),
  fault('PaymentPlans', 'amount', 'instalment-above-debt', ({ total }) =>
    total === null ? undefined : (total * 2) / 100,
  ),
  fault('ArrearsSteps', 'deadline', 'notice-deadline-short', ({ kind, date }) =>
    kind === 'collectionNotice' ? dayCell(addDays(date, 5)) : undefined,
  ),
  fault('ArrearsSteps', 'pauseReason', 'pause-without-reason', ({ pauseUntil }) =>
    pauseUntil === null ? undefined : null,
  ),
];

/** The month's own payment came when it was expected, so a second one cannot be taken for a late one. */
function isPaidInTime(tenancy: string, month: Month, sample: Sample): boolean {
  return sample
    .rows('Payments')
    .some(
      (other) =>
        other.source === 'allowance' &&
        other.tenancy === tenancy &&
        other.period === month &&
        monthOf(other.date) === month + 1,
    );
}
