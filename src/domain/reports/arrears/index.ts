import { norwegianDay } from '../../days';
import type { Arrears } from '../../ledger/arrears';
import type { OpenItemsPlan } from '../../matching/open-items/plan';
import type { Register } from '../../register';
import { textIn } from '../../../text';
import type { Listing, SheetReport } from '../listing';
import { accountsListing } from './accounts';
import { changesListing } from './changes';
import { formerListing } from './former';
import { itemsListing } from './items';
import { lastTimeBefore } from './last-time';
import { ledgerListListing } from './ledger-list';
import { outsideListing } from './outside';
import { reconciliationListing } from './reconciliation';
import { stepsListing } from './steps';
import { summaryListing } from './summary';
import { writeOffsListing } from './write-offs';

/**
 * The arrears sheets for finance: accounts, what they add up to, the open items behind them, the next steps, what has
 * changed, former tenants, what may be written off, the reconciliation (also against a list from the
 * ledger system where there is one), and what is not counted. It carries what
 * collection needs and nothing else; sheets that would be empty are left out, but those that prove something.
 */
export function arrearsReport(
  register: Register,
  arrears: Arrears,
  list: OpenItemsPlan | null = null,
): SheetReport {
  const last = lastTimeBefore(register, arrears.on);
  return {
    name: textIn(register.language).arrears.fileName(norwegianDay(arrears.on)),
    language: register.language,
    listings: [
      accountsListing(register, arrears),
      summaryListing(register, arrears),
      itemsListing(register, arrears),
      stepsListing(register, arrears),
      ...(last === null ? [] : [changesListing(register, arrears, last)]),
      ...filled(formerListing(register, arrears)),
      ...filled(writeOffsListing(register, arrears)),
      reconciliationListing(register, arrears),
      ...(list === null ? [] : [ledgerListListing(register, arrears, list)]),
      outsideListing(register, arrears),
    ],
  };
}

function filled(listing: Listing): readonly Listing[] {
  return listing.rows.length === 0 ? [] : [listing];
}
