import type { Day } from '../days';
import { groupBy } from '../ledger/group';
import type { OpenItemsPlan } from '../matching/open-items/plan';
import type { ImportedLedger } from './imported';

/** An open items list as the ledger to hold the register against, and what of it stands on no tenancy here. */
export interface ListedLedger {
  readonly imported: ImportedLedger;
  /** Items whose tenancy is not known here: how many, and their øre. */
  readonly nobodys: { readonly count: number; readonly ore: number };
  /** Rows of the list that could not be read. */
  readonly failed: number;
}

/** The list as it speaks of `on`; it has what is not due yet where one of its items is not. */
export function listedLedger({ items, failed }: OpenItemsPlan, on: Day): ListedLedger {
  const owned = groupBy(
    items.filter(({ owner }) => owner !== null),
    ({ owner }) => owner ?? '',
  );
  const nobodys = items.filter(({ owner }) => owner === null);
  const accounts = [...owned].map(([tenancy, own]) => ({
    tenancy,
    amount: own.reduce((sum, { rest }) => sum + rest, 0),
    items: own.map(({ charge, invoice, kid, due, rest }) => {
      return { reference: charge ?? invoice, kid, due, open: rest };
    }),
  }));
  return {
    imported: { on, basis: items.some(({ due }) => due >= on) ? 'all' : 'due', accounts },
    nobodys: { count: nobodys.length, ore: nobodys.reduce((sum, { rest }) => sum + rest, 0) },
    failed: failed.length,
  };
}
