import { applicationKinds } from '../../codes/applications';
import type { Day } from '../../days';
import type { Register } from '../../register';
import type { Application } from '../../tables/applications';
import type { Interview } from '../../tables/interviews';
import type { AgendaContext } from '../context';
import type { Proposal } from '../proposal';

/** Applications that nobody has decided yet, oldest first. */
export function undecided(register: Register, { on }: AgendaContext): readonly Application[] {
  return register.tables.Applications.rows
    .filter((application) => application.received <= on && !isDecided(application, on))
    .sort((left, right) => left.received - right.received);
}

/** Closed without a day counts as closed: nothing tells when. */
function isDecided({ status, decision, decisionDate }: Application, on: Day): boolean {
  if (decisionDate !== null && decisionDate > on) return false;
  const open = status === 'received' || status === 'assessing' || status === 'recommended';
  return !open || decision !== null;
}

/** Applications for a dwelling, or for something to own one with. */
export function isForDwelling({ kind }: Application): boolean {
  return kind !== 'startLoan' && kind !== 'grant';
}

/** The latest interview of each application up to the day. */
export function latestInterviews(
  register: Register,
  { on }: AgendaContext,
): ReadonlyMap<string, Interview> {
  const latest = new Map<string, Interview>();
  for (const interview of register.tables.Interviews.rows) {
    const known = latest.get(interview.application);
    if (interview.date > on || (known !== undefined && known.date > interview.date)) continue;
    latest.set(interview.application, interview);
  }
  return latest;
}

/** A proposal about an application; the caller says why. */
export function aboutApplication(
  application: Application,
  { text, naming, word }: AgendaContext,
  why: Pick<Proposal, 'fact' | 'neutralFact'> & Partial<Proposal>,
): Proposal {
  const kind = word(applicationKinds, application.kind ?? 'dwelling');
  return {
    title: text.application.title(kind, naming.household(application.household)),
    neutralTitle: isForDwelling(application) ? text.neutral.application : text.neutral.ownership,
    since: application.received,
    source: { table: 'Applications', id: application.application },
    ...why,
  };
}
