import type { Case } from '../../tables/committee';
import type { AgendaContext } from '../context';
import type { Proposal, Proposer } from '../proposal';
import { inSentence } from '../case-number';
import { isOpenDecision } from '../registered-cases';

/** Decisions of earlier meetings with a deadline or somebody responsible, and nobody has noted that they were done. */
export const openDecisions: Proposer = {
  id: 'open-decision',
  kind: 'openDecision',
  order: 10,
  propose: (register, context) =>
    register.tables.Cases.rows
      .filter((row) => isOpenDecision(row, context.on))
      .sort((left, right) => dueOrder(left) - dueOrder(right))
      .map((row) => proposal(row, context)),
  many: (text, count) => text.openDecision.many(count),
};

/** Earliest deadline first; those without one last. */
function dueOrder(row: Case): number {
  return row.deadline ?? Number.MAX_SAFE_INTEGER;
}

function proposal(row: Case, context: AgendaContext): Proposal {
  const { text, naming, meetingDay } = context;
  const { openDecision, neutral } = text;
  const number = row.number === null ? openDecision.unnumbered : inSentence(row.number);
  const closed = naming.isProtected(row.sourceTable, row.sourceId);
  const title =
    row.title === null || closed || naming.reveals(row.title) ? neutral[row.kind] : row.title;
  const fact = factOf(row, context);
  return {
    title: openDecision.title(number, title),
    neutralTitle: openDecision.neutralTitle(number),
    fact,
    neutralFact: fact,
    since: row.decided,
    source: { table: 'Cases', id: row.case },
    minor: row.deadline !== null && row.deadline > meetingDay,
  };
}

function factOf(
  { deadline, decided }: Case,
  { text: { openDecision }, on }: AgendaContext,
): string {
  if (decided === null) return openDecision.undated;
  if (deadline === null) return openDecision.noDeadline(decided, on - decided);
  return deadline < on
    ? openDecision.overdue(decided, deadline, on - deadline)
    : openDecision.due(decided, deadline);
}
