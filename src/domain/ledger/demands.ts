import { ALLOWANCE, NONE, type LedgerColumns } from './columns';
import { SHOWN_AHEAD } from './segments';

/**
 * The charge that each payment's KID names, or NONE. A KID names the first charge that carries it, unless another is shown
 * too on the day of the payment: what is charged later must not change what was settled. It must be nobody's fixed KID,
 * and the charge the payment's own tenancy's: a person has placed the payment, and a KID of another tenancy is a thing to
 * look into, not to follow. Housing allowance is bound to its month by law instead.
 */
export function demandsOf(ledger: LedgerColumns): Int32Array {
  const { charges, payments } = ledger;
  const { first, second } = carriersOf(ledger);
  const demands = new Int32Array(payments.kid.length).fill(NONE);
  for (let row = 0; row < demands.length; row += 1) {
    const kid = payments.kid[row] ?? NONE;
    if (kid === NONE || payments.source[row] === ALLOWANCE) continue;
    const charge = first[kid] ?? NONE;
    if (charge < 0 || (second[kid] ?? 0) <= (payments.date[row] ?? 0) + SHOWN_AHEAD) continue;
    if (charges.tenancy[charge] === payments.tenancy[row]) demands[row] = charge;
  }
  return demands;
}

const NEVER = 2_147_483_647;

/** By KID the first charge that carries it, negative where it names none, and the due day of the next. */
function carriersOf({ charges, fixedKid, kidCount }: LedgerColumns) {
  const first = new Int32Array(kidCount).fill(NONE);
  const second = new Int32Array(kidCount).fill(NEVER);
  for (let row = 0; row < charges.kid.length; row += 1) {
    const kid = charges.kid[row] ?? NONE;
    // A credit note repeats the KID of what it credits.
    if (kid === NONE || (charges.ore[row] ?? 0) <= 0) continue;
    const due = charges.due[row] ?? 0;
    const before = first[kid] ?? NONE;
    const dueBefore = before === NONE ? NEVER : (charges.due[before] ?? 0);
    if (due < dueBefore) first[kid] = row;
    if (before !== NONE) second[kid] = Math.min(second[kid] ?? NEVER, Math.max(due, dueBefore));
  }
  for (const kid of fixedKid) if (kid !== NONE) first[kid] = NONE;
  return { first, second };
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
