import type { Examples } from './example';

export const followUpExamples: Examples = {
  'document-expires-before-signed': {
    breaks: { Documents: [{ signed: '2025-01-01', validTo: '2024-12-31' }] },
    passes: { Documents: [{ signed: '2025-01-01', validTo: '2026-01-01' }] },
  },
  'checklist-remark-without-note': {
    breaks: { ChecklistPoints: [{ state: 'remark' }] },
    passes: { ChecklistPoints: [{ state: 'remark', note: 'Batteri byttet' }, { state: 'ok' }] },
  },
  'agreement-ends-before-start': {
    breaks: { Agreements: [{ start: '2025-02-01', end: '2025-01-31' }] },
    passes: { Agreements: [{ start: '2025-02-01', end: '2026-01-31' }] },
  },
  'agreement-evaluation-before-start': {
    breaks: { Agreements: [{ start: '2025-02-01', evaluation: '2025-01-31' }] },
    passes: { Agreements: [{ start: '2025-02-01', evaluation: '2025-08-01' }] },
  },
  'agreement-evaluation-after-end': {
    breaks: { Agreements: [{ end: '2026-01-31', evaluation: '2026-02-01' }] },
    passes: { Agreements: [{ end: '2026-01-31', evaluation: '2026-01-31' }] },
  },
  'agreement-evaluated-before-start': {
    breaks: { Agreements: [{ start: '2025-02-01', evaluated: '2025-01-31' }] },
    passes: { Agreements: [{ start: '2025-02-01', evaluated: '2025-08-03' }] },
  },
  'agreement-after-tenancy': {
    breaks: { Tenancies: [{ movedOut: '2025-06-30' }], Agreements: [{ start: '2025-07-01' }] },
    passes: { Tenancies: [{ movedOut: '2025-06-30' }], Agreements: [{ start: '2025-02-01' }] },
  },
  'measure-due-before-agreement': {
    breaks: { Measures: [{ due: '2025-01-31' }] },
    passes: { Measures: [{ due: '2025-03-01' }] },
  },
  'incident-closed-without-outcome': {
    breaks: { Incidents: [{ status: 'closed', closed: '2026-01-20' }] },
    passes: { Incidents: [{ status: 'closed', closed: '2026-01-20', outcome: 'resolved' }] },
  },
  'incident-closed-without-date': {
    breaks: { Incidents: [{ status: 'closed', outcome: 'resolved' }] },
    passes: { Incidents: [{ status: 'inProgress' }] },
  },
  'incident-open-with-closing-date': {
    breaks: { Incidents: [{ status: 'open', closed: '2026-01-20' }] },
    passes: { Incidents: [{ status: 'closed', closed: '2026-01-20' }] },
  },
  'incident-closed-before-start': {
    breaks: { Incidents: [{ date: '2026-01-10', closed: '2026-01-09' }] },
    passes: { Incidents: [{ date: '2026-01-10', closed: '2026-01-10' }] },
  },
  'incident-deadline-before-start': {
    breaks: { Incidents: [{ date: '2026-01-10', deadline: '2026-01-09' }] },
    passes: { Incidents: [{ date: '2026-01-10', deadline: '2026-01-11' }] },
  },
  'incident-tenancy-in-other-dwelling': {
    breaks: {
      Tenancies: [{ dwelling: 'B-0001' }],
      Incidents: [{ dwelling: 'B-0002', tenancy: 'L-0001' }],
    },
    passes: {
      Tenancies: [{ dwelling: 'B-0001' }],
      Incidents: [{ dwelling: 'B-0001', tenancy: 'L-0001' }],
    },
  },
  'incident-outside-tenancy': {
    breaks: {
      Tenancies: [{ start: '2025-01-01' }],
      Incidents: [{ tenancy: 'L-0001', date: '2024-12-31' }],
    },
    passes: {
      Tenancies: [{ start: '2025-01-01' }],
      Incidents: [{ tenancy: 'L-0001', date: '2025-01-01' }],
    },
  },
};
