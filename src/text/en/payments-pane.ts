import { plural } from '../plural';

/** Payments in the pane: the file that is read, where each payment goes, and those without a place. */
export const paymentsPane = {
  lead: 'Read a bank file or a list of open items. Nothing is posted before you have seen where each payment goes.',
  choose: 'Choose file',
  drop: 'or drop the file here',
  reading: 'Reading the file …',
  another: 'Choose another file',
  file: (format: string, count: number, madeOn: string): string =>
    `${format}, made ${madeOn}, ${plural(count, 'payment', 'payments')}`,
  formats: { 'ocr-giro': 'OCR giro', 'camt.054': 'camt.054' },
  total: 'Sum of the file',
  agrees: "The groups together equal the file's own sum, to the øre.",
  refused: 'The file is not taken in',
  line: (line: number): string => `Line ${line}: `,
  sums: 'Where the payments go',
  sum: 'Sum',
  count: 'Count',
  amount: 'Amount',
  hints: {
    matched: "The KID is one tenancy's own, or you have chosen",
    suggested: 'Something points to a tenancy. Nothing is placed before you have chosen.',
    unplaced: 'Posted without a tenancy, and holds back claims on whoever it may concern',
    leftOut: "Is no rent and is not posted. Only counted in the file's sum.",
    already: 'Stands in the register already and is not posted again',
  },
  post: (count: number): string => `Post ${plural(count, 'payment', 'payments')}`,
  posted: (placed: number, unplaced: number): string =>
    unplaced === 0
      ? `${plural(placed, 'payment is', 'payments are')} posted and placed. Can be undone in one step.`
      : `${placed + unplaced} payments are posted, ${unplaced} of them without a tenancy. Can be undone in one step.`,
  nothingNew:
    'Nothing to post now. What waits for an answer above is posted when you have chosen it.',
  heading: (count: number): string =>
    count === 1 ? 'The file before it is posted' : `${count} files before they are posted`,
  allOrNone: 'One of the files is not taken in, so nothing of the others is posted either.',
  overtaken: 'The register has changed since you saw this. Nothing is written. Look again.',
  payments: (count: number): string => plural(count, 'payment', 'payments'),
  imports: 'Latest imports',
  takeBackAsk: 'Take back …',
  takeBack: 'Take back',
  willTakeBack: (rows: number, placedSince: number): string =>
    placedSince === 0
      ? `${plural(rows, 'payment is', 'payments are')} taken out of the register again.`
      : `${plural(rows, 'payment is', 'payments are')} taken out of the register again, ${placedSince} placed by hand since among them.`,
  takenBack: (rows: number): string =>
    `${plural(rows, 'payment is', 'payments are')} taken out again.`,
  postList: 'Post what is new and chosen',
  postedList: 'The list is posted. Can be undone in one step.',
  dueDay: (day: string): string => `due ${day}`,
  openHere: (amount: string): string => `open in the register ${amount}`,
  agree: (what: string): string => `Post ${what}`,
  failedRows: (count: number): string =>
    `${plural(count, 'line cannot be read', 'lines cannot be read')} and will not be posted`,
  failedFile: 'Save them as a file',
  mapping: 'Which column is what?',
  noColumn: 'not in the file',
  dateOrder: 'Dates',
  decimals: 'Decimals',
  asInFile: 'as the file shows',
  dayFirst: 'day first',
  monthFirst: 'month first',
  comma: 'comma',
  point: 'point',
  useMapping: 'Read the file so',
  profile: 'Import profile',
  noProfile: 'none',
  profileName: 'Name of the import profile',
  saveProfile: 'Save profile',
  profileSaved: (name: string): string => `The import profile “${name}” is saved.`,
  cancel: 'Cancel',
  kid: (kid: string): string => `KID ${kid}`,
  noKid: 'without KID',
  payer: (payer: string): string => `from ${payer}`,
  choices: (amount: string): string => `Whose is ${amount}?`,
  suggestion: (name: string, way: string): string => `${name} (${way})`,
  leave: 'Leave without a tenancy',
  leaveOut: 'Leave out',
  left: 'Without a tenancy',
  change: 'Change',
  goesTo: (name: string): string => `To ${name}`,
  former: 'ended tenancy',
  find: 'Find tenancy',
  findHint: 'Name, address or tenancy',
  noHits: 'No tenancy fits.',

  unplaced: 'Payments without a tenancy',
  unplacedMore: 'Nobody whom one of them may concern is to be chased before it is placed.',
  allPlaced: 'All payments are placed',
  allPlacedMore: 'Payments that come in without a known tenancy are shown here.',
  place: (name: string): string => `Place with ${name}`,
  willPlace: (amount: string, name: string): string =>
    `${amount} kr will be placed with ${name}, and covers the oldest charge there first.`,
  placeNow: 'Place',
  placed: (amount: string, name: string): string => `${amount} kr is placed with ${name}.`,
} as const;
