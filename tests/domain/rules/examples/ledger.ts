import { cell } from '../../../helpers/register';
import { kidOf } from '../../../helpers/valid-rows';
import type { Examples } from './example';

const transport = { source: 'allowance' } as const;
/** Bostøtte of January is expected on 20 February, that of February on 20 March, and so on. */
const allowances = [
  { tenancy: 'L-0001', period: '2025-12', expected: '2026-01-20' },
  { tenancy: 'L-0001', period: '2026-01', expected: '2026-02-20' },
] as const;

const fourMonths = ['2025-10', '2025-11', '2025-12', '2026-01'].map((period) => ({
  tenancy: 'L-0001',
  period,
  due: `${period}-01`,
}));

export const ledgerExamples: Examples = {
  'charge-due-unlikely': {
    breaks: { Charges: [{ period: '2026-01', due: '2026-04-01' }] },
    passes: {
      Charges: [
        { period: '2026-01', due: '2025-12-20' },
        { period: '2026-01', due: '2026-04-01', kind: 'damage' },
      ],
    },
  },
  'charge-doubled': {
    breaks: { Charges: [{ tenancy: 'L-0001' }, { tenancy: 'L-0001' }] },
    passes: {
      Charges: [
        { tenancy: 'L-0001' },
        { tenancy: 'L-0002' },
        { tenancy: 'L-0001', period: '2026-02', due: '2026-02-01' },
        { tenancy: 'L-0001', kind: 'power' },
      ],
    },
  },
  'charge-of-same-month': {
    breaks: { Charges: [{ tenancy: 'L-0001' }, { tenancy: 'L-0001', amount: 999_900 }] },
    passes: {
      Charges: [
        { tenancy: 'L-0001' },
        { tenancy: 'L-0002', amount: 999_900 },
        { tenancy: 'L-0001', amount: -100_000 },
        { tenancy: 'L-0001', kind: 'power', amount: 50_000 },
      ],
    },
  },
  'charge-outside-tenancy': {
    breaks: {
      Tenancies: [{ start: '2026-02-01', end: '2029-01-31' }],
      Charges: [{ period: '2026-01' }],
    },
    passes: {
      Tenancies: [{ start: '2026-01-15', end: '2029-01-31' }],
      Charges: [{ period: '2026-01' }],
    },
  },
  'charge-amount-unlikely': {
    breaks: { Charges: [{ amount: 8_000_000 }] },
    passes: { Charges: [{ amount: 850_000 }] },
  },
  'charge-kid-of-other-tenancy': {
    breaks: { Tenancies: [{}, {}], Charges: [{ tenancy: 'L-0001', kid: kidOf(2) }] },
    passes: { Tenancies: [{}, {}], Charges: [{ tenancy: 'L-0002', kid: kidOf(2) }] },
  },
  'charge-write-off-positive': {
    breaks: { Charges: [{ kind: 'writeOff', amount: 100_000 }] },
    passes: { Charges: [{ kind: 'writeOff', amount: -100_000 }] },
  },
  'charge-write-off-without-decision': {
    breaks: { Charges: [{ kind: 'writeOff', amount: -100_000, reason: 'expired' }] },
    passes: {
      Charges: [
        { kind: 'writeOff', amount: -100_000, reason: 'expired', decision: 'Sak 12/26' },
        { kind: 'correction', amount: -100_000, reason: 'wrongAmount' },
      ],
    },
  },
  'charge-credit-without-reason': {
    breaks: { Charges: [{ kind: 'correction', amount: -100_000 }] },
    passes: {
      Charges: [
        { kind: 'correction', amount: -100_000, reason: 'wrongAmount' },
        { kind: 'correction', amount: 100_000 },
      ],
    },
  },
  'charge-credit-of-other-tenancy': {
    breaks: {
      Charges: [
        { charge: 'F-1', tenancy: 'L-0001' },
        { charge: 'F-2', tenancy: 'L-0002', kind: 'correction', amount: -100, corrects: 'F-1' },
      ],
    },
    passes: {
      Charges: [
        { charge: 'F-1', tenancy: 'L-0001' },
        { charge: 'F-2', tenancy: 'L-0001', kind: 'correction', amount: -100, corrects: 'F-1' },
      ],
    },
  },
  'charge-credit-above-charge': {
    breaks: {
      Charges: [
        { charge: 'F-1', amount: 800_000 },
        { charge: 'F-2', kind: 'correction', amount: -500_000, corrects: 'F-1' },
        { charge: 'F-3', kind: 'correction', amount: -400_000, corrects: 'F-1' },
      ],
    },
    passes: {
      Charges: [
        { charge: 'F-1', amount: 800_000 },
        { charge: 'F-2', kind: 'correction', amount: -800_000, corrects: 'F-1' },
      ],
    },
  },
  'charge-zero': {
    breaks: { Charges: [{ amount: 0 }] },
    passes: { Charges: [{ amount: 1 }] },
  },
  'payment-negative': {
    breaks: { Payments: [{ amount: -800_000 }] },
    passes: { Payments: [{ amount: -800_000, source: 'refund' }] },
  },
  'payment-zero': {
    breaks: { Payments: [{ amount: 0 }] },
    passes: { Payments: [{ amount: 1 }] },
  },
  'payment-kid-of-other-tenancy': {
    breaks: { Tenancies: [{}, {}], Payments: [{ tenancy: 'L-0001', kid: kidOf(2) }] },
    passes: { Tenancies: [{}, {}], Payments: [{ tenancy: 'L-0001', kid: kidOf(1) }] },
  },
  'payment-unplaced-with-known-kid': {
    breaks: { Tenancies: [{}], Payments: [{ tenancy: null, kid: kidOf(1) }] },
    passes: { Tenancies: [{}], Payments: [{ tenancy: null, kid: kidOf(9) }] },
  },
  'payment-allowance-without-period': {
    breaks: { Payments: [{ ...transport }] },
    passes: { Payments: [{ ...transport, period: '2025-12' }, { source: 'tenant' }] },
  },
  'payment-allowance-other-month': {
    breaks: {
      Allowances: allowances,
      Payments: [
        { ...transport, tenancy: 'L-0001', date: '2026-01-20', period: '2025-12' },
        { ...transport, tenancy: 'L-0001', date: '2026-02-20', period: '2025-12' },
      ],
    },
    passes: {
      Allowances: allowances,
      Payments: [
        { ...transport, tenancy: 'L-0001', date: '2026-01-20', period: '2025-12' },
        { ...transport, tenancy: 'L-0001', date: '2026-03-02', period: '2026-01' },
        { ...transport, tenancy: 'L-0002', date: '2026-02-20', period: '2026-01' },
      ],
    },
  },
  'charges-without-payments': {
    breaks: { Charges: fourMonths, Payments: [] },
    passes: { Charges: fourMonths, Payments: [{}] },
  },
  'payment-doubled': {
    breaks: {
      Payments: [
        { tenancy: 'L-0001', bankReference: 'A1' },
        { tenancy: 'L-0001', bankReference: 'A1' },
      ],
    },
    passes: {
      Payments: [
        { tenancy: 'L-0001', bankReference: 'A1' },
        { tenancy: 'L-0001', bankReference: 'A2' },
        { tenancy: 'L-0002', bankReference: 'A1' },
      ],
    },
  },
  'allowance-doubled': {
    breaks: { Allowances: [{ tenancy: 'L-0001' }, { tenancy: 'L-0001' }] },
    passes: { Allowances: [{ tenancy: 'L-0001' }, { tenancy: 'L-0001', period: '2026-02' }] },
  },
  'allowance-negative': {
    breaks: { Allowances: [{ amount: cell(-2000) }] },
    passes: { Allowances: [{ amount: 200_000 }] },
  },
  'allowance-above-rent': {
    breaks: { Allowances: [{ amount: 800_001 }] },
    passes: { Allowances: [{ amount: 800_000 }] },
  },
  'allowance-transport-without-consent': {
    breaks: { Allowances: [{ transport: true }] },
    passes: {
      Tenancies: [{ transportConsent: '2025-06-01', transportOwnForm: true }],
      Allowances: [{ transport: true }, { transport: false }],
    },
  },
  'allowance-expected-unlikely': {
    breaks: { Allowances: [{ period: '2026-01', expected: '2026-06-20' }] },
    passes: { Allowances: [{ period: '2026-01', expected: '2026-02-20' }] },
  },
  'plan-first-before-agreed': {
    breaks: { PaymentPlans: [{ agreed: '2026-01-10', first: '2026-01-09' }] },
    passes: { PaymentPlans: [{ agreed: '2026-01-10', first: '2026-01-10' }] },
  },
  'plan-instalment-not-positive': {
    breaks: { PaymentPlans: [{ amount: 0 }] },
    passes: { PaymentPlans: [{ amount: 50_000 }] },
  },
  'plan-instalment-above-debt': {
    breaks: { PaymentPlans: [{ amount: 700_000, total: 600_000 }] },
    passes: { PaymentPlans: [{ amount: 600_000, total: 600_000 }] },
  },
  'plan-two-live': {
    breaks: { PaymentPlans: [{ tenancy: 'L-0001' }, { tenancy: 'L-0001' }] },
    passes: { PaymentPlans: [{ tenancy: 'L-0001' }, { tenancy: 'L-0001', state: 'broken' }] },
  },
  'plan-state-before-agreed': {
    breaks: { PaymentPlans: [{ agreed: '2026-01-10', stateDate: '2026-01-09' }] },
    passes: { PaymentPlans: [{ agreed: '2026-01-10', stateDate: '2026-01-10' }] },
  },
  'step-deadline-before-step': {
    breaks: { ArrearsSteps: [{ date: '2026-01-15', deadline: '2026-01-14' }] },
    passes: { ArrearsSteps: [{ date: '2026-01-15', deadline: '2026-01-29' }] },
  },
  'step-notice-deadline-short': {
    breaks: {
      ArrearsSteps: [{ kind: 'collectionNotice', date: '2026-01-15', deadline: '2026-01-28' }],
    },
    passes: {
      ArrearsSteps: [{ kind: 'collectionNotice', date: '2026-01-15', deadline: '2026-01-29' }],
    },
  },
  'step-pause-before-step': {
    breaks: {
      ArrearsSteps: [{ date: '2026-01-15', pauseUntil: '2026-01-14', pauseReason: 'illness' }],
    },
    passes: {
      ArrearsSteps: [{ date: '2026-01-15', pauseUntil: '2026-02-15', pauseReason: 'illness' }],
    },
  },
  'step-pause-without-reason': {
    breaks: { ArrearsSteps: [{ pauseUntil: '2026-02-15' }] },
    passes: { ArrearsSteps: [{ pauseUntil: '2026-02-15', pauseReason: 'dispute' }] },
  },
  'step-eviction-without-nav': {
    breaks: { ArrearsSteps: [{ tenancy: 'L-0001', kind: 'evictionRequest', date: '2026-02-15' }] },
    passes: {
      ArrearsSteps: [
        { tenancy: 'L-0001', kind: 'navContacted', date: '2026-01-15' },
        { tenancy: 'L-0001', kind: 'evictionRequest', date: '2026-02-15' },
      ],
    },
  },
};
