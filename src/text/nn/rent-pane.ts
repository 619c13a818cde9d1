import { plural } from '../plural';

/** The rent's runs in the pane: the month's charges, the index adjustment, rents whose day has come. */
export const rentPane = {
  part: 'Køyring',
  parts: {
    charging: 'Krav for månaden',
    allowance: 'Avrekning av bustøtte',
    index: 'Indeksregulering',
  },
  partHints: {
    charging: 'Lagar krava for neste månad med KID',
    allowance: 'Bustøtte under transport, leigeforhold for leigeforhold',
    index: 'Kven som kan regulerast, frå når og til kva',
  },
  month: 'Månad',
  due: (day: string): string => `Forfall ${day}`,
  willMake: (count: number, tenancies: number): string =>
    `${plural(count, 'krav', 'krav')} for ${plural(tenancies, 'leigeforhold', 'leigeforhold')}`,
  rent: 'Husleige',
  power: 'Straum',
  total: 'I alt',
  make: (count: number): string => `Lag ${plural(count, 'krav', 'krav')}`,
  made: (count: number, amount: string): string =>
    `${plural(count, 'krav', 'krav')} på til saman ${amount} kr er laga. Kan angrast i eitt steg.`,
  refused: 'Kan ikkje køyrast',
  nothing: 'Ingenting å lage',
  nothingMore: 'Alle leigeforhold som løper i månaden, har krav frå før.',
  already: (month: string, count: number): string =>
    `${month} er alt kravd for ${plural(count, 'leigeforhold', 'leigeforhold')}.`,
  monthAfter: (month: string): string => `Sjå ${month}`,
  groups: { charges: 'Blir laga', already: 'Har krav frå før', notCharged: 'Får ikkje krav' },
  days: (days: number, of: number): string => `${days} av ${of} dagar`,
  first: (shown: number, all: number): string => `Dei første ${shown} av ${all} er viste.`,

  notice: 'Varsel skal sendast',
  from: (day: string): string => `Ny leige frå ${day}`,
  index: (value: string, month: string): string => `Konsumprisindeks ${value} (${month})`,
  ready: (count: number): string =>
    `${plural(count, 'leige kan regulerast', 'leiger kan regulerast')}`,
  before: 'No i månaden',
  after: 'Etter i månaden',
  rise: 'Auke',
  indexGroups: {
    ready: 'Kan regulerast',
    later: 'Kan regulerast seinare',
    not: 'Blir ikkje regulert',
  },
  earliest: (day: string, noticeBy: string): string => `Tidlegast ${day}, varsel innan ${noticeBy}`,
  lastFixed: (day: string): string => `Leiga sist fastsett ${day}`,
  pick: (name: string): string => `Reguler ${name}`,
  all: 'Vel alle',
  none: 'Vel ingen',
  write: (count: number): string => `Før ${plural(count, 'leigeendring', 'leigeendringar')}`,
  written: (count: number): string =>
    `${plural(count, 'leigeendring er ført', 'leigeendringar er førte')}. Leiga i Leigeforhold blir endra når dagen kjem. Kan angrast i eitt steg.`,
  noneReady: 'Ingen leiger kan regulerast frå denne dagen',
  noneReadyMore: 'Under står når kvar av dei tidlegast kan regulerast.',

  inEffect: (count: number): string =>
    `${plural(count, 'ny leige gjeld', 'nye leiger gjeld')} no, men står ikkje i Leigeforhold.`,
  carryOver: 'Før over',
  willCarry: 'Blir ført over',
  carriedFrom: (before: string, day: string): string => `No ${before}, ny leige frå ${day}`,
  carried: (count: number): string =>
    `${plural(count, 'leige er ført over', 'leiger er førte over')}. Kan angrast i eitt steg.`,

  received: 'Bustøtte motteken',
  ownShare: 'Eigen del',
  awaited: 'Bustøtte som er venta',
  states: {
    stopped: 'Stansa: må avklarast',
    late: 'Bustøtta er sein',
    ready: 'Klar til å sendast',
    waiting: 'Ventar på bustøtte',
    sent: 'Send',
  },
  split: (rent: string, allowance: string, own: string): string =>
    `Husleige ${rent} = bustøtte ${allowance} + eigen del ${own}`,
  noAllowance: 'Inga bustøtte under transport',
  noAllowanceMore: 'Ingen leigeforhold har bustøtte under transport for månaden.',
  markSent: (count: number): string => `Merk ${plural(count, 'avrekning', 'avrekningar')} som send`,
  markSentHint: 'Når breva er sende: datoen blir ført på bustøtta',
  markedSent: (count: number): string =>
    `${plural(count, 'avrekning er merkt', 'avrekningar er merkte')} som send. Kan angrast i eitt steg.`,
} as const;
