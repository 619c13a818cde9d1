import { norwegianDay, type Day } from '../../domain/days';
import { plural } from '../plural';
import { agendaDocument } from './agenda-document';
import { agendaRules } from './agenda-rules';
import { longDay } from './days';

const days = (count: number): string => plural(count, 'dag', 'dager');

/** Days since a day are the difference: none on the day itself. */
const sinceDay = (since: Day, count: number): string =>
  count === 0 ? 'fra i dag' : `siden ${norwegianDay(since)} (${days(count)})`;

export const agenda = {
  longDay,
  rules: agendaRules,

  /** Titles that tell nothing of anyone, by kind of case. */
  neutral: {
    summons: 'Godkjenning av innkalling og saksliste',
    previousMinutes: 'Godkjenning av forrige protokoll',
    impartiality: 'Habilitet',
    openDecision: 'Oppfølging av vedtak',
    application: 'Søknad om bolig',
    allocation: 'Tildeling av bolig',
    leaseEnd: 'Kontrakt som utløper',
    arrears: 'Husleierestanse',
    incident: 'Hendelse',
    agreement: 'Evaluering av bo- og oppfølgingsavtale',
    documents: 'Manglende dokumenter',
    dwelling: 'Bolig',
    ownership: 'Startlån og tilskudd',
    information: 'Referatsak',
    other: 'Eventuelt',
    nextMeeting: 'Neste møte',
  },

  protectedHousehold: (id: string): string => `husstand ${id} (adressesperre)`,
  protectedDwelling: (id: string): string => `bolig ${id}`,
  protectedText: 'Skjermet på grunn av adressesperre.',

  standing: {
    fact: 'Fast sak i hvert møte.',
    previousMinutes: (day: Day): string => `Godkjenning av protokoll fra ${longDay(day)}`,
    previousMinutesFact: (day: Day): string =>
      `Protokollen fra ${norwegianDay(day)} er ikke godkjent.`,
    nextMeeting: (day: Day): string => `Neste møte: ${longDay(day)}`,
    nextPlanned: 'Møtet er ført i registeret.',
    nextByRhythm: 'Følger møterytmen; møtet er ikke ført i registeret ennå.',
  },

  registeredFact: 'Satt på saklisten av sekretæren.',
  queuedFact: 'Står i kø til utvalget.',
  postponedFact: (day: Day): string => `Utsatt fra møtet ${norwegianDay(day)}.`,

  openDecision: {
    title: (number: string, title: string): string => `Oppfølging av ${number}: ${title}`,
    neutralTitle: (number: string): string => `Oppfølging av ${number}`,
    unnumbered: 'tidligere vedtak',
    overdue: (decided: Day, deadline: Day, late: number): string =>
      `Vedtatt ${norwegianDay(decided)} med frist ${norwegianDay(deadline)}. Fristen er oversittet med ${days(late)}.`,
    due: (decided: Day, deadline: Day): string =>
      `Vedtatt ${norwegianDay(decided)} med frist ${norwegianDay(deadline)}. Ikke fulgt opp ennå.`,
    noDeadline: (decided: Day, age: number): string =>
      `Vedtatt ${norwegianDay(decided)} uten frist. Ikke fulgt opp etter ${days(age)}.`,
    undated: 'Vedtatt uten dato. Ikke fulgt opp ennå.',
    many: (count: number): string => `Andre vedtak som ikke er fulgt opp (${count})`,
  },
  application: {
    title: (kind: string, household: string): string => `Søknad om ${kind} – ${household}`,
    ready: (received: Day): string =>
      `Mottatt ${norwegianDay(received)}. Kartlagt og klar for utvalget.`,
    manyReady: (count: number): string => `Flere søknader klare for utvalget (${count})`,
    fresh: (received: Day): string => `Mottatt ${norwegianDay(received)}, etter forrige møte.`,
    freshWithout: (received: Day): string =>
      `Mottatt ${norwegianDay(received)}, etter forrige møte. Kartleggingssamtale mangler.`,
    neutralFresh: 'Ny siden forrige møte.',
    manyFresh: (count: number): string => `Flere nye søknader (${count})`,
    withoutInterview: (received: Day, age: number): string =>
      `Mottatt ${norwegianDay(received)}. Ingen kartleggingssamtale etter ${days(age)}.`,
    neutralWithout: 'Kartleggingssamtale mangler.',
    manyWithout: (count: number): string => `Flere søknader uten kartleggingssamtale (${count})`,
    neutralReady: 'Klar for utvalget.',
  },
  vacantDwelling: {
    title: (address: string, bedrooms: number | null): string =>
      bedrooms === null
        ? `Ledig bolig: ${address}`
        : `Ledig bolig: ${address}, ${bedrooms} soverom`,
    neutralTitle: (bedrooms: number | null): string =>
      bedrooms === null ? 'Ledig bolig' : `Ledig bolig med ${bedrooms} soverom`,
    since: (since: Day, count: number): string => `Ingen leietaker ${sinceDay(since, count)}.`,
    always: 'Ingen leietaker er ført på boligen.',
    waiting: (count: number, bedrooms: number): string =>
      `${plural(count, 'søker', 'søkere')} venter på ${bedrooms} soverom.`,
    many: (count: number): string => `Flere ledige boliger (${count})`,
  },
  dwellingNotReady: {
    title: (address: string, status: string): string => `Bolig ${status}: ${address}`,
    neutralTitle: (status: string): string => `Bolig ${status}`,
    fact: (since: Day, count: number): string => `Uten leietaker ${sinceDay(since, count)}.`,
    unknown: 'Uten leietaker.',
    many: (count: number): string => `Boliger som ikke er klare for utleie (${count})`,
  },
  leaseEnd: {
    title: (household: string, address: string): string =>
      `Kontrakt som utløper: ${household}, ${address}`,
    ends: (end: Day, months: number): string =>
      `Kontrakten utløper ${norwegianDay(end)}; varselet ${plural(months, 'måned', 'måneder')} før er nådd.`,
    neutralEnds: (months: number): string =>
      `Kontrakten utløper innen ${plural(months, 'måned', 'måneder')}.`,
    endsSoon: (end: Day, months: number, alarm: Day): string =>
      `Kontrakten utløper ${norwegianDay(end)}; varselet ${plural(months, 'måned', 'måneder')} før nås ${norwegianDay(alarm)}, innen møtet.`,
    neutralEndsSoon: (months: number): string =>
      `Varselet ${plural(months, 'måned', 'måneder')} før kontrakten utløper, nås innen møtet.`,
    manyEnds: (count: number): string => `Flere kontrakter som utløper (${count})`,
    overstayedTitle: (household: string, address: string): string =>
      `Leietaker bor i boligen etter utløp: ${household}, ${address}`,
    overstayed: (end: Day, count: number, indefinite: Day): string =>
      `Kontrakten utløp ${norwegianDay(end)} (${days(count)} siden). Uten skriftlig flytteoppfordring blir den tidsubestemt etter ${norwegianDay(indefinite)} (husleieloven § 9-2).`,
    neutralOverstayed: 'Kontrakten er utløpt og leietaker bor der fortsatt.',
    manyOverstayed: (count: number): string => `Flere leieforhold etter utløp (${count})`,
    indefiniteTitle: (household: string, address: string): string =>
      `Kontrakten er blitt tidsubestemt: ${household}, ${address}`,
    indefinite: (end: Day, turned: Day): string =>
      `Kontrakten utløp ${norwegianDay(end)} uten flytteoppfordring, og leietaker bodde der fortsatt ${norwegianDay(turned)} (husleieloven § 9-2).`,
    neutralIndefinite: 'Kontrakten er blitt tidsubestemt.',
    manyIndefinite: (count: number): string =>
      `Flere kontrakter som er blitt tidsubestemte (${count})`,
  },
  arrears: {
    title: (household: string, address: string): string =>
      `Husleierestanse – ${household}, ${address}`,
    fact: (own: string, oldest: Day, before: string): string =>
      `Skylder ${own} kr, eldste forfall ${norwegianDay(oldest)}. Ved forrige møte: ${before} kr.`,
    allowance: (amount: string): string =>
      `I tillegg ventes ${amount} kr i bostøtte, som ikke kreves av leietaker.`,
    dataDate: (day: Day): string => `Regnskapet er ført til ${norwegianDay(day)}.`,
    step: (step: string, earliest: Day): string =>
      `Mulig neste steg: ${step}, tidligst ${norwegianDay(earliest)}.`,
    neutralNew: 'Ny restanse siden forrige møte.',
    manyNew: (count: number): string => `Flere nye restanser (${count})`,
    neutralWorse: 'Restansen har økt siden forrige møte.',
    manyWorse: (count: number): string => `Flere restanser som har økt (${count})`,
    standing: (own: string, oldest: Day): string =>
      `Skylder ${own} kr, eldste forfall ${norwegianDay(oldest)}. Ikke økt siden forrige møte.`,
    neutralStanding: 'Restansen er ikke større enn ved forrige møte.',
    manyStanding: (count: number): string => `Restanser uten økning siden forrige møte (${count})`,
    planTitle: (household: string, address: string): string =>
      `Brutt betalingsordning – ${household}, ${address}`,
    neutralPlanTitle: 'Betalingsordning',
    plan: (since: Day | null, missing: string, remaining: string): string =>
      `${since === null ? 'Ordningen er brutt' : `Brutt ${norwegianDay(since)}`}: ${missing} kr mindre er betalt enn avtalt. Skyldig nå: ${remaining} kr.`,
    neutralPlan: 'Betalingsordningen er brutt.',
    neutralWarning: 'Et tegn på at noen kan komme på etterskudd.',
    manyWarnings: (count: number): string => `Tidlig varsel (${count})`,
    manyPlans: (count: number): string => `Flere brutte betalingsordninger (${count})`,
  },
  incident: {
    title: (type: string, address: string): string => `Hendelse: ${type}, ${address}`,
    overdue: (reported: Day, deadline: Day, late: number, service: string): string =>
      `Meldt ${norwegianDay(reported)}, ansvarlig ${service}. Fristen ${norwegianDay(deadline)} er oversittet med ${days(late)}.`,
    due: (reported: Day, deadline: Day, service: string): string =>
      `Meldt ${norwegianDay(reported)}, ansvarlig ${service}, frist ${norwegianDay(deadline)}.`,
    open: (reported: Day, service: string): string =>
      `Meldt ${norwegianDay(reported)}, ansvarlig ${service}. Ingen frist er satt.`,
    neutralOverdue: (service: string): string => `Ansvarlig ${service}. Fristen er oversittet.`,
    neutralOpen: (service: string): string => `Ansvarlig ${service}.`,
    many: (count: number): string => `Flere åpne hendelser (${count})`,
    closedTitle: (type: string, address: string): string => `Lukket hendelse: ${type}, ${address}`,
    closed: (day: Day, outcome: string): string => `Lukket ${norwegianDay(day)}: ${outcome}.`,
    closedWithout: (day: Day): string => `Lukket ${norwegianDay(day)}.`,
    neutralClosedTitle: 'Lukket hendelse',
    neutralClosed: 'Lukket siden forrige møte.',
    manyClosed: (count: number): string => `Hendelser lukket siden forrige møte (${count})`,
  },
  agreement: {
    title: (household: string, address: string): string =>
      `Evaluering av bo- og oppfølgingsavtale – ${household}, ${address}`,
    fact: (evaluation: Day): string => `Skal evalueres ${norwegianDay(evaluation)}.`,
    overdue: (evaluation: Day, late: number): string =>
      `Skulle vært evaluert ${norwegianDay(evaluation)}, ${days(late)} siden.`,
    neutral: 'Avtalen skal evalueres.',
    many: (count: number): string => `Flere avtaler som skal evalueres (${count})`,
  },
  documents: {
    title: (household: string, address: string): string =>
      `Manglende dokumenter – ${household}, ${address}`,
    missing: (kinds: string): string => `Mangler: ${kinds}.`,
    expired: (kinds: string): string => `Utløpt: ${kinds}.`,
    neutral: 'Ett eller flere påkrevde dokumenter mangler.',
    many: (count: number): string => `Andre leieforhold med manglende dokumenter (${count})`,
  },

  summary: (count: number): string => `${plural(count, 'forhold', 'forhold')} samlet i én sak.`,
  more: (count: number): string => `og ${count} til`,

  today: {
    eviction: (household: string, address: string): string =>
      `Fare for fravikelse: ${household}, ${address}`,
    step: (step: string, day: Day): string => `Siste tiltak: ${step} ${norwegianDay(day)}.`,
    answer: (household: string): string => `Foreløpig svar mangler – ${household}`,
    answerFact: (received: Day): string =>
      `Søknaden kom ${norwegianDay(received)}. Uten vedtak innen en måned skal det sendes foreløpig svar (fvl. § 11 a).`,
    task: (what: string): string => `Oppgave: ${what}`,
    due: (due: Day, late: number): string =>
      late === 0 ? 'Frist i dag.' : `Fristen var ${norwegianDay(due)}, ${days(late)} siden.`,
    summons: (day: Day): string => `Send innkalling til møtet ${norwegianDay(day)}`,
    minutes: (day: Day): string => `Protokollen fra ${norwegianDay(day)} er ikke godkjent`,
    minutesFact: 'Før inn datoen for godkjenning i Møter.',
    offer: (address: string): string => `Tilbud uten svar: ${address}`,
  },

  document: agendaDocument,

  command: {
    unknownMeeting: (id: string): string =>
      `Fant ikke møtet «${id}» i tabellen Møter. Skriv møtets id, for eksempel Z-0012, eller «next» for neste møte.`,
  },
} as const;
