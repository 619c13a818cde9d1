import { areaRules } from './rules';

export const rules = {
  ...areaRules,
  dwellingDoubled: (other: string) =>
    `Same cadastral number, address and unit as ${other}. Tell them apart by an extra reference, or delete one.`,
  dwellingMoreBedroomsThanRooms: 'The dwelling has more bedrooms than rooms.',
  dwellingAreaUnlikely: 'The area does not look right for a dwelling. Look for a typing error.',
  dwellingOutOfUseBeforeInUse: 'The dwelling is out of use before it came into use.',
  dwellingLeasedWithoutOwner:
    'The dwelling is not the municipality’s own, but its owner is missing. Enter the owner.',
  dwellingInOtherMunicipality:
    'The dwelling has another municipality number than the municipality’s own.',
  dwellingVacantButLet:
    'The dwelling is marked vacant but has a current tenancy. Correct the status or end the tenancy.',
  dwellingLetWithoutTenancy: 'The dwelling is marked let but has no current tenancy.',
  vacancyOverlap: (other: string) => `The vacancy overlaps ${other} in the same dwelling.`,
  vacancyWhileLet: (other: string) =>
    `The dwelling is recorded as vacant while tenancy ${other} runs.`,
  personIdentityDoubled: (other: string) =>
    `Same identity number as ${other}. If it is one person, delete one of the rows.`,
  personBirthDateDiffers: 'The birth date differs from the one in the identity number.',
  personBornAfterToday: 'The birth date lies in the future.',
  personDiedBeforeBirth: 'The date of death is before the birth date.',
  personConsentWithoutDate: 'The consent has no date. Without one it cannot be used.',
  personTwoMainApplicants: (other: string) =>
    `The household also has ${other} as main applicant. Choose one.`,
  applicationCompleteBeforeReceived: 'The application is complete before it was received.',
  applicationDecidedBeforeReceived: 'The decision is dated before the application was received.',
  applicationDecisionWithoutDate: 'The decision has no date.',
  applicationDateWithoutDecision: 'There is a decision date but no decision.',
  applicationRefusedWithoutReason: 'The refusal has no reason.',
  applicationStatusContradictsDecision:
    'Status and decision contradict each other. Correct the one that is wrong.',
  applicationStatusWithoutDecision:
    'The status says the application is decided, but the decision is missing.',
  applicationAnsweredBeforeDecided: 'The answer was sent before the decision was made.',
  applicationAppealDeadlineEarly: 'The appeal deadline is before the answer was sent.',
  applicationAppealBeforeDecision: 'The appeal was received with no decision before it.',
  applicationAppealOutcomeWithoutAppeal: 'The appeal has an outcome but no date of receipt.',
  applicationResultBeforeReceived: 'The result is dated before the application was received.',
  applicationResultWithoutDate: 'The result has no date and counts for no year.',
  interviewBeforeApplication: 'The interview is dated before the application was received.',
  interviewNextBeforeThis: 'The next interview is before this one.',
  interviewStepDueBeforeInterview: 'The applicant’s deadline is before the interview.',
  offerReservedBeforeOffered: 'The reservation ends before the offer was made.',
  offerAnsweredBeforeOffered: 'The answer is dated before the offer.',
  offerDeclinedWithoutReason: 'The applicant declined, but the reason is missing.',
  offerAcceptedWithDeclineReason: 'The applicant accepted, but there is a reason for declining.',
  stayOverlap: (other: string) => `The stay overlaps ${other} of the same household.`,
  tenancyOverlap: (other: string) =>
    `The tenancy overlaps ${other} in the same dwelling. Correct the dates, or end the one that is over.`,
  tenancyHouseholdTwoCurrent: (other: string) =>
    `The household also rents in ${other} now. Is that right?`,
  tenancyEndsBeforeStart: (start: string) =>
    `The contract ends before it starts (${start}). Correct the date that is wrong.`,
  tenancyStartsAfterEnd: (end: string) =>
    `The contract starts after it ends (${end}). Correct the date that is wrong.`,
  tenancyEndedBeforeStart: 'The tenancy was ended before the contract starts.',
  tenancyMovedOutBeforeStart: 'The tenant moved out before the contract starts.',
  tenancyOutsideDwellingUse: 'The contract starts while the dwelling is not in use.',
  tenancyInStaffBase: 'The dwelling is a staff base and is not to be let.',
  tenancyOfficerIsFollowUp:
    'Housing officer and follow-up person are the same. The roles are to be kept apart.',
  tenancyOfficerHasLeft: 'The housing officer is no longer a member. Choose a new one.',
  tenancyKidDoubled: (other: string) =>
    `Same KID as ${other}. Payments may end up on the wrong tenancy.`,
  tenancyTransportWithoutOwnForm:
    'The consent to transfer the allowance was not given on a form of its own. It does not hold then.',
  tenancyTransportWithdrawnEarly: 'The transfer was withdrawn before it was consented to.',
  leaseShorterThanMinimum: (years: number) =>
    `The term is shorter than ${years} years without a reason. Choose a reason or correct the date.`,
  leaseAnnexeUnderOneYear:
    'The term is shorter than one year, the least for loft and basement flats.',
  lease111WithoutInformation:
    'The reason is § 11-1, but the date of the written information is missing. Without it the three-year rule holds.',
  lease111InformedLate:
    'The tenant is to be told in writing of § 11-1 before the contract is signed and starts.',
  leaseFixedWithoutEnd: 'The lease is fixed-term, but its end date is missing.',
  leaseIndefiniteWithEnd: 'The lease is indefinite but has an end date.',
  leaseSignedAfterStart: 'The contract was signed after the term began.',
  leaseBecameIndefinite:
    'The tenant has stayed more than three months after the end without being asked to move. The lease has become indefinite.',
  leaseDepositTooHigh: 'The deposit is more than six months’ rent, the most that is allowed.',
  leaseSecurityTooHigh: 'The security is more than six months’ rent in all.',
  leaseSecurityWithoutAmount: 'The security has no amount.',
  leaseAmountWithoutSecurity: 'There is an amount but no kind of security.',
  leaseRentNotPositive: 'The rent must be more than zero.',
  leaseIndexedTooEarly: 'The rent was adjusted before one year had passed.',
  documentExpiresBeforeSigned: 'The document expires before it was signed.',
  checklistRemarkWithoutNote: 'The point has a remark, but the remark is not written.',
  agreementEvaluationBeforeStart: 'The evaluation is before the agreement starts.',
  agreementEvaluationAfterEnd: 'The evaluation is after the agreement has ended.',
  agreementAfterTenancy: 'The agreement starts after the tenancy has ended.',
  measureDueBeforeAgreement: 'The deadline is before the agreement starts.',
  incidentClosedWithoutOutcome: 'The incident is closed without an outcome. Choose how it ended.',
  incidentClosedWithoutDate: 'The incident is closed, but the date is missing.',
  incidentOpenWithClosingDate: 'The incident has a closing date, but its status is not closed.',
  incidentClosedBeforeStart: 'The incident was closed before it happened.',
  incidentDeadlineBeforeStart: 'The deadline is before the incident.',
  incidentTenancyInOtherDwelling: 'The tenancy is of another dwelling than the incident.',
  incidentOutsideTenancy: 'The incident happened outside the time of the tenancy.',
  chargeDueUnlikely: 'The due date is far from the month of the rent. Look for a typing error.',
  chargeDoubled: (other: string) =>
    `The same rent is charged twice for the month, also in ${other}.`,
  chargeOutsideTenancy: 'The rent is for a month outside the tenancy.',
  chargeAmountUnlikely: 'The amount is far above the monthly rent. Look for a typing error.',
  chargeWriteOffPositive: 'A write-off must be a negative amount, else it raises the debt.',
  chargeZero: 'The charge is for zero kroner.',
  kidOfOtherTenancy: (other: string) =>
    `The KID belongs to tenancy ${other}. Correct the KID or the tenancy.`,
  paymentNegative:
    'The payment is negative. If money went back to the tenant, choose refund as source.',
  paymentZero: 'The payment is for zero kroner.',
  paymentUnplacedWithKnownKid: (other: string) =>
    `The payment is not placed, but its KID belongs to tenancy ${other}.`,
  paymentAllowanceWithoutPeriod:
    'Housing allowance must have the month it is for. Enter the period.',
  paymentAllowanceOtherMonth:
    'The allowance is put on another month than its own. It may not be used for older debt.',
  paymentDoubled: (other: string) =>
    `Equal to ${other}: same date, amount, tenancy and bank reference. Was it entered twice?`,
  allowanceDoubled: (other: string) => `The allowance of the month is also entered in ${other}.`,
  allowanceNegative: 'The allowance is negative.',
  allowanceAboveRent: 'The allowance is above the monthly rent. Look for a typing error.',
  allowanceTransportWithoutConsent:
    'The allowance is set to be transferred, but the tenancy has no consent that holds.',
  allowanceExpectedUnlikely: 'The expected date is far from the month of the allowance.',
  planFirstBeforeAgreed: 'The first instalment is before the plan was agreed.',
  planInstalmentNotPositive: 'The instalment must be more than zero.',
  planInstalmentAboveDebt: 'The instalment is larger than the debt of the plan.',
  planTwoLive: (other: string) => `The tenancy also has plan ${other} running. End one of them.`,
  planStateBeforeAgreed: 'The state date is before the plan was agreed.',
  stepDeadlineBeforeStep: 'The deadline is before the step.',
  stepNoticeDeadlineShort: (days: number) =>
    `A notice of debt collection must give at least ${days} days.`,
  stepPauseBeforeStep: 'The pause ends before the step.',
  stepPauseWithoutReason: 'The pause has no reason.',
  stepEvictionWithoutNav:
    'NAV has not been contacted before this step. Do that first, or record it.',
  memberOwnDeputy: 'The member is their own deputy.',
  meetingDayDoubled: (other: string) => `Same day as meeting ${other}.`,
  meetingSummonedLate: 'The summons is dated after the meeting.',
  meetingApprovedBeforeHeld: 'The minutes were approved before the meeting was held.',
  attendanceOfNobody: 'The attendance has neither member nor guest.',
  attendanceDoubled: (other: string) =>
    `The member is entered twice for the meeting, also in ${other}.`,
  caseDecidedWithoutText: 'The case is decided, but the text of the decision is missing.',
  caseDecidedWithoutDate: 'The case is decided, but the date of the decision is missing.',
  caseDecisionNotRecorded:
    'The case has a decision, but its status says it has not been dealt with.',
  caseWithoutMeeting: 'The case is on the agenda or decided, but its meeting is missing.',
  caseDeadlineBeforeDecided: 'The deadline is before the decision.',
  caseFollowedUpBeforeDecided: 'The case was followed up before the decision.',
  caseNumberDoubled: (other: string) => `Same case number as ${other}.`,
  sourceUnknown: (id: string) =>
    `Cannot find ${id} in the table that is named. Correct the source.`,
  taskDueBeforeCreated: 'The deadline is before the task was created.',
  taskDoneBeforeCreated: 'The task was done before it was created.',
  taskDoneWithoutDate: 'The task is done, but the date is missing.',
  taskOpenWithDate: 'The task has a date of completion, but its status is open.',
  settingUnreadable: (words: string) =>
    words === ''
      ? 'The setting cannot be read, and its default is used.'
      : `The setting cannot be read, and its default is used. Choose one of these: ${words}.`,
  settingUnknown: 'The setting is unknown and has no effect. Look for a spelling error.',
  rateDoubled: (other: string) => `The rate has two values from the same day, also in ${other}.`,
  priceIndexNotPositive: 'The index must be more than zero.',
} as const;
