import type { Examples } from './example';

const over = { ended: '2025-06-30', movedOut: '2025-06-30' } as const;

/** Tenancies against people, ledger and papers, and how leases run. */
export const tenancyFactExamples: Examples = {
  'tenancy-after-death': {
    breaks: { Persons: [{ deceased: '2025-06-01' }], Tenancies: [{}] },
    passes: {
      Persons: [{ deceased: '2025-06-01' }, { household: 'H-0001', role: 'partner' }],
      Tenancies: [{}],
    },
  },
  'tenancy-person-two-current': {
    breaks: {
      Persons: [{ identityNumber: '13097248022' }, { identityNumber: '13097248022' }],
      Tenancies: [{}, {}],
    },
    passes: {
      Persons: [
        { identityNumber: '13097248022' },
        { identityNumber: '13097248022', movedAway: '2025-01-01' },
      ],
      Tenancies: [{}, {}],
    },
  },
  'tenancy-before-birth': {
    breaks: { Persons: [{ birthDate: '2025-05-01' }], Tenancies: [{}] },
    passes: { Persons: [{ birthDate: '1990-05-01' }], Tenancies: [{}] },
  },
  'tenancy-starts-far-ahead': {
    breaks: { Tenancies: [{ start: '2062-01-01', end: null, leaseKind: 'indefinite' }] },
    passes: { Tenancies: [{ start: '2026-06-01', end: '2029-05-31' }] },
  },
  'tenancy-ended-far-ahead': {
    breaks: { Tenancies: [{ ended: '2062-06-30' }] },
    passes: { Tenancies: [{ ended: '2026-06-30' }] },
  },
  'tenancy-moved-out-ahead': {
    breaks: { Tenancies: [{ movedOut: '2062-06-30' }] },
    passes: { Tenancies: [{ movedOut: '2026-02-28' }] },
  },
  'tenancy-moved-out-not-ended': {
    breaks: { Tenancies: [{ movedOut: '2025-06-30' }] },
    passes: { Tenancies: [over, { movedOut: '2026-02-28' }] },
  },
  'tenancy-ended-not-moved-out': {
    breaks: { Tenancies: [{ ended: '2025-06-30' }] },
    passes: { Tenancies: [over, { ended: '2026-02-28' }] },
  },
  'tenancy-asked-to-move-before-start': {
    breaks: { Tenancies: [{ moveOutRequested: '2024-12-01' }] },
    passes: { Tenancies: [{ moveOutRequested: '2025-12-01' }] },
  },
  'tenancy-own-form-without-consent': {
    breaks: { Tenancies: [{ transportOwnForm: true }] },
    passes: { Tenancies: [{ transportOwnForm: true, transportConsent: '2025-01-01' }] },
  },
  'tenancy-transport-of-earlier-home': {
    breaks: { Tenancies: [{ transportOwnForm: true, transportConsent: '2024-01-01' }] },
    passes: { Tenancies: [{ transportOwnForm: true, transportConsent: '2024-12-15' }] },
  },
  'lease-unsigned': {
    breaks: { Tenancies: [{ signed: null }] },
    passes: { Tenancies: [{}, { signed: null, ...over }] },
  },
  'lease-unusually-long': {
    breaks: { Tenancies: [{ end: '2205-12-31' }] },
    passes: { Tenancies: [{ end: '2045-12-31' }] },
  },
  'lease-other-ground-unexplained': {
    breaks: { Tenancies: [{ shortTermReason: 'otherGround' }] },
    passes: { Tenancies: [{ shortTermReason: 'otherGround', note: 'Huset skal rives i 2027.' }] },
  },
  'lease-indefinite-with-short-ground': {
    breaks: { Tenancies: [{ leaseKind: 'indefinite', end: null, shortTermReason: 'landlordUse' }] },
    passes: { Tenancies: [{ leaseKind: 'indefinite', end: null }] },
  },
  'lease-ground-without-short-term': {
    breaks: { Tenancies: [{ shortTermReason: 'landlordUse' }] },
    passes: { Tenancies: [{ shortTermReason: 'landlordUse', end: '2026-12-31' }] },
  },
  'lease-security-lapsed': {
    breaks: { Tenancies: [{ securityKind: 'guarantee', securityValidTo: '2026-02-28' }] },
    passes: { Tenancies: [{ securityKind: 'guarantee', securityValidTo: '2027-12-31' }] },
  },
  'lease-security-ends-before-start': {
    breaks: { Tenancies: [{ securityValidTo: '2024-12-31' }] },
    passes: { Tenancies: [{ securityValidTo: '2027-12-31' }] },
  },
  'lease-indexed-before-start': {
    breaks: { Tenancies: [{ lastIndexed: '2024-06-01' }] },
    passes: { Tenancies: [{ lastIndexed: '2026-01-01' }] },
  },
  'lease-indexed-ahead': {
    breaks: { Tenancies: [{ lastIndexed: '2026-06-01' }] },
    passes: { Tenancies: [{ lastIndexed: '2026-03-15' }] },
  },
  'lease-indexed-after-end': {
    breaks: { Tenancies: [{ ...over, lastIndexed: '2026-01-01' }] },
    passes: { Tenancies: [{ lastIndexed: '2026-01-01' }] },
  },
  'tenancy-rent-not-charged': {
    breaks: {
      Tenancies: [{}, {}],
      Charges: [
        { tenancy: 'L-0001', period: '2026-01' },
        { tenancy: 'L-0002', period: '2025-06' },
      ],
    },
    passes: {
      Tenancies: [{}, { start: '2025-11-01', end: '2028-10-31' }],
      Charges: [{ tenancy: 'L-0001', period: '2026-01' }],
    },
  },
  'tenancy-rent-differs-from-charged': {
    breaks: { Tenancies: [{ rent: 800_000 }], Charges: [{ amount: 80_000 }] },
    passes: { Tenancies: [{ rent: 800_000 }], Charges: [{ amount: 780_000 }] },
  },
  'document-signed-ahead': {
    breaks: { Documents: [{ signed: '2062-01-01' }] },
    passes: { Documents: [{ signed: '2026-03-10' }] },
  },
  'document-outside-tenancy': {
    breaks: { Tenancies: [over], Documents: [{ signed: '2026-02-01' }] },
    passes: { Tenancies: [over], Documents: [{ signed: '2025-07-10' }] },
  },
  'document-doubled': {
    breaks: { Documents: [{ tenancy: 'L-0001' }, { tenancy: 'L-0001' }] },
    passes: { Documents: [{ tenancy: 'L-0001' }, { tenancy: 'L-0001', version: '2' }] },
  },
  'document-transport-without-consent': {
    breaks: { Tenancies: [{}], Documents: [{ kind: 'transport' }] },
    passes: {
      Tenancies: [{ transportConsent: '2024-12-15', transportOwnForm: true }],
      Documents: [{ kind: 'transport' }],
    },
  },
  'document-decision-without-archive': {
    breaks: { Documents: [{ kind: 'decision' }] },
    passes: { Documents: [{ kind: 'decision', archive: '26/118-4' }, { kind: 'lease' }] },
  },
  'checklist-doubled': {
    breaks: { ChecklistPoints: [{ tenancy: 'L-0001' }, { tenancy: 'L-0001' }] },
    passes: { ChecklistPoints: [{ tenancy: 'L-0001' }, { tenancy: 'L-0001', point: 'keys' }] },
  },
  'checklist-state-without-date': {
    breaks: { ChecklistPoints: [{ state: 'ok' }] },
    passes: { ChecklistPoints: [{ state: 'ok', date: '2025-01-02' }] },
  },
  'checklist-far-from-moving-in': {
    breaks: { ChecklistPoints: [{ date: '2025-06-01' }] },
    passes: {
      ChecklistPoints: [{ date: '2025-01-02' }, { date: '2025-06-01', occasion: 'visit' }],
    },
  },
  'checklist-moved-out-but-tenant': {
    breaks: { Tenancies: [{}], ChecklistPoints: [{ occasion: 'moveOut', date: '2025-06-30' }] },
    passes: { Tenancies: [over], ChecklistPoints: [{ occasion: 'moveOut', date: '2025-06-30' }] },
  },
};
