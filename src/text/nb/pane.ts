import { leftOut, noLedgerDate } from './ledger-gaps';
import { plural } from '../plural';
import { longDay } from './days';

export const pane = {
  longDay,
  tabs: {
    today: 'I dag',
    check: 'Kontroll',
    meeting: 'Møte',
    arrears: 'Restanser',
    story: 'Sakskort',
  },
  tabList: 'Deler av oppgavefeltet',
  seenFrom: 'Per dato',
  seenFromHint: 'Dagen alt regnes fra',
  noSuchDay: (typed: string): string => `${typed} finnes ikke. Velg en dato som finnes.`,
  notADay: 'Skriv datoen som dd.mm.åååå.',
  language: 'Språk',
  working: 'Regner …',
  failed: 'Dette kunne ikke regnes ut.',
  failedMore: 'Se gjennom Kontroll, og prøv igjen.',
  goTo: (place: string): string => `Gå til ${place}`,
  more: (count: number): string => `Vis ${count} til`,
  since: (day: string): string => `Siden ${day}`,
  severities: { kritisk: 'Kritisk', feil: 'Feil', advarsel: 'Advarsel', info: 'Info' },

  today: {
    consequences: { 1: 'Haster', 2: 'Frister', 3: 'Bør gjøres' },
    consequenceHints: {
      1: 'Noen kan miste bolig eller en rettighet',
      2: 'En frist kommunen har',
      3: 'Verdt å gjøre',
    },
    heading: (day: string): string => `I dag, ${day}`,
    nothing: 'Ingenting venter på deg i dag.',
    nothingMore: 'Frister, hendelser og restanser følges. Det som krever noe av deg, vises her.',
    summary: (urgent: number, all: number): string =>
      urgent === 0
        ? plural(all, 'sak å se på', 'saker å se på')
        : `${plural(urgent, 'sak haster', 'saker haster')}, ${all - urgent} til å se på`,
    sample: 'Prøvekommune. Alle personer er oppdiktet.',
    behind: (day: string): string =>
      `Siste innbetaling i registeret er ført ${day}. Nyere innbetalinger er ikke med.`,
    lookFrom: (day: string): string => `Se registeret per ${day}`,
    findings: (count: number): string =>
      `Kontrollen har ${plural(count, 'funn', 'funn')} som bør rettes først.`,
    seeFindings: 'Se funnene',
  },

  check: {
    heading: 'Kontroll av registeret',
    nothing: 'Ingen feil funnet',
    nothingMore: 'Alle tabellene i registeret er kontrollert.',
    count: (count: number): string => plural(count, 'funn', 'funn'),
    noneShown: 'Ingen funn passer med utvalget.',
    showAll: 'Vis alle',
    severity: 'Vis alvorsgrad',
    search: 'Søk i funnene',
    repair: 'Rett',
    repairTo: (cell: string, value: string): string => `Rett ${cell} til «${value}»`,
    repairAll: (count: number): string => `Rett ${count} som har ett sikkert svar`,
    repaired: (count: number): string => plural(count, 'celle er rettet', 'celler er rettet'),
    gone: (count: number): string => `Kontrollert på nytt: ${plural(count, 'funn', 'funn')} igjen.`,
    rule: (rule: string, source: string): string =>
      source === '' ? `Regel: ${rule}` : `Regel: ${rule}. Kilde: ${source}`,
    empty: 'tom',
  },

  meeting: {
    heading: 'Neste møte',
    on: (day: string, inDays: number): string =>
      inDays === 0
        ? `${day} (i dag)`
        : inDays === 1
          ? `${day} (i morgen)`
          : inDays > 1
            ? `${day} (om ${inDays} dager)`
            : `${day} (${-inDays} dager siden)`,
    cases: (count: number): string => plural(count, 'sak', 'saker'),
    proposed: 'Foreslått',
    registered: 'På saklisten',
    why: 'Hvorfor',
    audience: 'Skrives for',
    secretary: 'Sekretær',
    committee: 'Utvalget',
    committeeHint: 'Uten navn og adresser',
    secretaryHint: 'Med navn, til eget bruk',
    word: 'Word-dokument',
    sheet: 'Regneark',
    intoExcel: 'Nytt ark',
    copy: 'Kopier',
    copied: 'Saklisten er kopiert.',
    made: (name: string): string => `${name} er laget.`,
    madeSheets: 'Saklisten er lagt i et nytt ark.',
    nothing: 'Ingen saker til møtet ennå.',
    nothingMore: 'Saker foreslås når noe i registeret trenger utvalget.',
    show: 'Vis i registeret',
  },

  arrears: {
    heading: 'Restanser',
    perDate: (day: string): string => `Per ${day}`,
    dataDate: (day: string): string => `Innbetalinger til og med ${day}`,
    noLedgerDate,
    owed: 'Skyldig i alt',
    own: 'Egen andel',
    allowance: 'Bostøtte som ventes',
    credit: 'Til gode',
    unplaced: 'Ikke plassert',
    currency: (amount: string): string => `${amount} kr`,
    byAge: 'Etter alder',
    notDue: 'Ikke forfalt',
    bandOver: (days: string): string => `Over ${days} dager`,
    bandBetween: (from: string, to: string): string => `${from}–${to} dager`,
    accounts: (count: number): string =>
      plural(count, 'leieforhold skylder', 'leieforhold skylder'),
    days: (count: number): string => plural(count, 'dag', 'dager'),
    months: (count: string): string => `${count} månedsleier`,
    former: 'Tidligere leieforhold',
    unknown: 'Ukjent leieforhold',
    step: 'Neste steg',
    control: 'Kontrollsum',
    leftOut,
    controlHolds: (charges: string, payments: string, balance: string, leftOut: string): string =>
      `Krav ${charges} − innbetalt ${payments} = ${balance}. Summen av kontoene stemmer${leftOut === '' ? '' : `, men ${leftOut}`}.`,
    controlFails: (difference: string): string =>
      `Summen av kontoene avviker med ${difference} kr. Ikke bruk tallene før avviket er funnet.`,
    unread: (count: number): string =>
      `${plural(count, 'rad kunne ikke leses', 'rader kunne ikke leses')} og er ikke med i summene.`,
    unplacedMore: (amount: string): string =>
      `${amount} kr er innbetalt uten leieforhold. Plasser dem før noen purres.`,
    make: 'Lag restanseark',
    makeCsv: 'CSV',
    made: (name: string): string => `${name} er laget.`,
    madeSheets: 'Restansearkene er lagt i arbeidsboken.',
    nothing: 'Ingen skylder husleie.',
  },
} as const;
