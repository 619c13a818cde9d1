import { addDays } from '../../days';
import { proposalsFor } from './proposal';

/** Three weeks to appeal, counted from when the answer has come (forvaltningsloven § 29). */
const APPEAL_DAYS = 21;

export const personProposals = proposalsFor('Persons', [
  {
    column: 'role',
    because: 'firstPerson',
    value: ({ household, person }, { register }) => {
      if (household === null) return null;
      const first = register.tables.Persons.rows.every(
        (one) => one.household !== household || one.person === person,
      );
      return first ? 'main' : null;
    },
  },
]);

export const applicationProposals = proposalsFor('Applications', [
  { column: 'received', because: 'today', value: (_, { on }) => on },
  { column: 'status', because: 'usual', value: () => 'received' },
  {
    column: 'appealDeadline',
    because: 'appeal',
    value: ({ answerSent, decision }) =>
      answerSent === null || decision === null || decision === 'grant'
        ? null
        : addDays(answerSent, APPEAL_DAYS),
  },
]);

export const interviewProposals = proposalsFor('Interviews', [
  { column: 'date', because: 'today', value: (_, { on }) => on },
  {
    column: 'children',
    because: 'household',
    value: ({ application }, { register }) => {
      const household = register.tables.Applications.byKey(application ?? '')?.household;
      return register.tables.Households.byKey(household ?? '')?.children ?? null;
    },
  },
]);

export const offerProposals = proposalsFor('Offers', [
  { column: 'offered', because: 'today', value: (_, { on }) => on },
]);
