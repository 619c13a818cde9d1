import { norwegianDay } from '../../days';
import type { Arrears } from '../../ledger/arrears';
import type { Register } from '../../register';
import { textIn } from '../../../text';
import type { SheetReport } from '../listing';
import { accountsListing } from './accounts';
import { itemsListing } from './items';
import { outsideListing } from './outside';
import { stepsListing } from './steps';

/**
 * The arrears sheets for finance: accounts, the open items behind them, the next steps, and what is not counted. It
 * carries what collection needs and nothing else.
 */
export function arrearsReport(register: Register, arrears: Arrears): SheetReport {
  return {
    name: textIn(register.language).arrears.fileName(norwegianDay(arrears.on)),
    language: register.language,
    listings: [
      accountsListing(register, arrears),
      itemsListing(register, arrears),
      stepsListing(register, arrears),
      outsideListing(register, arrears),
    ],
  };
}
