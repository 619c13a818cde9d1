/** What the check says of tenancies and their papers. */
export const tenancies = {
  tenancyAfterDeath: (day: string) =>
    `The last adult of the household died on ${day}, but the tenancy is running. End it, or correct who the tenant is.`,
  tenancyPersonTwoCurrent: (other: string) =>
    `A person of the household is also a tenant in ${other} now, in another household. Correct where the person lives.`,
  tenancyBeforeBirth: (day: string) =>
    `The contract starts before the main applicant was born on ${day}. Correct the date that is wrong.`,
  tenancyMovedOutNotEnded: (day: string) =>
    `The tenant moved out on ${day}, but the tenancy has not been ended. Enter when it ended.`,
  tenancyEndedNotMovedOut: (day: string) =>
    `The tenancy ended on ${day}, but not when the tenant moved out. Enter the date.`,
  tenancyAskedToMoveBeforeStart: (day: string) =>
    `The request to move out is dated before the contract started on ${day}. Correct the date that is wrong.`,
  tenancyOwnFormWithoutConsent:
    'Own form is ticked, but the date of the consent to transport is missing. Enter the date, or change it to no.',
  tenancyTransportOfEarlierHome: (day: string) =>
    `The consent to transport was given long before the tenancy started on ${day}. Ask for a new one for this dwelling.`,
  leaseUnsigned: (day: string) =>
    `The contract has run since ${day} without a date of signing. Enter the date, or have it signed.`,
  leaseUnusuallyLong: (start: string, end: string) =>
    `The contract runs from ${start} to ${end}, more than 30 years. Look for a mistyped year.`,
  leaseOtherGroundUnexplained:
    'The reason for a short term is “other just ground”, but it is not explained. Write the ground in the note.',
  leaseIndefiniteWithShortGround:
    'The contract is indefinite, but it has a reason for a short term. Correct what is wrong.',
  leaseGroundWithoutShortTerm: (day: string) =>
    `There is a reason for a short term, but the contract runs at least three years, to ${day}. Clear the reason, or correct the date.`,
  leaseSecurityLapsed: (day: string) =>
    `The security lapsed on ${day}, but the tenancy is running. Have it extended, or correct the date.`,
  leaseSecurityEndsBeforeStart: (day: string) =>
    `The security ends before the contract starts on ${day}. Correct the date that is wrong.`,
  leaseIndexedBeforeStart: (day: string) =>
    `The rent was adjusted before the contract started on ${day}. Correct the date that is wrong.`,
  leaseIndexedAhead: (day: string) =>
    `The rent is recorded as adjusted on ${day}, which lies ahead. Wait until it applies, and correct the date.`,
  leaseIndexedAfterEnd: (day: string) =>
    `The rent was adjusted after the tenant moved out on ${day}. Correct the date that is wrong.`,
  tenancyRentNotCharged: (month: string) =>
    month === ''
      ? 'The tenancy is running but has never had any rent charged. Make the charges, or end the tenancy.'
      : `The tenancy is running but has had no rent charged for more than three months (last month: ${month}). Make the charges, or end the tenancy.`,
  tenancyRentDiffersFromCharged: (rent: string, charged: string) =>
    `The agreed rent is ${rent}, but the last charge is ${charged}. Correct the rent or the charges.`,
  documentOutsideTenancy: (tenancy: string) =>
    `The document was signed outside the time of the tenancy ${tenancy}. Correct the date or the tenancy.`,
  documentDoubled: (other: string) =>
    `Same document as ${other}: same tenancy, kind, date and version. Delete one of the rows.`,
  documentTransportWithoutConsent: (tenancy: string, day: string) =>
    `The transport declaration was signed on ${day}, but the tenancy ${tenancy} has no consent to transport. Enter its date there.`,
  documentDecisionWithoutArchive:
    'The decision has no archive reference. Enter case and record from the case system.',
  checklistDoubled: (other: string) =>
    `The point is recorded twice in the same walk-through, also in ${other}. Delete one of the rows.`,
  checklistStateWithoutDate:
    'The point has been gone through, but the date is missing. Enter when it was done.',
  checklistFarFromMovingIn: (day: string) =>
    `The move-in checklist is dated more than three months from the contract start ${day}. Correct the date or the occasion.`,
  checklistMovedOutButTenant: (day: string, tenancy: string) =>
    `The move-out checklist is of ${day}, but the tenancy ${tenancy} is running. End the tenancy, or correct the occasion.`,
  tenancyApplicationOfOtherHousehold: (household: string) =>
    `The application belongs to the household ${household}, not to the tenant. Correct the application or the household.`,
} as const;
