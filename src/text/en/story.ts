import type { Month } from '../../domain/months';
import { plural } from '../plural';

const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** What a story tells of rows; the pane's own words about it are in `card`. */
export const story = {
  yesNo: (yes: boolean): string => (yes ? 'yes' : 'no'),
  withheld: '(withheld: protected address)',
  household: 'Household',
  dwelling: 'Dwelling',
  livesIn: 'Lives in',
  tenant: 'Tenant',
  since: (what: string, day: string): string => `${what}, since ${day}`,
  owes: 'Owes now',
  hasCredit: 'In credit',
  kroner: (amount: string, tenancy: string): string => `${amount} kr (${tenancy})`,
  month: (month: Month): string => `Rent ${months[month % 12] ?? ''} ${Math.floor(month / 12)}`,
  chargedAndPaid: (charged: string, paid: string): string => `Charged ${charged} · Paid ${paid}`,
  emptyDays: (days: number, to: string): string =>
    to === ''
      ? `${plural(days, 'day', 'days')} so far`
      : `${plural(days, 'day', 'days')}, until ${to}`,
  points: (count: number): string => `${plural(count, 'point', 'points')}, no remark`,
  remarks: (count: number, names: string): string =>
    `${plural(count, 'point', 'points')}. Remark: ${names}`,
  changed: (sheet: string, row: string, column: string): string =>
    [`${sheet} ${row}`, column].filter((part) => part !== '').join(', '),
  fromTo: (before: string, after: string): string =>
    `${before === '' ? 'empty' : `«${before}»`} → ${after === '' ? 'empty' : `«${after}»`}`,

  events: {
    applied: 'Application',
    decided: 'Decision on application',
    appealed: 'Appeal received',
    result: 'Application ended with',
    interview: 'Needs interview',
    offered: 'Offer',
    stay: 'Temporary stay',
    letFrom: 'Lease',
    indexed: 'Rent adjusted',
    askedToMove: 'Asked to move out',
    ended: 'Tenancy ended',
    movedOut: 'Moved out',
    document: 'Document',
    missing: (name: string): string => `Missing: ${name}`,
    checklist: 'Checklist',
    agreement: 'Follow-up agreement',
    evaluated: 'Agreement evaluated',
    measureDone: 'Measure done',
    contact: 'Contact',
    incident: 'Incident',
    vacant: 'Stood vacant',
    allowance: 'Housing allowance',
    plan: 'Payment plan',
    step: 'Arrears step',
    case: 'Case in the committee',
    task: 'Task',
  },

  ahead: {
    appeal: 'Deadline to appeal',
    renewal: 'The application must be renewed',
    applicantDoes: "The applicant's next step is due",
    interview: 'Next needs interview',
    offer: 'Answer to the offer is due',
    lease: 'The lease runs out (Tenancy Act § 9-2)',
    security: 'The security runs out',
    document: 'Document expires',
    evaluation: 'The follow-up agreement is to be evaluated',
    agreementEnds: 'The follow-up agreement runs out',
    measure: 'Measure',
    incident: 'Deadline in incident',
    step: 'Deadline after arrears step',
    pause: 'The pause in collection is over',
    case: 'Deadline after case in the committee',
    task: 'Task',
    inspection: 'Next inspection',
  },

  flags: {
    sheltered: 'Protected address: name and address are not shown here.',
    shelteredDwelling: 'Somebody with a protected address lives here: the address is not shown.',
    speech: (language: string, interpreter: boolean): string =>
      [language === '' ? '' : `Language: ${language}`, interpreter ? 'needs an interpreter' : '']
        .filter((part) => part !== '')
        .join(', '),
    noConsent: (name: string): string =>
      `${name}: has not consented to sharing information between services`,
    consentOver: (name: string, day: string): string => `${name}: consent ran out on ${day}`,
    deceased: (name: string): string => `${name} is deceased`,
  },
} as const;
