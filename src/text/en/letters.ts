import { letterFieldMeanings as fields } from './letter-fields';

export const letters = {
  title: 'Letters',
  fields,
  fileNames: {
    reminder: 'reminder',
    dunning: 'reminder-fee',
    collectionNotice: 'collection-notice',
    collectionInformation: 'collection-information',
    enforcementNotice: 'notice-4-18',
    navNotice: 'notice-nav',
    paymentPlan: 'payment-plan',
    allowanceStatement: 'allowance-statement',
    indexAdjustment: 'new-rent',
  },
  languages: { nb: 'Norwegian (bokmål)', nn: 'Norwegian (nynorsk)', en: 'English' },
  paidBack: 'paid back too much',
  newAct: 'new debt collection act',

  nothingOwed: 'The tenant has no overdue share to pay on this day.',
  noRentOwed: 'The tenant owes no overdue rent on this day.',
  movedOut: 'The tenant has moved out, so eviction is of no concern.',
  tooEarly: (day: string) => `The letter can be sent on ${day} at the earliest.`,
  deadlineRuns: (step: string, date: string, until: string) =>
    `The deadline of the last letter (${step} ${date}) is ${until}. Wait until it has passed.`,
  ledgerEnds: (day: string) =>
    `The ledger goes to ${day} only, and what has fallen due later may have been paid.`,
  outOfTurn: (step: string, next: string) =>
    `It is too soon for ${step}. The recommended next step is ${next}: take it and record it first.`,
  rateMissing: (name: string) =>
    `The rate “${name}” is missing for this day. Enter it in the sheet Rates.`,
  disputedLeftOut: (amount: string) =>
    `The tenant objects to ${amount}. That is not in the letter.`,
  feeToConfirm: (amount: string, source: string) =>
    `The fee of ${amount} (${source}) must be confirmed before the letter is sent. See the sheet of rates.`,
  newActToConfirm: (source: string) =>
    `The letter follows the new debt collection act (${source}). It must be confirmed before the letter is sent. See the sheet of rates.`,
  noReminder: 'The tenancy has “no reminder” in the column Fee mode.',
  useInformation:
    'The new debt collection act is in force. Use the information letter: only collectors send the notice.',
  useNotice: 'The new debt collection act is not in force yet. Use the notice of debt collection.',
  noClause:
    'The lease is not registered with an eviction clause. Without it a judgment is needed first. Look into the lease.',
  notSigned:
    'It is not registered when the lease was signed. The clause only holds in a written, signed lease.',
  navFirst:
    'It is not registered that NAV has been contacted after the last letter. Do that first.',
  reserved911: 'The tenant has reserved against notice to NAV.',
  noPlan: 'No payment plan runs. Enter it in the sheet Payment plans first.',
  planWithoutInstalments: 'The payment plan lacks debt or instalment. Fill that in first.',
  planSigned: (day: string) => `The agreement is registered as signed on ${day}.`,
  noAllowance: 'No allowance under transport has come that is not accounted for.',
  noRentThatMonth: (month: string) => `No rent has been charged for ${month}.`,
  payOut: (amount: string) => `Remember to pay ${amount} to the tenant.`,
  noRentChange:
    'No coming index adjustment is registered. Make it first; then it stands in the sheet Rent changes.',
  noticeTooLate: (day: string) =>
    `The notice comes too late: the new rent can hold from ${day} at the earliest.`,
  rentTooEarly: (day: string) =>
    `The rent can be changed from ${day} at the earliest, a year after it was last fixed.`,
  rentTooHigh: (amount: string) => `By the index the new rent can be at most ${amount}.`,
  noticeSent: (day: string) => `Notice is registered as sent on ${day}.`,

  tenantDead: 'The tenant is registered as dead. Letters to the estate must be written apart.',
  noTenant:
    'The household has no main applicant or joint tenant with a name. Enter it in the sheet Persons.',
  valueMissing: (field: string, meaning: string) =>
    `The letter lacks what it must have: ${meaning} ({{${field}}}). Fill it in in the register.`,
  otherStep: (step: string) => `The recommended next step is ${step}.`,
  otherLanguage: (spoken: string, written: string) =>
    `The tenant’s language is ${spoken}; the letter is in ${written}. See to it that the content is understood.`,
  interpreter: 'The tenant needs an interpreter.',
  protectedAddress: 'The address is protected and not in the letter. Send it by your own routine.',
  hasMoved: 'The tenant has moved. Find the address in the population register.',
  noAddress: 'The dwelling has no address. Write it into the letter.',

  cli: {
    kind: (name: string, known: string) =>
      `${name === '' ? 'No letter is chosen' : `There is no letter “${name}”`}. Choose one of these: ${known}.`,
    whose: (usage: string) => `Choose either --tenancy or --all. Usage: ${usage}`,
    noTenancy: (tenancy: string) => `There is no tenancy ${tenancy} in the register.`,
    made: (count: number, held: number) =>
      `${count} letters made${held === 0 ? '' : `, ${held} may not be sent now (see above)`}. Nothing is logged as sent.`,
  },

  template: {
    place: {
      body: (paragraph: string) => `in the paragraph “${paragraph}”`,
      header: (paragraph: string) => `in the header’s paragraph “${paragraph}”`,
      footer: (paragraph: string) => `in the footer’s paragraph “${paragraph}”`,
      note: (paragraph: string) => `in the note “${paragraph}”`,
    },
    unknownField: (name: string, place: string, known: string) =>
      `There is no merge field {{${name}}} (${place}). These can be used: ${known}.`,
    otherLetters: (name: string, place: string, known: string) =>
      `The merge field {{${name}}} ${place} belongs to other letters. These can be used here: ${known}.`,
    outsideTable: (name: string, place: string, table: string) =>
      `The merge field {{${name}}} ${place} must stand in a table row with the others that begin with “${table}.”. The row is repeated.`,
    notAlone: (name: string, place: string) =>
      `The merge field {{${name}}} ${place} must stand alone in its paragraph, for it disappears when there is nothing to say.`,
    broken: (place: string) => `A merge field ${place} is not ended. Write {{name}}.`,
    mustMissing: (field: string, meaning: string) =>
      `The template lacks {{${field}}}: ${meaning}. The letter must have it.`,
    notWord: 'The file is no Word document (.docx). Save the template as .docx in Word.',
    damaged: 'The Word file is damaged and cannot be opened. Save the template anew in Word.',
    encrypted: 'The Word file has a password. Save the template without.',
    tooLarge: 'The Word file is too large for a letter template.',
    unsafe: 'The Word file has content that is not accepted (such as DOCTYPE).',
    macros: 'The template has macros. Save it as .docx without macros.',
    headerDiffers: (field: string) =>
      `The template has {{${field}}} in its header or footer, and it differs in each letter. Make one document per letter instead.`,
  },
} as const;
