import type { Register } from '../register';
import { nearKey } from '../rules/near-keys';
import { NONE } from './columns';
import { kidClaims } from './kid-owners';
import { settledLedger, type SettledLedger } from './settled-ledger';

/** A payment or credit on a tenancy that the register does not have, and whose it may be. */
export interface Stray {
  /** Id of the payment or charge. */
  readonly id: string;
  /** Tenancies of the register. */
  readonly mayBelongTo: ReadonlySet<string>;
}

/** A row as it stands in the ledger; tenancy and KID as numbers. */
interface StrayRow {
  readonly id: string;
  readonly tenancy: number;
  readonly kid: number;
  /** Id of the charge that is corrected. */
  readonly corrects: string | null;
}

/**
 * Money and credits booked on tenancies that the register lacks. They may belong to whoever has their KID, whose charge
 * they correct, or whose id looks like the one that was written; who they are must not be chased.
 */
export function straysOf(register: Register): readonly Stray[] {
  const ledger = settledLedger(register);
  const rows = [...strayPayments(register, ledger), ...strayCredits(register, ledger)];
  const claims = kidClaims(ledger, new Set(rows.map(({ kid }) => kid)));
  return rows.map(({ id, tenancy, kid, corrects }) => {
    const near = nearKey(register, 'Tenancies', ledger.tenancies[tenancy] ?? '');
    const corrected =
      corrects === null ? undefined : register.tables.Charges.byKey(corrects)?.tenancy;
    const byKid = Array.from(claims.get(kid) ?? [], (owner) => ledger.tenancies[owner]);
    const all = [...byKid, near, corrected].filter((owner) => owner !== undefined);
    return { id, mayBelongTo: new Set(all) };
  });
}

function strayPayments(register: Register, ledger: SettledLedger): readonly StrayRow[] {
  const { tenancy, kid } = ledger.columns.payments;
  const { payment } = register.tables.Payments.columns;
  const found: StrayRow[] = [];
  for (let at = 0; at < tenancy.length; at += 1) {
    const owner = tenancy[at] ?? NONE;
    if (owner < ledger.knownTenancies) continue;
    const id = payment[ledger.paymentRows[at] ?? 0] ?? '';
    found.push({ id, tenancy: owner, kid: kid[at] ?? NONE, corrects: null });
  }
  return found;
}

function strayCredits(register: Register, ledger: SettledLedger): readonly StrayRow[] {
  const { tenancy, kid, ore } = ledger.columns.charges;
  const { charge, corrects } = register.tables.Charges.columns;
  const found: StrayRow[] = [];
  for (let at = 0; at < tenancy.length; at += 1) {
    const owner = tenancy[at] ?? NONE;
    if (owner < ledger.knownTenancies || (ore[at] ?? 0) >= 0) continue;
    const row = ledger.chargeRows[at] ?? 0;
    const corrected = corrects[row] ?? null;
    found.push({
      id: charge[row] ?? '',
      tenancy: owner,
      kid: kid[at] ?? NONE,
      corrects: corrected,
    });
  }
  return found;
}
