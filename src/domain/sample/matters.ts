import { addDays, calendarDate, type Day } from '../days';
import type { RowIn, TableId } from '../tables';
import { caseKinds } from '../codes/committee';
import type { SampleMeeting } from './meetings';
import type { Office } from './office';

type CaseRow = RowIn<'Cases'>;

/** Something the committee has decided, before it has a number. */
export interface Matter {
  readonly meeting: SampleMeeting;
  readonly kind: CaseRow['kind'];
  readonly title: string;
  readonly source: { readonly table: TableId; readonly id: string };
  readonly reason: string;
  readonly decision: NonNullable<CaseRow['decision']>;
  readonly decisionText: string;
  readonly responsible: string | null;
  /** Days from the meeting to the deadline; null where nothing is left to do. */
  readonly days: number | null;
}

const KINDS = Object.keys(caseKinds) as readonly CaseRow['kind'][];

/** Writes all cases meeting by meeting, numbered by year in the fixed order of an agenda. */
export function addCases(office: Office): void {
  const byMeeting = new Map<string, Matter[]>();
  for (const matter of office.matters) {
    byMeeting.set(matter.meeting.id, [...(byMeeting.get(matter.meeting.id) ?? []), matter]);
  }
  const left = { overdue: 1, underWay: 2 };
  const numbers = new Map<number, number>();
  office.meetings
    .filter(({ held }) => held)
    .forEach((meeting, at, all) => {
      const year = calendarDate(meeting.date).year;
      const next = (): string => {
        const serial = (numbers.get(year) ?? 0) + 1;
        numbers.set(year, serial);
        return `Sak ${String(serial)}/${String(year % 100).padStart(2, '0')}`;
      };
      const before = all[at - 1];
      addStanding(office, meeting, 'summons', 'Innkalling og saksliste godkjent.', 1, next());
      if (before !== undefined) {
        addStanding(office, meeting, 'previousMinutes', 'Protokollen godkjent.', 2, next());
      }
      const own = [...(byMeeting.get(meeting.id) ?? [])].sort(
        (left, right) => KINDS.indexOf(left.kind) - KINDS.indexOf(right.kind),
      );
      own.forEach((matter, place) => {
        addMatter(office, matter, place + 3, next(), left);
      });
    });
}

function addStanding(
  { rows }: Office,
  meeting: SampleMeeting,
  kind: 'summons' | 'previousMinutes',
  decisionText: string,
  order: number,
  number: string,
): void {
  rows.add('Cases', {
    meeting: meeting.id,
    number,
    order,
    kind,
    title: caseKinds[kind][0].replace(/^./, (letter) => letter.toUpperCase()),
    decision: 'note',
    decisionText,
    decided: meeting.date,
    state: 'decided',
  });
}

function addMatter(
  office: Office,
  matter: Matter,
  order: number,
  number: string,
  left: Left,
): void {
  const { rows } = office;
  const { meeting, kind, title, source, reason, decision, decisionText, responsible, days } =
    matter;
  const deadline = days === null ? null : addDays(meeting.date, days);
  const followed = deadline === null ? null : followedUp(meeting.date, deadline, left, office);
  rows.add('Cases', {
    meeting: meeting.id,
    number,
    order,
    kind,
    title,
    sourceTable: source.table,
    sourceId: source.id,
    reason,
    recommendation: `Innstilling: ${decisionText}`,
    decision,
    decisionText,
    decided: meeting.date,
    responsible: days === null ? null : responsible,
    deadline,
    followedUp: followed,
    state: 'decided',
  });
}

/** How many decisions nobody has followed up yet. */
interface Left {
  overdue: number;
  underWay: number;
}

/** The day a decision was followed up; null for one whose deadline has just passed, and a few that are under way. */
function followedUp(
  decided: Day,
  deadline: Day,
  left: Left,
  { period, random }: Office,
): Day | null {
  const { until } = period;
  const done = addDays(decided, random.whole(2, Math.min(16, deadline - decided)));
  const chosen = random.chance(0.3);
  if (deadline < until && deadline > until - 24 && left.overdue > 0 && chosen) {
    left.overdue -= 1;
    return null;
  }
  if (deadline >= until && left.underWay > 0 && chosen) {
    left.underWay -= 1;
    return null;
  }
  return Math.min(done, Math.max(decided, until - 1)) as Day;
}
