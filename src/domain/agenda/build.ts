import { caseKinds } from '../codes/committee';
import { checkStamp } from '../quality/check-stamp';
import type { Register } from '../register';
import { setting } from '../settings';
import type { Agenda, AgendaCase, AgendaOptions, Audience } from './agenda';
import { caseNumbers } from './case-number';
import { contextOf, type AgendaContext } from './context';
import type { Draft } from './draft';
import { chosenMeeting, type ChosenMeeting } from './meeting-choice';
import { proposers } from './proposers';
import type { CaseKind } from './proposal';
import { registeredCases, silencedSources, silenceKey } from './registered-cases';
import { standingItems } from './standing-items';
import { responsibleFor, summonedTo } from './summoned';
import { summarise } from './summarise';
import { unreadRows } from './unread-rows';

export function buildAgenda(
  register: Register,
  { meeting: wanted, on, audience }: AgendaOptions,
): Agenda {
  const meeting = chosenMeeting(register, wanted, on);
  const context = contextOf(register, {
    on,
    meetingDay: meeting.day,
    previous: meeting.previousDay,
  });
  const number = caseNumbers(register, meeting.day);
  const drafts = inOrder(draftsOf(register, meeting, context));
  return {
    meeting: meeting.id,
    date: meeting.day,
    state: meeting.state,
    on,
    audience,
    language: register.language,
    municipality: setting(register, 'municipalityName'),
    committee: setting(register, 'committeeName'),
    time: meeting.time,
    place: meeting.place,
    marking: setting(register, 'publicAccessMarking'),
    summoned: summonedTo(register, meeting.day, audience),
    cases: drafts.map((one) => finished(one, number, audience, register)),
    unread: unreadRows(register),
    check: checkStamp(register, on),
  };
}

function draftsOf(
  register: Register,
  meeting: ChosenMeeting,
  context: AgendaContext,
): readonly Draft[] {
  const registered = registeredCases(register, meeting, context);
  if (meeting.closed) return registered;
  const kinds = new Set<CaseKind>(registered.map(({ kind }) => kind));
  const standing = standingItems(meeting, context).filter(({ kind }) => !kinds.has(kind));
  return [...registered, ...standing, ...proposed(register, meeting, context)];
}

function proposed(
  register: Register,
  meeting: ChosenMeeting,
  context: AgendaContext,
): readonly Draft[] {
  const silenced = silencedSources(register, meeting, context);
  const most = setting(register, 'casesPerRule');
  return proposers.flatMap((proposer) => {
    const proposals = proposer.propose(register, context).filter(({ source, news }) => {
      const key = silenceKey(proposer.kind, source);
      return !silenced.always.has(key) && (news === true || !silenced.unlessNews.has(key));
    });
    return summarise(proposer, proposals, most, context.text);
  });
}

/** Kinds in their fixed order; within a kind what people entered first, then the proposers in theirs. */
function inOrder(drafts: readonly Draft[]): readonly Draft[] {
  const kinds = Object.keys(caseKinds);
  const place = ({ kind, rule, caseId }: Draft): number => {
    const own = caseId === '' ? proposers.findIndex(({ id }) => id === rule) + 1 : 0;
    return kinds.indexOf(kind) * 100 + own;
  };
  return [...drafts].sort((left, right) => place(left) - place(right));
}

function finished(
  one: Draft,
  nextNumber: () => string,
  audience: Audience,
  register: Register,
): AgendaCase {
  const number = one.number === '' ? nextNumber() : one.number;
  const open = audience === 'secretary';
  return {
    number,
    kind: one.kind,
    title: open ? one.title : one.neutralTitle,
    neutralTitle: one.neutralTitle,
    reason: { rule: one.rule, fact: open ? one.fact : one.neutralFact, since: one.since },
    source: one.source,
    rows: one.rows,
    details: open ? one.details : [],
    caseId: one.caseId,
    registered: one.caseId !== '',
    archive: one.archive,
    recommendation: open ? one.recommendation : '',
    decision: open ? one.decision : '',
    responsible:
      one.responsible === null ? '' : responsibleFor(register, one.responsible, audience),
    deadline: one.deadline,
  };
}
