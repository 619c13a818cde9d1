import { norwegianAmount } from '../../amounts';
import type { Arrears } from '../../ledger/arrears';
import type { OpenItemsPlan } from '../../matching/open-items/plan';
import { listedLedger } from '../../reconciliation/from-list';
import { reconcile } from '../../reconciliation/reconcile';
import type { Register } from '../../register';
import { textIn } from '../../../text';
import { ledgerComparisonListing } from '../ledger-comparison';
import type { Listing } from '../listing';
import { shieldedTenancies } from './shielded';
import { stampLines } from './stamps';

/** The register against a list from the ledger system, each difference with its rows; nobody protected is in it. */
export function ledgerListListing(
  register: Register,
  arrears: Arrears,
  list: OpenItemsPlan,
): Listing {
  const text = textIn(register.language).finance;
  const { imported, nobodys, failed } = listedLedger(list, arrears.on);
  const found = reconcile(register, imported);
  const shielded = shieldedTenancies(register);
  const shown = found.differing.filter(({ tenancy }) => !shielded.has(tenancy));
  const plus = found.differing.reduce(
    (sum, one) => sum + (shielded.has(one.tenancy) ? one.difference : 0),
    0,
  );
  const listing = ledgerComparisonListing(register, { ...found, differing: shown });
  const [difference, ...others] = listing.controls ?? [];
  return {
    ...listing,
    notes: stampLines(
      register,
      arrears,
      text.listName(list.name),
      ...listing.notes,
      ...(nobodys.count === 0
        ? []
        : [text.listNobodys(nobodys.count, norwegianAmount(nobodys.ore))]),
      ...(failed === 0 ? [] : [text.listFailed(failed)]),
    ),
    controls: difference === undefined ? [] : [{ ...difference, plus }, ...others],
  };
}
