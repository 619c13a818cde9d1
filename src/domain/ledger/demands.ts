import { ALLOWANCE, NONE, type LedgerColumns } from './columns';

const SHARED = -2;

/**
 * The charge that each payment's KID names, or NONE. A KID names a demand when exactly one charge carries it,
 * it is nobody's fixed KID, and the demand is the payment's own tenancy's: a person has placed the payment, and a KID
 * of another tenancy is a thing to look into, not to follow. Housing allowance is bound to its month by law instead.
 */
export function demandsOf({ charges, payments, fixedKid, kidCount }: LedgerColumns): Int32Array {
  const named = new Int32Array(kidCount).fill(NONE);
  for (let row = 0; row < charges.kid.length; row += 1) {
    const kid = charges.kid[row] ?? NONE;
    // A credit note repeats the KID of what it credits.
    if (kid === NONE || (charges.ore[row] ?? 0) <= 0) continue;
    named[kid] = named[kid] === NONE ? row : SHARED;
  }
  for (const kid of fixedKid) if (kid !== NONE) named[kid] = SHARED;
  const demands = new Int32Array(payments.kid.length).fill(NONE);
  for (let row = 0; row < demands.length; row += 1) {
    const kid = payments.kid[row] ?? NONE;
    if (kid === NONE || payments.source[row] === ALLOWANCE) continue;
    const charge = named[kid] ?? NONE;
    if (charge >= 0 && charges.tenancy[charge] === payments.tenancy[row]) demands[row] = charge;
  }
  return demands;
}

/**
 * The charge that each credit settles: the one that it corrects, where that asks for money from the same tenancy; NONE
 * for charges and for credits that correct nothing, which are money like any other.
 */
export function correctedBy({ ore, tenancy, corrects }: LedgerColumns['charges']): Int32Array {
  const corrected = new Int32Array(ore.length).fill(NONE);
  for (let row = 0; row < ore.length; row += 1) {
    const charge = corrects[row] ?? NONE;
    if (charge === NONE || (ore[row] ?? 0) >= 0 || (ore[charge] ?? 0) <= 0) continue;
    if (tenancy[charge] === tenancy[row]) corrected[row] = charge;
  }
  return corrected;
}
