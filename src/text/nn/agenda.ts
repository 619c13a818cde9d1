import { norwegianDay, type Day } from '../../domain/days';
import { plural } from '../plural';
import { agendaDocument } from './agenda-document';
import { agendaRules } from './agenda-rules';
import { longDay } from './days';

const days = (count: number): string => plural(count, 'dag', 'dagar');

/** Days since a day are the difference: none on the day itself. */
const sinceDay = (since: Day, count: number): string =>
  count === 0 ? 'frå i dag' : `sidan ${norwegianDay(since)} (${days(count)})`;

export const agenda = {
  longDay,
  rules: agendaRules,

  neutral: {
    summons: 'Godkjenning av innkalling og sakliste',
    previousMinutes: 'Godkjenning av førre protokoll',
    impartiality: 'Habilitet',
    openDecision: 'Oppfølging av vedtak',
    application: 'Søknad om bustad',
    allocation: 'Tildeling av bustad',
    leaseEnd: 'Kontrakt som går ut',
    arrears: 'Husleigerestanse',
    incident: 'Hending',
    agreement: 'Evaluering av bu- og oppfølgingsavtale',
    documents: 'Manglande dokument',
    dwelling: 'Bustad',
    ownership: 'Startlån og tilskot',
    information: 'Referatsak',
    other: 'Eventuelt',
    nextMeeting: 'Neste møte',
  },

  protectedHousehold: (id: string): string => `husstand ${id} (adressesperre)`,
  protectedDwelling: (id: string): string => `bustad ${id}`,
  protectedText: 'Skjerma på grunn av adressesperre.',

  standing: {
    fact: 'Fast sak i kvart møte.',
    previousMinutes: (day: Day): string => `Godkjenning av protokoll frå ${longDay(day)}`,
    previousMinutesFact: (day: Day): string =>
      `Protokollen frå ${norwegianDay(day)} er ikkje godkjend.`,
    nextMeeting: (day: Day): string => `Neste møte: ${longDay(day)}`,
    nextPlanned: 'Møtet er ført i registeret.',
    nextByRhythm: 'Følgjer møterytmen; møtet er ikkje ført i registeret enno.',
  },

  registeredFact: 'Sett på saklista av sekretæren.',
  queuedFact: 'Står i kø til utvalet.',
  postponedFact: (day: Day): string => `Utsett frå møtet ${norwegianDay(day)}.`,

  openDecision: {
    title: (number: string, title: string): string => `Oppfølging av ${number}: ${title}`,
    neutralTitle: (number: string): string => `Oppfølging av ${number}`,
    unnumbered: 'tidlegare vedtak',
    overdue: (decided: Day, deadline: Day, late: number): string =>
      `Vedteke ${norwegianDay(decided)} med frist ${norwegianDay(deadline)}. Fristen gjekk ut for ${days(late)} sidan.`,
    due: (decided: Day, deadline: Day): string =>
      `Vedteke ${norwegianDay(decided)} med frist ${norwegianDay(deadline)}. Ikkje følgt opp enno.`,
    noDeadline: (decided: Day, age: number): string =>
      `Vedteke ${norwegianDay(decided)} utan frist. Ikkje følgt opp etter ${days(age)}.`,
    undated: 'Vedteke utan dato. Ikkje følgt opp enno.',
    many: (count: number): string => `Andre vedtak som ikkje er følgde opp (${count})`,
  },
  application: {
    title: (kind: string, household: string): string => `Søknad om ${kind} – ${household}`,
    ready: (received: Day): string =>
      `Motteken ${norwegianDay(received)}. Kartlagd og klar for utvalet.`,
    manyReady: (count: number): string => `Fleire søknader klare for utvalet (${count})`,
    fresh: (received: Day): string => `Motteken ${norwegianDay(received)}, etter førre møte.`,
    freshWithout: (received: Day): string =>
      `Motteken ${norwegianDay(received)}, etter førre møte. Kartleggingssamtale manglar.`,
    neutralFresh: 'Ny sidan førre møte.',
    manyFresh: (count: number): string => `Fleire nye søknader (${count})`,
    withoutInterview: (received: Day, age: number): string =>
      `Motteken ${norwegianDay(received)}. Ingen kartleggingssamtale etter ${days(age)}.`,
    neutralWithout: 'Kartleggingssamtale manglar.',
    manyWithout: (count: number): string => `Fleire søknader utan kartleggingssamtale (${count})`,
    neutralReady: 'Klar for utvalet.',
  },
  vacantDwelling: {
    title: (address: string, bedrooms: number | null): string =>
      bedrooms === null
        ? `Ledig bustad: ${address}`
        : `Ledig bustad: ${address}, ${bedrooms} soverom`,
    neutralTitle: (bedrooms: number | null): string =>
      bedrooms === null ? 'Ledig bustad' : `Ledig bustad med ${bedrooms} soverom`,
    since: (since: Day, count: number): string => `Ingen leigetakar ${sinceDay(since, count)}.`,
    always: 'Ingen leigetakar er ført på bustaden.',
    waiting: (count: number, bedrooms: number): string =>
      `${plural(count, 'søkjar', 'søkjarar')} ventar på ${bedrooms} soverom.`,
    many: (count: number): string => `Fleire ledige bustader (${count})`,
  },
  dwellingNotReady: {
    title: (address: string, status: string): string => `Bustad ${status}: ${address}`,
    neutralTitle: (status: string): string => `Bustad ${status}`,
    fact: (since: Day, count: number): string => `Utan leigetakar ${sinceDay(since, count)}.`,
    unknown: 'Utan leigetakar.',
    many: (count: number): string => `Bustader som ikkje er klare for utleige (${count})`,
  },
  leaseEnd: {
    title: (household: string, address: string): string =>
      `Kontrakt som går ut: ${household}, ${address}`,
    ends: (end: Day, months: number): string =>
      `Kontrakten går ut ${norwegianDay(end)}; varselet ${plural(months, 'månad', 'månader')} før er nådd.`,
    neutralEnds: (months: number): string =>
      `Kontrakten går ut innan ${plural(months, 'månad', 'månader')}.`,
    endsSoon: (end: Day, months: number, alarm: Day): string =>
      `Kontrakten går ut ${norwegianDay(end)}; varselet ${plural(months, 'månad', 'månader')} før blir nådd ${norwegianDay(alarm)}, innan møtet.`,
    neutralEndsSoon: (months: number): string =>
      `Varselet ${plural(months, 'månad', 'månader')} før kontrakten går ut, blir nådd innan møtet.`,
    manyEnds: (count: number): string => `Fleire kontraktar som går ut (${count})`,
    overstayedTitle: (household: string, address: string): string =>
      `Leigetakar bur i bustaden etter at kontrakten gjekk ut: ${household}, ${address}`,
    overstayed: (end: Day, count: number, indefinite: Day): string =>
      `Kontrakten gjekk ut ${norwegianDay(end)} (for ${days(count)} sidan). Utan skriftleg flytteoppmoding blir han tidsubestemt etter ${norwegianDay(indefinite)} (husleigelova § 9-2).`,
    neutralOverstayed: 'Kontrakten har gått ut og leigetakar bur der framleis.',
    manyOverstayed: (count: number): string =>
      `Fleire leigeforhold etter at kontrakten gjekk ut (${count})`,
    indefiniteTitle: (household: string, address: string): string =>
      `Kontrakten er blitt tidsubestemt: ${household}, ${address}`,
    indefinite: (end: Day, turned: Day): string =>
      `Kontrakten gjekk ut ${norwegianDay(end)} utan flytteoppmoding, og leigetakar budde der framleis ${norwegianDay(turned)} (husleigelova § 9-2).`,
    neutralIndefinite: 'Kontrakten er blitt tidsubestemt.',
    manyIndefinite: (count: number): string =>
      `Fleire kontraktar som er blitt tidsubestemte (${count})`,
  },
  arrears: {
    title: (household: string, address: string): string =>
      `Husleigerestanse – ${household}, ${address}`,
    fact: (own: string, oldest: Day, before: string): string =>
      `Skuldar ${own} kr, eldste forfall ${norwegianDay(oldest)}. Ved førre møte: ${before} kr.`,
    allowance: (amount: string): string =>
      `I tillegg er det venta ${amount} kr i bustøtte, som ikkje blir kravd av leigetakar.`,
    dataDate: (day: Day): string => `Rekneskapen er ført til ${norwegianDay(day)}.`,
    step: (step: string, earliest: Day): string =>
      `Mogleg neste steg: ${step}, tidlegast ${norwegianDay(earliest)}.`,
    neutralNew: 'Ny restanse sidan førre møte.',
    manyNew: (count: number): string => `Fleire nye restansar (${count})`,
    neutralWorse: 'Restansen har auka sidan førre møte.',
    manyWorse: (count: number): string => `Fleire restansar som har auka (${count})`,
    standing: (own: string, oldest: Day): string =>
      `Skuldar ${own} kr, eldste forfall ${norwegianDay(oldest)}. Ikkje auka sidan førre møte.`,
    neutralStanding: 'Restansen er ikkje større enn ved førre møte.',
    manyStanding: (count: number): string => `Restansar utan auke sidan førre møte (${count})`,
    planTitle: (household: string, address: string): string =>
      `Broten betalingsordning – ${household}, ${address}`,
    neutralPlanTitle: 'Betalingsordning',
    plan: (since: Day | null, missing: string, remaining: string): string =>
      `${since === null ? 'Ordninga er broten' : `Broten ${norwegianDay(since)}`}: ${missing} kr mindre er betalt enn avtalt. Skuldig no: ${remaining} kr.`,
    neutralPlan: 'Betalingsordninga er broten.',
    neutralWarning: 'Eit teikn på at nokon kan kome på etterskot.',
    manyWarnings: (count: number): string => `Tidleg varsel (${count})`,
    manyPlans: (count: number): string => `Fleire brotne betalingsordningar (${count})`,
  },
  incident: {
    title: (type: string, address: string): string => `Hending: ${type}, ${address}`,
    overdue: (reported: Day, deadline: Day, late: number, service: string): string =>
      `Meldt ${norwegianDay(reported)}, ansvarleg ${service}. Fristen ${norwegianDay(deadline)} gjekk ut for ${days(late)} sidan.`,
    due: (reported: Day, deadline: Day, service: string): string =>
      `Meldt ${norwegianDay(reported)}, ansvarleg ${service}, frist ${norwegianDay(deadline)}.`,
    open: (reported: Day, service: string): string =>
      `Meldt ${norwegianDay(reported)}, ansvarleg ${service}. Ingen frist er sett.`,
    neutralOverdue: (service: string): string => `Ansvarleg ${service}. Fristen har gått ut.`,
    neutralOpen: (service: string): string => `Ansvarleg ${service}.`,
    many: (count: number): string => `Fleire opne hendingar (${count})`,
    closedTitle: (type: string, address: string): string => `Lukka hending: ${type}, ${address}`,
    closed: (day: Day, outcome: string): string => `Lukka ${norwegianDay(day)}: ${outcome}.`,
    closedWithout: (day: Day): string => `Lukka ${norwegianDay(day)}.`,
    neutralClosedTitle: 'Lukka hending',
    neutralClosed: 'Lukka sidan førre møte.',
    manyClosed: (count: number): string => `Hendingar lukka sidan førre møte (${count})`,
  },
  agreement: {
    title: (household: string, address: string): string =>
      `Evaluering av bu- og oppfølgingsavtale – ${household}, ${address}`,
    fact: (evaluation: Day): string => `Skal evaluerast ${norwegianDay(evaluation)}.`,
    overdue: (evaluation: Day, late: number): string =>
      `Skulle vore evaluert ${norwegianDay(evaluation)}, for ${days(late)} sidan.`,
    neutral: 'Avtalen skal evaluerast.',
    many: (count: number): string => `Fleire avtalar som skal evaluerast (${count})`,
  },
  documents: {
    title: (household: string, address: string): string =>
      `Manglande dokument – ${household}, ${address}`,
    missing: (kinds: string): string => `Manglar: ${kinds}.`,
    expired: (kinds: string): string => `Gått ut: ${kinds}.`,
    neutral: 'Eitt eller fleire påkravde dokument manglar.',
    many: (count: number): string => `Andre leigeforhold med manglande dokument (${count})`,
  },

  summary: (count: number): string => `${plural(count, 'forhold', 'forhold')} samla i éi sak.`,
  more: (count: number): string => `og ${count} til`,

  today: {
    eviction: (household: string, address: string): string =>
      `Fare for fråviking: ${household}, ${address}`,
    step: (step: string, day: Day): string => `Siste tiltak: ${step} ${norwegianDay(day)}.`,
    answer: (household: string): string => `Førebels svar manglar – ${household}`,
    answerFact: (received: Day): string =>
      `Søknaden kom ${norwegianDay(received)}. Utan vedtak innan ein månad skal det sendast førebels svar (fvl. § 11 a).`,
    task: (what: string): string => `Oppgåve: ${what}`,
    due: (due: Day, late: number): string =>
      late === 0 ? 'Frist i dag.' : `Fristen var ${norwegianDay(due)}, for ${days(late)} sidan.`,
    summons: (day: Day): string => `Send innkalling til møtet ${norwegianDay(day)}`,
    minutes: (day: Day): string => `Protokollen frå ${norwegianDay(day)} er ikkje godkjend`,
    minutesFact: 'Før inn datoen for godkjenning i Møte.',
    offer: (address: string): string => `Tilbod utan svar: ${address}`,
  },

  document: agendaDocument,

  command: {
    unknownMeeting: (id: string): string =>
      `Fann ikkje møtet «${id}» i tabellen Møte. Skriv id-en til møtet, til dømes Z-0012, eller «next» for neste møte.`,
  },
} as const;
