import { norwegianDay, type Day } from '../../domain/days';
import { plural } from '../plural';
import { agendaDocument } from './agenda-document';
import { agendaRules } from './agenda-rules';
import { longDay } from './days';

const days = (count: number): string => plural(count, 'day', 'days');

/** Days since a day are the difference: none on the day itself. */
const sinceDay = (since: Day, count: number): string =>
  count === 0 ? 'from today' : `since ${norwegianDay(since)} (${days(count)})`;

export const agenda = {
  longDay,
  rules: agendaRules,

  neutral: {
    summons: 'Approval of summons and agenda',
    previousMinutes: 'Approval of previous minutes',
    impartiality: 'Impartiality',
    openDecision: 'Follow-up of decisions',
    application: 'Application for a dwelling',
    allocation: 'Allocation of a dwelling',
    leaseEnd: 'Lease that ends',
    arrears: 'Rent arrears',
    incident: 'Incident',
    agreement: 'Evaluation of follow-up agreement',
    documents: 'Missing documents',
    dwelling: 'Dwelling',
    ownership: 'Start-up loan and grant',
    information: 'For information',
    other: 'Any other business',
    nextMeeting: 'Next meeting',
  },

  protectedHousehold: (id: string): string => `household ${id} (protected address)`,
  protectedDwelling: (id: string): string => `dwelling ${id}`,
  protectedText: 'Withheld because of a protected address.',

  standing: {
    fact: 'Standing item of every meeting.',
    previousMinutes: (day: Day): string => `Approval of the minutes of ${longDay(day)}`,
    previousMinutesFact: (day: Day): string =>
      `The minutes of ${norwegianDay(day)} are not approved.`,
    nextMeeting: (day: Day): string => `Next meeting: ${longDay(day)}`,
    nextPlanned: 'The meeting is entered in the register.',
    nextByRhythm: 'By the rhythm of meetings; the meeting is not entered in the register yet.',
  },

  registeredFact: 'Put on the agenda by the secretary.',
  queuedFact: 'Waiting in the queue for the committee.',
  postponedFact: (day: Day): string => `Postponed from the meeting of ${norwegianDay(day)}.`,

  openDecision: {
    title: (number: string, title: string): string => `Follow-up of ${number}: ${title}`,
    neutralTitle: (number: string): string => `Follow-up of ${number}`,
    unnumbered: 'an earlier decision',
    overdue: (decided: Day, deadline: Day, late: number): string =>
      `Decided ${norwegianDay(decided)} with deadline ${norwegianDay(deadline)}. Overdue by ${days(late)}.`,
    due: (decided: Day, deadline: Day): string =>
      `Decided ${norwegianDay(decided)} with deadline ${norwegianDay(deadline)}. Not followed up yet.`,
    noDeadline: (decided: Day, age: number): string =>
      `Decided ${norwegianDay(decided)} without a deadline. Not followed up after ${days(age)}.`,
    undated: 'Decided without a date. Not followed up yet.',
    many: (count: number): string => `Other decisions that are not followed up (${count})`,
  },
  application: {
    title: (kind: string, household: string): string => `Application for ${kind} – ${household}`,
    ready: (received: Day): string =>
      `Received ${norwegianDay(received)}. Assessed and ready for the committee.`,
    manyReady: (count: number): string => `More applications ready for the committee (${count})`,
    fresh: (received: Day): string =>
      `Received ${norwegianDay(received)}, after the previous meeting.`,
    freshWithout: (received: Day): string =>
      `Received ${norwegianDay(received)}, after the previous meeting. No interview yet.`,
    neutralFresh: 'New since the previous meeting.',
    manyFresh: (count: number): string => `More new applications (${count})`,
    withoutInterview: (received: Day, age: number): string =>
      `Received ${norwegianDay(received)}. No interview after ${days(age)}.`,
    neutralWithout: 'The interview is missing.',
    manyWithout: (count: number): string => `More applications without an interview (${count})`,
    neutralReady: 'Ready for the committee.',
  },
  vacantDwelling: {
    title: (address: string, bedrooms: number | null): string =>
      bedrooms === null
        ? `Vacant dwelling: ${address}`
        : `Vacant dwelling: ${address}, ${plural(bedrooms, 'bedroom', 'bedrooms')}`,
    neutralTitle: (bedrooms: number | null): string =>
      bedrooms === null
        ? 'Vacant dwelling'
        : `Vacant dwelling with ${plural(bedrooms, 'bedroom', 'bedrooms')}`,
    since: (since: Day, count: number): string => `No tenant ${sinceDay(since, count)}.`,
    always: 'No tenant is entered for the dwelling.',
    waiting: (count: number, bedrooms: number): string =>
      `${plural(count, 'applicant waits', 'applicants wait')} for ${plural(bedrooms, 'bedroom', 'bedrooms')}.`,
    many: (count: number): string => `More vacant dwellings (${count})`,
  },
  dwellingNotReady: {
    title: (address: string, status: string): string => `Dwelling ${status}: ${address}`,
    neutralTitle: (status: string): string => `Dwelling ${status}`,
    fact: (since: Day, count: number): string => `Without a tenant ${sinceDay(since, count)}.`,
    unknown: 'Without a tenant.',
    many: (count: number): string => `Dwellings not ready for letting (${count})`,
  },
  leaseEnd: {
    title: (household: string, address: string): string =>
      `Lease that ends: ${household}, ${address}`,
    ends: (end: Day, months: number): string =>
      `The lease ends ${norwegianDay(end)}; the alarm ${plural(months, 'month', 'months')} before is reached.`,
    neutralEnds: (months: number): string =>
      `The lease ends within ${plural(months, 'month', 'months')}.`,
    endsSoon: (end: Day, months: number, alarm: Day): string =>
      `The lease ends ${norwegianDay(end)}; the alarm ${plural(months, 'month', 'months')} before is reached on ${norwegianDay(alarm)}, by the meeting.`,
    neutralEndsSoon: (months: number): string =>
      `The alarm ${plural(months, 'month', 'months')} before the lease ends is reached by the meeting.`,
    manyEnds: (count: number): string => `More leases that end (${count})`,
    overstayedTitle: (household: string, address: string): string =>
      `Tenant still there after the end of the lease: ${household}, ${address}`,
    overstayed: (end: Day, count: number, indefinite: Day): string =>
      `The lease ended ${norwegianDay(end)} (${days(count)} ago). Without a written request to move it turns indefinite after ${norwegianDay(indefinite)} (husleieloven § 9-2).`,
    neutralOverstayed: 'The lease has ended and the tenant is still there.',
    manyOverstayed: (count: number): string =>
      `More tenancies past the end of the lease (${count})`,
    indefiniteTitle: (household: string, address: string): string =>
      `The lease has turned indefinite: ${household}, ${address}`,
    indefinite: (end: Day, turned: Day): string =>
      `The lease ended ${norwegianDay(end)} without a request to move, and the tenant was still there on ${norwegianDay(turned)} (husleieloven § 9-2).`,
    neutralIndefinite: 'The lease has turned indefinite.',
    manyIndefinite: (count: number): string => `More leases that have turned indefinite (${count})`,
  },
  arrears: {
    title: (household: string, address: string): string =>
      `Rent arrears – ${household}, ${address}`,
    fact: (own: string, oldest: Day, before: string): string =>
      `Owes ${own} kr, oldest due date ${norwegianDay(oldest)}. At the previous meeting: ${before} kr.`,
    allowance: (amount: string): string =>
      `A further ${amount} kr is expected as housing allowance and is not claimed from the tenant.`,
    dataDate: (day: Day): string => `The ledger reaches ${norwegianDay(day)}.`,
    step: (step: string, earliest: Day): string =>
      `Possible next step: ${step}, earliest ${norwegianDay(earliest)}.`,
    neutralNew: 'New arrears since the previous meeting.',
    manyNew: (count: number): string => `More new arrears (${count})`,
    neutralWorse: 'The arrears have grown since the previous meeting.',
    manyWorse: (count: number): string => `More arrears that have grown (${count})`,
    standing: (own: string, oldest: Day): string =>
      `Owes ${own} kr, oldest due date ${norwegianDay(oldest)}. Not grown since the previous meeting.`,
    neutralStanding: 'The arrears are no larger than at the previous meeting.',
    manyStanding: (count: number): string =>
      `Arrears not grown since the previous meeting (${count})`,
    planTitle: (household: string, address: string): string =>
      `Broken payment plan – ${household}, ${address}`,
    neutralPlanTitle: 'Payment plan',
    plan: (since: Day | null, missing: string, remaining: string): string =>
      `${since === null ? 'The plan is broken' : `Broken ${norwegianDay(since)}`}: ${missing} kr less is paid than agreed. Owed now: ${remaining} kr.`,
    neutralPlan: 'The payment plan is broken.',
    neutralWarning: 'A sign that somebody may fall behind.',
    manyWarnings: (count: number): string => `Early warnings (${count})`,
    manyPlans: (count: number): string => `More broken payment plans (${count})`,
  },
  incident: {
    title: (type: string, address: string): string => `Incident: ${type}, ${address}`,
    overdue: (reported: Day, deadline: Day, late: number, service: string): string =>
      `Reported ${norwegianDay(reported)}, responsible: ${service}. The deadline ${norwegianDay(deadline)} is overdue by ${days(late)}.`,
    due: (reported: Day, deadline: Day, service: string): string =>
      `Reported ${norwegianDay(reported)}, responsible: ${service}, deadline ${norwegianDay(deadline)}.`,
    open: (reported: Day, service: string): string =>
      `Reported ${norwegianDay(reported)}, responsible: ${service}. No deadline is set.`,
    neutralOverdue: (service: string): string => `Responsible: ${service}. Overdue.`,
    neutralOpen: (service: string): string => `Responsible: ${service}.`,
    many: (count: number): string => `More open incidents (${count})`,
    closedTitle: (type: string, address: string): string => `Closed incident: ${type}, ${address}`,
    closed: (day: Day, outcome: string): string => `Closed ${norwegianDay(day)}: ${outcome}.`,
    closedWithout: (day: Day): string => `Closed ${norwegianDay(day)}.`,
    neutralClosedTitle: 'Closed incident',
    neutralClosed: 'Closed since the previous meeting.',
    manyClosed: (count: number): string => `Incidents closed since the previous meeting (${count})`,
  },
  agreement: {
    title: (household: string, address: string): string =>
      `Evaluation of follow-up agreement – ${household}, ${address}`,
    fact: (evaluation: Day): string => `To be evaluated ${norwegianDay(evaluation)}.`,
    overdue: (evaluation: Day, late: number): string =>
      `Should have been evaluated ${norwegianDay(evaluation)}, ${days(late)} ago.`,
    neutral: 'The agreement is to be evaluated.',
    many: (count: number): string => `More agreements to evaluate (${count})`,
  },
  documents: {
    title: (household: string, address: string): string =>
      `Missing documents – ${household}, ${address}`,
    missing: (kinds: string): string => `Missing: ${kinds}.`,
    expired: (kinds: string): string => `Expired: ${kinds}.`,
    neutral: 'One or more required documents are missing.',
    many: (count: number): string => `Other tenancies with missing documents (${count})`,
  },

  summary: (count: number): string => `${plural(count, 'matter', 'matters')} gathered in one case.`,
  more: (count: number): string => `and ${count} more`,

  today: {
    eviction: (household: string, address: string): string =>
      `At risk of eviction: ${household}, ${address}`,
    step: (step: string, day: Day): string => `Last step: ${step} ${norwegianDay(day)}.`,
    answer: (household: string): string => `Preliminary answer missing – ${household}`,
    answerFact: (received: Day): string =>
      `The application came ${norwegianDay(received)}. Without a decision within a month a preliminary answer must be sent (fvl. § 11 a).`,
    task: (what: string): string => `Task: ${what}`,
    due: (due: Day, late: number): string =>
      late === 0 ? 'Due today.' : `Due ${norwegianDay(due)}, ${days(late)} ago.`,
    summons: (day: Day): string => `Send the summons to the meeting of ${norwegianDay(day)}`,
    minutes: (day: Day): string => `The minutes of ${norwegianDay(day)} are not approved`,
    minutesFact: 'Enter the day of approval in Meetings.',
    offer: (address: string): string => `Offer without an answer: ${address}`,
  },

  document: agendaDocument,

  command: {
    unknownMeeting: (id: string): string =>
      `There is no meeting “${id}” in the table Meetings. Give the id of a meeting, such as Z-0012, or “next” for the next one.`,
  },
} as const;
