import { nextPlanned, type Series } from '../../agenda/meeting-series';
import type { Day } from '../../days';
import type { Register } from '../../register';
import { setting } from '../../settings';
import { proposalsFor } from './proposal';

/** The housing officer who sits on a day; the newest where there are several. */
export function currentOfficer(register: Register, on: Day): string | null {
  const sitting = register.tables.Members.rows.filter(
    ({ role, from, to }) =>
      role === 'housingOfficer' && (from === null || from <= on) && (to === null || to >= on),
  );
  return sitting.at(-1)?.member ?? null;
}

export const memberProposals = proposalsFor('Members', [
  { column: 'from', because: 'today', value: (_, { on }) => on },
]);

export const meetingProposals = proposalsFor('Meetings', [
  { column: 'date', because: 'rhythm', value: (_, { register, on }) => dayAfterLast(register, on) },
  {
    column: 'time',
    because: 'settings',
    value: (_, { register }) => setting(register, 'meetingTime'),
  },
  {
    column: 'place',
    because: 'settings',
    value: (_, { register }) => setting(register, 'meetingPlace'),
  },
  { column: 'state', because: 'usual', value: () => 'planned' },
]);

/** The meeting that the rhythm puts after the last one registered. */
function dayAfterLast(register: Register, on: Day): Day | null {
  const days = register.tables.Meetings.rows.map(({ date }) => date);
  const last = days.reduce<Day | null>(
    (latest, day) => (day > (latest ?? day) ? day : (latest ?? day)),
    null,
  );
  if (last === null) return null;
  const series: Series = {
    anchor: last,
    rhythm: Math.max(1, setting(register, 'meetingRhythm')),
    moveBy: setting(register, 'meetingMoveBy') === 'uke' ? 'week' : 'day',
  };
  return nextPlanned(series, Math.max(on, last + 1) as Day);
}

export const caseProposals = proposalsFor('Cases', [
  { column: 'state', because: 'usual', value: () => 'queued' },
]);

export const taskProposals = proposalsFor('Tasks', [
  { column: 'created', because: 'today', value: (_, { on }) => on },
  { column: 'state', because: 'usual', value: () => 'open' },
]);
