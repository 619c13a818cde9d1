import { groupBy } from '../../ledger/group';
import { monthOf } from '../../months';
import type { Charge } from '../../tables/ledger';
import { kindOf } from './charge-kind';
import type { LedgerItem } from './item';

/** An item and the tenancy that it is; null where it cannot be placed. */
export interface OwnedItem {
  readonly item: LedgerItem;
  readonly owner: string | null;
}

/**
 * The register's charge that each item is. What is the same beyond doubt is found for all of them first; an item that is
 * left is then held to be a charge that it can hardly be beside, so that nothing is demanded twice: a person sees the
 * difference and agrees to it, or not.
 */
export function chargesOfItems(
  owned: readonly OwnedItem[],
  charges: readonly Charge[],
  byInvoice: ReadonlyMap<string, Charge>,
): ReadonlyMap<LedgerItem, Charge> {
  const byTenancy = groupBy(charges, ({ tenancy }) => tenancy);
  const found = new Map<LedgerItem, Charge>();
  const used = new Set<string>();
  for (const isIt of [isSame, isAlike]) {
    for (const { item, owner } of owned) {
      if (owner === null || found.has(item)) continue;
      const invoiced = item.invoice === null ? undefined : byInvoice.get(item.invoice);
      const free = (byTenancy.get(owner) ?? []).filter(
        ({ charge, invoice }) => !used.has(charge) && (invoice === null || item.invoice === null),
      );
      const charge =
        invoiced ??
        onlyOf(
          free.filter((one) => isIt(item, one)),
          isIt === isSame,
        );
      if (charge === undefined) continue;
      found.set(item, charge);
      used.add(charge.charge);
    }
  }
  return found;
}

/** Of charges that are the same the first is as good as any; of those that are alike there must be only one. */
function onlyOf(charges: readonly Charge[], isFirst: boolean): Charge | undefined {
  return isFirst || charges.length === 1 ? charges[0] : undefined;
}

/** Same day and amount. */
function isSame({ due, original, rest }: LedgerItem, charge: Charge): boolean {
  return charge.due === due && (charge.amount === (original ?? rest) || charge.amount === rest);
}

/** For the same thing on the same day, or rent of the same month, with another amount. */
function isAlike({ due, rest, text }: LedgerItem, charge: Charge): boolean {
  if (rest <= 0 || charge.amount <= 0) return false;
  const said = (text ?? '').trim();
  const isFor = said === '' || kindOf(said) === charge.kind;
  const month = charge.period ?? monthOf(charge.due);
  return isFor && (charge.due === due || (charge.kind === 'rent' && month === monthOf(due)));
}
