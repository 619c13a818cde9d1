import { rateKinds } from '../../src/domain/rates/rate-kinds';
import { seededRates } from '../../src/domain/rates/seeded';
import { sampleSender } from '../../src/domain/sample/sender';
import { registerWith, type GivenRow, type GivenRows, type RegisterOptions } from './register';

const rent = (month: string, more: GivenRow<'Charges'> = {}): GivenRow<'Charges'> => ({
  tenancy: 'L-0001',
  kind: 'rent',
  period: `2026-${month}`,
  due: `2026-${month}-01`,
  amount: 800_000,
  ...more,
});

/** Kari Åsen owes rent of September, and of October all but the allowance that is still to come. */
const rows: GivenRows = {
  Rates: seededRates,
  Dwellings: [{ dwelling: 'B-0001', address: 'Brugata 1', postcode: '2500', unit: 'H0201' }],
  Households: [{ household: 'H-0001', language: 'nb', interpreter: false }],
  Persons: [{ household: 'H-0001', role: 'main', name: 'Kari Åsen' }],
  Members: [{ member: 'U-0001', name: 'Ola Berg' }],
  Tenancies: [
    {
      tenancy: 'L-0001',
      dwelling: 'B-0001',
      household: 'H-0001',
      kid: '000000018',
      rent: 800_000,
      start: '2024-01-01',
      signed: '2023-12-15',
      evictionClause: true,
      feeMode: 'normal',
      housingOfficer: 'U-0001',
      transportConsent: '2024-01-01',
      transportOwnForm: true,
      movedOut: null,
      ended: null,
    },
  ],
  Charges: [rent('08'), rent('09'), rent('10')],
  Payments: [
    { tenancy: 'L-0001', date: '2026-09-12', amount: 950_000, source: 'tenant' },
    {
      tenancy: 'L-0001',
      date: '2026-09-20',
      amount: 300_000,
      source: 'allowance',
      period: '2026-08',
      kid: null,
    },
  ],
  ImportLog: [{ date: '2026-11-23', dataDate: '2026-11-23', state: 'written' }],
  Allowances: [
    {
      tenancy: 'L-0001',
      period: '2026-08',
      amount: 300_000,
      status: 'granted',
      transport: true,
      expected: '2026-09-20',
      statementSent: null,
    },
    {
      tenancy: 'L-0001',
      period: '2026-10',
      amount: 300_000,
      status: 'granted',
      transport: true,
      expected: '2026-11-30',
    },
  ],
  RentChanges: [
    {
      tenancy: 'L-0001',
      kind: 'index',
      from: '2027-01-01',
      noticeSent: null,
      before: 825_000,
      after: 850_200,
      indexBefore: 134.1,
      indexAfter: 138.2,
    },
  ],
};

/** A plan that runs. */
export const plan: GivenRow<'PaymentPlans'> = {
  tenancy: 'L-0001',
  agreed: '2026-11-20',
  first: '2026-12-15',
  frequency: 'monthly',
  amount: 250_000,
  lumpFirst: 100_000,
  total: 850_000,
  tolerance: 5,
  state: 'live',
};

/** The municipality has entered that the new collection act is in force. */
export const newAct: GivenRows = {
  Rates: [
    ...seededRates,
    {
      entry: 'SATS-999',
      rate: rateKinds.newCollectionAct.name,
      value: 1,
      unit: 'ja',
      validFrom: '2026-11-01',
    },
  ],
};

/** The same office with some tables given otherwise; rows of one tenancy replace the built ones. */
export function letterOffice(given: GivenRows = {}, options: RegisterOptions = {}) {
  return registerWith(
    { ...rows, ...given },
    {
      settings: {
        municipalityName: 'Fjelldal kommune',
        tenantFees: 'ja',
        ...sampleSender,
        ...options.settings,
      },
    },
  );
}

const base = rows.Tenancies?.[0] ?? {};

/** The office where the tenancy's row differs. */
export function withTenancy(more: GivenRow<'Tenancies'>, given: GivenRows = {}) {
  return letterOffice({ Tenancies: [{ ...base, ...more }], ...given });
}

/** A step that stands in the log for the tenancy. */
export const step = (
  kind: NonNullable<GivenRow<'ArrearsSteps'>['kind']>,
  date: string,
  more: GivenRow<'ArrearsSteps'> = {},
): GivenRow<'ArrearsSteps'> => ({
  tenancy: 'L-0001',
  kind,
  date,
  deadline: null,
  disputed: null,
  pauseUntil: null,
  pauseReason: null,
  ...more,
});
