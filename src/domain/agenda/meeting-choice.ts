import { addDays, parseIsoDay, weekday, type Day } from '../days';
import { parseNorwegianDay } from '../columns/time';
import { workingDayFrom } from '../deadlines/working-days';
import type { Register } from '../register';
import { setting } from '../settings';
import type { Meeting } from '../tables/committee';
import { nextPlanned, type Series } from './meeting-series';

export type MeetingState = 'open' | 'held' | 'cancelled';

/** The meeting an agenda is for. */
export interface ChosenMeeting {
  /** Key of its row; '' where the rhythm gave the day and nobody has entered it. */
  readonly id: string;
  readonly day: Day;
  readonly time: string;
  readonly place: string;
  readonly state: MeetingState;
  /** Held or cancelled: its agenda is what was entered, and nothing is proposed. */
  readonly closed: boolean;
  readonly previous: Meeting | null;
  /** The day of the meeting before; by the rhythm where none is entered. */
  readonly previousDay: Day;
  readonly next: { readonly day: Day; readonly registered: boolean };
}

/** The register has no meeting with the id that was asked for. */
export class UnknownMeeting extends Error {
  override readonly name = 'UnknownMeeting';
  constructor(readonly meeting: string) {
    super(`No meeting ${meeting}`);
  }
}

/** `next`: the first meeting from the day on that is not cancelled, held or not; or the meeting with this id. Throws UnknownMeeting. */
export function chosenMeeting(register: Register, wanted: string, on: Day): ChosenMeeting {
  const meetings = liveMeetings(register);
  if (wanted !== 'next') {
    const row = register.tables.Meetings.byKey(wanted);
    if (row === undefined) throw new UnknownMeeting(wanted);
    return described(register, on, row.date, row);
  }
  const row = meetings.find(({ date }) => date >= on);
  return described(register, on, row?.date ?? nextDay(register, on), row);
}

/** The rhythm as settings and entered meetings show it. */
export function seriesOf(register: Register, on: Day): Series {
  const rhythm = Math.max(setting(register, 'meetingRhythm'), 1);
  const start = setting(register, 'meetingSeriesStart');
  const anchor = parseIsoDay(start) ?? parseNorwegianDay(start) ?? usualDay(register, rhythm);
  const moveBy = setting(register, 'meetingMoveBy') === 'uke' ? 'week' : 'day';
  return { anchor: anchor ?? workingDayFrom(on), rhythm, moveBy };
}

function described(register: Register, on: Day, day: Day, row: Meeting | undefined): ChosenMeeting {
  const before = liveMeetings(register).filter(({ date }) => date < day && date <= on);
  const previous = before.at(-1) ?? null;
  return {
    id: row?.meeting ?? '',
    day,
    time: row?.time ?? setting(register, 'meetingTime'),
    place: row?.place ?? setting(register, 'meetingPlace'),
    state: stateOf(row),
    closed: stateOf(row) !== 'open',
    previous,
    previousDay:
      previous?.date ?? addDays(Math.min(day, on) as Day, -setting(register, 'meetingRhythm')),
    next: following(register, day),
  };
}

function following(register: Register, day: Day): ChosenMeeting['next'] {
  const entered = liveMeetings(register).find(({ date }) => date > day);
  if (entered !== undefined) return { day: entered.date, registered: true };
  return { day: nextDay(register, addDays(day, 1)), registered: false };
}

/** The next day of the rhythm that is not already spent on an entered meeting. */
function nextDay(register: Register, from: Day): Day {
  const series = seriesOf(register, from);
  const last = liveMeetings(register).findLast(({ date }) => date < from)?.date;
  const found = nextPlanned(series, from);
  // A meeting moved forward a few days has used up its day of the cycle.
  const used = last !== undefined && found - last < Math.ceil(series.rhythm / 2);
  return used ? nextPlanned(series, addDays(found, 1)) : found;
}

/** Meetings that are or were to be held, by date. */
function liveMeetings(register: Register): readonly Meeting[] {
  return register.tables.Meetings.rows
    .filter(({ state }) => state !== 'cancelled')
    .sort((left, right) => left.date - right.date || (left.meeting < right.meeting ? -1 : 1));
}

function stateOf(row: Meeting | undefined): MeetingState {
  if (row === undefined || row.state === 'planned' || row.state === 'summoned') return 'open';
  return row.state === 'cancelled' ? 'cancelled' : 'held';
}

/** The day of the cycle that most of the latest meetings fell on: moved ones are few. */
function usualDay(register: Register, rhythm: number): Day | null {
  const latest = liveMeetings(register).slice(-26);
  const counts = new Map<number, number>();
  for (const { date } of latest) {
    const phase = ((date % rhythm) + rhythm) % rhythm;
    counts.set(phase, (counts.get(phase) ?? 0) + 1);
  }
  const most = Math.max(0, ...counts.values());
  const usual = latest.findLast(
    ({ date }) => counts.get(((date % rhythm) + rhythm) % rhythm) === most && weekday(date) <= 5,
  );
  return usual?.date ?? null;
}
