import type { arrearsSteps } from '../codes/money';
import type { RateId } from '../rates/rate-kinds';

export type StepKind = keyof typeof arrearsSteps;

/** What the law or the routine says of one step. Days are calendar days and may end on a holiday. */
export interface StepRule {
  /** Stable, in English. */
  readonly id: string;
  readonly source: string;
  /** Least days after the due day: a dated rate, or one day where no law says anything. */
  readonly waits: RateId | 1;
  /** Days that the step gives the tenant: a dated rate, or the routine's own. */
  readonly gives?: RateId | number;
  /** The days run from the receipt and not from the sending. */
  readonly fromReceipt?: true;
  /** The source is from memory or known from the bill only: it must be looked up. */
  readonly unconfirmed?: true;
  /** No law sets the deadline: what the letter says holds, also where it is shorter. */
  readonly voluntary?: true;
}

/** Days that a friendly reminder is given to work; no law asks for them. */
const REMINDER_DAYS = 14;

/** The rules of the steps; the days themselves stand on the sheet of rates, dated and with source. */
export const stepRules: Readonly<Partial<Record<StepKind, StepRule>>> = {
  contact: { id: 'contact', source: 'rutinen: noen er raskt på ballen', waits: 1 },
  reminder: {
    id: 'friendly-reminder',
    source: 'ingen lovfrist',
    waits: 1,
    gives: REMINDER_DAYS,
    voluntary: true,
  },
  dunning: {
    id: 'reminder-with-fee',
    source: 'inkassoforskriften § 1-2',
    waits: 'daysToReminderFee',
    gives: 'reminderDays',
  },
  collectionNotice: {
    id: 'collection-notice',
    source: 'inkassoloven § 9',
    waits: 'daysToReminderFee',
    gives: 'collectionNoticeDays',
  },
  informationLetter: {
    id: 'information-letter',
    source: 'LOV-2026-05-22-19',
    waits: 'daysToReminderFee',
    gives: 'informationDays',
  },
  demand: {
    id: 'demand',
    source: 'inkassoloven § 10',
    waits: 'daysToReminderFee',
    gives: 'demandDays',
  },
  agency: { id: 'collection-agency', source: 'inkassoloven', waits: 'daysToReminderFee' },
  navContacted: { id: 'nav-contacted', source: 'rutinen: NAV kontaktes før fravikelse', waits: 1 },
  navNotice: {
    id: 'nav-notice',
    source: 'husleieloven § 9-11',
    waits: 1,
  },
  enforcementNotice: {
    id: 'enforcement-notice',
    source: 'tvangsfullbyrdelsesloven § 4-18',
    waits: 1,
    gives: 'enforcementDays',
    fromReceipt: true,
  },
  evictionRequest: {
    id: 'eviction-request',
    source: 'tvangsfullbyrdelsesloven § 13-2',
    waits: 1,
  },
  legalClaim: {
    id: 'legal-claim',
    source: 'tvangsfullbyrdelsesloven kap. 7; tvisteloven kap. 6',
    unconfirmed: true,
    waits: 'daysToReminderFee',
  },
};
