import { NONE } from './columns';
import type { Ledger } from './read-ledger';

const SEVERAL = -2;

/**
 * By number of KID: the one tenancy that uses it, negative where none or several do. A tenancy that the register does not
 * have is most often a mistyped one: it never disputes the KID of a tenancy that is there.
 */
export function kidOwners({ columns, knownTenancies }: Ledger): Int32Array {
  const { kidCount, fixedKid, charges } = columns;
  const owners = new Int32Array(kidCount).fill(NONE);
  const claim = (kid: number, tenancy: number): void => {
    if (kid === NONE) return;
    owners[kid] = owners[kid] === NONE || owners[kid] === tenancy ? tenancy : SEVERAL;
  };
  fixedKid.forEach(claim);
  charges.kid.forEach((kid, row) => {
    const tenancy = charges.tenancy[row] ?? NONE;
    if (tenancy < knownTenancies) claim(kid, tenancy);
  });
  const settled = owners.slice();
  charges.kid.forEach((kid, row) => {
    const tenancy = charges.tenancy[row] ?? NONE;
    if (tenancy >= knownTenancies && settled[kid] === NONE) claim(kid, tenancy);
  });
  return owners;
}

/** Every tenancy of the register that uses one of some KIDs, by number of KID. */
export function kidClaims(
  { columns, knownTenancies }: Ledger,
  wanted: ReadonlySet<number>,
): ReadonlyMap<number, ReadonlySet<number>> {
  const claims = new Map<number, Set<number>>();
  if (wanted.size === 0) return claims;
  const claim = (kid: number, tenancy: number): void => {
    if (kid === NONE || tenancy >= knownTenancies || !wanted.has(kid)) return;
    claims.set(kid, (claims.get(kid) ?? new Set()).add(tenancy));
  };
  columns.fixedKid.forEach(claim);
  const { kid, tenancy } = columns.charges;
  kid.forEach((number, row) => claim(number, tenancy[row] ?? NONE));
  return claims;
}
