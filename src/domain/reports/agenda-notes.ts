import { textIn } from '../../text';
import type { Agenda } from '../agenda/agenda';
import { stampSentence } from '../quality/check-stamp';
import { isWorkingDay } from '../deadlines/working-days';

/** What a reader must know of the meeting and the list, beside the cases themselves. */
export function agendaNotes(agenda: Agenda): readonly string[] {
  const { meeting, state, date, audience, language } = agenda;
  const { document } = textIn(language).agenda;
  const unread = agenda.unread.map(({ sheet, count }) => `${sheet} (${count})`).join(', ');
  return [
    ...(meeting === '' ? [document.notRegistered] : []),
    ...(state === 'open' ? [] : [document[state]]),
    ...(state === 'open' && !isWorkingDay(date) ? [document.notWorkingDay] : []),
    ...(audience === 'committee' ? [document.forCommittee] : []),
    ...(unread === '' ? [] : [document.unread(unread)]),
    stampSentence(agenda.check, language),
  ];
}
