import { addWorkingDays } from '../../deadlines/working-days';
import { setting } from '../../settings';
import type { TodaySource } from '../today';
import { found } from './found';

/** The summons should be sent by now (setting `summonsWorkingDays`), and is not. */
export const meetingToCome: TodaySource = {
  id: 'summons-due',
  consequence: 2,
  find: (register, { on, nextMeeting, text: { today: words } }) => {
    const row = register.tables.Meetings.byKey(nextMeeting.id);
    const due = addWorkingDays(nextMeeting.day, -setting(register, 'summonsWorkingDays'));
    if (row?.state !== 'planned' || row.summoned !== null || due > on) return [];
    return [
      found(words.summons(nextMeeting.day), words.due(due, on - due), due, {
        table: 'Meetings',
        id: nextMeeting.id,
      }),
    ];
  },
};
