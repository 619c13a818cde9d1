import { setting } from '../../settings';
import { isCurrent } from '../../rules/periods';
import { proposalsFor } from './proposal';

export const dwellingProposals = proposalsFor('Dwellings', [
  {
    column: 'municipality',
    because: 'settings',
    value: (_, { register }) => setting(register, 'municipalityNumber') || null,
  },
  { column: 'statusDate', because: 'today', value: (_, { on }) => on },
]);

export const vacancyProposals = proposalsFor('Vacancies', [
  { column: 'from', because: 'today', value: (_, { on }) => on },
]);

export const incidentProposals = proposalsFor('Incidents', [
  { column: 'date', because: 'today', value: (_, { on }) => on },
  {
    column: 'dwelling',
    because: 'tenancy',
    value: ({ tenancy }, { register }) =>
      register.tables.Tenancies.byKey(tenancy ?? '')?.dwelling ?? null,
  },
  {
    column: 'tenancy',
    because: 'currentTenancy',
    value: ({ dwelling }, { register, on }) =>
      register.tables.Tenancies.rows.findLast(
        (one) => one.dwelling === dwelling && one.start <= on && isCurrent(one, on),
      )?.tenancy ?? null,
  },
  { column: 'status', because: 'usual', value: () => 'open' },
]);

export const contactProposals = proposalsFor('Contacts', [
  { column: 'date', because: 'today', value: (_, { on }) => on },
]);

export const agreementProposals = proposalsFor('Agreements', [
  {
    column: 'end',
    because: 'leaseEnd',
    value: ({ tenancy }, { register }) =>
      register.tables.Tenancies.byKey(tenancy ?? '')?.end ?? null,
  },
]);
