import { bucketsOf, type Buckets } from './buckets';
import type { LedgerColumns } from './columns';
import { correctedBy, demandsOf } from './demands';

/** The rows of a ledger by tenancy, and what each payment and credit names; for looking at one account at a time. */
export interface AccountRows {
  /** Rows of a tenancy's charges, in order of due day and id. */
  chargesOf(tenancy: number): Int32Array;
  /** Rows of a tenancy's payments, in order of day and id. */
  paymentsOf(tenancy: number): Int32Array;
  /** The charge that each payment's KID names, and the one that each credit corrects; NONE for none. */
  readonly demands: Int32Array;
  readonly corrected: Int32Array;
}

const known = new WeakMap<LedgerColumns, AccountRows>();

/** Found once for a ledger. */
export function accountRows(ledger: LedgerColumns): AccountRows {
  const found = known.get(ledger) ?? findRows(ledger);
  known.set(ledger, found);
  return found;
}

function findRows(ledger: LedgerColumns): AccountRows {
  const { charges, payments, tenancyCount } = ledger;
  const byCharge = bucketsOf(charges.tenancy, charges.due, tenancyCount);
  const byPayment = bucketsOf(payments.tenancy, payments.date, tenancyCount);
  return {
    chargesOf: (tenancy) => rowsIn(byCharge, tenancy),
    paymentsOf: (tenancy) => rowsIn(byPayment, tenancy),
    demands: demandsOf(ledger),
    corrected: correctedBy(charges),
  };
}

function rowsIn({ start, rows }: Buckets, tenancy: number): Int32Array {
  return rows.subarray(start[tenancy] ?? 0, start[tenancy + 1] ?? 0);
}
