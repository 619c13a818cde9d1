import { plural } from '../plural';

/** The pane's words around a story and the change log. */
export const card = {
  heading: 'Case card',
  part: 'Show',
  story: 'Case card',
  storyHint: 'All that the register knows of a household or a dwelling',
  log: 'Changes',
  logHint: 'Who changed what, and when',
  search: 'Search name, address or id',
  hits: (count: number): string => plural(count, 'hit', 'hits'),
  noHits: 'No hits. Whoever has a protected address is found by id only.',
  follow: 'Follow selected row',
  followHint: 'The card follows the row you are in. Turn off to pin it.',
  showSelected: 'Show the row I am in',
  nothing: 'Select a row of the register',
  nothingMore:
    'A person, dwelling, application, lease, a charge: all that belongs together is shown here.',
  noStory: 'The row belongs to no household or dwelling.',
  open: 'Case card',
  openFor: (name: string): string => `Open the case card of ${name}`,
  print: 'Print',
  ahead: 'Deadlines',
  inDays: (days: number): string =>
    days === 0
      ? 'today'
      : days > 0
        ? days < 60
          ? `in ${plural(days, 'day', 'days')}`
          : `in ${plural(Math.round(days / 30.4), 'month', 'months')}`
        : `${plural(-days, 'day', 'days')} overdue`,
  timeline: 'Timeline',
  filter: 'Show in the timeline',
  kinds: {
    applications: 'Applications',
    tenancy: 'Tenancy',
    followUp: 'Follow-up',
    money: 'Money',
    cases: 'Cases',
    changes: 'Changes',
  },
  isOpen: 'Open',
  noDay: 'no date',
  nothingShown: 'Nothing matches.',

  changes: {
    heading: 'Change log',
    none: 'No changes are logged.',
    noLog:
      'The register lacks the table Change log. Changes are made but not logged. A new register has it; an older one gets it when upgraded.',
    onlyRow: (row: string): string => `Only ${row}`,
    who: 'Who',
    how: 'How',
    table: 'Sheet',
    all: 'All',
    by: (count: number): string => plural(count, 'change', 'changes'),
    unknown: 'no name',
    setBack: 'Set back',
    setBackTo: (place: string, value: string): string =>
      `Set ${place} back to ${value === '' ? 'empty' : `«${value}»`}`,
    willDelete: (row: string): string => `Row ${row} is deleted again.`,
    willReturn: (row: string): string => `Row ${row} is added again at the bottom.`,
    will: (now: string, then: string): string =>
      `${now === '' ? 'Empty cell' : `«${now}»`} becomes ${then === '' ? 'empty' : `«${then}»`}.`,
    changedSince: 'The cell has been changed again since.',
    lost: (headers: string): string =>
      `These are not in the log and must be filled in again: ${headers}.`,
    cancel: 'Cancel',
    done: 'Set back.',
    newRow: (row: string, count: number): string =>
      `New row ${row} · ${plural(count, 'cell', 'cells')}`,
    goneRow: (row: string, count: number): string =>
      `Deleted row ${row} · ${plural(count, 'cell', 'cells')}`,
    doubled: (row: string, cells: string): string =>
      `${row} is used on several rows (${cells}). Give each row an id of its own first, or correct the cell in the form of the right row.`,
    problems: {
      'gone-row': 'The row is gone.',
      'gone-column': 'The column is gone.',
      hidden: 'The value is hidden in the log and cannot be set back from here.',
      many: 'The line is about many cells and cannot be set back from here.',
      exists: 'The row is already there.',
    },
    long: (total: number, limit: number, old: number, day: string): string =>
      `The log has ${total} lines, the limit is ${limit}. ${plural(old, 'line', 'lines')} from before ${day} can be moved to a file.`,
    longNone: (total: number, limit: number): string =>
      `The log has ${total} lines, the limit is ${limit}, but none is old enough to be moved. Change the limit or the months in Settings.`,
    move: 'Move to a file',
    moved: (count: number, name: string): string =>
      `${plural(count, 'line', 'lines')} are saved in ${name} and taken out of the log.`,
    file: (day: string): string => `change log until ${day}.csv`,
  },

  undone: 'The change is undone.',
  written: (how: string): string =>
    how === 'mending'
      ? 'The corrections are written to the workbook.'
      : 'The change is written to the workbook.',

  who: 'Your name',
  whoHint: 'Stands in the change log beside what you change. Remembered on this machine only.',
  whoMissing: 'Write your name, and the change log will have it.',
} as const;
