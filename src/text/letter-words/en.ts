import { isoMonth, type Month } from '../../domain/months';
import { longDay, monthNames } from '../en/days';
import type { LetterWords } from '.';

/**
 * What letters say in English. Only letters without legal effect have an English text; the titles and paragraphs of the
 * others are for the sender to read.
 */
export const en: LetterWords = {
  longDay,
  month: (month: Month): string => `${monthNames[month % 12] ?? ''} ${isoMonth(month).slice(0, 4)}`,
  titles: {
    reminder: 'Reminder of payment',
    dunning: 'Reminder with fee',
    collectionNotice: 'Notice of debt collection (inkassovarsel)',
    collectionInformation: 'The claim may go to debt collection',
    enforcementNotice: 'Notice before eviction (§ 4-18)',
    navNotice: 'Notice to NAV (husleieloven § 9-11)',
    paymentPlan: 'Agreement to pay in instalments',
    allowanceStatement: 'Statement of housing allowance (bostøtte)',
    indexAdjustment: 'Notice of new rent',
  },
  labels: {
    date: 'Date',
    reference: 'Our ref.',
    archive: 'Case',
    officer: 'Contact',
    phone: 'Phone',
    regards: 'Kind regards',
    page: 'Page',
    of: 'of',
  },
  perTenancy: (tenancy) => `tenancy ${tenancy}`,
  dwellingYouRent: 'the dwelling you rent',
  ownRoutine: 'Sent by a separate routine',
  shieldedDwelling: 'The address is protected and is given by a separate routine',
  itemOf: (kind, month) => (month === '' ? kind : `${kind}, ${month}`),
  navDefault: 'NAV',

  contact: (phone, email) =>
    `Call us at ${phone}${email === '' ? '' : `, or write to ${email}`}, if you have questions or cannot pay in time. We will find a solution together.`,
  contactQuestions: (phone, email) =>
    `Do you have questions? Call us at ${phone}${email === '' ? '' : `, or write to ${email}`}.`,
  contactNav: (phone, email) =>
    `Please contact us at ${phone}${email === '' ? '' : ` or ${email}`}.`,
  help: (nav, phone) =>
    `${nav}${phone === '' ? '' : `, phone ${phone},`} gives free advice on money and debt. They can also help you apply for housing allowance (bostøtte).`,
  objection:
    'Do you disagree with the claim? Tell us at once, and say why. We will look into it before we do anything more.',
  asOf: (day) =>
    `Payments that we received up to ${day} have been deducted. If you have paid since then, you need not pay again.`,
  allowanceExpected: (amount) =>
    `We expect ${amount} in housing allowance for you. That amount is not part of the claim.`,
  fee: (amount) => `The fee of ${amount} is set by regulation and comes on top.`,
  next: {
    collectionNotice: (deadline) =>
      `If you do not pay by ${deadline}, we may send the claim to debt collection.`,
    collectionInformation: (deadline) =>
      `If you do not pay by ${deadline}, we may send the claim to a debt collector.`,
    enforcementNotice: (deadline) =>
      `If you do not pay by ${deadline}, we may apply to the enforcement officer for eviction.`,
    navNotice: (deadline) => `We will not apply for eviction before ${deadline}.`,
  },
  evictionGround: 'Tvangsfullbyrdelsesloven § 13-2 third paragraph (a).',
  avertEviction: 'Tvangsfullbyrdelsesloven § 4-18.',
  navGround: (amount, oldest) =>
    `The tenant owes ${amount} in rent. The oldest claim was due on ${oldest}.`,
  lumpFirst: (amount) => `With the first instalment you pay ${amount} extra.`,
  planBroken: (tolerance) =>
    `Can you not pay an instalment? Call us before the date. If it has not been paid ${tolerance === 0 ? 'in time' : `within ${tolerance} days after the date`}, and we have not agreed on something else, the agreement no longer holds.`,
  surplus: (amount) =>
    `The allowance was larger than the rent. We will pay you ${amount} as soon as possible.`,
  consent:
    'You have agreed that the allowance is paid to the municipality. This is voluntary, and you can withdraw your consent at any time. The allowance is only used for the rent of the same month, never for old debt.',
  indexRule: (before, after) =>
    `The rent may follow the consumer price index (husleieloven § 4-2). The index was ${before} when the rent was last set and is now ${after}.`,
};
