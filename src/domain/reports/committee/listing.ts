import { norwegianDay } from '../../days';
import { arrearsOn, type Arrears } from '../../ledger/arrears';
import { ageBands } from '../../ledger/bands';
import { checkStamp, stampSentence } from '../../quality/check-stamp';
import type { Register } from '../../register';
import { setting } from '../../settings';
import { textIn } from '../../../text';
import { stepNames } from '../arrears/step-names';
import { tabulated, type Field } from '../field';
import type { Listing, ListingValue, SheetReport } from '../listing';
import { committeeFigures, type CommitteeDays, type CommitteeFigures } from './figures';

/** What stands for a figure that may not be shown. */
const HIDDEN = ':';

interface Line {
  readonly group: string;
  readonly what: string;
  readonly count: ListingValue;
  readonly amount: ListingValue;
}

/** The arrears for the committee's meeting: no name, no id, no number that points to one household. */
export function committeeReport(register: Register, days: CommitteeDays): SheetReport {
  const text = textIn(register.language).committeeArrears;
  return {
    name: text.name(norwegianDay(days.on)),
    language: register.language,
    listings: [committeeListing(register, days)],
  };
}

function committeeListing(register: Register, days: CommitteeDays): Listing {
  const { committeeArrears: text, finance } = textIn(register.language);
  const stepOf = stepNames(register);
  const figures = committeeFigures(register, days, (one) => stepOf(one) ?? finance.noStep);
  return {
    id: 'arrears-committee',
    title: text.sheet,
    heading: text.name(norwegianDay(days.on)),
    notes: notesOf(register, days),
    ...tabulated(fieldsOf(register), linesOf(register, days, figures)),
    groupColumn: 'group',
  };
}

function notesOf(register: Register, { on, since }: CommitteeDays): readonly string[] {
  const { arrears: words, committeeArrears: text } = textIn(register.language);
  const { dataDate, emptyLedger, unread, missing, unplaced }: Arrears = arrearsOn(register, on);
  return [
    words.stampData(
      setting(register, 'municipalityName'),
      dataDate === null ? null : norwegianDay(dataDate),
      emptyLedger,
    ),
    text.definition,
    since === null ? text.noEarlier : text.since(norwegianDay(since)),
    text.hidden(setting(register, 'suppressBelow')),
    ...missing.map(({ why }) => why),
    ...(unread.length - missing.length + unplaced.length === 0
      ? [words.stampComplete]
      : [text.outside(unread.length - missing.length, unplaced.length)]),
    stampSentence(checkStamp(register, on), register.language),
    setting(register, 'publicAccessMarking'),
  ];
}

function linesOf(
  register: Register,
  { since }: CommitteeDays,
  { total, change, moves, bands, steps }: CommitteeFigures,
): readonly Line[] {
  const { committeeArrears: text, finance, arrears } = textIn(register.language);
  const shown = (value: number | null): ListingValue => value ?? HIDDEN;
  const bandNames = new Map(
    ageBands(register).map(({ id, from, to }) => [
      id,
      arrears.band(from, Number.isFinite(to) ? to : null),
    ]),
  );
  const told = (group: string, { count, amount }: (typeof bands)[number], what: string): Line => {
    return { group, what, count: shown(count), amount: shown(amount) };
  };
  const moved = (moves ?? []).map(({ move, count }): Line => ({
    group: text.groups.moves,
    what: text.moves[move],
    count: shown(count),
    amount: null,
  }));
  const changed: Line = {
    group: text.groups.total,
    what: text.change,
    count: shown(change.count),
    amount: shown(change.amount),
  };
  return [
    {
      group: text.groups.total,
      what: text.inArrears,
      count: shown(total.count),
      amount: shown(total.amount),
    },
    ...(since === null ? [] : [changed]),
    ...moved,
    ...bands.map((one) => told(finance.groups.age, one, bandNames.get(one.name) ?? one.name)),
    ...steps.map((one) => told(finance.groups.step, one, one.name)),
  ];
}

function fieldsOf(register: Register): readonly Field<Line>[] {
  const { finance, arrears } = textIn(register.language);
  const { columns } = finance;
  return [
    { key: 'group', header: columns.group, kind: 'text', width: 24, of: (row) => row.group },
    { key: 'what', header: columns.what, kind: 'text', width: 40, of: (row) => row.what },
    { key: 'count', header: columns.count, kind: 'integer', width: 14, of: (row) => row.count },
    {
      key: 'amount',
      header: arrears.columns.owed,
      kind: 'money',
      width: 18,
      of: (row) => row.amount,
    },
  ];
}
