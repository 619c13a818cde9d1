import { addDays } from '../days';
import type { Office } from './office';

/** Cases that the secretary has already put on the next meeting, one postponed and one in the queue. */
export function addNextMeeting(office: Office): void {
  const { rows, meetings, members, period } = office;
  const next = meetings.find(({ held }) => !held);
  const last = meetings.findLast(({ held }) => held);
  if (next === undefined) return;
  const plan = rows.of('Targets')[0];
  rows.add('Cases', {
    meeting: next.id,
    order: 20,
    kind: 'information',
    title: 'Status for boligsosial handlingsplan',
    sourceTable: plan === undefined ? null : 'Targets',
    sourceId: plan?.target ?? null,
    reason: 'Halvårlig gjennomgang',
    state: 'onAgenda',
    responsible: members.leader,
  });
  rows.add('Cases', {
    meeting: next.id,
    order: 21,
    kind: 'dwelling',
    title: 'Prioritering av vedlikehold neste år',
    reason: 'Budsjettet behandles i desember',
    recommendation: 'Bad og ventilasjon prioriteres først.',
    state: 'onAgenda',
    responsible: members.technical,
  });
  rows.add('Cases', {
    kind: 'other',
    title: 'Informasjonsbrosjyre til nye leietakere',
    reason: 'Meldt inn av Servicetorget',
    state: 'queued',
    responsible: members.secretary,
  });
  if (last === undefined) return;
  rows.add('Cases', {
    meeting: last.id,
    order: 90,
    kind: 'ownership',
    title: 'Rutine for informasjon om startlån i kartleggingen',
    reason: 'NAV ønsket mer tid',
    state: 'postponed',
    responsible: members.nav,
    deadline: addDays(period.until, 20),
  });
}
