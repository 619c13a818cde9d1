/** What the check says of agreements, contacts and incidents. */
export const followUp = {
  agreementLongNotEvaluated: (day: string) =>
    `The agreement should have been evaluated on ${day}. Evaluate it, and enter the date and the outcome.`,
  agreementOutcomeWithoutEvaluation:
    'The agreement has an outcome, but not when it was evaluated. Enter the date.',
  agreementOverWithoutOutcome: (day: string) =>
    `The agreement ended on ${day}, but the outcome is missing. Choose what came of it.`,
  agreementOverlap: (other: string) =>
    `The agreement runs at the same time as ${other} on the same theme. End one, or choose “several themes”.`,
  agreementWithoutTimeLimit: (years: string) =>
    `The agreement lasts more than ${years} years. It should be limited in time; correct the date.`,
  agreementConsentAfterEnd: (day: string) =>
    `The consent was given after the agreement ended on ${day}. Correct the date that is wrong.`,
  agreementResponsibleIsOfficer: (name: string) =>
    `${name} is the housing officer of the tenancy and should not also be responsible for the agreement. Choose somebody else.`,
  measureDoneBeforeAgreement: (day: string) =>
    `The measure was done before the agreement started on ${day}. Correct the date that is wrong.`,
  measureDueAfterAgreement: (day: string) =>
    `The deadline is after the agreement ends on ${day}. Set an earlier one, or extend the agreement.`,
  contactOutsideTenancy: (tenancy: string) =>
    `The contact is dated far outside the tenancy ${tenancy}. Correct the date or the tenancy.`,
  contactAttemptZero: 'Attempts count from 1. The first attempt is number 1.',
  incidentOutcomeWhileOpen:
    'The incident has an outcome, but its status is open. Close it, or clear the outcome.',
  incidentHighWithoutDeadline:
    'The incident is serious and not closed but has no deadline. Set one.',
  incidentCitesUnsignedPoint: (tenancy: string) =>
    `The incident cites a point that is not in the checklist of ${tenancy}. Choose one that the tenant has gone through, or clear the cell.`,
  incidentDoubled: (other: string, day: string) =>
    `Same as ${other}: same dwelling and type of incident on ${day}. Is it recorded twice?`,
  incidentRentToOtherService:
    'Missing rent was sent to another service than finance, NAV, the service desk or the housing officer. Is that right?',
} as const;
