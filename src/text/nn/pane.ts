import { leftOut, noLedgerDate } from './ledger-gaps';
import { plural } from '../plural';
import { longDay } from './days';

export const pane = {
  longDay,
  tabs: {
    today: 'I dag',
    check: 'Kontroll',
    meeting: 'Møte',
    arrears: 'Restansar',
    story: 'Sakskort',
  },
  tabList: 'Delar av oppgåvefeltet',
  seenFrom: 'Per dato',
  seenFromHint: 'Dagen alt blir rekna frå',
  noSuchDay: (typed: string): string => `${typed} finst ikkje. Vel ein dato som finst.`,
  notADay: 'Skriv datoen som dd.mm.åååå.',
  language: 'Språk',
  working: 'Reknar …',
  failed: 'Dette kunne ikkje reknast ut.',
  failedMore: 'Sjå gjennom Kontroll, og prøv på nytt.',
  goTo: (place: string): string => `Gå til ${place}`,
  more: (count: number): string => `Vis ${count} til`,
  since: (day: string): string => `Sidan ${day}`,
  severities: { kritisk: 'Kritisk', feil: 'Feil', advarsel: 'Åtvaring', info: 'Info' },

  today: {
    consequences: { 1: 'Hastar', 2: 'Fristar', 3: 'Bør gjerast' },
    consequenceHints: {
      1: 'Nokon kan miste bustad eller ein rett',
      2: 'Ein frist kommunen har',
      3: 'Verdt å gjere',
    },
    heading: (day: string): string => `I dag, ${day}`,
    nothing: 'Ingenting ventar på deg i dag.',
    nothingMore: 'Fristar, hendingar og restansar blir følgde. Det som krev noko av deg, står her.',
    summary: (urgent: number, all: number): string =>
      urgent === 0
        ? plural(all, 'sak å sjå på', 'saker å sjå på')
        : `${plural(urgent, 'sak hastar', 'saker hastar')}, ${all - urgent} til å sjå på`,
    sample: 'Prøvekommune. Alle personar er oppdikta.',
    behind: (day: string): string =>
      `Siste innbetaling i registeret er førd ${day}. Nyare innbetalingar er ikkje med.`,
    lookFrom: (day: string): string => `Sjå registeret per ${day}`,
    findings: (count: number): string =>
      `Kontrollen har ${plural(count, 'funn', 'funn')} som bør rettast først.`,
    seeFindings: 'Sjå funna',
  },

  check: {
    heading: 'Kontroll av registeret',
    nothing: 'Ingen feil funne',
    nothingMore: 'Alle tabellane i registeret er kontrollerte.',
    count: (count: number): string => plural(count, 'funn', 'funn'),
    noneShown: 'Ingen funn passar med utvalet.',
    showAll: 'Vis alle',
    severity: 'Vis alvorsgrad',
    search: 'Søk i funna',
    repair: 'Rett',
    repairTo: (cell: string, value: string): string => `Rett ${cell} til «${value}»`,
    repairAll: (count: number): string => `Rett ${count} som har eitt sikkert svar`,
    repaired: (count: number): string => plural(count, 'celle er retta', 'celler er retta'),
    gone: (count: number): string => `Kontrollert på nytt: ${plural(count, 'funn', 'funn')} att.`,
    rule: (rule: string, source: string): string =>
      source === '' ? `Regel: ${rule}` : `Regel: ${rule}. Kjelde: ${source}`,
    empty: 'tom',
  },

  meeting: {
    heading: 'Neste møte',
    on: (day: string, inDays: number): string =>
      inDays === 0
        ? `${day} (i dag)`
        : inDays === 1
          ? `${day} (i morgon)`
          : inDays > 1
            ? `${day} (om ${inDays} dagar)`
            : `${day} (${-inDays} dagar sidan)`,
    cases: (count: number): string => plural(count, 'sak', 'saker'),
    proposed: 'Føreslått',
    registered: 'På saklista',
    why: 'Kvifor',
    audience: 'Blir skrive for',
    secretary: 'Sekretær',
    committee: 'Utvalet',
    committeeHint: 'Utan namn og adresser',
    secretaryHint: 'Med namn, til eige bruk',
    word: 'Word-dokument',
    sheet: 'Rekneark',
    intoExcel: 'Nytt ark',
    copy: 'Kopier',
    copied: 'Saklista er kopiert.',
    made: (name: string): string => `${name} er laga.`,
    madeSheets: 'Saklista er lagd i eit nytt ark.',
    nothing: 'Ingen saker til møtet enno.',
    nothingMore: 'Saker blir føreslått når noko i registeret treng utvalet.',
    show: 'Vis i registeret',
  },

  arrears: {
    heading: 'Restansar',
    perDate: (day: string): string => `Per ${day}`,
    dataDate: (day: string): string => `Innbetalingar til og med ${day}`,
    noLedgerDate,
    owed: 'Skuldig i alt',
    own: 'Eigen del',
    allowance: 'Bustøtte som er venta',
    credit: 'Til gode',
    unplaced: 'Ikkje plassert',
    currency: (amount: string): string => `${amount} kr`,
    byAge: 'Etter alder',
    notDue: 'Ikkje forfalle',
    bandOver: (days: string): string => `Over ${days} dagar`,
    bandBetween: (from: string, to: string): string => `${from}–${to} dagar`,
    accounts: (count: number): string =>
      plural(count, 'leigeforhold skuldar', 'leigeforhold skuldar'),
    days: (count: number): string => plural(count, 'dag', 'dagar'),
    months: (count: string): string => `${count} månadsleiger`,
    former: 'Tidlegare leigeforhold',
    unknown: 'Ukjent leigeforhold',
    step: 'Neste steg',
    control: 'Kontrollsum',
    leftOut,
    controlHolds: (charges: string, payments: string, balance: string, leftOut: string): string =>
      `Krav ${charges} − innbetalt ${payments} = ${balance}. Summen av kontoane stemmer${leftOut === '' ? '' : `, men ${leftOut}`}.`,
    controlFails: (difference: string): string =>
      `Summen av kontoane avvik med ${difference} kr. Ikkje bruk tala før avviket er funne.`,
    unread: (count: number): string =>
      `${plural(count, 'rad kunne ikkje lesast', 'rader kunne ikkje lesast')} og er ikkje med i summane.`,
    unplacedMore: (amount: string): string =>
      `${amount} kr er innbetalt utan leigeforhold. Plasser dei før nokon blir purra.`,
    make: 'Lag restanseark',
    makeCsv: 'CSV',
    made: (name: string): string => `${name} er laga.`,
    madeSheets: 'Restansearka er lagde i arbeidsboka.',
    nothing: 'Ingen skuldar husleige.',
  },
} as const;
