import { openErrors } from './open-errors';
import { plural } from '../plural';

/** The check's part of the pane beyond its list of findings; loaded when it is opened. */
export const qualityPane = {
  view: 'Show',
  views: {
    findings: 'Findings',
    confirmed: 'Confirmed',
    completeness: 'Completeness',
    quality: 'Quality',
  },
  checkedOn: (day: string): string => `Checked as of ${day}.`,
  open: (critical: number, errors: number): string =>
    critical + errors === 0
      ? 'No critical errors or errors.'
      : `${openErrors(critical, errors)} not corrected.`,
  emptyCells: (count: number): string =>
    `${plural(count, 'cell is', 'cells are')} missing content. See Completeness.`,
  groupBy: 'Group by',
  groups: { sheet: 'Sheet', rule: 'Rule' },
  goTo: (sheet: string, cell: string): string => `Go to ${cell} on the sheet ${sheet}`,
  explain: 'Explanation',
  seeMending: 'See the correction',
  openSetting: 'Open the setting',
  openRow: 'Open the row',
  confirm: 'Confirm …',
  makeTask: 'Make a task',
  actions: (place: string): string => `Actions for ${place}`,
  explanation: {
    doThis: 'Do this',
    forSupport: 'For support:',
    reads: 'The rule read',
    source: 'Source',
    kinds: {
      law: 'Act or regulation',
      routine: 'The municipality’s routine',
      format: 'Format',
      KOSTRA: 'KOSTRA',
      own: 'The register itself',
    },
    rule: 'Rule',
    validFrom: (day: string): string => `Holds from ${day}`,
    contradiction: 'Two facts cannot both be true. Somebody has to find out which.',
    empty: 'empty',
  },
  lapsed: (day: string, reason: string, cells: string): string =>
    cells === ''
      ? `The confirmation of ${day} (“${reason}”) has lapsed because its time is out.`
      : `The confirmation of ${day} (“${reason}”) has lapsed because ${cells} has changed.`,
  lapsedRow: (day: string, reason: string): string =>
    `The confirmation of ${day} (“${reason}”) has lapsed because the row is deleted.`,
  lapsing: {
    told: (count: number): string =>
      `${plural(count, 'confirmation has lapsed', 'confirmations have lapsed')} and no longer counts. See Confirmed.`,
    heading: 'Lapsed',
    tidy: 'Tidy up',
    more: 'Sets State to lapsed on the sheet Confirmations, so that they do not hold again if the old value comes back.',
    tidied: (count: number): string =>
      plural(count, 'confirmation is marked as lapsed.', 'confirmations are marked as lapsed.'),
  },
  confirming: {
    like: (count: number): string =>
      `Confirm all alike: ${plural(count, 'other warning', 'other warnings')} of the same rule, column and value`,
    title: 'Confirm that it is right',
    more: (count: number): string =>
      count === 1
        ? 'The warning is not counted as long as its cells stay the same.'
        : `${count} warnings are not counted as long as their cells stay the same.`,
    reason: 'Reason',
    reasonMissing: 'Say why it is right.',
    earlier: 'Used before',
    who: 'Your name',
    whoHint: 'Stands in the confirmation.',
    save: 'Confirm',
    cancel: 'Cancel',
    done: (count: number): string =>
      plural(count, 'warning is confirmed.', 'warnings are confirmed.'),
  },
  confirmed: {
    none: 'No warnings are confirmed',
    noneMore: 'A warning that is right all the same can be confirmed with a reason. It shows here.',
    by: (who: string, day: string): string =>
      who === '' ? `Confirmed ${day}` : `Confirmed ${day} by ${who}`,
    withdraw: 'Take back',
    withdrawn: 'The confirmation is taken back.',
  },
  preview: {
    open: (count: number): string => `Look through ${plural(count, 'correction', 'corrections')}`,
    title: 'Corrections',
    lead: 'Nothing changes until you choose Correct. All is done in one step and can be undone.',
    kinds: {
      'number-as-text': (count: number) => `${plural(count, 'number', 'numbers')} stored as text`,
      'amount-as-text': (count: number) => `${plural(count, 'amount', 'amounts')} stored as text`,
      'day-as-text': (count: number) => `${plural(count, 'date', 'dates')} stored as text`,
      'day-with-time': (count: number) => `${plural(count, 'date', 'dates')} with a time`,
      'number-for-text': (count: number) => `${plural(count, 'code', 'codes')} stored as a number`,
      'stray-space': (count: number) => `${plural(count, 'cell', 'cells')} with invisible spaces`,
      'identity-lost-zero': (count: number) =>
        `${plural(count, 'identity number', 'identity numbers')} without the first zero`,
      'dwelling-unit-spelling': (count: number) =>
        `${plural(count, 'dwelling unit number', 'dwelling unit numbers')} spelt differently`,
    },
    kind: (count: number, message: string): string => `${count} × ${message}`,
    choose: 'Choose all of this kind',
    chosen: (sheet: string, cell: string): string => `Correct ${cell} on the sheet ${sheet}`,
    becomes: 'becomes',
    empty: 'empty',
    moreCells: (count: number): string => `and ${plural(count, 'more cell', 'more cells')}`,
    look: 'Look closely at this one before you choose it.',
    oneOf: 'Choose at most one of these for the row.',
    apply: (count: number): string => (count === 0 ? 'Correct' : `Correct ${count} chosen`),
    all: 'Choose all',
    none: 'Choose none',
    back: 'Back to the findings',
    done: (count: number): string => plural(count, 'correction is made.', 'corrections are made.'),
    undo: 'Undo',
    undone: 'The correction is undone.',
    repaired: (cell: string, value: string): string => `${cell} is corrected to “${value}”.`,
    nothing: 'No corrections to look through',
    nothingMore: 'All that has one certain answer is corrected.',
  },
  tasks: {
    without: (count: number): string =>
      `${plural(count, 'row has facts', 'rows have facts')} that contradict each other, and no task.`,
    makeAll: (count: number): string =>
      count === 1 ? 'Make a task' : `Make tasks of all ${count}`,
    made: (count: number): string => plural(count, 'task is made.', 'tasks are made.'),
    open: (count: number): string =>
      `${plural(count, 'task about contradictions is', 'tasks about contradictions are')} open.`,
    solved: (count: number): string =>
      `${plural(count, 'task can be closed', 'tasks can be closed')}: what the check found is corrected.`,
    close: 'Close',
    closed: (count: number): string => plural(count, 'task is closed.', 'tasks are closed.'),
  },
  missing: (sheet: string, headers: string): string =>
    headers === ''
      ? `The sheet “${sheet}” is missing from the workbook. Upgrade the register first.`
      : `The sheet “${sheet}” lacks: ${headers}. Add the columns, or upgrade the register.`,
  completeness: {
    lead: 'What each row lacks. It is no error, but the overviews get poorer without it.',
    whole: 'All that shall be filled in is filled in',
    wholeMore: 'No row of the register lacks anything.',
    lacking: (count: number): string =>
      count === 0
        ? 'all is filled in'
        : plural(count, 'row lacks something', 'rows lack something'),
    percent: (share: string): string => `${share} %`,
    lacks: (headers: string): string => `Lacks ${headers}`,
    essential: 'The row is left out everywhere until this is filled in.',
    first: (shown: number, all: number): string => `The first ${shown} of ${all} are shown.`,
  },
  quality: {
    lead: 'Points from 0 to 100 for each part of the register.',
    parts: {
      clean: 'Rows without errors',
      complete: 'Cells filled in',
      consistent: 'Rows without contradictions',
    },
    faults: {
      clean: (count: number) => plural(count, 'row with errors', 'rows with errors'),
      complete: (count: number) => plural(count, 'cell missing', 'cells missing'),
      consistent: (count: number) =>
        plural(count, 'row contradicts another', 'rows contradict others'),
    },
    how: 'How the points are worked out',
    formula: (clean: string, complete: string, consistent: string): string =>
      `The share of rows without critical errors or errors counts ${clean} %, the share of cells filled in ${complete} %, and the share of rows without facts that contradict each other ${consistent} %. Confirmed warnings do not count. Rounded down, so 100 means that all is in order.`,
    bandsAre: (good: number, fair: number): string =>
      `The target is met from ${good} points. Below ${fair} it is too weak. The limits stand on the sheet Settings.`,
    bands: { good: 'Target met', fair: 'Near the target', weak: 'Below the target' },
    score: (points: string): string => `${points} of 100`,
    rows: (count: string): string => `${count} rows`,
    noRows: 'No rows yet',
    since: (change: string, day: string): string => `${change} since ${day}`,
    same: (day: string): string => `unchanged since ${day}`,
    noTrend: 'The trend shows when figures have been kept at a meeting.',
    trend: (area: string, points: string): string => `Trend for ${area}: ${points}`,
    keep: 'Keep the day’s figures',
    keepMore: 'Done at each meeting. Old figures cannot be worked out later.',
    keepAgain: 'Update the day’s figures',
    kept: 'The day’s figures are kept.',
  },
} as const;
