import type { Examples } from './example';

const notice = { tenancy: 'L-0001', kind: 'collectionNotice', date: '2026-01-05' } as const;
const warned = { tenancy: 'L-0001', kind: 'enforcementNotice', date: '2026-01-05' } as const;

const paused = {
  tenancy: 'L-0001',
  kind: 'pause',
  date: '2026-01-15',
  pauseReason: 'illness',
  pauseUntil: '2026-02-15',
  note: 'Innlagt på sykehus',
} as const;
const disputed = {
  tenancy: 'L-0001',
  kind: 'dispute',
  date: '2026-01-15',
  disputed: true,
} as const;

/** Charges, payments, allowances, plans and the steps against arrears. */
export const moneyFactExamples: Examples = {
  'charge-due-far-ahead': {
    breaks: { Charges: [{ due: '2062-01-01' }] },
    passes: { Charges: [{ due: '2026-12-01' }] },
  },
  'charge-negative-rent': {
    breaks: { Charges: [{ amount: -800_000 }] },
    passes: { Charges: [{ kind: 'correction', amount: -800_000 }] },
  },
  'charge-fee-though-exempt': {
    breaks: { Tenancies: [{ feeMode: 'noFee' }], Charges: [{ kind: 'fee', amount: 3_800 }] },
    passes: { Tenancies: [{ feeMode: 'normal' }], Charges: [{ kind: 'fee', amount: 3_800 }] },
  },
  'charge-fee-above-highest': {
    breaks: {
      Rates: [{ rate: 'gebyr egen betalingsoppfordring', value: 113 }],
      Charges: [{ kind: 'fee', amount: 11_400 }],
    },
    passes: {
      Rates: [{ rate: 'gebyr egen betalingsoppfordring', value: 113 }],
      Charges: [{ kind: 'fee', amount: 11_300 }],
    },
  },
  'charge-opening-doubled': {
    breaks: {
      Charges: [
        { tenancy: 'L-0001', kind: 'opening' },
        { tenancy: 'L-0001', kind: 'opening', due: '2026-02-01' },
      ],
    },
    passes: {
      Charges: [
        { tenancy: 'L-0001', kind: 'opening' },
        { tenancy: 'L-0001', kind: 'opening', due: '2025-01-01', period: '2025-01' },
      ],
    },
  },
  'payment-ahead': {
    breaks: { Payments: [{ date: '2062-01-02' }] },
    passes: { Payments: [{ date: '2026-02-28' }] },
  },
  'payment-before-tenancy': {
    breaks: { Tenancies: [{}], Payments: [{ date: '2024-06-01' }] },
    passes: { Tenancies: [{}], Payments: [{ date: '2024-12-15' }] },
  },
  'payment-amount-unlikely': {
    breaks: { Tenancies: [{ rent: 800_000 }], Payments: [{ amount: 80_000_000 }] },
    passes: { Tenancies: [{ rent: 800_000 }], Payments: [{ amount: 4_000_000 }] },
  },
  'payment-refund-positive': {
    breaks: { Payments: [{ source: 'refund', amount: 100_000 }] },
    passes: { Payments: [{ source: 'refund', amount: -100_000 }] },
  },
  'payment-period-unlikely': {
    breaks: { Payments: [{ period: '2016-01' }] },
    passes: { Payments: [{ period: '2025-06' }] },
  },
  'payment-guarantee-above-security': {
    breaks: {
      Tenancies: [{ securityKind: 'guarantee', securityAmount: 2_000_000 }],
      Payments: [{ source: 'guarantee', amount: 3_100_000 }],
    },
    passes: {
      Tenancies: [{ securityKind: 'guarantee', securityAmount: 2_000_000 }],
      Payments: [{ source: 'guarantee', amount: 2_000_000 }],
    },
  },
  'allowance-outside-tenancy': {
    breaks: { Tenancies: [{}], Allowances: [{ period: '2024-11', expected: '2024-12-20' }] },
    passes: { Tenancies: [{}], Allowances: [{}] },
  },
  'allowance-refused-with-amount': {
    breaks: { Allowances: [{ status: 'refused' }] },
    passes: { Allowances: [{ status: 'refused', amount: 0 }] },
  },
  'allowance-granted-without-amount': {
    breaks: { Allowances: [{ amount: 0 }] },
    passes: { Allowances: [{ amount: 200_000 }] },
  },
  'allowance-far-ahead': {
    breaks: { Allowances: [{ period: '2026-09' }] },
    passes: { Allowances: [{ period: '2026-04' }] },
  },
  'plan-before-tenancy': {
    breaks: { Tenancies: [{}], PaymentPlans: [{ agreed: '2024-06-01' }] },
    passes: { Tenancies: [{}], PaymentPlans: [{}] },
  },
  'plan-lump-above-debt': {
    breaks: { PaymentPlans: [{ lumpFirst: 700_000 }] },
    passes: { PaymentPlans: [{ lumpFirst: 100_000 }] },
  },
  'plan-too-slow': {
    breaks: { PaymentPlans: [{ amount: 1_000, total: 600_000 }] },
    passes: { PaymentPlans: [{ amount: 1_000, total: 600_000, lumpFirst: 580_000 }] },
  },
  'plan-over-without-date': {
    breaks: { PaymentPlans: [{ state: 'completed' }] },
    passes: { PaymentPlans: [{ state: 'completed', stateDate: '2026-02-01' }, {}] },
  },
  'plan-first-late': {
    breaks: { PaymentPlans: [{ first: '2026-06-01' }] },
    passes: { PaymentPlans: [{ first: '2026-03-01' }] },
  },
  'step-ahead': {
    breaks: { ArrearsSteps: [{ date: '2062-01-15' }] },
    passes: { ArrearsSteps: [{}] },
  },
  'step-before-tenancy': {
    breaks: { Tenancies: [{}], ArrearsSteps: [{ date: '2024-12-15' }] },
    passes: { Tenancies: [{}], ArrearsSteps: [{}] },
  },
  'step-without-deadline': {
    breaks: { ArrearsSteps: [{ kind: 'dunning' }] },
    passes: { ArrearsSteps: [{ kind: 'dunning', deadline: '2026-01-29' }, { kind: 'contact' }] },
  },
  'step-demand-without-notice': {
    breaks: { ArrearsSteps: [{ tenancy: 'L-0001', kind: 'demand' }] },
    passes: { ArrearsSteps: [notice, { tenancy: 'L-0001', kind: 'demand', date: '2026-02-01' }] },
  },
  'step-demand-early': {
    breaks: { ArrearsSteps: [notice, { tenancy: 'L-0001', kind: 'demand', date: '2026-01-19' }] },
    passes: { ArrearsSteps: [notice, { tenancy: 'L-0001', kind: 'demand', date: '2026-01-20' }] },
  },
  'step-eviction-request-without-notice': {
    breaks: { ArrearsSteps: [{ tenancy: 'L-0001', kind: 'evictionRequest' }] },
    passes: {
      ArrearsSteps: [warned, { tenancy: 'L-0001', kind: 'evictionRequest', date: '2026-02-01' }],
    },
  },
  'step-eviction-request-early': {
    breaks: {
      ArrearsSteps: [warned, { tenancy: 'L-0001', kind: 'evictionRequest', date: '2026-01-18' }],
    },
    passes: {
      ArrearsSteps: [warned, { tenancy: 'L-0001', kind: 'evictionRequest', date: '2026-01-19' }],
    },
  },
  'step-eviction-without-request': {
    breaks: { ArrearsSteps: [{ tenancy: 'L-0001', kind: 'eviction' }] },
    passes: {
      ArrearsSteps: [
        { tenancy: 'L-0001', kind: 'evictionRequest' },
        { tenancy: 'L-0001', kind: 'eviction', date: '2026-02-20' },
      ],
    },
  },
  'step-nav-notice-though-reserved': {
    breaks: { Tenancies: [{ reserved911: true }], ArrearsSteps: [{ kind: 'navNotice' }] },
    passes: { Tenancies: [{ reserved911: false }], ArrearsSteps: [{ kind: 'navNotice' }] },
  },
  'step-eviction-without-clause': {
    breaks: { Tenancies: [{ evictionClause: false }], ArrearsSteps: [{ kind: 'evictionRequest' }] },
    passes: { Tenancies: [{ evictionClause: true }], ArrearsSteps: [{ kind: 'evictionRequest' }] },
  },
  'step-pause-without-end': {
    breaks: { ArrearsSteps: [{ pauseReason: 'illness' }] },
    passes: { ArrearsSteps: [{ pauseReason: 'illness', pauseUntil: '2026-02-15' }] },
  },
  'step-during-pause': {
    breaks: {
      ArrearsSteps: [
        paused,
        { tenancy: 'L-0001', kind: 'dunning', date: '2026-02-10', deadline: '2026-02-24' },
      ],
    },
    passes: {
      ArrearsSteps: [
        paused,
        { tenancy: 'L-0001', kind: 'navContacted', date: '2026-02-10' },
        { tenancy: 'L-0001', kind: 'dunning', date: '2026-02-16', deadline: '2026-03-02' },
      ],
    },
  },
  'step-though-disputed': {
    breaks: { ArrearsSteps: [disputed, { ...notice, date: '2026-02-10' }] },
    passes: {
      ArrearsSteps: [
        { ...disputed, disputeSettled: '2026-02-01' },
        { ...notice, date: '2026-02-10' },
      ],
    },
  },
  'step-dunning-though-exempt': {
    breaks: { Tenancies: [{ feeMode: 'noReminder' }], ArrearsSteps: [{ kind: 'dunning' }] },
    passes: { Tenancies: [{ feeMode: 'noFee' }], ArrearsSteps: [{ kind: 'dunning' }] },
  },
  'step-after-moving': {
    breaks: {
      Tenancies: [{ ended: '2026-01-10', movedOut: '2026-01-10' }],
      ArrearsSteps: [{ kind: 'enforcementNotice', date: '2026-01-15' }],
    },
    passes: {
      Tenancies: [{ ended: '2026-01-10', movedOut: '2026-01-10' }],
      ArrearsSteps: [{ kind: 'collectionNotice', date: '2026-01-15' }],
    },
  },
  'step-by-agency-only': {
    breaks: {
      Rates: [{ rate: 'ny inkassolov gjelder', value: 1, validFrom: '2026-01-01' }],
      ArrearsSteps: [notice],
    },
    passes: {
      Rates: [{ rate: 'ny inkassolov gjelder', value: 1, validFrom: '2027-01-01' }],
      ArrearsSteps: [notice],
    },
  },
  'step-pause-empty': {
    breaks: { ArrearsSteps: [{ kind: 'pause', note: 'Syk' }] },
    passes: { ArrearsSteps: [paused] },
  },
  'step-pause-without-comment': {
    breaks: { ArrearsSteps: [{ ...paused, note: null }] },
    passes: { ArrearsSteps: [paused] },
  },
  'step-dispute-not-marked': {
    breaks: { ArrearsSteps: [{ kind: 'dispute' }] },
    passes: { ArrearsSteps: [disputed] },
  },
  'step-dispute-settled-early': {
    breaks: { ArrearsSteps: [{ ...disputed, disputeSettled: '2025-12-31' }] },
    passes: { ArrearsSteps: [{ ...disputed, disputeSettled: '2026-01-20' }] },
  },
  'step-charge-of-another': {
    breaks: {
      Charges: [{ charge: 'F-0001', tenancy: 'L-0002' }],
      ArrearsSteps: [{ ...disputed, charge: 'F-0001' }],
    },
    passes: {
      Charges: [{ charge: 'F-0001', tenancy: 'L-0001' }],
      ArrearsSteps: [{ ...disputed, charge: 'F-0001' }],
    },
  },
  'step-without-debt': {
    breaks: { ArrearsSteps: [{ kind: 'dunning', balance: 0 }] },
    passes: { ArrearsSteps: [{ kind: 'dunning', balance: 400_000 }, { balance: 0 }] },
  },
};
