/** What the rules of tenancies and their papers ask for, and why. */
export const tenancies = {
  'tenancy-overlap': 'A dwelling has one tenancy at a time.',
  'tenancy-household-two-current':
    'A household rents one dwelling at a time. Two may be right during a move.',
  'tenancy-ends-before-start': 'The contract does not end before it starts.',
  'tenancy-ended-before-start': 'The tenancy is not ended before it starts.',
  'tenancy-moved-out-before-start': 'The tenant does not move out before the contract starts.',
  'tenancy-outside-dwelling-use': 'The contract starts while the dwelling is in use.',
  'tenancy-in-staff-base': 'A staff base is not let.',
  'tenancy-officer-is-follow-up':
    'Housing officer and follow-up person are two people. The roles are kept apart.',
  'tenancy-officer-has-left':
    'The housing officer is still a member, so that somebody answers for the tenancy.',
  'tenancy-kid-doubled': 'Every tenancy has its own KID. Otherwise payments go astray.',
  'tenancy-transport-without-own-form':
    'Consent to transport of allowance is given on its own form. Otherwise it is not valid.',
  'tenancy-transport-withdrawn-early': 'The transport is not withdrawn before it was consented to.',
  'tenancy-after-death': 'A tenancy does not run on when the last adult of the household is dead.',
  'tenancy-person-two-current':
    'The same person is not a tenant in two households at once. The person is known by the identity number.',
  'tenancy-before-birth': 'The contract is not older than the main applicant.',
  'tenancy-starts-far-ahead': 'The contract starts at most a year ahead.',
  'tenancy-ended-far-ahead': 'The tenancy is ended at most a year ahead.',
  'tenancy-moved-out-ahead': 'The move-out does not lie ahead unless the tenancy is ended.',
  'tenancy-moved-out-not-ended':
    'When the tenant has moved, the tenancy is ended within three months.',
  'tenancy-ended-not-moved-out':
    'An ended tenancy has a move-out date within three months. It decides when the dwelling is free.',
  'tenancy-asked-to-move-before-start': 'The request to move out is not older than the contract.',
  'tenancy-own-form-without-consent': 'When own form is ticked, the date of the consent is there.',
  'tenancy-transport-of-earlier-home':
    'The consent to transport is for this dwelling, not an earlier one.',
  'lease-unsigned': 'The contract is signed within two months of its start.',
  'lease-unusually-long':
    'The contract does not last more than 30 years; the year is then mostly mistyped.',
  'tenancy-rent-not-charged':
    'A running tenancy is charged rent. Otherwise the municipality loses rent and the tenant gets it all at once.',
  'tenancy-rent-differs-from-charged':
    'The agreed rent is not more than 25 per cent from what is charged. The last month and the one before are compared.',
  'lease-shorter-than-minimum':
    'A fixed-term contract lasts at least three years, or has a reason for a short term.',
  'lease-annexe-under-one-year': 'A contract for a loft or basement flat lasts at least one year.',
  'lease-111-without-information':
    'If the ground is § 11-1, the tenant has been told in writing. Otherwise the three-year rule applies.',
  'lease-111-informed-late':
    'The § 11-1 information is given before the contract is signed and starts.',
  'lease-fixed-without-end': 'A fixed-term contract has an end date.',
  'lease-indefinite-with-end': 'An indefinite contract has no end date.',
  'lease-signed-after-start': 'The contract is signed before the term begins.',
  'lease-became-indefinite':
    "Nobody stays more than three months after the contract's end without a request to move. The lease then becomes indefinite.",
  'lease-deposit-too-high': "The deposit is at most six months' rent.",
  'lease-security-too-high': "Deposit and guarantee together are at most six months' rent.",
  'lease-security-without-amount': 'A security has an amount.',
  'lease-amount-without-security': 'An amount of security says what kind it is.',
  'lease-rent-not-positive': 'The rent of the contract is above zero.',
  'lease-indexed-too-early': 'The rent is adjusted at the earliest one year after it was fixed.',
  'lease-other-ground-unexplained':
    '“Other just ground” for a short term is explained, for the ground must be shown when asked.',
  'lease-indefinite-with-short-ground': 'An indefinite contract has no reason for a short term.',
  'lease-ground-without-short-term':
    'A reason for a short term stands on contracts under three years only.',
  'lease-security-lapsed': 'The security holds as long as the tenancy runs.',
  'lease-security-ends-before-start': 'The security does not end before the contract starts.',
  'lease-indexed-before-start': 'The rent is not adjusted before the contract starts.',
  'lease-indexed-ahead': 'The last adjustment has happened.',
  'lease-indexed-after-end': 'The rent is not adjusted after the move-out.',
  'document-expires-before-signed': 'The document does not expire before it was signed.',
  'document-signed-ahead': 'The document has been signed.',
  'document-outside-tenancy': 'The document was signed around the time of the tenancy.',
  'document-doubled': 'A document is on one row.',
  'document-transport-without-consent':
    'A signed transport declaration is also on the tenancy, where charges are computed.',
  'document-decision-without-archive':
    'A decision has an archive reference. The workbook is not the archive.',
  'checklist-remark-without-note':
    'A point with a remark says what it is, so that it can be shown at the move-out.',
  'checklist-doubled': 'A point stands once in each walk-through.',
  'checklist-state-without-date': 'A point that has been gone through has a date.',
  'checklist-far-from-moving-in': 'The move-in checklist is of the move-in.',
  'checklist-moved-out-but-tenant': 'After the move-out checklist the tenancy is ended.',
  'tenancy-notice-before-start': 'The notice is not older than the contract.',
  'tenancy-ended-before-notice': 'The tenancy does not end before notice was given.',
  'tenancy-keys-before-start': 'The keys are not returned before the contract starts.',
  'tenancy-application-of-other-household':
    'The application that led to the tenancy is of the household that rents.',
  'document-withdrawn-before-signed': 'The document is not withdrawn before it was signed.',
} as const;
