/** What the check says of households and persons. */
export const people = {
  householdWithoutPersons:
    'The household has no persons. Enter the main applicant on the sheet Persons, or delete the household.',
  householdWithoutMainApplicant:
    'Nobody in the household is the main applicant. Choose who it is on the sheet Persons.',
  householdMoreChildrenListed: (count: string, listed: string) =>
    `The household is recorded with ${count} children, but ${listed} persons have the role of child. Correct what is wrong.`,
  householdKindContradictsCount: (adults: string, children: string) =>
    `The kind of household does not fit ${adults} adults and ${children} children. Correct the kind or the numbers.`,
  householdWithoutAdults: 'The household is recorded with 0 adults. Enter how many adults it has.',
  householdInterpreterWithoutLanguage:
    'The household needs an interpreter, but the language is Norwegian or empty. Choose the language to interpret to.',
  personLikelyDuplicate: (other: string) =>
    `Same name and birth date as ${other}. If it is the same person, delete one of the rows.`,
  personPhoneShared: (other: string) =>
    `Same phone number as ${other} in another household. Could it be the same person?`,
  personEmailShared: (other: string) =>
    `Same e-mail address as ${other} in another household. Could it be the same person?`,
  personNameUnlikely: (name: string) =>
    `“${name}” does not look like a name. Enter the person's name, or delete the row.`,
  personMovedBeforeBirth: (day: string) =>
    `The person moved out before the birth date ${day}. Correct the date that is wrong.`,
  personBornAfterMoving: (day: string) =>
    `The birth date is after the person moved out on ${day}. Correct the date that is wrong.`,
  personMainApplicantUnderAge: (day: string) =>
    `The main applicant was born on ${day} and is under 18. Correct the role or the birth date.`,
  personChildRoleOfAdult: (day: string) =>
    `The person was born on ${day} but has the role of child. Correct the role or the birth date.`,
  personConsentWithoutScope:
    'The consent has a date but not what it covers. Enter who may share what.',
  personConsentWithoutEnd: 'The consent has no end. Enter how long it is valid.',
  needDoubled: (other: string) =>
    `The same need is recorded twice at the same time, also in ${other}. Delete one, or correct the dates.`,
  cautionNotReviewed: (day: string) =>
    `The flag should have been reviewed by ${day}. Review it, and set a new date or an end.`,
} as const;
