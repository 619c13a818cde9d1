/** What the check says of applications, interviews, offers and stays. */
export const applications = {
  applicationPreliminaryBeforeReceived: (day: string) =>
    `The preliminary answer is dated before the application was received on ${day}. Correct the date that is wrong.`,
  applicationWithoutPreliminaryAnswer: (day: string) =>
    `The application came on ${day} and has neither a decision nor a preliminary answer. Send a preliminary answer and enter its date.`,
  applicationAnswerWithoutDecision: (day: string) =>
    `The answer was sent on ${day}, but the decision is not recorded. Enter what was decided.`,
  applicationDecidedWithoutAnswer: (day: string) =>
    `The decision is of ${day}, but no answer to the applicant is recorded. Send the answer and enter its date.`,
  applicationAppealDeadlineShort: (day: string) =>
    `The appeal deadline is less than three weeks from the answer sent on ${day}. Correct the deadline.`,
  applicationRefusedWithoutAppealDeadline:
    'The applicant was refused, but the appeal deadline is not recorded. Enter it: three weeks from when the answer was received.',
  applicationAppealLate: (day: string) =>
    `The appeal came after the deadline ${day}. Consider whether it can be dealt with, and enter the outcome.`,
  applicationDecidedByRecommender: (name: string) =>
    `${name} both recommended and decided. Correct the one that is wrong, or let somebody else decide.`,
  applicationResultContradictsDecision:
    'The decision is a refusal or dismissal, but the result is a municipal lease. Correct what is wrong.',
  applicationResultContradictsStatus:
    'Status and result disagree on whether the applicant got a municipal dwelling. Correct what is wrong.',
  applicationHousedWithoutTenancy:
    'The applicant was housed, but the household has no tenancy after the application. Enter the tenancy, or correct the status.',
  applicationTwoOpen: (other: string) =>
    `The household also has the open application ${other} of the same kind. Merge them, or close one.`,
  applicationLivedInMunicipalDiffers: (other: string) =>
    `It says no, but the household was a tenant in ${other} when the application came. Correct the answer; it decides whether the household is new in KOSTRA.`,
  applicationExtensionWithoutTenancy: (day: string) =>
    `The application is for a swap or an extension, but the household was no tenant when it came on ${day}. Correct its kind, or the tenancy.`,
  applicationInterviewedAfterDecision: (day: string) =>
    `The first interview is of ${day}, after the decision. Correct the date that is wrong.`,
  interviewAhead: (day: string) =>
    `The interview is dated ${day}, which lies ahead. Enter an agreed interview as the next one.`,
  interviewStepWithoutDate:
    'It says what the applicant does next but not by when. Enter a deadline.',
  interviewDateWithoutStep: (day: string) =>
    `A deadline ${day} is set but not what the applicant does. Enter it, or clear the deadline.`,
  interviewToCommitteeWithoutSummary:
    'The interview goes to the committee, but the summary is empty. Write a sentence or two.',
  interviewChildrenDiffer: (count: string, household: string, listed: string) =>
    `The interview says ${count} children, but the household ${household} is recorded with ${listed}. Correct what is wrong.`,
  interviewOwnHomeNotConsidered:
    'The application was granted, but it does not say that private rent or ownership was considered. Enter the answer.',
  offerDwellingTwice: (other: string) =>
    `The dwelling is offered to two at once, also in ${other}. Withdraw one offer, or enter the answer.`,
  offerAnswerWithoutDate: 'The answer to the offer has no date. Enter when the applicant answered.',
  offerDateWithoutAnswer: (day: string) =>
    `The applicant answered on ${day}, but not what. Choose the answer.`,
  offerLongUnanswered: (day: string) =>
    `The reservation ran out on ${day}, and the offer has no answer. Choose one, for example “not answered”.`,
  offerBeforeApplication: (day: string) =>
    `The offer was made before the application came on ${day}. Correct the date or the application.`,
  offerOfRefusedApplication: (day: string) =>
    `The offer was made after the application was refused on ${day}. Correct the application or the decision.`,
  offerOfDwellingOutOfUse: (day: string) =>
    `The dwelling went out of use on ${day}, before the offer. Correct the dwelling or the date.`,
  offerAcceptedWithoutTenancy: (day: string) =>
    `The applicant accepted on ${day}, but the household has no tenancy in the dwelling. Enter the tenancy, or correct the answer.`,
  offerNotForWheelchair:
    'The applicant needs a dwelling for a wheelchair, but this one is not. Offer another, or confirm with a reason.',
  stayOpenOverAYear: (day: string) =>
    `The stay has been open since ${day}, more than a year. Enter when it ended.`,
  stayChildrenUnknown:
    'The number of children is empty. Enter 0 if there were none; the figure is part of KOSTRA.',
  stayWhileTenant: (other: string) =>
    `The household was a tenant in ${other} at the same time. Correct the dates, or confirm with a reason.`,
} as const;
