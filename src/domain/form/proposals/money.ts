import { addDays } from '../../days';
import { firstDay, monthOf } from '../../months';
import { setting } from '../../settings';
import { proposalsFor } from './proposal';

export const chargeProposals = proposalsFor('Charges', [
  { column: 'kind', because: 'usual', value: () => 'rent' },
  { column: 'period', because: 'thisMonth', value: (_, { on }) => monthOf(on) },
  {
    column: 'due',
    because: 'settings',
    value: ({ period }, { register }) =>
      period === null ? null : addDays(firstDay(period), setting(register, 'dueDate') - 1),
  },
  {
    column: 'amount',
    because: 'tenancyRent',
    value: ({ tenancy, kind }, { register }) =>
      kind === 'rent' ? (register.tables.Tenancies.byKey(tenancy ?? '')?.rent ?? null) : null,
  },
  {
    column: 'kid',
    because: 'tenancy',
    value: ({ tenancy }, { register }) =>
      register.tables.Tenancies.byKey(tenancy ?? '')?.kid ?? null,
  },
]);

export const paymentProposals = proposalsFor('Payments', [
  {
    column: 'tenancy',
    because: 'kid',
    value: ({ kid }, { register }) =>
      kid === null
        ? null
        : (register.tables.Tenancies.rows.find((one) => one.kid === kid)?.tenancy ?? null),
  },
]);

export const allowanceProposals = proposalsFor('Allowances', [
  { column: 'period', because: 'thisMonth', value: (_, { on }) => monthOf(on) },
  {
    column: 'expected',
    because: 'settings',
    value: ({ period }, { register }) =>
      period === null
        ? null
        : addDays(firstDay(period), setting(register, 'allowancePaymentDate') - 1),
  },
  {
    column: 'transport',
    because: 'tenancy',
    value: ({ tenancy }, { register }) => {
      const row = register.tables.Tenancies.byKey(tenancy ?? '');
      return row === undefined
        ? null
        : row.transportConsent !== null && row.transportWithdrawn === null;
    },
  },
]);

export const planProposals = proposalsFor('PaymentPlans', [
  { column: 'agreed', because: 'today', value: (_, { on }) => on },
  { column: 'state', because: 'usual', value: () => 'live' },
]);

export const stepProposals = proposalsFor('ArrearsSteps', [
  { column: 'date', because: 'today', value: (_, { on }) => on },
]);
