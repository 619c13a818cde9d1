import type { Examples } from './example';

/** Days that follow one another, needs and cautions, rent changes and import profiles. */
export const courseDayExamples: Examples = {
  'tenancy-notice-before-start': {
    breaks: { Tenancies: [{ noticeGiven: '2024-12-31' }] },
    passes: { Tenancies: [{ noticeGiven: '2025-12-31' }] },
  },
  'tenancy-ended-before-notice': {
    breaks: { Tenancies: [{ noticeGiven: '2025-12-31', ended: '2025-12-30' }] },
    passes: { Tenancies: [{ noticeGiven: '2025-12-31', ended: '2026-02-28' }] },
  },
  'tenancy-keys-before-start': {
    breaks: { Tenancies: [{ keysReturned: '2024-12-31' }] },
    passes: { Tenancies: [{ keysReturned: '2026-02-28' }] },
  },
  'tenancy-application-of-other-household': {
    breaks: { Applications: [{ household: 'H-0009' }], Tenancies: [{ application: 'S-0001' }] },
    passes: { Applications: [{ household: 'H-0001' }], Tenancies: [{ application: 'S-0001' }] },
  },
  'dwelling-leased-in-lapsed': {
    breaks: { Dwellings: [{ leasedUntil: '2025-06-30' }] },
    passes: {
      Dwellings: [
        { leasedUntil: '2027-06-30' },
        { leasedUntil: '2025-06-30', outOfUse: '2025-07-01' },
      ],
    },
  },
  'vacancy-ready-before-start': {
    breaks: { Vacancies: [{ expectedReady: '2024-10-31' }] },
    passes: { Vacancies: [{ expectedReady: '2024-12-01' }] },
  },
  'document-withdrawn-before-signed': {
    breaks: { Documents: [{ withdrawn: '2024-12-14' }] },
    passes: { Documents: [{ withdrawn: '2025-12-14' }] },
  },
  'incident-passed-on-before-start': {
    breaks: { Incidents: [{ passedOn: '2026-01-09' }] },
    passes: { Incidents: [{ passedOn: '2026-01-10' }] },
  },
  'incident-answered-before-passed-on': {
    breaks: { Incidents: [{ passedOn: '2026-01-12', answered: '2026-01-11' }] },
    passes: { Incidents: [{ passedOn: '2026-01-12', answered: '2026-01-15' }] },
  },
  'incident-reopened-before-start': {
    breaks: { Incidents: [{ reopened: '2026-01-09' }] },
    passes: { Incidents: [{ reopened: '2026-02-09' }] },
  },
  'need-ends-before-start': {
    breaks: { Needs: [{ to: '2026-01-04' }] },
    passes: { Needs: [{ to: '2026-02-04' }] },
  },
  'need-doubled': {
    breaks: { Needs: [{ household: 'H-0001' }, { household: 'H-0001' }] },
    passes: {
      Needs: [
        { household: 'H-0001', to: '2026-01-20' },
        { household: 'H-0001', from: '2026-01-20' },
      ],
    },
  },
  'caution-ends-before-start': {
    breaks: { Cautions: [{ to: '2026-01-04' }] },
    passes: { Cautions: [{ to: '2026-02-04' }] },
  },
  'caution-review-before-start': {
    breaks: { Cautions: [{ reviewBy: '2026-01-04' }] },
    passes: { Cautions: [{}] },
  },
  'caution-not-reviewed': {
    breaks: { Cautions: [{ from: '2025-01-05', reviewBy: '2025-07-05' }] },
    passes: { Cautions: [{ from: '2025-01-05', reviewBy: '2025-07-05', to: '2025-07-05' }, {}] },
  },
  'guidance-applied-before-informed': {
    breaks: { Guidance: [{ applied: '2026-01-11' }] },
    passes: { Guidance: [{ applied: '2026-01-20' }] },
  },
  'guidance-deadline-before-informed': {
    breaks: { Guidance: [{ applyBy: '2026-01-11' }] },
    passes: { Guidance: [{ applyBy: '2026-01-25' }] },
  },
  'rent-change-notice-short': {
    breaks: { RentChanges: [{ noticeSent: '2025-12-10' }] },
    passes: { RentChanges: [{ noticeSent: '2025-12-05' }] },
  },
  'rent-change-above-index': {
    breaks: {
      RentChanges: [{ before: 825_000, after: 850_300, indexBefore: 134.1, indexAfter: 138.2 }],
    },
    passes: {
      RentChanges: [{ before: 825_000, after: 850_200, indexBefore: 134.1, indexAfter: 138.2 }],
    },
  },
  'rent-change-too-early': {
    // The lease fixed the rent on 1 September 2025.
    breaks: {
      Tenancies: [{ start: '2025-09-01', end: '2028-08-31' }],
      RentChanges: [{ tenancy: 'L-0001', from: '2026-06-01' }],
    },
    passes: {
      Tenancies: [{ start: '2024-01-01' }],
      RentChanges: [{ tenancy: 'L-0001' }, { tenancy: 'L-0001', from: '2025-01-05' }],
    },
  },
  'rent-change-outside-tenancy': {
    breaks: { Tenancies: [{}], RentChanges: [{ from: '2024-06-01' }] },
    passes: { Tenancies: [{}], RentChanges: [{}] },
  },
  'rent-change-of-nothing': {
    breaks: { RentChanges: [{ before: 800_000 }] },
    passes: { RentChanges: [{}] },
  },
  'import-profile-doubled': {
    breaks: { ImportProfiles: [{}, {}] },
    passes: { ImportProfiles: [{}, { column: 'date' }] },
  },
  'import-profile-of-unknown-table': {
    breaks: { ImportProfiles: [{ table: 'Bilparken' }] },
    passes: { ImportProfiles: [{}] },
  },
};
