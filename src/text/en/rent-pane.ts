import { plural } from '../plural';

/** The rent's runs in the pane: the month's charges, the index adjustment, rents whose day has come. */
export const rentPane = {
  part: 'Run',
  parts: {
    charging: "The month's charges",
    allowance: 'Allowance statements',
    index: 'Index adjustment',
  },
  partHints: {
    charging: "Makes next month's charges with KID",
    allowance: 'Housing allowance under transport, tenancy by tenancy',
    index: 'Who may be adjusted, from when and to what',
  },
  month: 'Month',
  due: (day: string): string => `Due ${day}`,
  willMake: (count: number, tenancies: number): string =>
    `${plural(count, 'charge', 'charges')} for ${plural(tenancies, 'tenancy', 'tenancies')}`,
  rent: 'Rent',
  power: 'Power',
  total: 'In all',
  make: (count: number): string => `Make ${plural(count, 'charge', 'charges')}`,
  made: (count: number, amount: string): string =>
    `${plural(count, 'charge', 'charges')} of ${amount} kr in all made. Can be undone in one step.`,
  refused: 'Cannot be run',
  nothing: 'Nothing to make',
  nothingMore: 'Every tenancy that runs in the month has been charged.',
  already: (month: string, count: number): string =>
    `${month} has already been charged for ${plural(count, 'tenancy', 'tenancies')}.`,
  monthAfter: (month: string): string => `See ${month}`,
  groups: { charges: 'Will be made', already: 'Charged already', notCharged: 'Not charged' },
  days: (days: number, of: number): string => `${days} of ${of} days`,
  first: (shown: number, all: number): string => `The first ${shown} of ${all} are shown.`,

  notice: 'Notice to be sent',
  from: (day: string): string => `New rent from ${day}`,
  index: (value: string, month: string): string => `Consumer price index ${value} (${month})`,
  ready: (count: number): string =>
    `${plural(count, 'rent may be adjusted', 'rents may be adjusted')}`,
  before: 'A month now',
  after: 'A month after',
  rise: 'Rise',
  indexGroups: { ready: 'May be adjusted', later: 'May be adjusted later', not: 'Not adjusted' },
  earliest: (day: string, noticeBy: string): string => `Earliest ${day}, notice by ${noticeBy}`,
  lastFixed: (day: string): string => `Rent last fixed ${day}`,
  pick: (name: string): string => `Adjust ${name}`,
  all: 'Choose all',
  none: 'Choose none',
  write: (count: number): string => `Enter ${plural(count, 'change of rent', 'changes of rent')}`,
  written: (count: number): string =>
    `${plural(count, 'change of rent is', 'changes of rent are')} entered. The rent in Tenancies changes when the day comes. Can be undone in one step.`,
  noneReady: 'No rent may be adjusted from this day',
  noneReadyMore: 'Below is when each of them may be adjusted at the earliest.',

  inEffect: (count: number): string =>
    `${plural(count, 'new rent holds', 'new rents hold')} now, but Tenancies does not say so.`,
  carryOver: 'Carry over',
  willCarry: 'Carried over',
  carriedFrom: (before: string, day: string): string => `Now ${before}, new rent from ${day}`,
  carried: (count: number): string =>
    `${plural(count, 'rent is', 'rents are')} carried over. Can be undone in one step.`,

  received: 'Allowance received',
  ownShare: 'Own share',
  awaited: 'Allowance expected',
  states: {
    stopped: 'Stopped: to be cleared',
    late: 'The allowance is late',
    ready: 'Ready to send',
    waiting: 'Waiting for the allowance',
    sent: 'Sent',
  },
  split: (rent: string, allowance: string, own: string): string =>
    `Rent ${rent} = allowance ${allowance} + own share ${own}`,
  noAllowance: 'No allowance under transport',
  noAllowanceMore: 'No tenancy has housing allowance under transport for the month.',
  markSent: (count: number): string => `Mark ${plural(count, 'statement', 'statements')} as sent`,
  markSentHint: 'When the letters have been sent: the day is entered with the allowance',
  markedSent: (count: number): string =>
    `${plural(count, 'statement is', 'statements are')} marked as sent. Can be undone in one step.`,
} as const;
