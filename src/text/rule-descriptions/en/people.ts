/** What the rules of households and persons ask for, and why. */
export const people = {
  'need-ends-before-start': 'The need does not end before it starts.',
  'need-doubled': 'A need is recorded once at a time for a household.',
  'caution-ends-before-start': 'The flag does not end before it starts.',
  'caution-review-before-start': 'The flag is not to be reviewed before it was given.',
  'caution-not-reviewed':
    'A caution flag is reviewed within three months of its date. A flag nobody looks at becomes a label.',
  'household-without-persons':
    'Every household has at least one person, so that somebody can be answered and charged.',
  'household-without-main-applicant':
    'Every household has a main applicant who is alive and lives there.',
  'household-more-children-listed':
    'There are no more children on the sheet Persons than the household is recorded with. The number decides the need of rooms.',
  'household-kind-contradicts-count':
    'The kind of household fits the number of adults and children.',
  'household-without-adults': 'A household has at least one adult.',
  'household-interpreter-without-language':
    'If the household needs an interpreter, it says which language.',
  'person-identity-doubled': 'An identity number is on one person.',
  'person-birth-date-differs': 'The birth date is the one in the identity number.',
  'person-born-after-today': 'Nobody is born more than a month ahead.',
  'person-died-before-birth': 'The date of death is after the birth date.',
  'person-consent-ends-before-start': 'The consent does not end before it starts.',
  'person-consent-without-date': 'A consent has a date. Without it, it cannot be relied on.',
  'person-two-main-applicants': 'A household has one main applicant only.',
  'person-likely-duplicate':
    'Nobody stands twice with the same name and birth date. Nothing is deleted by itself.',
  'person-phone-shared': 'The same phone number in two households may be the same person.',
  'person-email-shared': 'The same e-mail address in two households may be the same person.',
  'person-name-unlikely': 'The name is a name, not “unknown”, “test” or question marks.',
  'person-died-ahead': 'The date of death does not lie ahead.',
  'person-moved-before-birth': 'Nobody moves out before birth.',
  'person-main-applicant-under-age': 'The main applicant is at least 18 and can enter a contract.',
  'person-child-role-of-adult': 'Whoever has the role of child is under 30.',
  'person-consent-without-scope': 'A consent says who may share what.',
  'person-consent-without-end': 'A consent says how long it is valid.',
} as const;
