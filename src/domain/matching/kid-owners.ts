import { setting } from '../settings';
import type { Day } from '../days';
import { numbersOn } from '../dated-numbers';
import { kidHolds, type KidModulus } from '../identifiers/kid';
import type { Register } from '../register';

/** How a KID was understood. */
export type KidWay = 'tenancyKid' | 'demandKid' | 'positions';

/** Whose a KID is: one tenancy, several, or nobody's. */
export interface KidOwner {
  readonly tenancies: readonly string[];
  readonly way: KidWay;
}

/** What the agreement with the bank asks of a KID that it does not have. */
export type KidProblem = 'length' | 'modulus';

/** Everything the register knows of KIDs, laid out once for many look-ups. */
export interface KidIndex {
  problemOf(kid: string, on: Day): KidProblem | null;
  /** The whole KID first, a tenancy's own before a demand's; then the positions of the tenancy's number. */
  ownerOf(kid: string, on: Day): KidOwner | null;
}

export function kidIndexOf(register: Register): KidIndex {
  const { Tenancies, Charges } = register.tables;
  const fixed = gathered(Tenancies.columns.kid, Tenancies.columns.tenancy);
  const demands = gathered(Charges.columns.kid, Charges.columns.tenancy);
  const numbers = gathered(
    Tenancies.columns.tenancy.map((id) => (id === null ? null : numberIn(id))),
    Tenancies.columns.tenancy,
  );
  const modulus: KidModulus = setting(register, 'kidModulus') === 11 ? 11 : 10;
  const lengths = setting(register, 'kidLengths');
  const positions = setting(register, 'kidTenancyPositions');
  return {
    problemOf: (kid, on) => {
      const allowed = numbersOn(lengths, on);
      if (allowed.length > 0 && !allowed.includes(kid.length)) return 'length';
      return kidHolds(kid, modulus) ? null : 'modulus';
    },
    ownerOf: (kid, on) => {
      const own = fixed.get(kid);
      if (own !== undefined) return { tenancies: own, way: 'tenancyKid' };
      const owing = demands.get(kid);
      if (owing !== undefined) return { tenancies: owing, way: 'demandKid' };
      const [from = 0, to = from] = numbersOn(positions, on);
      const digits = from > 0 ? numberIn(kid.slice(from - 1, to)) : '';
      const meant = digits === '' ? undefined : numbers.get(digits);
      return meant === undefined ? null : { tenancies: meant, way: 'positions' };
    },
  };
}

/** The digits of an id or a part of a KID, without the zeros in front: `L-0101` and `000101` are both 101. */
function numberIn(text: string): string {
  return text.replace(/\D/g, '').replace(/^0+(?=.)/, '');
}

function gathered(
  keys: readonly (string | null)[],
  tenancies: readonly (string | null)[],
): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  keys.forEach((key, row) => {
    const tenancy = tenancies[row] ?? null;
    if (key === null || key === '' || tenancy === null) return;
    const known = found.get(key);
    if (known === undefined) found.set(key, [tenancy]);
    else if (!known.includes(tenancy)) known.push(tenancy);
  });
  return found;
}
