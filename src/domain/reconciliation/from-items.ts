import type { Day } from '../days';
import { groupBy } from '../ledger/group';
import type { ImportedLedger } from './imported';

/** An open item of a list with whose it is, as the reading of such lists gives it; '' stands for nobody known. */
export interface PlacedItem {
  readonly owner: string | null;
  readonly invoice: string | null;
  /** Charge of the register that it is, where that is known. */
  readonly charge: string | null;
  readonly kid: string | null;
  readonly due: Day;
  /** Øre that are open; negative for a credit. */
  readonly rest: number;
}

/** An open items list as a ledger to reconcile with: every item counts, those of nobody under ''. */
export function importedFrom(items: readonly PlacedItem[], on: Day): ImportedLedger {
  const byOwner = groupBy(items, ({ owner }) => owner ?? '');
  return {
    on,
    basis: items.some(({ due, rest }) => rest > 0 && due >= on) ? 'all' : 'due',
    accounts: [...byOwner].map(([tenancy, own]) => ({
      tenancy,
      amount: own.reduce((sum, { rest }) => sum + rest, 0),
      items: own.map(({ charge, invoice, kid, due, rest }) => ({
        reference: charge ?? invoice,
        kid,
        due,
        open: rest,
      })),
    })),
  };
}
