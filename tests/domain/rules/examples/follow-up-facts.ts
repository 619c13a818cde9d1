import type { Examples } from './example';

const over = { ended: '2025-06-30', movedOut: '2025-06-30' } as const;

/** Agreements, measures, contacts and incidents. */
export const followUpFactExamples: Examples = {
  'agreement-evaluated-ahead': {
    breaks: { Agreements: [{ evaluated: '2062-08-01' }] },
    passes: { Agreements: [{ evaluated: '2025-08-01' }] },
  },
  'agreement-long-not-evaluated': {
    breaks: { Agreements: [{ evaluation: '2025-08-01' }] },
    passes: {
      Agreements: [
        { evaluation: '2025-08-01', evaluated: '2025-08-03' },
        { evaluation: '2025-12-01' },
      ],
    },
  },
  'agreement-outcome-without-evaluation': {
    breaks: { Agreements: [{ outcome: 'fulfilled' }] },
    passes: {
      Agreements: [{ outcome: 'fulfilled', evaluated: '2025-08-01' }, { outcome: 'ended' }],
    },
  },
  'agreement-over-without-outcome': {
    breaks: { Agreements: [{ end: '2025-07-31' }] },
    passes: { Agreements: [{ end: '2026-01-31' }, { end: '2025-07-31', outcome: 'ended' }] },
  },
  'agreement-overlap': {
    breaks: { Agreements: [{ tenancy: 'L-0001' }, { tenancy: 'L-0001', start: '2025-10-01' }] },
    passes: {
      Agreements: [
        { tenancy: 'L-0001' },
        { tenancy: 'L-0001', start: '2025-10-01', theme: 'quiet' },
        { tenancy: 'L-0001', start: '2026-02-01', end: '2027-01-31' },
      ],
    },
  },
  'agreement-without-time-limit': {
    breaks: { Agreements: [{ end: '2099-01-31' }] },
    passes: { Agreements: [{ end: '2026-01-31' }] },
  },
  'agreement-consent-after-end': {
    breaks: { Agreements: [{ consent: '2026-02-15' }] },
    passes: { Agreements: [{ consent: '2025-02-01' }] },
  },
  'agreement-responsible-is-officer': {
    breaks: { Members: [{ member: 'U-0001', name: 'Kari Nilsen' }], Agreements: [{}] },
    passes: { Members: [{ member: 'U-0001', name: 'Ola Moen' }], Agreements: [{}] },
  },
  'measure-done-before-agreement': {
    breaks: { Measures: [{ done: '2025-01-31' }] },
    passes: { Measures: [{ done: '2025-02-01' }] },
  },
  'measure-done-ahead': {
    breaks: { Measures: [{ done: '2062-01-31' }] },
    passes: { Measures: [{ done: '2026-02-01' }] },
  },
  'measure-due-after-agreement': {
    breaks: { Measures: [{ due: '2026-02-15' }] },
    passes: { Measures: [{ due: '2026-01-15' }, { due: '2026-02-15', done: '2026-01-15' }] },
  },
  'measure-long-overdue': {
    breaks: {
      Agreements: [{ start: '2024-02-01', end: '2026-12-31' }],
      Measures: [{ due: '2025-02-01' }],
    },
    passes: { Measures: [{ due: '2025-06-01' }] },
  },
  'contact-ahead': {
    breaks: { Contacts: [{ date: '2062-03-03' }] },
    passes: { Contacts: [{ date: '2026-06-03', planned: true }, {}] },
  },
  'contact-outside-tenancy': {
    breaks: { Tenancies: [over], Contacts: [{ date: '2026-02-01' }] },
    passes: { Tenancies: [over], Contacts: [{ date: '2025-07-10' }] },
  },
  'contact-attempt-zero': {
    breaks: { Contacts: [{ attempt: 0 }] },
    passes: { Contacts: [{ attempt: 1 }] },
  },
  'incident-ahead': {
    breaks: { Incidents: [{ date: '2062-01-10' }] },
    passes: { Incidents: [{}] },
  },
  'incident-outcome-while-open': {
    breaks: { Incidents: [{ outcome: 'resolved' }] },
    passes: { Incidents: [{ outcome: 'resolved', status: 'closed', closed: '2026-01-20' }] },
  },
  'incident-high-without-deadline': {
    breaks: { Incidents: [{ severity: 'high' }] },
    passes: { Incidents: [{ severity: 'high', deadline: '2026-01-17' }, { severity: 'low' }] },
  },
  'incident-cites-unsigned-point': {
    breaks: { ChecklistPoints: [{}], Incidents: [{ tenancy: 'L-0001', citesPoint: 'keys' }] },
    passes: { ChecklistPoints: [{}], Incidents: [{ tenancy: 'L-0001', citesPoint: 'houseRules' }] },
  },
  'incident-doubled': {
    breaks: { Incidents: [{ dwelling: 'B-0001' }, { dwelling: 'B-0001' }] },
    passes: { Incidents: [{ dwelling: 'B-0001' }, { dwelling: 'B-0001', type: 'waste' }] },
  },
  'incident-rent-to-other-service': {
    breaks: { Incidents: [{ type: 'missingRent', service: 'technical' }] },
    passes: { Incidents: [{ type: 'missingRent', service: 'finance' }] },
  },
};
