import type { CodeList } from '../columns';

export const leaseKinds = {
  fixed: ['tidsbestemt', 'tidsbestemt', 'fixed-term'],
  indefinite: ['tidsubestemt', 'tidsubestemt', 'indefinite'],
  subLease: ['framleie', 'framleige', 'sublease'],
} as const satisfies CodeList;

/** Grounds on which a term shorter than three years may be agreed (husleieloven §§ 9-3 and 11-1). */
export const shortTermReasons = {
  disadvantaged: ['§ 11-1 vanskeligstilte', '§ 11-1 vanskelegstilte', '§ 11-1 disadvantaged'],
  landlordUse: [
    'utleier skal bo der selv',
    'utleigar skal bu der sjølv',
    'landlord will live there',
  ],
  otherGround: ['annen saklig grunn', 'annan sakleg grunn', 'other just ground'],
  annexe: ['loft eller sokkel, ett år', 'loft eller sokkel, eitt år', 'loft or basement, one year'],
} as const satisfies CodeList;

export const securityKinds = {
  none: ['ingen', 'inga', 'none'],
  deposit: ['depositum', 'depositum', 'deposit'],
  guarantee: ['garanti', 'garanti', 'guarantee'],
  both: ['depositum og garanti', 'depositum og garanti', 'deposit and guarantee'],
} as const satisfies CodeList;

/** Whether reminders carry a fee for this tenancy. */
export const feeModes = {
  normal: ['vanlig', 'vanleg', 'normal'],
  noFee: ['uten gebyr', 'utan gebyr', 'no fee'],
  noReminder: ['ingen purring', 'inga purring', 'no reminder'],
} as const satisfies CodeList;

export const documentKinds = {
  lease: ['leiekontrakt', 'leigekontrakt', 'lease'],
  houseRules: ['husordensregler', 'husordensreglar', 'house rules'],
  moveInChecklist: ['sjekkliste innflytting', 'sjekkliste innflytting', 'move-in checklist'],
  moveOutChecklist: ['sjekkliste utflytting', 'sjekkliste utflytting', 'move-out checklist'],
  transport: ['transporterklæring', 'transporterklæring', 'transport of allowance'],
  followUpAgreement: [
    'bo- og oppfølgingsavtale',
    'bu- og oppfølgingsavtale',
    'follow-up agreement',
  ],
  information111: ['opplysning etter § 11-1', 'opplysning etter § 11-1', '§ 11-1 information'],
  powerOfAttorney: ['fullmakt', 'fullmakt', 'power of attorney'],
  guarantee: ['garanti', 'garanti', 'guarantee'],
  decision: ['vedtak', 'vedtak', 'decision'],
  other: ['annet', 'anna', 'other'],
} as const satisfies CodeList;

export const documentForms = {
  text: ['tekst', 'tekst', 'text'],
  pictogram: ['piktogram', 'piktogram', 'pictogram'],
  readAloud: ['lest opp', 'lese opp', 'read aloud'],
  interpreter: ['tolk', 'tolk', 'interpreter'],
} as const satisfies CodeList;

export const checklistOccasions = {
  moveIn: ['innflytting', 'innflytting', 'move-in'],
  moveOut: ['utflytting', 'utflytting', 'move-out'],
  visit: ['besøk', 'besøk', 'visit'],
} as const satisfies CodeList;

export const checklistPoints = {
  houseRules: ['ordensregler forstått', 'ordensreglar forstått', 'house rules understood'],
  stopcock: ['stoppekran vist', 'stoppekran vist', 'main stopcock shown'],
  fuseBox: ['sikringsskap vist', 'sikringsskap vist', 'fuse box shown'],
  smokeAlarm: ['røykvarsler testet', 'røykvarslar testa', 'smoke alarm tested'],
  extinguisher: ['brannslukker', 'brannsløkkjar', 'fire extinguisher'],
  escapeRoute: ['rømningsvei', 'rømingsveg', 'escape route'],
  keys: ['nøkler', 'nøklar', 'keys'],
  meter: ['strømmåler avlest', 'straummålar lesen av', 'meter read'],
  condition: ['tilstand rom for rom', 'tilstand rom for rom', 'condition room by room'],
  rentInformation: [
    'husleie og KID gjennomgått',
    'husleige og KID gjennomgått',
    'rent and KID explained',
  ],
} as const satisfies CodeList;

export const checklistStates = {
  ok: ['ok', 'ok', 'ok'],
  remark: ['merknad', 'merknad', 'remark'],
  notApplicable: ['ikke aktuelt', 'ikkje aktuelt', 'not applicable'],
} as const satisfies CodeList;

export const agreementThemes = {
  economy: ['økonomi', 'økonomi', 'economy'],
  dayRhythm: ['døgnrytme', 'døgnrytme', 'day rhythm'],
  quiet: ['ro og orden', 'ro og orden', 'order and quiet'],
  practical: ['praktiske oppgaver', 'praktiske oppgåver', 'practical tasks'],
  services: ['tjenester', 'tenester', 'services'],
  several: ['flere temaer', 'fleire tema', 'several themes'],
} as const satisfies CodeList;

export const agreementOutcomes = {
  fulfilled: ['oppfylt', 'oppfylt', 'fulfilled'],
  extended: ['forlenget', 'forlengd', 'extended'],
  changed: ['endret', 'endra', 'changed'],
  ended: ['avsluttet', 'avslutta', 'ended'],
} as const satisfies CodeList;

export const contactKinds = {
  homeVisit: ['hjemmebesøk', 'heimebesøk', 'home visit'],
  phone: ['telefon', 'telefon', 'phone'],
  meeting: ['møte', 'møte', 'meeting'],
  message: ['melding', 'melding', 'message'],
} as const satisfies CodeList;

export const contactResults = {
  met: ['møtt', 'møtt', 'met'],
  notMet: ['ikke møtt', 'ikkje møtt', 'not met'],
} as const satisfies CodeList;

/** Who gave the security; what the municipality gave is counted in KOSTRA. */
export const securityGivers = {
  tenant: ['leietaker', 'leigetakar', 'tenant'],
  nav: ['NAV', 'NAV', 'NAV'],
  municipality: ['kommunen', 'kommunen', 'municipality'],
  bank: ['bank', 'bank', 'bank'],
} as const satisfies CodeList;

export const noticeGivers = {
  tenant: ['leietaker', 'leigetakar', 'tenant'],
  municipality: ['kommunen', 'kommunen', 'municipality'],
  agreed: ['etter avtale', 'etter avtale', 'by agreement'],
} as const satisfies CodeList;

/** Why a tenancy ended, or where the tenant went. */
export const tenancyEndReasons = {
  owned: ['kjøpte bolig', 'kjøpte bustad', 'bought a dwelling'],
  privateLease: ['leier privat', 'leiger privat', 'rents privately'],
  municipalDwelling: [
    'annen kommunal bolig',
    'annan kommunal bustad',
    'another municipal dwelling',
  ],
  movedAway: ['flyttet fra kommunen', 'flytta frå kommunen', 'moved away'],
  institution: ['institusjon', 'institusjon', 'institution'],
  eviction: ['fravikelse', 'fråviking', 'eviction'],
  death: ['dødsfall', 'dødsfall', 'death'],
  other: ['annet', 'anna', 'other'],
} as const satisfies CodeList;
