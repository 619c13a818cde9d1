import { areaRules } from './rules';
import { setupRules } from './setup-rules';

export const rules = {
  ...areaRules,
  ...setupRules,
  dwellingDoubled: (other: string) =>
    `Same cadastral number, address and unit as ${other}. Tell them apart by an extra reference, or delete one.`,
  dwellingMoreBedroomsThanRooms:
    'The dwelling has more bedrooms than rooms. Correct what is wrong.',
  dwellingAreaUnlikely: 'The area does not look right for a dwelling. Look for a typing error.',
  dwellingOutOfUseBeforeInUse:
    'The dwelling is out of use before it came into use. Correct the date that is wrong.',
  dwellingLeasedWithoutOwner:
    'The dwelling is not the municipality’s own, but its owner is missing. Enter the owner.',
  dwellingInOtherMunicipality:
    'The dwelling has another municipality number than the municipality’s own. Look for a typing error, or leave it.',
  dwellingVacantButLet:
    'The dwelling is marked vacant but has a current tenancy. Correct the status or end the tenancy.',
  dwellingLetWithoutTenancy:
    'The dwelling is marked let but has no current tenancy. Correct the status, or enter the tenancy.',
  vacancyOverlap: (other: string) =>
    `The vacancy overlaps ${other} in the same dwelling. Correct the dates, or delete one.`,
  vacancyWhileLet: (other: string) =>
    `The dwelling is recorded as vacant while tenancy ${other} runs. Correct the dates.`,
  personIdentityDoubled: (other: string) =>
    `Same identity number as ${other}. If it is one person, delete one of the rows.`,
  personBirthDateDiffers:
    'The birth date differs from the one in the identity number. Correct the one that is wrong.',
  personBornAfterToday: 'The birth date lies in the future. Look for a typing error.',
  personDiedBeforeBirth:
    'The date of death is before the birth date. Correct the date that is wrong.',
  personConsentWithoutDate: 'The consent has no date. Without one it cannot be used.',
  personTwoMainApplicants: (other: string) =>
    `The household also has ${other} as main applicant. Choose one.`,
  applicationCompleteBeforeReceived:
    'The application is complete before it was received. Correct the date that is wrong.',
  applicationDecidedBeforeReceived:
    'The decision is dated before the application was received. Correct the date that is wrong.',
  applicationDecisionWithoutDate: 'The decision has no date. Enter the date.',
  applicationDateWithoutDecision:
    'There is a decision date but no decision. Choose the decision, or clear the date.',
  applicationRefusedWithoutReason: 'The refusal has no reason. Choose the reason.',
  applicationStatusContradictsDecision:
    'Status and decision contradict each other. Correct the one that is wrong.',
  applicationStatusWithoutDecision:
    'The status says the application is decided, but the decision is missing. Enter the decision, or correct the status.',
  applicationAnsweredBeforeDecided:
    'The answer was sent before the decision was made. Correct the date that is wrong.',
  applicationAppealDeadlineEarly:
    'The appeal deadline is before the answer was sent. Correct the date that is wrong.',
  applicationAppealBeforeDecision:
    'The appeal was received with no decision before it. Correct the date, or enter the decision.',
  applicationAppealOutcomeWithoutAppeal:
    'The appeal has an outcome but no date of receipt. Enter the date.',
  applicationResultBeforeReceived:
    'The result is dated before the application was received. Correct the date that is wrong.',
  applicationResultWithoutDate: 'The result has no date and counts for no year. Enter the date.',
  interviewBeforeApplication:
    'The interview is dated before the application was received. Correct the date that is wrong.',
  interviewNextBeforeThis: 'The next interview is before this one. Correct the date that is wrong.',
  interviewStepDueBeforeInterview:
    'The applicant’s deadline is before the interview. Correct the date that is wrong.',
  offerReservedBeforeOffered:
    'The reservation ends before the offer was made. Correct the date that is wrong.',
  offerAnsweredBeforeOffered:
    'The answer is dated before the offer. Correct the date that is wrong.',
  offerDeclinedWithoutReason:
    'The applicant declined, but the reason is missing. Choose the reason.',
  offerAcceptedWithDeclineReason:
    'The applicant accepted, but there is a reason for declining. Correct the answer, or clear the reason.',
  stayOverlap: (other: string) =>
    `The stay overlaps ${other} of the same household. Correct the dates.`,
  tenancyOverlap: (other: string) =>
    `The tenancy overlaps ${other} in the same dwelling. Correct the dates, or end the one that is over.`,
  tenancyHouseholdTwoCurrent: (other: string) =>
    `The household also rents in ${other} now. Is that right?`,
  tenancyEndsBeforeStart: (start: string) =>
    `The contract ends before it starts (${start}). Correct the date that is wrong.`,
  tenancyStartsAfterEnd: (end: string) =>
    `The contract starts after it ends (${end}). Correct the date that is wrong.`,
  tenancyEndedBeforeStart:
    'The tenancy was ended before the contract starts. Correct the date that is wrong.',
  tenancyMovedOutBeforeStart:
    'The tenant moved out before the contract starts. Correct the date that is wrong.',
  tenancyOutsideDwellingUse:
    'The contract starts while the dwelling is not in use. Correct the date here or on the dwelling.',
  tenancyInStaffBase:
    'The dwelling is a staff base and is not to be let. Correct the dwelling, or record that it is no staff base.',
  tenancyOfficerIsFollowUp:
    'Housing officer and follow-up person are the same. The roles are to be kept apart. Choose somebody else for one of them.',
  tenancyOfficerHasLeft: 'The housing officer is no longer a member. Choose a new one.',
  tenancyKidDoubled: (other: string) =>
    `Same KID as ${other}. Payments may end up on the wrong tenancy. Give one a new KID.`,
  tenancyTransportWithoutOwnForm:
    'The consent to transfer the allowance was not given on a form of its own. It does not hold then. Have it signed on its own form.',
  tenancyTransportWithdrawnEarly:
    'The transfer was withdrawn before it was consented to. Correct the date that is wrong.',
  leaseShorterThanMinimum: (years: number) =>
    `The term is shorter than ${years} years without a reason. Choose a reason or correct the date.`,
  leaseAnnexeUnderOneYear:
    'The term is shorter than one year, the least for loft and basement flats. Correct the date or the reason.',
  lease111WithoutInformation:
    'The reason is § 11-1, but the date of the written information is missing. Without it the three-year rule holds.',
  lease111InformedLate:
    'The tenant is to be told in writing of § 11-1 before the contract is signed and starts.',
  leaseFixedWithoutEnd: 'The lease is fixed-term, but its end date is missing. Enter the end date.',
  leaseIndefiniteWithEnd:
    'The lease is indefinite but has an end date. Correct the kind of lease, or clear the date.',
  leaseSignedAfterStart: 'The contract was signed after the term began.',
  leaseBecameIndefinite:
    'The tenant has stayed more than three months after the end without being asked to move. The lease has become indefinite.',
  leaseDepositTooHigh:
    'The deposit is more than six months’ rent, the most that is allowed. Correct the amount, or pay back what is too much.',
  leaseSecurityTooHigh: 'The security is more than six months’ rent in all. Correct the amount.',
  leaseSecurityWithoutAmount: 'The security has no amount. Enter the amount.',
  leaseAmountWithoutSecurity: 'There is an amount but no kind of security. Choose what it is.',
  leaseRentNotPositive: 'The rent must be more than zero. Correct the amount.',
  leaseIndexedTooEarly:
    'The rent was adjusted before one year had passed. Correct the date that is wrong.',
  documentExpiresBeforeSigned:
    'The document expires before it was signed. Correct the date that is wrong.',
  checklistRemarkWithoutNote:
    'The point has a remark, but the remark is not written. Write it in the note.',
  agreementEvaluationBeforeStart:
    'The evaluation is before the agreement starts. Correct the date that is wrong.',
  agreementEvaluationAfterEnd:
    'The evaluation is after the agreement has ended. Set an earlier date.',
  agreementAfterTenancy:
    'The agreement starts after the tenancy has ended. Correct the date or the tenancy.',
  measureDueBeforeAgreement:
    'The deadline is before the agreement starts. Correct the date that is wrong.',
  incidentClosedWithoutOutcome: 'The incident is closed without an outcome. Choose how it ended.',
  incidentClosedWithoutDate: 'The incident is closed, but the date is missing. Enter the date.',
  incidentOpenWithClosingDate:
    'The incident has a closing date, but its status is not closed. Correct the status, or clear the date.',
  incidentClosedBeforeStart:
    'The incident was closed before it happened. Correct the date that is wrong.',
  incidentDeadlineBeforeStart:
    'The deadline is before the incident. Correct the date that is wrong.',
  incidentTenancyInOtherDwelling:
    'The tenancy is of another dwelling than the incident. Correct the tenancy or the dwelling.',
  incidentOutsideTenancy:
    'The incident happened outside the time of the tenancy. Correct the date or the tenancy.',
  chargeDueUnlikely: 'The due date is far from the month of the rent. Look for a typing error.',
  chargeDoubled: (other: string) =>
    `The same rent is charged twice for the month, also in ${other}. Delete one, or correct the period.`,
  chargeOfSameMonth: (other: string) =>
    `The rent of the month is charged with two different amounts, also in ${other}. Delete the wrong one, or correct the period or the kind.`,
  chargeOutsideTenancy:
    'The rent is for a month outside the tenancy. Correct the period, or delete the charge.',
  chargeAmountUnlikely: 'The amount is far above the monthly rent. Look for a typing error.',
  chargeWriteOffPositive: 'A write-off must be a negative amount, else it raises the debt.',
  chargeZero: 'The charge is for zero kroner. Enter the amount, or delete the row.',
  kidOfOtherTenancy: (other: string) =>
    `The KID belongs to tenancy ${other}. Correct the KID or the tenancy.`,
  paymentNegative:
    'The payment is negative. If money went back to the tenant, choose refund as source.',
  paymentZero: 'The payment is for zero kroner. Enter the amount, or delete the row.',
  paymentUnplacedWithKnownKid: (other: string) =>
    `The payment is not placed, but its KID belongs to tenancy ${other}. Choose the tenancy.`,
  paymentAllowanceWithoutPeriod:
    'Housing allowance must have the month it is for. Enter the period.',
  paymentAllowanceOtherMonth:
    'The allowance is put on another month than its own. It may not be used for older debt. Correct the period.',
  chargesWithoutPayments:
    'The sheet Payments is empty, but there are charges for many months. Fetch the payments from an earlier copy of the file before anybody is chased.',
  paymentDoubled: (other: string) =>
    `Equal to ${other}: same date, amount, tenancy and bank reference. Was it entered twice?`,
  allowanceDoubled: (other: string) =>
    `The allowance of the month is also entered in ${other}. Delete one of the rows.`,
  allowanceNegative: 'The allowance is negative. Correct the amount.',
  allowanceAboveRent: 'The allowance is above the monthly rent. Look for a typing error.',
  allowanceTransportWithoutConsent:
    'The allowance is set to be transferred, but the tenancy has no consent that holds. Correct the transport, or get a new consent.',
  allowanceExpectedUnlikely:
    'The expected date is far from the month of the allowance. Look for a typing error.',
  planFirstBeforeAgreed:
    'The first instalment is before the plan was agreed. Correct the date that is wrong.',
  planInstalmentNotPositive: 'The instalment must be more than zero. Enter the amount.',
  planInstalmentAboveDebt:
    'The instalment is larger than the debt of the plan. Look for a typing error.',
  planTwoLive: (other: string) => `The tenancy also has plan ${other} running. End one of them.`,
  planStateBeforeAgreed:
    'The state date is before the plan was agreed. Correct the date that is wrong.',
  stepDeadlineBeforeStep: 'The deadline is before the step. Correct the date that is wrong.',
  stepNoticeDeadlineShort: (days: number) =>
    `A notice of debt collection must give at least ${days} days. Correct the deadline, or send the notice again.`,
  stepPauseBeforeStep: 'The pause ends before the step. Correct the date that is wrong.',
  stepPauseWithoutReason: 'The pause has no reason. Choose the reason.',
  stepEvictionWithoutNav:
    'NAV has not been contacted before this step. Do that first, or record it.',
  memberOwnDeputy: 'The member is their own deputy. Choose somebody else.',
  meetingDayDoubled: (other: string) =>
    `Same day as meeting ${other}. Correct the date, or cancel one.`,
  meetingSummonedLate: 'The summons is dated after the meeting. Correct the date that is wrong.',
  meetingApprovedBeforeHeld:
    'The minutes were approved before the meeting was held. Correct the date that is wrong.',
  attendanceOfNobody:
    'The attendance has neither member nor guest. Choose the member, or enter the name of the guest.',
  attendanceDoubled: (other: string) =>
    `The member is entered twice for the meeting, also in ${other}. Delete one of the rows.`,
  caseDecidedWithoutText:
    'The case is decided, but the text of the decision is missing. Write the decision.',
  caseDecidedWithoutDate:
    'The case is decided, but the date of the decision is missing. Enter the date.',
  caseDecisionNotRecorded:
    'The case has a decision, but its status says it has not been dealt with. Correct the state, or clear the decision.',
  caseWithoutMeeting:
    'The case is on the agenda or decided, but its meeting is missing. Choose the meeting.',
  caseDeadlineBeforeDecided: 'The deadline is before the decision. Correct the date that is wrong.',
  caseFollowedUpBeforeDecided:
    'The case was followed up before the decision. Correct the date that is wrong.',
  caseNumberDoubled: (other: string) => `Same case number as ${other}. Give one a new number.`,
  sourceUnknown: (id: string) =>
    `Cannot find ${id} in the table that is named. Correct the source.`,
  taskDueBeforeCreated:
    'The deadline is before the task was created. Correct the date that is wrong.',
  taskDoneBeforeCreated: 'The task was done before it was created. Correct the date that is wrong.',
  taskDoneWithoutDate: 'The task is done, but the date is missing. Enter the date.',
  taskOpenWithDate:
    'The task has a date of completion, but its status is open. Correct the state, or clear the date.',
  settingUnreadable: (words: string) =>
    words === ''
      ? 'The setting cannot be read, and its default is used.'
      : `The setting cannot be read, and its default is used. Choose one of these: ${words}.`,
  settingUnknown: 'The setting is unknown and has no effect. Look for a spelling error.',
  rateDoubled: (other: string) =>
    `The rate has two values from the same day, also in ${other}. Delete one of the rows.`,
  priceIndexNotPositive: 'The index must be more than zero. Correct the figure.',
} as const;
