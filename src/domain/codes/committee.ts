import type { CodeList } from '../columns';

export const committeeRoles = {
  leader: ['leder', 'leiar', 'leader'],
  secretary: ['sekretær', 'sekretær', 'secretary'],
  member: ['medlem', 'medlem', 'member'],
  housingOfficer: ['boligansvarlig', 'bustadansvarleg', 'housing officer'],
  observer: ['observatør', 'observatør', 'observer'],
} as const satisfies CodeList;

export const meetingStates = {
  planned: ['planlagt', 'planlagt', 'planned'],
  summoned: ['innkalt', 'innkalla', 'summoned'],
  held: ['holdt', 'halde', 'held'],
  approved: ['protokoll godkjent', 'protokoll godkjend', 'minutes approved'],
  cancelled: ['avlyst', 'avlyst', 'cancelled'],
} as const satisfies CodeList;

export const attendanceStates = {
  present: ['til stede', 'til stades', 'present'],
  apology: ['forfall', 'forfall', 'apology'],
  deputy: ['vara møtte', 'vara møtte', 'deputy attended'],
  guest: ['gjest', 'gjest', 'guest'],
} as const satisfies CodeList;

/** Kinds of case, in the fixed order of an agenda. */
export const caseKinds = {
  summons: [
    'godkjenning av innkalling og saksliste',
    'godkjenning av innkalling og sakliste',
    'approval of summons and agenda',
  ],
  previousMinutes: [
    'godkjenning av forrige protokoll',
    'godkjenning av førre protokoll',
    'approval of previous minutes',
  ],
  impartiality: ['habilitet', 'habilitet', 'impartiality'],
  openDecision: ['oppfølging av vedtak', 'oppfølging av vedtak', 'follow-up of decisions'],
  application: ['søknad og kartlegging', 'søknad og kartlegging', 'application and assessment'],
  allocation: ['tildeling av bolig', 'tildeling av bustad', 'allocation'],
  leaseEnd: ['kontrakt som utløper', 'kontrakt som går ut', 'lease that ends'],
  arrears: ['husleierestanse', 'husleigerestanse', 'rent arrears'],
  incident: ['hendelse', 'hending', 'incident'],
  agreement: ['bo- og oppfølgingsavtale', 'bu- og oppfølgingsavtale', 'follow-up agreement'],
  documents: ['manglende dokumenter', 'manglande dokument', 'missing documents'],
  dwelling: ['bolig', 'bustad', 'dwelling'],
  ownership: ['startlån og bostøtte', 'startlån og bustøtte', 'start-up loan and allowance'],
  information: ['referatsak', 'referatsak', 'for information'],
  other: ['eventuelt', 'eventuelt', 'any other business'],
  nextMeeting: ['neste møte', 'neste møte', 'next meeting'],
} as const satisfies CodeList;

export const caseStates = {
  queued: ['i kø', 'i kø', 'queued'],
  onAgenda: ['på saklisten', 'på saklista', 'on the agenda'],
  decided: ['vedtatt', 'vedteken', 'decided'],
  postponed: ['utsatt', 'utsett', 'postponed'],
  noted: ['tatt til orientering', 'teken til orientering', 'noted'],
  heldBack: ['holdt tilbake', 'halden tilbake', 'held back'],
} as const satisfies CodeList;

export const caseDecisions = {
  allocate: ['tildele bolig', 'tildele bustad', 'allocate a dwelling'],
  extend: ['forlenge kontrakt', 'forlengje kontrakt', 'extend the lease'],
  end: ['avslutte leieforhold', 'avslutte leigeforhold', 'end the tenancy'],
  refuse: ['avslå', 'avslå', 'refuse'],
  warn: ['skriftlig advarsel', 'skriftleg åtvaring', 'written warning'],
  plan: ['betalingsordning', 'betalingsordning', 'payment plan'],
  followUp: ['følge opp', 'følgje opp', 'follow up'],
  repair: ['sette i stand bolig', 'setje i stand bustad', 'repair the dwelling'],
  note: ['tas til orientering', 'tas til orientering', 'note'],
  other: ['annet', 'anna', 'other'],
} as const satisfies CodeList;

export const taskStates = {
  open: ['åpen', 'open', 'open'],
  done: ['utført', 'utført', 'done'],
  dropped: ['bortfalt', 'bortfallen', 'dropped'],
} as const satisfies CodeList;

export const stayKinds = {
  hotel: ['hotell eller pensjonat', 'hotell eller pensjonat', 'hotel'],
  camping: ['camping', 'camping', 'camping'],
  emergencyDwelling: ['kommunal nødbolig', 'kommunal naudbustad', 'municipal emergency dwelling'],
  private: ['privat', 'privat', 'private'],
} as const satisfies CodeList;

export const confirmationStates = {
  valid: ['gjelder', 'gjeld', 'valid'],
  lapsed: ['bortfalt', 'bortfallen', 'lapsed'],
  withdrawn: ['tatt tilbake', 'teken tilbake', 'withdrawn'],
} as const satisfies CodeList;

/** Which way a target lies from where the municipality is. */
export const targetDirections = {
  atMost: ['høyst', 'høgst', 'at most'],
  atLeast: ['minst', 'minst', 'at least'],
} as const satisfies CodeList;
