import type { CodeList } from '../columns';

export const applicationKinds = {
  dwelling: ['kommunal bolig', 'kommunal bustad', 'municipal dwelling'],
  swap: ['bytte', 'byte', 'swap'],
  extension: ['forlengelse', 'forlenging', 'extension'],
  startLoan: ['startlån', 'startlån', 'start-up loan'],
  grant: ['tilskudd', 'tilskot', 'grant'],
} as const satisfies CodeList;

export const urgencies = {
  acute: ['akutt', 'akutt', 'acute'],
  soon: ['innen tre måneder', 'innan tre månader', 'within three months'],
  normal: ['vanlig', 'vanleg', 'normal'],
} as const satisfies CodeList;

export const applicationStatuses = {
  received: ['mottatt', 'motteken', 'received'],
  assessing: ['under kartlegging', 'under kartlegging', 'being assessed'],
  recommended: ['innstilt', 'innstilt', 'recommended'],
  granted: ['innvilget', 'innvilga', 'granted'],
  housed: ['tildelt bolig', 'tildelt bustad', 'housed'],
  refused: ['avslått', 'avslått', 'refused'],
  withdrawn: ['trukket', 'trekt', 'withdrawn'],
  lapsed: ['bortfalt', 'bortfallen', 'lapsed'],
} as const satisfies CodeList;

export const decisionKinds = {
  grant: ['innvilgelse', 'innvilging', 'grant'],
  refusal: ['avslag', 'avslag', 'refusal'],
  partly: ['delvis innvilgelse', 'delvis innvilging', 'partly granted'],
  dismissal: ['avvisning', 'avvising', 'dismissal'],
} as const satisfies CodeList;

export const decisionReasons = {
  needConfirmed: ['behov dokumentert', 'behov dokumentert', 'need confirmed'],
  ownMeans: ['kan skaffe bolig selv', 'kan skaffe bustad sjølv', 'can find a dwelling'],
  canOwn: ['kan eie med startlån', 'kan eige med startlån', 'can own by start-up loan'],
  noConnection: [
    'ikke tilknytning til kommunen',
    'ikkje tilknyting til kommunen',
    'no connection to the municipality',
  ],
  incomplete: ['mangler opplysninger', 'manglar opplysningar', 'information missing'],
  otherHelp: ['annen hjelp er bedre', 'anna hjelp er betre', 'other help fits better'],
} as const satisfies CodeList;

export const appealOutcomes = {
  upheld: ['opprettholdt', 'oppretthalde', 'upheld'],
  overturned: ['omgjort', 'gjort om', 'overturned'],
  sentOn: ['sendt klageinstans', 'sendt klageinstans', 'sent to appeal body'],
} as const satisfies CodeList;

/** What came of an application: the routine's headline result. */
export const applicationResults = {
  municipalLease: ['kommunal leie', 'kommunal leige', 'municipal lease'],
  privateLease: ['privat leie', 'privat leige', 'private lease'],
  ownedStartLoan: ['eid med startlån', 'eigd med startlån', 'owned by start-up loan'],
  owned: ['eid', 'eigd', 'owned'],
  family: ['familie', 'familie', 'family'],
  withdrawn: ['trukket', 'trekt', 'withdrawn'],
  movedAway: ['flyttet fra kommunen', 'flytta frå kommunen', 'moved away'],
} as const satisfies CodeList;

export const abilities = {
  yes: ['ja', 'ja', 'yes'],
  withHelp: ['ja, med hjelp', 'ja, med hjelp', 'yes, with help'],
  no: ['nei', 'nei', 'no'],
  unclear: ['uavklart', 'uavklart', 'unclear'],
} as const satisfies CodeList;

export const offerAnswers = {
  accepted: ['takket ja', 'takka ja', 'accepted'],
  declined: ['takket nei', 'takka nei', 'declined'],
  expired: ['ikke svart', 'ikkje svara', 'not answered'],
  withdrawn: ['trukket av kommunen', 'trekt av kommunen', 'withdrawn by the municipality'],
} as const satisfies CodeList;

/** Who the reason for a declined offer lies with. */
export const declineCodes = {
  applicantLocation: ['søker: beliggenhet', 'søkjar: plassering', 'applicant: location'],
  applicantSize: ['søker: størrelse', 'søkjar: storleik', 'applicant: size'],
  applicantRent: ['søker: husleie', 'søkjar: husleige', 'applicant: rent'],
  applicantOther: ['søker: fant annet', 'søkjar: fann anna', 'applicant: found something else'],
  municipalityNotReady: [
    'kommune: bolig ikke klar',
    'kommune: bustad ikkje klar',
    'municipality: not ready',
  ],
  municipalityUnfit: [
    'kommune: bolig ikke egnet',
    'kommune: bustad ikkje eigna',
    'municipality: unfit dwelling',
  ],
} as const satisfies CodeList;

/** Where a household lives when it applies (KOSTRA form 11F, BOSIT, in its order). */
export const housingSituations = {
  privateRent: ['leid privat bolig', 'leigd privat bustad', 'private rented dwelling'],
  municipalRent: ['leid kommunal bolig', 'leigd kommunal bustad', 'municipal rented dwelling'],
  owned: ['eid bolig', 'eigd bustad', 'owned dwelling'],
  none: ['uten bolig', 'utan bustad', 'without a dwelling'],
  other: ['annet', 'anna', 'other'],
  institution: ['institusjon', 'institusjon', 'institution'],
} as const satisfies CodeList;

/** Husbanken's instruments that a household is told of and helped to apply for. */
export const instruments = {
  allowance: ['bostøtte', 'bustøtte', 'housing allowance'],
  startLoan: ['startlån', 'startlån', 'start-up loan'],
  acquisitionGrant: ['tilskudd til etablering', 'tilskot til etablering', 'acquisition grant'],
  adaptationGrant: ['tilskudd til tilpasning', 'tilskot til tilpassing', 'adaptation grant'],
} as const satisfies CodeList;

export const guidanceOutcomes = {
  applied: ['søkt', 'søkt', 'applied'],
  granted: ['innvilget', 'innvilga', 'granted'],
  refused: ['avslått', 'avslått', 'refused'],
  notWanted: ['ønsker ikke', 'ønskjer ikkje', 'not wanted'],
  notEntitled: ['ikke rett til', 'ikkje rett til', 'not entitled'],
} as const satisfies CodeList;

export const stayReasons = {
  noHome: ['uten bolig', 'utan bustad', 'without a home'],
  eviction: ['utkastelse', 'utkasting', 'eviction'],
  breakUp: ['samlivsbrudd', 'samlivsbrot', 'break-up'],
  release: [
    'ut av institusjon eller fengsel',
    'ut av institusjon eller fengsel',
    'leaving institution or prison',
  ],
  fire: ['brann eller skade', 'brann eller skade', 'fire or damage'],
  other: ['annet', 'anna', 'other'],
} as const satisfies CodeList;
