import type { Day } from '../days';
import type { AgendaContext } from './context';
import { draft, type Draft } from './draft';
import type { ChosenMeeting } from './meeting-choice';
import type { CaseKind } from './proposal';

/** What every meeting has, in the fixed order of `caseKinds`; all are numbered. */
export function standingItems(
  meeting: ChosenMeeting,
  { text, on }: AgendaContext,
): readonly Draft[] {
  const item = (kind: CaseKind, title: string, fact = text.standing.fact): Draft =>
    draft({
      kind,
      title,
      neutralTitle: title,
      rule: 'standing-item',
      fact,
      neutralFact: fact,
      since: null,
      source: { table: 'Meetings', id: meeting.id },
    });
  const { next } = meeting;
  return [
    item('summons', text.neutral.summons),
    ...previousMinutes(meeting, text, on, item),
    item('impartiality', text.neutral.impartiality),
    item('other', text.neutral.other),
    item(
      'nextMeeting',
      text.standing.nextMeeting(next.day),
      next.registered ? text.standing.nextPlanned : text.standing.nextByRhythm,
    ),
  ];
}

function previousMinutes(
  { previous }: ChosenMeeting,
  text: AgendaContext['text'],
  on: Day,
  item: (kind: CaseKind, title: string, fact?: string) => Draft,
): readonly Draft[] {
  if (previous === null) return [];
  const { standing } = text;
  const approved = previous.approved !== null && previous.approved <= on;
  const source = { table: 'Meetings', id: previous.meeting } as const;
  const fact = approved ? standing.fact : standing.previousMinutesFact(previous.date);
  const made = item('previousMinutes', standing.previousMinutes(previous.date), fact);
  return [{ ...made, since: approved ? null : previous.date, source, rows: [source] }];
}
