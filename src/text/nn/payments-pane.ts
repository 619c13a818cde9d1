import { plural } from '../plural';

/** Payments in the pane: the file that is read, where each payment goes, and those without a place. */
export const paymentsPane = {
  lead: 'Les ei bankfil. Ingenting blir ført før du har sett kvar kvar innbetaling går.',
  choose: 'Vel bankfil',
  drop: 'eller slepp fila her',
  reading: 'Les fila …',
  another: 'Vel ei anna fil',
  file: (format: string, count: number, madeOn: string): string =>
    `${format}, laga ${madeOn}, ${plural(count, 'innbetaling', 'innbetalingar')}`,
  formats: { 'ocr-giro': 'OCR giro', 'camt.054': 'camt.054' },
  total: 'Sum i fila',
  agrees: 'Gruppene til saman er lik summen i fila, til øret.',
  refused: 'Fila er ikkje teken inn',
  line: (line: number): string => `Linje ${line}: `,
  sums: 'Kvar innbetalingane går',
  sum: 'Sum',
  count: 'Tal',
  amount: 'Beløp',
  hints: {
    matched: 'KID-en er eigen for eitt leigeforhold, eller du har valt',
    suggested: 'Noko tyder på eitt leigeforhold. Ingenting blir plassert før du har valt.',
    unplaced: 'Blir ført utan leigeforhold, og held att krav mot den det kan gjelde',
    leftOut: 'Er ikkje husleige og blir ikkje ført. Blir berre talt med i summen i fila.',
    already: 'Står i registeret frå før og blir ikkje ført ein gong til',
  },
  post: (count: number): string => `Før ${plural(count, 'innbetaling', 'innbetalingar')}`,
  posted: (placed: number, unplaced: number): string =>
    unplaced === 0
      ? `${plural(placed, 'innbetaling', 'innbetalingar')} er ført og plassert. Kan angrast i eitt steg.`
      : `${placed + unplaced} innbetalingar er førte, ${unplaced} av dei utan leigeforhold. Kan angrast i eitt steg.`,
  nothingNew: 'Alt i fila er ført frå før.',
  heading: (count: number): string =>
    count === 1 ? 'Fila før ho blir ført' : `${count} filer før dei blir førte`,
  allOrNone: 'Ei av filene er ikkje teken inn, så ingenting blir ført frå dei andre heller.',
  overtaken: 'Registeret er endra sidan du såg dette. Ingenting er skrive. Sjå over på nytt.',
  payments: (count: number): string => plural(count, 'innbetaling', 'innbetalingar'),
  imports: 'Siste importar',
  takeBackAsk: 'Ta tilbake …',
  takeBack: 'Ta tilbake',
  willTakeBack: (rows: number, placedSince: number): string =>
    placedSince === 0
      ? `${plural(rows, 'innbetaling', 'innbetalingar')} blir tekne ut av registeret att.`
      : `${plural(rows, 'innbetaling', 'innbetalingar')} blir tekne ut av registeret att, også ${placedSince} som er plasserte for hand sidan.`,
  takenBack: (rows: number): string =>
    `${plural(rows, 'innbetaling', 'innbetalingar')} er tekne ut att.`,
  cancel: 'Avbryt',
  kid: (kid: string): string => `KID ${kid}`,
  noKid: 'utan KID',
  payer: (payer: string): string => `frå ${payer}`,
  choices: (amount: string): string => `Kven gjeld ${amount}?`,
  suggestion: (name: string, way: string): string => `${name} (${way})`,
  leave: 'La stå utan leigeforhold',
  leaveOut: 'Utelat',
  left: 'Står utan leigeforhold',
  change: 'Endre',
  goesTo: (name: string): string => `Til ${name}`,
  former: 'avslutta leigeforhold',
  find: 'Finn leigeforhold',
  findHint: 'Namn, adresse eller leigeforhold',
  noHits: 'Ingen leigeforhold passar.',

  unplaced: 'Innbetalingar utan leigeforhold',
  unplacedMore: 'Den ei av dei kan gjelde, skal ikkje krevjast før ho er plassert.',
  allPlaced: 'Alle innbetalingar er plasserte',
  allPlacedMore: 'Innbetalingar som kjem inn utan kjent leigeforhold, blir viste her.',
  place: (name: string): string => `Plasser hos ${name}`,
  placed: (amount: string, name: string): string => `${amount} kr er plassert hos ${name}.`,
} as const;
