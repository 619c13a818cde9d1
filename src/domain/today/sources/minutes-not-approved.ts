import type { TodaySource } from '../today';
import { found } from './found';

/** Meetings that were held and whose minutes nobody has approved; the latest waits for the next meeting. */
export const minutesNotApproved: TodaySource = {
  id: 'minutes-not-approved',
  consequence: 3,
  find: (register, { on, nextMeeting, text: { today: words } }) =>
    register.tables.Meetings.rows
      .filter(({ date, state, approved }) => date < on && state === 'held' && approved === null)
      .filter(({ meeting }) => meeting !== nextMeeting.previous?.meeting)
      .map(({ meeting, date }) =>
        found(words.minutes(date), words.minutesFact, date, { table: 'Meetings', id: meeting }),
      ),
};
