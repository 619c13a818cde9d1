import { leftOut, noLedgerDate } from './ledger-gaps';
import { plural } from '../plural';
import { longDay } from './days';

export const pane = {
  longDay,
  tabs: {
    today: 'Today',
    check: 'Check',
    meeting: 'Meeting',
    arrears: 'Arrears',
    story: 'Case card',
  },
  tabList: 'Parts of the task pane',
  seenFrom: 'As of',
  seenFromHint: 'The day everything is counted from',
  noSuchDay: (typed: string): string => `${typed} does not exist. Choose a date that does.`,
  notADay: 'Write the date as dd.mm.yyyy.',
  language: 'Language',
  working: 'Working …',
  failed: 'This could not be worked out.',
  failedMore: 'Look through the check, and try again.',
  goTo: (place: string): string => `Go to ${place}`,
  more: (count: number): string => `Show ${count} more`,
  since: (day: string): string => `Since ${day}`,
  severities: { kritisk: 'Critical', feil: 'Error', advarsel: 'Warning', info: 'Note' },

  today: {
    consequences: { 1: 'Urgent', 2: 'Deadlines', 3: 'Worth doing' },
    consequenceHints: {
      1: 'Somebody may lose a home or a right',
      2: 'A deadline of the municipality',
      3: 'Worth doing',
    },
    heading: (day: string): string => `Today, ${day}`,
    nothing: 'Nothing is waiting for you today.',
    nothingMore: 'Deadlines, incidents and arrears are followed. What needs you shows here.',
    summary: (urgent: number, all: number): string =>
      urgent === 0
        ? plural(all, 'matter to look at', 'matters to look at')
        : `${plural(urgent, 'matter is urgent', 'matters are urgent')}, ${all - urgent} more to look at`,
    sample: 'Sample municipality. All people are invented.',
    behind: (day: string): string =>
      `The newest payment in the register is of ${day}. Later payments are not included.`,
    lookFrom: (day: string): string => `See the register as of ${day}`,
    findings: (count: number): string =>
      `The check has ${plural(count, 'finding', 'findings')} that should be corrected first.`,
    seeFindings: 'See the findings',
  },

  check: {
    heading: 'Check of the register',
    nothing: 'No errors found',
    nothingMore: 'Every table of the register has been checked.',
    count: (count: number): string => plural(count, 'finding', 'findings'),
    noneShown: 'No findings match the selection.',
    showAll: 'Show all',
    severity: 'Show severity',
    search: 'Search the findings',
    repair: 'Correct',
    repairTo: (cell: string, value: string): string => `Correct ${cell} to “${value}”`,
    repairAll: (count: number): string => `Correct ${count} that have one certain answer`,
    repaired: (count: number): string => plural(count, 'cell corrected', 'cells corrected'),
    gone: (count: number): string => `Checked again: ${plural(count, 'finding', 'findings')} left.`,
    rule: (rule: string, source: string): string =>
      source === '' ? `Rule: ${rule}` : `Rule: ${rule}. Source: ${source}`,
    empty: 'empty',
  },

  meeting: {
    heading: 'Next meeting',
    on: (day: string, inDays: number): string =>
      inDays === 0
        ? `${day} (today)`
        : inDays === 1
          ? `${day} (tomorrow)`
          : inDays > 1
            ? `${day} (in ${inDays} days)`
            : `${day} (${-inDays} days ago)`,
    cases: (count: number): string => plural(count, 'case', 'cases'),
    proposed: 'Proposed',
    registered: 'On the agenda',
    why: 'Why',
    audience: 'Written for',
    secretary: 'Secretary',
    committee: 'Committee',
    committeeHint: 'Without names and addresses',
    secretaryHint: 'With names, for your own use',
    word: 'Word document',
    sheet: 'Spreadsheet',
    intoExcel: 'New sheet',
    copy: 'Copy',
    copied: 'The agenda has been copied.',
    made: (name: string): string => `${name} has been made.`,
    madeSheets: 'The agenda is on a new sheet.',
    nothing: 'No cases for the meeting yet.',
    nothingMore: 'Cases are proposed when something in the register needs the committee.',
    show: 'Show in the register',
  },

  arrears: {
    heading: 'Arrears',
    perDate: (day: string): string => `As of ${day}`,
    dataDate: (day: string): string => `Payments up to ${day}`,
    noLedgerDate,
    owed: 'Owed in all',
    own: 'Own share',
    allowance: 'Allowance expected',
    credit: 'In credit',
    unplaced: 'Not placed',
    currency: (amount: string): string => `NOK ${amount}`,
    byAge: 'By age',
    notDue: 'Not due',
    bandOver: (days: string): string => `Over ${days} days`,
    bandBetween: (from: string, to: string): string => `${from}–${to} days`,
    accounts: (count: number): string => plural(count, 'tenancy owes', 'tenancies owe'),
    days: (count: number): string => plural(count, 'day', 'days'),
    months: (count: string): string => `${count} months’ rent`,
    former: 'Former tenancy',
    unknown: 'Unknown tenancy',
    step: 'Next step',
    control: 'Control sum',
    leftOut,
    controlHolds: (charges: string, payments: string, balance: string, leftOut: string): string =>
      `Charges ${charges} − paid ${payments} = ${balance}. The accounts add up${leftOut === '' ? '' : `, but ${leftOut}`}.`,
    controlFails: (difference: string): string =>
      `The accounts are off by NOK ${difference}. Do not use the figures until the difference is found.`,
    unread: (count: number): string =>
      `${plural(count, 'row could not be read', 'rows could not be read')} and is left out of the sums.`,
    unplacedMore: (amount: string): string =>
      `NOK ${amount} has been paid without a tenancy. Place it before anybody is reminded.`,
    make: 'Make arrears sheets',
    makeCsv: 'CSV',
    made: (name: string): string => `${name} has been made.`,
    madeSheets: 'The arrears sheets are in the workbook.',
    nothing: 'Nobody owes rent.',
  },
} as const;
