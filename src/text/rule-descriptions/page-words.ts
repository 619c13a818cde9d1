import type { Severity } from '../../domain/parsed';
import type { SourceKind } from '../../domain/rules/source';

/** The words of the catalogue page. The page is in Norwegian only: it is for the municipality and its auditor. */
export const pageWords = {
  title: 'Regelkatalog',
  intro: [
    'Denne siden lister alt som kontrollen av boligregisteret kan si. Den lages av programmet selv, fra de samme reglene som kjøres, og en prøve i programmet holder siden og reglene like. Hver regel har minst ett eksempel som bryter den og ett som ikke gjør det; begge kjøres hver gang programmet bygges.',
    'Kontrollen leser hele registeret. Det som ikke kan leses, blir nevnt med ark og celle; det blir aldri til null og aldri hoppet over. Er en celle uleselig, tier de andre reglene som trenger den, så én feil gir ett funn.',
  ],
  severityTitle: 'De fire alvorlighetene',
  severityIntro:
    'Kontrollen bruker de fire ordene som kommunene kjenner fra rapporteringen til KOSTRA.',
  severities: {
    kritisk: [
      'kritisk feil',
      'Raden eller tabellen kan ikke brukes. Den faller ut av tall og oversikter til den er rettet.',
    ],
    feil: [
      'feil',
      'Noe er galt: det strider mot loven, mot et format eller mot noe annet i registeret. Det skal rettes.',
    ],
    advarsel: [
      'advarsel',
      'Noe er uvanlig og som oftest feil. Det skal rettes, eller bekreftes med en grunn.',
    ],
    info: ['til informasjon', 'Noe mangler eller er verdt å vite. Ingen må gjøre noe.'],
  } satisfies Readonly<Record<Severity, readonly [string, string]>>,
  confirmTitle: 'Bekreftelse',
  confirm: [
    'En advarsel kan være riktig likevel. Da kan den bekreftes med en grunn, som står på arket Bekreftelser med navn og dato. Bekreftelsen faller bort av seg selv når en av cellene som regelen leste, blir endret. Feil og kritiske feil kan ikke bekreftes; de må rettes.',
  ],
  sourceTitle: 'Hvor reglene kommer fra',
  sources: {
    law: ['lov', 'En lov eller forskrift, med paragraf. Endres loven, endres regelen.'],
    routine: ['rutine', 'Kommunens egen rutine for boligutvalget.'],
    format: ['format', 'Formatet til et nummer, en fil eller et offentlig register.'],
    KOSTRA: ['KOSTRA', 'Det kommunen rapporterer til Statistisk sentralbyrå.'],
    own: ['eget', 'Det som følger av registeret selv, eller en grense som programmet har valgt.'],
  } satisfies Readonly<Record<SourceKind, readonly [string, string]>>,
  confirmedLater:
    'Står det «må bekreftes» ved en kilde, er paragrafen eller praksisen ikke kontrollert hos kilden. Kommunens jurist bør se på den før noen bygger på den.',
  readTitle: 'Slik leses listene',
  read: [
    'Under hver tabell står det hva som skal stemme, og hvorfor. Et funn sier det motsatte: hva som ikke stemmer, og hva som kan gjøres.',
    '**R** betyr at programmet kan foreslå hva cellen skal inneholde, der det er sikkert. Rettingen vises før den gjøres, og den kan angres.',
    '**M** betyr motsigelse: to opplysninger i registeret kan ikke begge være sanne. Slike funn kan gjøres til en oppgave for den som skal finne ut hva som er riktig.',
    'En regel uten dato gjelder alltid. Ellers står det hvilke dager den gjelder; kontrollen av en dag bruker bare reglene som gjelder den dagen.',
  ],
  countsTitle: 'Antall regler',
  counts: (all: number, tables: number, general: number) =>
    `I alt ${String(all)} regler for ${String(tables)} tabeller. ${String(general)} av dem gjelder i flere tabeller, etter hva slags kolonne det er.`,
  contents: 'Innhold',
  general: 'Regler som gjelder i flere tabeller',
  generalIntro:
    'Disse reglene følger av hva slags kolonne det er. De gjelder overalt der slike kolonner står.',
  head: {
    kind: 'Kilde',
    meaning: 'Betyr',
    count: 'Antall',
    severity: 'Alvorlighet',
    what: 'Hva som skal stemme',
    fields: 'Felt',
    where: 'Hvor',
    marks: 'Merker',
    table: 'Tabell',
    rules: 'Regler',
  },
  or: ' eller ',
  wholeTables: (tables: number) => `hele tabellen, i ${String(tables)} tabeller`,
  places: (columns: number, tables: number) =>
    `${String(columns)} kolonner i ${String(tables)} tabeller`,
  validity: (from: string, to: string) => `gjelder ${from}–${to}`,
  version: (number: number) => `versjon ${String(number)}`,
  fixable: 'R',
  contradiction: 'M',
} as const;
