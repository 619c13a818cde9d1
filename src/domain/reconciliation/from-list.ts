import type { Day } from '../days';
import type { OpenItemsPlan } from '../matching/open-items/plan';
import { importedFrom } from './from-items';
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
  const { accounts, ...about } = importedFrom(items, on);
  const nobodys = items.filter(({ owner }) => owner === null);
  return {
    imported: { ...about, accounts: accounts.filter(({ tenancy }) => tenancy !== '') },
    nobodys: { count: nobodys.length, ore: nobodys.reduce((sum, { rest }) => sum + rest, 0) },
    failed: failed.length,
  };
}
