import type { Examples } from './example';

const decided = {
  state: 'decided',
  meeting: 'Z-0001',
  decided: '2026-01-14',
  decisionText: 'Ja.',
} as const;
const toDo = { ...decided, decision: 'repair' } as const;
const held = { meeting: 'Z-0001', state: 'held' } as const;

/** Members, meetings, attendance, cases, tasks and targets. */
export const committeeFactExamples: Examples = {
  'member-name-doubled': {
    breaks: { Members: [{ name: 'Kari Nilsen' }, { name: 'kari nilsen' }] },
    passes: {
      Members: [
        { name: 'Kari Nilsen', to: '2023-12-31' },
        { name: 'Kari Nilsen', from: '2024-01-01' },
      ],
    },
  },
  'member-two-leaders': {
    breaks: { Members: [{ role: 'leader' }, { role: 'leader' }] },
    passes: {
      Members: [
        { role: 'leader', to: '2023-12-31' },
        { role: 'leader', from: '2024-01-01' },
      ],
    },
  },
  'member-deputy-has-left': {
    breaks: { Members: [{ deputy: 'U-0002' }, { to: '2025-12-31' }] },
    passes: { Members: [{ deputy: 'U-0002' }, {}] },
  },
  'attendance-member-not-serving': {
    breaks: { Members: [{ from: '2026-02-01' }], Attendance: [{}] },
    passes: { Members: [{}], Attendance: [{}] },
  },
  'attendance-at-cancelled-meeting': {
    breaks: { Meetings: [{ state: 'cancelled' }], Attendance: [{}] },
    passes: { Meetings: [{ state: 'cancelled' }], Attendance: [{ state: 'apology' }] },
  },
  'attendance-without-deputy': {
    breaks: { Attendance: [{ state: 'deputy' }] },
    passes: { Members: [{ deputy: 'U-0002' }], Attendance: [{ state: 'deputy' }] },
  },
  'attendance-guest-not-named': {
    breaks: { Attendance: [{ member: null, state: 'guest' }] },
    passes: { Attendance: [{ member: null, state: 'guest', guest: 'Politikontakten' }] },
  },
  'meeting-not-closed': {
    breaks: { Meetings: [{ date: '2026-01-14' }] },
    passes: { Meetings: [{ date: '2026-02-11' }, held] },
  },
  'meeting-held-ahead': {
    breaks: { Meetings: [{ date: '2062-01-14', state: 'held' }] },
    passes: { Meetings: [held] },
  },
  'meeting-approved-without-date': {
    breaks: { Meetings: [{ state: 'approved' }] },
    passes: { Meetings: [{ state: 'approved', approved: '2026-01-28' }] },
  },
  'meeting-date-without-approval': {
    breaks: { Meetings: [{ state: 'summoned', approved: '2026-01-28' }] },
    passes: { Meetings: [{ state: 'approved', approved: '2026-01-28' }] },
  },
  'meeting-without-attendance': {
    breaks: { Meetings: [held, { date: '2026-01-28', state: 'held' }], Attendance: [{}] },
    passes: { Meetings: [held], Attendance: [{}] },
  },
  'meeting-without-quorum': {
    breaks: { Meetings: [held], Members: [{}, {}, {}], Attendance: [{}] },
    passes: {
      Meetings: [held],
      Members: [{}, {}, {}, { role: 'observer' }],
      Attendance: [{}, { member: 'U-0002', state: 'deputy' }],
    },
  },
  'case-decided-without-responsible': {
    breaks: { Cases: [toDo] },
    passes: {
      Cases: [
        { ...toDo, responsible: 'U-0001' },
        { ...decided, decision: 'note' },
      ],
    },
  },
  'case-decided-without-deadline': {
    breaks: { Cases: [toDo] },
    passes: {
      Cases: [
        { ...toDo, deadline: '2026-02-14' },
        { ...toDo, followedUp: '2026-01-20' },
      ],
    },
  },
  'case-decided-other-day': {
    breaks: { Cases: [{ ...decided, decided: '2026-01-15' }] },
    passes: { Cases: [decided] },
  },
  'case-on-cancelled-meeting': {
    breaks: {
      Meetings: [{ state: 'cancelled' }],
      Cases: [{ state: 'onAgenda', meeting: 'Z-0001' }],
    },
    passes: {
      Meetings: [{ state: 'cancelled' }],
      Cases: [{ state: 'postponed', meeting: 'Z-0001' }],
    },
  },
  'case-undecided-after-meeting': {
    breaks: { Meetings: [held], Cases: [{ state: 'onAgenda', meeting: 'Z-0001' }] },
    passes: { Meetings: [held], Cases: [decided] },
  },
  'case-decided-before-meeting': {
    breaks: { Meetings: [{ date: '2026-03-11' }], Cases: [decided] },
    passes: { Meetings: [held], Cases: [decided] },
  },
  'case-decided-by-disqualified': {
    breaks: {
      Members: [{ name: 'Kari Nilsen' }],
      Cases: [{ ...toDo, responsible: 'U-0001', disqualified: 'Kari Nilsen' }],
    },
    passes: {
      Members: [{ name: 'Kari Nilsen' }, { name: 'Ola Moen' }],
      Cases: [{ ...toDo, responsible: 'U-0002', disqualified: 'Kari Nilsen' }],
    },
  },
  'case-number-of-other-year': {
    breaks: { Cases: [{ ...decided, number: 'Sak 3/25' }] },
    passes: { Cases: [{ ...decided, number: 'Sak 3/26' }] },
  },
  'case-followed-up-ahead': {
    breaks: { Cases: [{ followedUp: '2062-01-20' }] },
    passes: { Cases: [{ followedUp: '2026-01-20' }] },
  },
  'task-of-nobody': {
    breaks: { Members: [{}], Tasks: [{}] },
    passes: {
      Members: [{}],
      Tasks: [{ service: 'nav' }, { owner: 'U-0001' }, { state: 'done', done: '2026-01-10' }],
    },
  },
  'task-long-overdue': {
    breaks: { Tasks: [{ created: '2024-12-01', due: '2025-01-19' }] },
    passes: { Tasks: [{}] },
  },
  'task-owner-has-left': {
    breaks: { Members: [{ to: '2025-12-31' }], Tasks: [{ owner: 'U-0001' }] },
    passes: { Members: [{}], Tasks: [{ owner: 'U-0001' }] },
  },
  'task-done-ahead': {
    breaks: { Tasks: [{ state: 'done', done: '2062-01-10' }] },
    passes: { Tasks: [{ state: 'done', done: '2026-01-10' }] },
  },
  'target-doubled': {
    breaks: { Targets: [{}, {}] },
    passes: { Targets: [{}, { by: '2028-12-31' }] },
  },
  'target-negative': {
    breaks: { Targets: [{ value: -5 }] },
    passes: { Targets: [{ value: 0 }] },
  },
  'target-not-adopted': {
    breaks: { Targets: [{ adopted: null }] },
    passes: { Targets: [{ adopted: 'Boligsosial handlingsplan, KS 2025' }] },
  },
};
