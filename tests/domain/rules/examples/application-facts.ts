import type { Examples } from './example';

const granted = { decision: 'grant', status: 'granted', decisionDate: '2026-01-20' } as const;
const refused = { decision: 'refusal', status: 'refused', decisionDate: '2026-01-20' } as const;

/** Applications, interviews, offers and temporary stays. */
export const applicationFactExamples: Examples = {
  'application-received-ahead': {
    breaks: { Applications: [{ received: '2062-01-05' }] },
    passes: { Applications: [{ received: '2026-03-15' }] },
  },
  'application-decided-ahead': {
    breaks: { Applications: [{ decisionDate: '2062-01-05' }] },
    passes: { Applications: [{ decisionDate: '2026-03-15' }] },
  },
  'application-preliminary-before-received': {
    breaks: { Applications: [{ received: '2026-01-05', preliminaryAnswer: '2026-01-04' }] },
    passes: { Applications: [{ received: '2026-01-05', preliminaryAnswer: '2026-01-05' }] },
  },
  'application-without-preliminary-answer': {
    breaks: { Applications: [{ received: '2025-12-01' }] },
    passes: {
      Applications: [
        { received: '2026-01-05' },
        { received: '2025-12-01', preliminaryAnswer: '2025-12-20' },
        { received: '2025-12-01', ...granted },
      ],
    },
  },
  'application-answer-without-decision': {
    breaks: { Applications: [{ answerSent: '2026-01-20' }] },
    passes: {
      Applications: [
        { ...granted, answerSent: '2026-01-20' },
        { answerSent: '2026-01-20', status: 'withdrawn' },
      ],
    },
  },
  'application-decided-without-answer': {
    breaks: { Applications: [{ ...granted, received: '2025-11-01', decisionDate: '2025-12-01' }] },
    passes: { Applications: [granted, { ...granted, answerSent: '2026-01-20' }] },
  },
  'application-appeal-deadline-short': {
    breaks: {
      Applications: [{ ...refused, answerSent: '2026-01-20', appealDeadline: '2026-02-09' }],
    },
    passes: {
      Applications: [{ ...refused, answerSent: '2026-01-20', appealDeadline: '2026-02-10' }],
    },
  },
  'application-refused-without-appeal-deadline': {
    breaks: { Applications: [{ ...refused, answerSent: '2026-01-20' }] },
    passes: {
      Applications: [
        { ...refused, answerSent: '2026-01-20', appealDeadline: '2026-02-12' },
        { ...granted, answerSent: '2026-01-20' },
      ],
    },
  },
  'application-appeal-late': {
    breaks: {
      Applications: [{ ...refused, appealDeadline: '2026-02-12', appealReceived: '2026-02-13' }],
    },
    passes: {
      Applications: [
        { ...refused, appealDeadline: '2026-02-12', appealReceived: '2026-02-12' },
        {
          ...refused,
          appealDeadline: '2026-02-12',
          appealReceived: '2026-02-13',
          appealOutcome: 'upheld',
        },
      ],
    },
  },
  'application-decided-by-recommender': {
    breaks: {
      Members: [{ member: 'U-0001', name: 'Kari Nilsen' }],
      Applications: [{ recommendedBy: 'U-0001', decidedBy: 'Kari Nilsen' }],
    },
    passes: { Applications: [{ recommendedBy: 'U-0001', decidedBy: 'Boligutvalget' }] },
  },
  'application-result-contradicts-decision': {
    breaks: { Applications: [{ ...refused, result: 'municipalLease' }] },
    passes: {
      Applications: [
        { ...refused, result: 'privateLease' },
        { ...refused, result: 'municipalLease', appealOutcome: 'overturned' },
      ],
    },
  },
  'application-result-contradicts-status': {
    breaks: { Applications: [{ status: 'housed', result: 'family' }] },
    passes: {
      Applications: [{ status: 'housed', result: 'municipalLease' }, { status: 'housed' }],
    },
  },
  'application-housed-without-tenancy': {
    breaks: {
      Applications: [{ received: '2025-01-05', status: 'housed', household: 'H-0009' }],
      Tenancies: [{}],
    },
    passes: {
      Applications: [{ received: '2024-12-05', status: 'housed', household: 'H-0001' }],
      Tenancies: [{}],
    },
  },
  'application-two-open': {
    breaks: { Applications: [{ household: 'H-0001' }, { household: 'H-0001' }] },
    passes: {
      Applications: [
        { household: 'H-0001' },
        { household: 'H-0001', kind: 'startLoan' },
        { household: 'H-0001', status: 'withdrawn' },
      ],
    },
  },
  'application-lived-in-municipal-differs': {
    breaks: { Applications: [{ livedInMunicipal: false }], Tenancies: [{}] },
    passes: {
      Applications: [{ livedInMunicipal: false }, { livedInMunicipal: true }],
      Tenancies: [{ ended: '2025-12-31', movedOut: '2025-12-31' }, {}],
    },
  },
  'application-extension-without-tenancy': {
    breaks: { Applications: [{ kind: 'extension', household: 'H-0009' }], Tenancies: [{}] },
    passes: {
      Applications: [{ kind: 'extension' }, { kind: 'dwelling', household: 'H-0009' }],
      Tenancies: [{}],
    },
  },
  'application-interviewed-after-decision': {
    breaks: { Applications: [granted], Interviews: [{ date: '2026-02-01' }] },
    passes: {
      Applications: [granted],
      Interviews: [{ date: '2026-01-12' }, { application: 'S-0001', date: '2026-02-01' }],
    },
  },
  'interview-ahead': {
    breaks: { Interviews: [{ date: '2062-01-12' }] },
    passes: { Interviews: [{ date: '2026-01-12' }] },
  },
  'interview-step-without-date': {
    breaks: { Interviews: [{ nextStep: 'Søke privat' }] },
    passes: { Interviews: [{ nextStep: 'Søke privat', nextStepBy: '2026-03-01' }] },
  },
  'interview-date-without-step': {
    breaks: { Interviews: [{ nextStepBy: '2026-03-01' }] },
    passes: { Interviews: [{ nextStep: 'Søke privat', nextStepBy: '2026-03-01' }] },
  },
  'interview-to-committee-without-summary': {
    breaks: { Interviews: [{ toCommittee: true }] },
    passes: { Interviews: [{ toCommittee: true, summary: 'Trenger to soverom.' }, {}] },
  },
  'interview-children-differ': {
    breaks: { Households: [{ children: 1 }], Interviews: [{ children: 2 }] },
    passes: { Households: [{ children: 2 }], Interviews: [{ children: 2 }] },
  },
  'interview-own-home-not-considered': {
    breaks: { Applications: [granted], Interviews: [{}] },
    passes: { Applications: [granted], Interviews: [{ privateConsidered: true }] },
  },
  'offer-dwelling-twice': {
    breaks: { Offers: [{ dwelling: 'B-0001' }, { dwelling: 'B-0001', offered: '2026-01-25' }] },
    passes: {
      Offers: [
        { dwelling: 'B-0001', answer: 'declined', answered: '2026-01-22' },
        { dwelling: 'B-0001', offered: '2026-01-25' },
      ],
    },
  },
  'offer-answer-without-date': {
    breaks: { Offers: [{ answer: 'accepted' }] },
    passes: { Offers: [{ answer: 'accepted', answered: '2026-01-22' }, { answer: 'expired' }] },
  },
  'offer-date-without-answer': {
    breaks: { Offers: [{ answered: '2026-01-22' }] },
    passes: { Offers: [{ answer: 'accepted', answered: '2026-01-22' }] },
  },
  'offer-long-unanswered': {
    breaks: { Offers: [{ reservedUntil: '2025-12-01' }] },
    passes: { Offers: [{ reservedUntil: '2026-02-01' }] },
  },
  'offer-before-application': {
    breaks: { Offers: [{ offered: '2026-01-04' }] },
    passes: { Offers: [{ offered: '2026-01-05' }] },
  },
  'offer-of-refused-application': {
    breaks: { Applications: [refused], Offers: [{ offered: '2026-02-01' }] },
    passes: { Applications: [refused], Offers: [{ offered: '2026-01-10' }] },
  },
  'offer-of-dwelling-out-of-use': {
    breaks: { Dwellings: [{ outOfUse: '2026-01-01' }], Offers: [{}] },
    passes: { Dwellings: [{ outOfUse: '2026-06-01' }], Offers: [{}] },
  },
  'offer-accepted-without-tenancy': {
    breaks: {
      Applications: [{ received: '2025-01-01' }],
      Offers: [{ offered: '2025-10-01', answer: 'accepted', answered: '2025-10-05' }],
      Tenancies: [{ tenancy: 'L-0002' }],
    },
    passes: {
      Applications: [{ received: '2024-10-01' }],
      Offers: [{ offered: '2024-12-01', answer: 'accepted', answered: '2024-12-05' }],
      Tenancies: [{}],
    },
  },
  'offer-not-for-wheelchair': {
    breaks: { Applications: [{ wheelchair: true }], Offers: [{}] },
    passes: {
      Dwellings: [{ wheelchair: true }],
      Applications: [{ wheelchair: true }],
      Offers: [{}],
    },
  },
  'stay-ahead': {
    breaks: { TemporaryStays: [{ from: '2062-01-01', to: null }] },
    passes: { TemporaryStays: [{}] },
  },
  'stay-open-over-a-year': {
    breaks: { TemporaryStays: [{ from: '2025-01-01', to: null }] },
    passes: { TemporaryStays: [{ from: '2026-01-01', to: null }] },
  },
  'stay-children-unknown': {
    breaks: { TemporaryStays: [{ children: null }] },
    passes: { TemporaryStays: [{ children: 0 }] },
  },
  'stay-while-tenant': {
    breaks: { TemporaryStays: [{}], Tenancies: [{}] },
    passes: { TemporaryStays: [{}], Tenancies: [{ ended: '2025-12-31', movedOut: '2025-12-31' }] },
  },
};
