import type { CodeList } from '../columns';

export const chargeKinds = {
  rent: ['husleie', 'husleige', 'rent'],
  power: ['strøm', 'straum', 'power'],
  damage: ['skade', 'skade', 'damage'],
  fee: ['gebyr', 'gebyr', 'fee'],
  correction: ['korreksjon', 'korreksjon', 'correction'],
  writeOff: ['avskrivning', 'avskriving', 'write-off'],
  opening: ['inngående saldo', 'inngåande saldo', 'opening balance'],
  other: ['annet', 'anna', 'other'],
} as const satisfies CodeList;

export const paymentSources = {
  tenant: ['leietaker', 'leigetakar', 'tenant'],
  allowance: ['bostøtte', 'bustøtte', 'housing allowance'],
  navDeduction: ['NAV-trekk', 'NAV-trekk', 'NAV deduction'],
  guarantee: ['garanti', 'garanti', 'guarantee'],
  refund: ['tilbakebetaling', 'tilbakebetaling', 'refund'],
  other: ['annet', 'anna', 'other'],
} as const satisfies CodeList;

export const allowanceStatuses = {
  granted: ['innvilget', 'innvilga', 'granted'],
  refused: ['avslått', 'avslått', 'refused'],
  stopped: ['stanset', 'stansa', 'stopped'],
} as const satisfies CodeList;

export const frequencies = {
  weekly: ['hver uke', 'kvar veke', 'weekly'],
  fortnightly: ['hver 14. dag', 'kvar 14. dag', 'fortnightly'],
  monthly: ['hver måned', 'kvar månad', 'monthly'],
} as const satisfies CodeList;

export const planStates = {
  live: ['løper', 'løper', 'live'],
  broken: ['brutt', 'broten', 'broken'],
  completed: ['fullført', 'fullført', 'completed'],
  cancelled: ['avbrutt', 'avbroten', 'cancelled'],
} as const satisfies CodeList;

/** Steps against arrears, in lawful order; last what halts them. */
export const arrearsSteps = {
  contact: ['kontakt med leietaker', 'kontakt med leigetakar', 'contact with tenant'],
  reminder: ['betalingspåminnelse', 'betalingspåminning', 'friendly reminder'],
  dunning: ['purring', 'purring', 'reminder with fee'],
  collectionNotice: ['inkassovarsel', 'inkassovarsel', 'notice of debt collection'],
  informationLetter: [
    'varsel om oversending til inkasso',
    'varsel om oversending til inkasso',
    'information before debt collection',
  ],
  demand: ['betalingsoppfordring', 'betalingsoppfordring', 'demand for payment'],
  agency: ['oversendt inkassoforetak', 'oversendt inkassoføretak', 'sent to collection agency'],
  navContacted: ['NAV kontaktet', 'NAV kontakta', 'NAV contacted'],
  navNotice: ['varsel til NAV § 9-11', 'varsel til NAV § 9-11', 'notice to NAV § 9-11'],
  enforcementNotice: ['§ 4-18-varsel', '§ 4-18-varsel', '§ 4-18 notice'],
  evictionRequest: ['begjæring om fravikelse', 'krav om fråviking', 'application for eviction'],
  eviction: ['fravikelse', 'fråviking', 'eviction'],
  legalClaim: [
    'utlegg eller forliksklage',
    'utlegg eller forliksklage',
    'attachment or conciliation claim',
  ],
  pause: ['pause', 'pause', 'pause'],
  dispute: ['innsigelse', 'innvending', 'dispute'],
} as const satisfies CodeList;

export const pauseReasons = {
  dispute: ['innsigelse', 'innvending', 'dispute'],
  plan: ['betalingsordning', 'betalingsordning', 'payment plan'],
  allowancePending: ['venter på bostøtte', 'ventar på bustøtte', 'allowance pending'],
  illness: ['sykdom', 'sjukdom', 'illness'],
  death: ['dødsfall', 'dødsfall', 'death'],
  other: ['annet', 'anna', 'other'],
} as const satisfies CodeList;

/** Why an amount was corrected or written off. */
export const adjustmentReasons = {
  wrongAmount: ['feil beløp', 'feil beløp', 'wrong amount'],
  wrongTenancy: ['feil leieforhold', 'feil leigeforhold', 'wrong tenancy'],
  rentReduction: ['prisavslag', 'prisavslag', 'rent reduction'],
  movedOut: ['flyttet før perioden', 'flytta før perioden', 'moved before the period'],
  agreement: ['ettergitt etter avtale', 'ettergjeve etter avtale', 'waived by agreement'],
  debtSettlement: ['gjeldsordning', 'gjeldsordning', 'debt settlement'],
  death: ['dødsbo uten midler', 'dødsbu utan midlar', 'estate without means'],
  expired: ['foreldet', 'forelda', 'time-barred'],
  unrecoverable: ['kan ikke inndrives', 'kan ikkje drivast inn', 'cannot be recovered'],
} as const satisfies CodeList;

/** How a letter reached the tenant. */
export const letterChannels = {
  digital: ['digital postkasse', 'digital postkasse', 'digital mailbox'],
  post: ['brev i posten', 'brev i posten', 'letter by post'],
  delivered: ['levert', 'levert', 'delivered by hand'],
  message: ['sms eller telefon', 'sms eller telefon', 'text message or phone'],
} as const satisfies CodeList;

export const rentChangeKinds = {
  index: ['indeksregulering', 'indeksregulering', 'index adjustment'],
  marketRent: ['gjengs leie', 'gjengs leige', 'market rent'],
  agreement: ['avtale', 'avtale', 'agreement'],
  newLease: ['ny kontrakt', 'ny kontrakt', 'new lease'],
} as const satisfies CodeList;
