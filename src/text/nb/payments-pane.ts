import { plural } from '../plural';

/** Payments in the pane: the file that is read, where each payment goes, and those without a place. */
export const paymentsPane = {
  lead: 'Les en bankfil. Ingenting føres før du har sett hvor hver innbetaling går.',
  choose: 'Velg bankfil',
  drop: 'eller slipp filen her',
  reading: 'Leser filen …',
  another: 'Velg en annen fil',
  file: (format: string, count: number, madeOn: string): string =>
    `${format}, laget ${madeOn}, ${plural(count, 'innbetaling', 'innbetalinger')}`,
  formats: { 'ocr-giro': 'OCR giro', 'camt.054': 'camt.054' },
  total: 'Sum i filen',
  agrees: 'Gruppene til sammen er lik filens egen sum, til øret.',
  refused: 'Filen er ikke tatt inn',
  line: (line: number): string => `Linje ${line}: `,
  sums: 'Hvor innbetalingene går',
  sum: 'Sum',
  count: 'Antall',
  amount: 'Beløp',
  hints: {
    matched: 'KID-en er ett leieforholds egen, eller du har valgt',
    suggested: 'Noe tyder på ett leieforhold. Ingenting plasseres før du har valgt.',
    unplaced: 'Føres uten leieforhold, og holder igjen krav mot den det kan gjelde',
    leftOut: 'Er ikke husleie og føres ikke. Telles bare med i filens sum.',
    already: 'Står i registeret fra før og føres ikke en gang til',
  },
  post: (count: number): string => `Før ${plural(count, 'innbetaling', 'innbetalinger')}`,
  posted: (placed: number, unplaced: number): string =>
    unplaced === 0
      ? `${plural(placed, 'innbetaling', 'innbetalinger')} er ført og plassert. Kan angres i ett steg.`
      : `${placed + unplaced} innbetalinger er ført, ${unplaced} av dem uten leieforhold. Kan angres i ett steg.`,
  nothingNew: 'Alt i filen er ført fra før.',
  heading: (count: number): string =>
    count === 1 ? 'Filen før den føres' : `${count} filer før de føres`,
  allOrNone: 'En av filene er ikke tatt inn, så ingenting føres fra de andre heller.',
  overtaken: 'Registeret er endret siden du så dette. Ingenting er skrevet. Se over på nytt.',
  payments: (count: number): string => plural(count, 'innbetaling', 'innbetalinger'),
  imports: 'Siste importer',
  takeBackAsk: 'Ta tilbake …',
  takeBack: 'Ta tilbake',
  willTakeBack: (rows: number, placedSince: number): string =>
    placedSince === 0
      ? `${plural(rows, 'innbetaling', 'innbetalinger')} tas ut av registeret igjen.`
      : `${plural(rows, 'innbetaling', 'innbetalinger')} tas ut av registeret igjen, også ${placedSince} som er plassert for hånd siden.`,
  takenBack: (rows: number): string =>
    `${plural(rows, 'innbetaling', 'innbetalinger')} er tatt ut igjen.`,
  cancel: 'Avbryt',
  kid: (kid: string): string => `KID ${kid}`,
  noKid: 'uten KID',
  payer: (payer: string): string => `fra ${payer}`,
  choices: (amount: string): string => `Hvem gjelder ${amount}?`,
  suggestion: (name: string, way: string): string => `${name} (${way})`,
  leave: 'La stå uten leieforhold',
  leaveOut: 'Utelat',
  left: 'Står uten leieforhold',
  change: 'Endre',
  goesTo: (name: string): string => `Til ${name}`,
  former: 'avsluttet leieforhold',
  find: 'Finn leieforhold',
  findHint: 'Navn, adresse eller leieforhold',
  noHits: 'Ingen leieforhold passer.',

  unplaced: 'Innbetalinger uten leieforhold',
  unplacedMore: 'Den en av dem kan gjelde, skal ikke kreves før den er plassert.',
  allPlaced: 'Alle innbetalinger er plassert',
  allPlacedMore: 'Innbetalinger som kommer inn uten kjent leieforhold, vises her.',
  place: (name: string): string => `Plasser hos ${name}`,
  placed: (amount: string, name: string): string => `${amount} kr er plassert hos ${name}.`,
} as const;
