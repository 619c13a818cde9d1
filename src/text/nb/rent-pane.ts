import { plural } from '../plural';

/** The rent's runs in the pane: the month's charges, the index adjustment, rents whose day has come. */
export const rentPane = {
  part: 'Kjøring',
  parts: {
    charging: 'Månedens krav',
    allowance: 'Avregning av bostøtte',
    index: 'Indeksregulering',
  },
  partHints: {
    charging: 'Lager neste måneds krav med KID',
    allowance: 'Bostøtte under transport, leieforhold for leieforhold',
    index: 'Hvem som kan reguleres, fra når og til hva',
  },
  month: 'Måned',
  due: (day: string): string => `Forfall ${day}`,
  willMake: (count: number, tenancies: number): string =>
    `${plural(count, 'krav', 'krav')} for ${plural(tenancies, 'leieforhold', 'leieforhold')}`,
  rent: 'Husleie',
  power: 'Strøm',
  total: 'I alt',
  make: (count: number): string => `Lag ${plural(count, 'krav', 'krav')}`,
  made: (count: number, amount: string): string =>
    `${plural(count, 'krav', 'krav')} på til sammen ${amount} kr er laget. Kan angres i ett steg.`,
  refused: 'Kan ikke kjøres',
  nothing: 'Ingenting å lage',
  nothingMore: 'Alle leieforhold som løper i måneden, har krav fra før.',
  already: (month: string, count: number): string =>
    `${month} er alt krevd for ${plural(count, 'leieforhold', 'leieforhold')}.`,
  monthAfter: (month: string): string => `Se ${month}`,
  groups: { charges: 'Lages', already: 'Har krav fra før', notCharged: 'Får ikke krav' },
  days: (days: number, of: number): string => `${days} av ${of} dager`,
  first: (shown: number, all: number): string => `De første ${shown} av ${all} vises.`,

  notice: 'Varsel skal sendes',
  from: (day: string): string => `Ny leie fra ${day}`,
  index: (value: string, month: string): string => `Konsumprisindeks ${value} (${month})`,
  ready: (count: number): string => `${plural(count, 'leie kan reguleres', 'leier kan reguleres')}`,
  before: 'Nå i måneden',
  after: 'Etter i måneden',
  rise: 'Økning',
  indexGroups: { ready: 'Kan reguleres', later: 'Kan reguleres senere', not: 'Reguleres ikke' },
  earliest: (day: string, noticeBy: string): string => `Tidligst ${day}, varsel innen ${noticeBy}`,
  lastFixed: (day: string): string => `Leien sist fastsatt ${day}`,
  pick: (name: string): string => `Reguler ${name}`,
  all: 'Velg alle',
  none: 'Velg ingen',
  write: (count: number): string => `Før ${plural(count, 'leieendring', 'leieendringer')}`,
  written: (count: number): string =>
    `${plural(count, 'leieendring er ført', 'leieendringer er ført')}. Varslene skal sendes. Leien i Leieforhold endres når dagen kommer. Kan angres i ett steg.`,
  noneReady: 'Ingen leier kan reguleres fra denne dagen',
  noneReadyMore: 'Under står når hver av dem tidligst kan reguleres.',

  inEffect: (count: number): string =>
    `${plural(count, 'ny leie gjelder', 'nye leier gjelder')} nå, men står ikke i Leieforhold.`,
  carryOver: 'Før over',
  willCarry: 'Føres over',
  carriedFrom: (before: string, day: string): string => `Nå ${before}, ny leie fra ${day}`,
  carried: (count: number): string =>
    `${plural(count, 'leie er ført over', 'leier er ført over')}. Kan angres i ett steg.`,

  received: 'Bostøtte mottatt',
  ownShare: 'Egen andel',
  awaited: 'Bostøtte som ventes',
  states: {
    stopped: 'Stanset: må avklares',
    late: 'Bostøtten er sen',
    ready: 'Klar til å sendes',
    waiting: 'Venter på bostøtte',
    sent: 'Sendt',
  },
  split: (rent: string, allowance: string, own: string): string =>
    `Husleie ${rent} = bostøtte ${allowance} + egen andel ${own}`,
  noAllowance: 'Ingen bostøtte under transport',
  noAllowanceMore: 'Ingen leieforhold har bostøtte under transport for måneden.',
  markSent: (count: number): string =>
    `Merk ${plural(count, 'avregning', 'avregninger')} som sendt`,
  markSentHint: 'Når brevene er sendt: datoen føres på bostøtten',
  markedSent: (count: number): string =>
    `${plural(count, 'avregning er merket', 'avregninger er merket')} som sendt. Kan angres i ett steg.`,
} as const;
