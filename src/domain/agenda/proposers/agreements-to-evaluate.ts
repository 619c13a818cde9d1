import type { Proposer } from '../proposal';

/** Follow-up agreements whose evaluation falls due by the meeting, without anyone having to remember. */
export const agreementsToEvaluate: Proposer = {
  id: 'agreement-evaluation',
  kind: 'agreement',
  order: 70,
  propose: (register, { meetingDay, on, running, naming, text: { agreement: words, neutral } }) =>
    register.tables.Agreements.rows
      .flatMap((row) => {
        const { evaluation, evaluated, outcome } = row;
        const tenancy = running.get(row.tenancy);
        const due = evaluation !== null && evaluation <= meetingDay;
        const open = evaluated === null ? outcome === null : evaluated > on;
        return due && open && tenancy !== undefined ? [{ row, evaluation, tenancy }] : [];
      })
      .sort((left, right) => left.evaluation - right.evaluation)
      .map(({ row, evaluation, tenancy }) => ({
        title: words.title(...naming.tenancy(tenancy)),
        neutralTitle: neutral.agreement,
        fact: evaluation < on ? words.overdue(evaluation, on - evaluation) : words.fact(evaluation),
        neutralFact: words.neutral,
        since: evaluation > on ? null : evaluation,
        source: { table: 'Agreements', id: row.agreement },
      })),
  many: (text, count) => text.agreement.many(count),
};
