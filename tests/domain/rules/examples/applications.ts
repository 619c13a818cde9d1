import type { Examples } from './example';

export const applicationExamples: Examples = {
  'application-complete-before-received': {
    breaks: { Applications: [{ received: '2026-01-05', complete: '2026-01-04' }] },
    passes: { Applications: [{ received: '2026-01-05', complete: '2026-01-05' }] },
  },
  'application-decided-before-received': {
    breaks: { Applications: [{ decision: 'grant', decisionDate: '2025-12-31' }] },
    passes: { Applications: [{ decision: 'grant', decisionDate: '2026-02-01' }] },
  },
  'application-decision-without-date': {
    breaks: { Applications: [{ decision: 'grant' }] },
    passes: { Applications: [{ decision: 'grant', decisionDate: '2026-02-01' }] },
  },
  'application-date-without-decision': {
    breaks: { Applications: [{ decisionDate: '2026-02-01' }] },
    passes: { Applications: [{}] },
  },
  'application-refused-without-reason': {
    breaks: { Applications: [{ decision: 'refusal', decisionDate: '2026-02-01' }] },
    passes: {
      Applications: [
        { decision: 'refusal', decisionDate: '2026-02-01', decisionReason: 'ownMeans' },
      ],
    },
  },
  'application-status-contradicts-decision': {
    breaks: { Applications: [{ status: 'granted', decision: 'refusal' }] },
    passes: {
      Applications: [
        { status: 'granted', decision: 'grant' },
        { status: 'refused', decision: 'refusal' },
        { status: 'withdrawn', decision: 'grant' },
      ],
    },
  },
  'application-status-without-decision': {
    breaks: { Applications: [{ status: 'refused' }] },
    passes: { Applications: [{ status: 'assessing' }] },
  },
  'application-answered-before-decided': {
    breaks: { Applications: [{ decisionDate: '2026-02-01', answerSent: '2026-01-31' }] },
    passes: { Applications: [{ decisionDate: '2026-02-01', answerSent: '2026-02-01' }] },
  },
  'application-appeal-deadline-early': {
    breaks: { Applications: [{ answerSent: '2026-02-02', appealDeadline: '2026-02-01' }] },
    passes: { Applications: [{ answerSent: '2026-02-02', appealDeadline: '2026-02-23' }] },
  },
  'application-appeal-before-decision': {
    breaks: { Applications: [{ appealReceived: '2026-02-10' }] },
    passes: {
      Applications: [
        { decision: 'refusal', decisionDate: '2026-02-01', appealReceived: '2026-02-10' },
      ],
    },
  },
  'application-appeal-outcome-without-appeal': {
    breaks: { Applications: [{ appealOutcome: 'upheld' }] },
    passes: { Applications: [{ appealOutcome: 'upheld', appealReceived: '2026-02-10' }] },
  },
  'application-result-before-received': {
    breaks: { Applications: [{ result: 'owned', resultDate: '2025-06-01' }] },
    passes: { Applications: [{ result: 'owned', resultDate: '2026-02-01' }] },
  },
  'application-result-without-date': {
    breaks: { Applications: [{ result: 'owned' }] },
    passes: { Applications: [{ result: 'owned', resultDate: '2026-02-01' }] },
  },
  'interview-before-application': {
    breaks: { Interviews: [{ date: '2026-01-04' }] },
    passes: { Interviews: [{ date: '2026-01-05' }] },
  },
  'interview-next-before-this': {
    breaks: { Interviews: [{ date: '2026-01-12', nextInterview: '2026-01-11' }] },
    passes: { Interviews: [{ date: '2026-01-12', nextInterview: '2026-01-26' }] },
  },
  'interview-step-due-before-interview': {
    breaks: { Interviews: [{ date: '2026-01-12', nextStepBy: '2026-01-11' }] },
    passes: { Interviews: [{ date: '2026-01-12', nextStepBy: '2026-02-11' }] },
  },
  'offer-reserved-before-offered': {
    breaks: { Offers: [{ offered: '2026-01-20', reservedUntil: '2026-01-19' }] },
    passes: { Offers: [{ offered: '2026-01-20', reservedUntil: '2026-01-20' }] },
  },
  'offer-answered-before-offered': {
    breaks: { Offers: [{ offered: '2026-01-20', answered: '2026-01-19' }] },
    passes: { Offers: [{ offered: '2026-01-20', answered: '2026-01-20' }] },
  },
  'offer-declined-without-reason': {
    breaks: { Offers: [{ answer: 'declined' }] },
    passes: {
      Offers: [{ answer: 'declined', declineCode: 'applicantRent' }, { answer: 'accepted' }],
    },
  },
  'offer-accepted-with-decline-reason': {
    breaks: { Offers: [{ answer: 'accepted', declineCode: 'applicantRent' }] },
    passes: { Offers: [{ answer: 'accepted' }] },
  },
  'stay-ends-before-start': {
    breaks: { TemporaryStays: [{ from: '2026-01-05', to: '2026-01-04' }] },
    passes: { TemporaryStays: [{ from: '2026-01-05', to: '2026-01-06' }] },
  },
  'stay-overlap': {
    breaks: {
      TemporaryStays: [
        { household: 'H-0001', from: '2026-01-05', to: '2026-01-20' },
        { household: 'H-0001', from: '2026-01-19', to: null },
      ],
    },
    passes: {
      TemporaryStays: [
        { household: 'H-0001', from: '2026-01-05', to: '2026-01-20' },
        { household: 'H-0001', from: '2026-01-20', to: null },
        { household: 'H-0002', from: '2026-01-05', to: null },
      ],
    },
  },
};
