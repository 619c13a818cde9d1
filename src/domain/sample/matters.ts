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
        addMatter(office, matter, place + 3, next());
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

function addMatter(office: Office, matter: Matter, order: number, number: string): void {
  const { rows, period, random } = office;
  const { meeting, kind, title, source, reason, decision, decisionText, responsible, days } =
    matter;
  const deadline = days === null ? null : addDays(meeting.date, days);
  const followed =
    deadline === null ? null : addDays(deadline, -random.whole(0, Math.min(10, days ?? 0)));
  const done = followed !== null && followed <= period.until && !isLeftOpen(meeting.date, office);
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
    followedUp: done ? followed : null,
    state: 'decided',
  });
}

/** A few decisions of the last months that nobody has followed up. */
function isLeftOpen(decided: Day, { period, random }: Office): boolean {
  return decided > addDays(period.until, -75) && random.chance(0.12);
}
