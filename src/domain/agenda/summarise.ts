import type { AgendaText, Proposal, Proposer } from './proposal';
import { earliest } from './earliest';
import { draft, draftOf, type Draft } from './draft';

/** The first `most` proposals as cases of their own; what can wait and what is too much becomes one case. */
export function summarise(
  proposer: Proposer,
  proposals: readonly Proposal[],
  most: number,
  text: AgendaText,
): readonly Draft[] {
  const pressing = proposals.filter((proposal) => proposal.minor !== true);
  const single = pressing.slice(0, most);
  const rest = [...pressing.slice(most), ...proposals.filter(({ minor }) => minor === true)];
  const drafts = single.map((proposal) => draftOf(proposer.kind, proposer.id, proposal));
  const [first, second] = rest;
  if (first === undefined) return drafts;
  if (second === undefined) return [...drafts, draftOf(proposer.kind, proposer.id, first)];
  return [...drafts, gathered(proposer, rest, first, text)];
}

function gathered(
  { id, kind, many }: Proposer,
  rest: readonly Proposal[],
  first: Proposal,
  text: AgendaText,
): Draft {
  const title = many(text, rest.length);
  const fact = text.summary(rest.length);
  const days = rest.flatMap(({ since }) => (since === null ? [] : [since]));
  return draft({
    kind,
    rule: id,
    title,
    neutralTitle: title,
    fact,
    neutralFact: fact,
    since: earliest(days),
    source: first.source,
    rows: rest.map(({ source }) => source),
    details: rest.map((proposal) => `${proposal.title}. ${proposal.fact}`),
  });
}
