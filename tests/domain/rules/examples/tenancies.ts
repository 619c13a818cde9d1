import type { Examples } from './example';

export const tenancyExamples: Examples = {
  'tenancy-overlap': {
    breaks: {
      Tenancies: [
        { dwelling: 'B-0001', start: '2023-01-01', end: '2025-12-31' },
        { dwelling: 'B-0001', start: '2026-01-01', end: '2028-12-31' },
      ],
    },
    passes: {
      Tenancies: [
        { dwelling: 'B-0001', start: '2020-01-01', movedOut: '2023-01-01' },
        { dwelling: 'B-0001', start: '2023-01-01', end: '2026-03-31' },
        { dwelling: 'B-0001', start: '2026-04-01', end: '2029-03-31' },
      ],
    },
  },
  'tenancy-household-two-current': {
    breaks: { Tenancies: [{ household: 'H-0001' }, { household: 'H-0001' }] },
    passes: {
      Tenancies: [{ household: 'H-0001', movedOut: '2026-02-28' }, { household: 'H-0001' }],
    },
  },
  'tenancy-ends-before-start': {
    breaks: { Tenancies: [{ start: '2025-01-01', end: '2024-12-31' }] },
    passes: { Tenancies: [{ start: '2025-01-01', end: '2025-01-01' }] },
  },
  'tenancy-ended-before-start': {
    breaks: { Tenancies: [{ start: '2025-01-01', ended: '2024-12-31' }] },
    passes: { Tenancies: [{ start: '2025-01-01', ended: '2025-12-31' }] },
  },
  'tenancy-moved-out-before-start': {
    breaks: { Tenancies: [{ start: '2025-01-01', movedOut: '2024-12-31' }] },
    passes: { Tenancies: [{ start: '2025-01-01', movedOut: '2025-12-31' }] },
  },
  'tenancy-outside-dwelling-use': {
    breaks: { Dwellings: [{ outOfUse: '2024-01-01' }], Tenancies: [{ start: '2025-01-01' }] },
    passes: {
      Dwellings: [{ inUseFrom: '2025-01-01', outOfUse: '2026-01-01' }],
      Tenancies: [{ start: '2025-01-01' }],
    },
  },
  'tenancy-in-staff-base': {
    breaks: { Dwellings: [{ staffBase: true }], Tenancies: [{}] },
    passes: { Dwellings: [{ staffBase: false }], Tenancies: [{}] },
  },
  'tenancy-officer-is-follow-up': {
    breaks: {
      Members: [{ member: 'U-0001', name: 'Kari Nilsen' }],
      Tenancies: [{ followUp: 'kari  nilsen' }, { followUp: 'U-0001' }],
    },
    passes: {
      Members: [{ member: 'U-0001', name: 'Kari Nilsen' }],
      Tenancies: [{ followUp: 'Ola Moen' }, {}],
    },
  },
  'tenancy-officer-has-left': {
    breaks: { Members: [{ member: 'U-0001', to: '2025-12-31' }], Tenancies: [{}] },
    passes: { Members: [{ member: 'U-0001', to: '2026-12-31' }], Tenancies: [{}] },
  },
  'tenancy-kid-doubled': {
    breaks: { Tenancies: [{ kid: '2345676' }, { kid: '2345676' }] },
    passes: { Tenancies: [{ kid: '2345676' }, { kid: '123456782' }] },
  },
  'tenancy-transport-without-own-form': {
    breaks: { Tenancies: [{ transportConsent: '2025-01-01' }] },
    passes: {
      Tenancies: [
        { transportConsent: '2025-01-01', transportOwnForm: true },
        { transportConsent: '2025-01-01', transportWithdrawn: '2025-06-01' },
        {},
      ],
    },
  },
  'tenancy-transport-withdrawn-early': {
    breaks: { Tenancies: [{ transportWithdrawn: '2025-06-01' }] },
    passes: { Tenancies: [{ transportConsent: '2025-01-01', transportWithdrawn: '2025-06-01' }] },
  },
  'lease-shorter-than-minimum': {
    breaks: { Tenancies: [{ start: '2026-01-01', end: '2028-06-30' }] },
    passes: {
      Tenancies: [
        { start: '2026-01-01', end: '2028-12-31' },
        { start: '2026-01-01', end: '2028-06-30', shortTermReason: 'landlordUse' },
        { start: '2026-01-01', end: '2028-06-30', shortTermReason: 'disadvantaged' },
        { start: '2026-01-01', end: null, leaseKind: 'indefinite' },
      ],
    },
  },
  'lease-annexe-under-one-year': {
    breaks: { Tenancies: [{ start: '2026-01-01', end: '2026-11-30', shortTermReason: 'annexe' }] },
    passes: { Tenancies: [{ start: '2026-01-01', end: '2026-12-31', shortTermReason: 'annexe' }] },
  },
  'lease-111-without-information': {
    breaks: { Tenancies: [{ shortTermReason: 'disadvantaged' }] },
    passes: { Tenancies: [{ shortTermReason: 'disadvantaged', informed111: '2024-12-15' }] },
  },
  'lease-111-informed-late': {
    breaks: {
      Tenancies: [
        { shortTermReason: 'disadvantaged', signed: '2024-12-15', informed111: '2024-12-16' },
        { shortTermReason: 'disadvantaged', signed: null, informed111: '2025-01-02' },
      ],
    },
    passes: {
      Tenancies: [
        { shortTermReason: 'disadvantaged', signed: '2024-12-15', informed111: '2024-12-15' },
      ],
    },
  },
  'lease-fixed-without-end': {
    breaks: { Tenancies: [{ leaseKind: 'fixed', end: null }] },
    passes: { Tenancies: [{ leaseKind: 'indefinite', end: null }] },
  },
  'lease-indefinite-with-end': {
    breaks: { Tenancies: [{ leaseKind: 'indefinite', end: '2027-12-31' }] },
    passes: { Tenancies: [{ leaseKind: 'indefinite', end: null }] },
  },
  'lease-signed-after-start': {
    breaks: { Tenancies: [{ start: '2025-01-01', signed: '2025-01-02' }] },
    passes: { Tenancies: [{ start: '2025-01-01', signed: '2025-01-01' }] },
  },
  'lease-became-indefinite': {
    breaks: { Tenancies: [{ start: '2022-12-01', end: '2025-11-30' }] },
    passes: {
      Tenancies: [
        { start: '2022-12-02', end: '2025-12-01' },
        { start: '2022-12-01', end: '2025-11-30', moveOutRequested: '2025-12-15' },
        { start: '2022-12-01', end: '2025-11-30', movedOut: '2025-11-30' },
      ],
    },
  },
  'lease-deposit-too-high': {
    breaks: { Tenancies: [{ rent: 800_000, securityKind: 'deposit', securityAmount: 5_000_000 }] },
    passes: { Tenancies: [{ rent: 800_000, securityKind: 'deposit', securityAmount: 4_800_000 }] },
  },
  'lease-security-too-high': {
    breaks: { Tenancies: [{ rent: 800_000, securityKind: 'both', securityAmount: 4_800_001 }] },
    passes: {
      Tenancies: [{ rent: 800_000, securityKind: 'guarantee', securityAmount: 4_800_000 }],
    },
  },
  'lease-security-without-amount': {
    breaks: { Tenancies: [{ securityKind: 'deposit' }] },
    passes: {
      Tenancies: [{ securityKind: 'none' }, { securityKind: 'deposit', securityAmount: 1 }],
    },
  },
  'lease-amount-without-security': {
    breaks: { Tenancies: [{ securityAmount: 100_000 }] },
    passes: { Tenancies: [{ securityAmount: 100_000, securityKind: 'deposit' }] },
  },
  'lease-rent-not-positive': {
    breaks: { Tenancies: [{ rent: -800_000 }] },
    passes: { Tenancies: [{ rent: 800_000 }] },
  },
  'lease-indexed-too-early': {
    breaks: { Tenancies: [{ start: '2025-09-01', end: '2028-08-31', lastIndexed: '2026-06-01' }] },
    passes: {
      Tenancies: [
        { start: '2025-09-01', end: '2028-08-31', lastIndexed: '2026-09-01' },
        { start: '2025-09-01', end: '2028-08-31', lastIndexed: '2025-09-01' },
      ],
    },
  },
};
