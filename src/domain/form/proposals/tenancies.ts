import { addDays, addMonths } from '../../days';
import { kidCheck, kidHolds, type KidModulus } from '../../identifiers/kid';
import type { Register } from '../../register';
import { setting } from '../../settings';
import { currentOfficer } from './committee';
import { proposalsFor } from './proposal';

/** A tenancy begins as the routine has it: three years, the dwelling's rent, a KID of its own. */
export const tenancyProposals = proposalsFor('Tenancies', [
  {
    column: 'household',
    because: 'acceptedOffer',
    value: ({ dwelling }, { register }) => {
      const offer = register.tables.Offers.rows.findLast(
        (one) => one.dwelling === dwelling && one.answer === 'accepted',
      );
      const application = register.tables.Applications.byKey(offer?.application ?? '');
      const housed = register.tables.Tenancies.rows.some(
        (one) => one.household === application?.household && one.dwelling === dwelling,
      );
      return housed ? null : (application?.household ?? null);
    },
  },
  { column: 'leaseKind', because: 'routine', value: () => 'fixed' },
  {
    column: 'end',
    because: 'leaseYears',
    value: ({ start, leaseKind }, { register }) =>
      start === null || leaseKind === 'indefinite'
        ? null
        : addDays(addMonths(start, 12 * setting(register, 'minimumLeaseYears')), -1),
  },
  {
    column: 'rent',
    because: 'dwellingRent',
    value: ({ dwelling }, { register }) =>
      register.tables.Dwellings.byKey(dwelling ?? '')?.rent ?? null,
  },
  {
    column: 'kid',
    because: 'kidOfTenancy',
    value: ({ tenancy }, { register }) => kidFor(register, tenancy),
  },
  {
    column: 'housingOfficer',
    because: 'currentOfficer',
    value: (_, { register, on }) => currentOfficer(register, on),
  },
]);

/** Digits of a KID before the tenancy's own number, and how many digits that has. */
interface KidPattern {
  readonly lead: string;
  readonly width: number;
}

const PLAIN: KidPattern = { lead: '', width: 8 };

/** The KID of a tenancy by the pattern that the register's newest KIDs follow; null where it is taken. */
function kidFor(register: Register, tenancy: string | null): string | null {
  const serial = serialOf(tenancy);
  if (serial === null) return null;
  const modulus: KidModulus = setting(register, 'kidModulus') === 11 ? 11 : 10;
  const { lead, width } = patternOf(register) ?? PLAIN;
  const digits = `${lead}${serial.padStart(width, '0')}`;
  const kid = `${digits}${kidCheck(digits, modulus)}`;
  return register.tables.Tenancies.rows.some((row) => row.kid === kid && row.tenancy !== tenancy)
    ? null
    : kid;
}

function patternOf(register: Register): KidPattern | null {
  const { rows } = register.tables.Tenancies;
  for (let at = rows.length - 1; at >= 0; at -= 1) {
    const serial = serialOf(rows[at]?.tenancy ?? null);
    const kid = rows[at]?.kid ?? '';
    if (serial === null || !(kidHolds(kid, 10) || kidHolds(kid, 11))) continue;
    const parts = new RegExp(`^([1-9]\\d*?)?(0*${serial})$`).exec(kid.slice(0, -1));
    if (parts !== null) return { lead: parts[1] ?? '', width: (parts[2] ?? '').length };
  }
  return null;
}

function serialOf(tenancy: string | null): string | null {
  return /-0*(\d+)$/.exec(tenancy ?? '')?.[1] ?? null;
}
