import type { Day } from '../days';
import type { Register } from '../register';
import { tableIds, type TableId } from '../tables';
import type { Case } from '../tables/committee';
import type { AgendaContext } from './context';
import { draft, type Draft } from './draft';
import type { ChosenMeeting } from './meeting-choice';
import type { CaseKind, Source } from './proposal';

/** Cases that people have put on the meeting, stand in the queue for it, or were postponed to it. */
export function registeredCases(
  register: Register,
  meeting: ChosenMeeting,
  context: AgendaContext,
): readonly Draft[] {
  const rows = register.tables.Cases.rows;
  return rows
    .filter((row) => row.state !== 'heldBack' && belongs(row, meeting, register))
    .sort(
      (left, right) =>
        (left.order ?? 1000) - (right.order ?? 1000) || (left.case < right.case ? -1 : 1),
    )
    .map((row) => asDraft(row, register, context));
}

/** Where a proposal's row must not be repeated: it is on this agenda, held back, elsewhere, or decided and open. */
export interface Silenced {
  readonly always: ReadonlySet<string>;
  /** Decided and not followed up: it comes as an open decision, unless there is news. */
  readonly unlessNews: ReadonlySet<string>;
}

export function silencedSources(
  register: Register,
  meeting: ChosenMeeting,
  context: AgendaContext,
): Silenced {
  const always = new Set<string>();
  const unlessNews = new Set<string>();
  for (const row of register.tables.Cases.rows) {
    if (row.sourceTable === null || row.sourceId === null) continue;
    const key = silenceKey(row.kind, { table: row.sourceTable, id: row.sourceId });
    if (isHeldBack(row, meeting) || belongs(row, meeting, register)) always.add(key);
    else if (isOnLaterMeeting(row, register, context)) always.add(key);
    else if (isOpenDecision(row, context.on)) unlessNews.add(key);
  }
  return { always, unlessNews };
}

/** A tenancy may be on an agenda for several reasons at once, any other row for one. */
export function silenceKey(kind: CaseKind, { table, id }: { table: string; id: string }): string {
  return table === 'Tenancies' ? `${kind} ${table} ${id}` : `${table} ${id}`;
}

/** Decided with something left to do, and nobody has noted that it was done by the day. */
export function isOpenDecision(row: Case, on: Day): boolean {
  return (
    row.state === 'decided' &&
    (row.decided ?? on) <= on &&
    (row.followedUp === null || row.followedUp > on) &&
    row.decision !== 'note' &&
    (row.deadline !== null || row.responsible !== null)
  );
}

function belongs(row: Case, meeting: ChosenMeeting, register: Register): boolean {
  if (meeting.id !== '' && row.meeting === meeting.id) return true;
  if (meeting.closed) return false;
  if (row.state === 'queued') return row.meeting === null;
  return row.state === 'postponed' && !isTakenUpAgain(row, register, meeting);
}

/** A postponed case is waiting until a later row speaks of the same source or number. */
function isTakenUpAgain(row: Case, register: Register, meeting: ChosenMeeting): boolean {
  const day = dayOfCase(row, register);
  if (day === null || day >= meeting.day) return true;
  return register.tables.Cases.rows.some(
    (other) =>
      other.case !== row.case &&
      (dayOfCase(other, register) ?? day) > day &&
      sameMatter(row, other),
  );
}

function sameMatter(row: Case, other: Case): boolean {
  if (row.sourceId === null) return row.number !== null && row.number === other.number;
  return row.sourceId === other.sourceId && row.sourceTable === other.sourceTable;
}

function dayOfCase(row: Case, register: Register): number | null {
  return row.meeting === null ? null : (register.tables.Meetings.byKey(row.meeting)?.date ?? null);
}

function isHeldBack(row: Case, meeting: ChosenMeeting): boolean {
  return row.state === 'heldBack' && (row.meeting === null || row.meeting === meeting.id);
}

function isOnLaterMeeting(row: Case, register: Register, context: AgendaContext): boolean {
  return row.state === 'onAgenda' && (dayOfCase(row, register) ?? -1) >= context.on;
}

function asDraft(row: Case, register: Register, { text, naming }: AgendaContext): Draft {
  const closed = naming.isProtected(row.sourceTable, row.sourceId);
  const open = (given: string | null, instead: string): string =>
    given === null ? '' : closed || naming.reveals(given) ? instead : given;
  const neutral = text.neutral[row.kind];
  const fact = row.reason ?? registeredFact(row, register, text);
  return draft({
    kind: row.kind,
    number: row.number ?? '',
    title: row.title === null ? neutral : open(row.title, neutral),
    neutralTitle: neutral,
    rule: row.rule ?? 'registered-case',
    fact: open(fact, text.protectedText),
    neutralFact: registeredFact(row, register, text),
    since: null,
    source: sourceOf(row),
    caseId: row.case,
    archive: row.archive ?? '',
    recommendation: open(row.recommendation, text.protectedText),
    decision: open(row.decisionText, text.protectedText),
    responsible: row.responsible,
    deadline: row.deadline,
  });
}

function sourceOf(row: Case): Source {
  const { sourceTable, sourceId } = row;
  if (sourceTable === null || sourceId === null || !isTable(sourceTable)) {
    return { table: 'Cases', id: row.case };
  }
  return { table: sourceTable, id: sourceId };
}

function registeredFact(row: Case, register: Register, text: AgendaContext['text']): string {
  if (row.state === 'queued') return text.queuedFact;
  const meeting = row.meeting === null ? undefined : register.tables.Meetings.byKey(row.meeting);
  return row.state === 'postponed' && meeting !== undefined
    ? text.postponedFact(meeting.date)
    : text.registeredFact;
}

function isTable(name: string): name is TableId {
  return (tableIds as readonly string[]).includes(name);
}
