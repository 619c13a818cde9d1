import { addDays, calendarDate, type Day } from '../days';
import { isWorkingDay, workingDayFrom } from '../deadlines/working-days';

/** How a meeting on a red day is moved: to the next working day, or a whole week. */
export type MoveBy = 'day' | 'week';

export interface Series {
  /** A day of the cycle; every other day of it is a whole number of rhythms away. */
  readonly anchor: Day;
  /** Days between meetings. */
  readonly rhythm: number;
  readonly moveBy: MoveBy;
}

export interface PlannedMeeting {
  /** The day of the cycle, which never drifts. */
  readonly cycle: Day;
  /** The day proposed; null where the meeting is proposed cancelled. */
  readonly day: Day | null;
  /** Why it is not the day of the cycle. */
  readonly change: 'holiday' | 'july' | 'christmas' | null;
}

/** The meetings whose day of the cycle lies from `from` to `to`, both included. */
export function plannedMeetings(series: Series, from: Day, to: Day): readonly PlannedMeeting[] {
  const { anchor, rhythm } = series;
  const found: PlannedMeeting[] = [];
  const first = anchor + Math.ceil((from - anchor) / rhythm) * rhythm;
  for (let cycle = first; cycle <= to; cycle += rhythm) found.push(planned(series, cycle as Day));
  return found;
}

/** The first proposed meeting on or after a day. */
export function nextPlanned(series: Series, from: Day): Day {
  const start = addDays(from, -series.rhythm);
  const days = plannedMeetings(series, start, addDays(from, 120 + series.rhythm))
    .map((meeting) => meeting.day)
    .filter((day): day is Day => day !== null && day >= from);
  return days.reduce((least, day) => (day < least ? day : least), days[0] ?? from);
}

function planned(series: Series, cycle: Day): PlannedMeeting {
  if (calendarDate(cycle).month === 7) return { cycle, day: null, change: 'july' };
  if (isChristmas(cycle)) return { cycle, day: moved(series, cycle, 'week'), change: 'christmas' };
  if (!isWorkingDay(cycle)) {
    return { cycle, day: moved(series, cycle, series.moveBy), change: 'holiday' };
  }
  return { cycle, day: cycle, change: null };
}

/** Never on another meeting's day of the cycle: a move must not run two meetings together. */
function moved({ rhythm }: Series, cycle: Day, by: MoveBy): Day | null {
  const candidates =
    by === 'day'
      ? [workingDayFrom(cycle), addDays(cycle, 7), addDays(cycle, -7)]
      : [addDays(cycle, 7), addDays(cycle, -7), workingDayFrom(cycle)];
  return (
    candidates.find(
      (day) => isWorkingDay(day) && !isChristmas(day) && Math.abs(day - cycle) < rhythm,
    ) ?? null
  );
}

/** 24 December to 1 January, when the offices are all but closed. */
function isChristmas(day: Day): boolean {
  const { month, date } = calendarDate(day);
  return (month === 12 && date >= 24) || (month === 1 && date === 1);
}
