/** What the next step rests on, what speaks against it, and what the person should do. */
export const nextStep = {
  toConfirm: 'to be confirmed',
  nothing: 'Nothing to do now.',
  waitTo: (day: string) => `Wait until ${day}.`,

  hold: {
    staleData: (day: string, age: number) =>
      `The ledger reaches to ${day}, ${age} days ago. Fetch the payments first, so that nobody is asked for what is paid.`,
    dataBeforeDue: (data: string, due: string) =>
      `The ledger reaches only to ${data}, but the charge fell due ${due}. Fetch the payments first.`,
    maybeTheirs: (amount: string) =>
      `Payments of NOK ${amount} in all that nobody has placed may be this tenant's. Find out first.`,
    misplaced: (amount: string) =>
      `Payments of NOK ${amount} in all that may be the tenant's are on another tenancy or lack their month, so they settle nothing here. Put them right first.`,
    deceased: 'The tenant is dead. The claim is on the estate: find out who settles it.',
    awaitsBailiff: (day: string, age: number) =>
      `The application for eviction was sent ${day}, ${age} days ago. The enforcement officer decides what follows.`,
    evicted: (day: string) =>
      `The eviction is logged ${day}. The debt stands, and the tenancy is not recorded as ended.`,
    awaitsAgency: (day: string, age: number) =>
      `The claim was sent to the collection agency ${day}, ${age} days ago.`,
    awaitsCourt: (day: string, age: number) =>
      `Attachment or conciliation was asked for ${day}, ${age} days ago.`,
  },

  warning: {
    noDataDate: 'The register does not say how far the ledger reaches. Check the payments first.',
    oldData: (day: string, age: number) =>
      `The ledger reaches to ${day}, ${age} days ago. Check newer payments first.`,
    disputedPart: (disputed: string, rest: string) =>
      `NOK ${disputed} is disputed and is not collected. The step is about the other NOK ${rest} only.`,
    brokenPlan: (since: string | null, missing: string) =>
      since === null
        ? 'The payment plan is broken. Talk with the tenant about why before anything is sent.'
        : `The payment plan has been broken since ${since} (NOK ${missing} is missing). Talk with the tenant about why before anything is sent.`,
    paidSince: (amount: string, day: string) =>
      `The tenant paid ${amount} kr on ${day}. Ask whether more is coming before anything is sent.`,
    protectedAddress:
      'Somebody in the household has a protected address. Name and address are on no list, and letters follow a routine of their own.',
    deceasedMember: 'Somebody in the household is dead. Mind whom the letter is addressed to.',
    reserved:
      'The tenant has reserved against notice to NAV (husleieloven § 9-11). Contact NAV only with the tenant’s consent.',
    interpreter: (language: string | null) =>
      language === null
        ? 'The tenant needs an interpreter. Explain the letter by word of mouth too.'
        : `The tenant needs an interpreter (${language}). Explain the letter by word of mouth too.`,
    security: (amount: string | null, until: string | null) =>
      `The security${amount === null ? '' : ` of NOK ${amount}`} is not settled${until === null ? '' : ` and is valid to ${until}`}. Use it before more is claimed.`,
    newAct: (source: string) =>
      `The new debt collection act holds (${source}), but its day, deadlines and fees in the register must be confirmed. See the sheet Rates.`,
  },

  instead: {
    navFirst: 'NAV is contacted right before every step towards eviction.',
    navNoticeFirst: 'NAV must have notice before eviction can be asked for (husleieloven § 9-11).',
    noClause:
      'The lease is not recorded with an eviction clause, so the way on must be considered. Without the clause eviction cannot be asked for directly (tvangsfullbyrdelsesloven § 13-2).',
  },

  fee: {
    policy: 'No fee: the municipality charges tenants none (sheet Settings).',
    exempt: 'No fee: that is how the tenancy is recorded.',
    newAct: 'No fee: the rate under the new act is not known.',
    disputed: 'No fee: the tenant objects.',
    tooMany: (most: number, months: number) =>
      `No fee: ${most} fees have been charged in the last ${months} months.`,
    rate: (from: string, source: string, confirmed: boolean) =>
      `Rate from ${from} (${source})${confirmed ? '' : ', to be confirmed'}.`,
  },

  input: {
    owed: 'Owed in all',
    demandable: 'Can be demanded now',
    allowance: 'Allowance expected',
    months: 'Months of rent',
    oldest: 'Oldest charge due',
    payment: 'Last payment',
    data: 'Ledger up to',
    last: 'Last step',
    deadline: 'Deadline',
    plan: 'Payment plan',
    feeMode: 'Fees and reminders',
    left: 'Moved out',
    clause: 'Eviction clause',
    reserved: 'Reserved against notice to NAV',
    waits: 'Earliest after the due day',
    days: (days: number, source: string) => `${days} days (${source})`,
    planState: { live: 'live', broken: 'broken', completed: 'completed', cancelled: 'cancelled' },
    none: 'none',
    unknown: 'unknown',
    yes: 'yes',
    no: 'no',
    notRecorded: 'not recorded',
  },

  doing: {
    contact: 'Call or visit the tenant, and log the talk in Arrears steps.',
    reminder:
      'Call, or send a friendly reminder. Ask whether the tenant needs help, housing allowance or a payment plan.',
    dunning: 'Send a reminder, and offer a payment plan.',
    collectionNotice:
      'Send a notice of debt collection with a deadline of 14 days, and offer a payment plan.',
    informationLetter:
      'Send a letter saying that the claim may go to a collection agency, and offer a payment plan.',
    demand:
      'The demand is made in the finance system or by the collection agency. Record it here when it is sent, and offer a payment plan.',
    agency: 'Decide whether the claim is sent to the collection agency.',
    navContacted:
      'Contact NAV about budget advice, deductions and housing allowance, and log it in Arrears steps.',
    navNotice: 'Send NAV notice under husleieloven § 9-11.',
    enforcementNotice:
      'Send notice under tvangsfullbyrdelsesloven § 4-18. Say that eviction can be avoided by paying.',
    evictionRequest:
      'Take the case up in the committee before the application is sent. Waiting is always allowed.',
    eviction: 'Follow up together with NAV.',
    legalClaim: 'Consider attachment, conciliation or waiver, and take it up with finance.',
    pause: 'Nothing is sent.',
    dispute: 'Clear up the dispute.',
  },

  clearing: {
    unread: 'Put right the cells that cannot be read.',
    unknown: 'Find the tenancy that the charge belongs to.',
    staleData: 'Fetch the payments from the bank or the ledger.',
    disputed: 'Clear up the dispute with the tenant, and enter the day it was settled.',
    paused: 'Wait until the pause is over. It ends by itself.',
    unplaced: 'Place the payments that may be the tenant’s.',
    plan: 'See that the instalments come.',
    allowance: 'Wait for the housing allowance.',
    lateAllowance: 'Ask Husbanken about the allowance, and look for it among the payments.',
    small: 'Leave it until the amount is worth a letter.',
    deceased: 'Find out who settles the estate before anything is sent.',
    awaitsBailiff:
      'Ask the enforcement officer what has been decided. Still offer payment or a plan, and agree with NAV where the tenant is to live: eviction can be avoided until it is carried out.',
    evicted:
      'Enter the moving out in Tenancies. The debt is then followed up as a former tenant’s.',
    awaitsAgency: 'Wait for the collection agency, and tell them of everything that is paid here.',
    awaitsCourt: 'Wait for the enforcement officer or the conciliation board.',
  },
} as const;
