import { NONE, type LedgerColumns } from './columns';

/** By number of KID: the one tenancy that uses it, negative where none or several do. */
export function kidOwners({ kidCount, fixedKid, charges }: LedgerColumns): Int32Array {
  const several = -2;
  const owners = new Int32Array(kidCount).fill(NONE);
  const claim = (kid: number, tenancy: number): void => {
    if (kid === NONE) return;
    owners[kid] = owners[kid] === NONE || owners[kid] === tenancy ? tenancy : several;
  };
  fixedKid.forEach(claim);
  charges.kid.forEach((kid, row) => claim(kid, charges.tenancy[row] ?? NONE));
  return owners;
}
