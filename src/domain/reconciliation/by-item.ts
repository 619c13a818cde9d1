import type { Cause, ImportedItem } from './imported';
import type { DifferenceFacts } from './facts';
import type { StandingCharge } from './standing';

/** Explains a difference item by item: each open item there against the charge that it is here. */
export function causesByItem(
  facts: DifferenceFacts,
  items: readonly ImportedItem[],
): readonly Cause[] {
  const { here, text } = facts;
  const taken = new Set<StandingCharge>();
  const causes: Cause[] = [];
  for (const item of items.filter(({ open }) => open > 0)) {
    const charge = chargeFor(item, here.charges, taken);
    if (charge === undefined) causes.push(missingHere(item, text.chargeMissingHere));
    else {
      taken.add(charge);
      if (charge.open !== item.open) causes.push(otherwiseOpen(charge, item, facts));
    }
  }
  for (const charge of here.charges) {
    if (taken.has(charge) || charge.open === 0) continue;
    const { id, due, open } = charge;
    const why = text.chargeMissingThere;
    causes.push({
      kind: 'chargeMissingThere',
      certain: false,
      rows: [id],
      reference: null,
      day: due,
      ore: open,
      why,
    });
  }
  const credit = items.reduce((sum, { open }) => sum - Math.min(0, open), 0);
  const ore = credit - here.credit + here.lacking;
  if (ore === 0) return causes;
  const why = text.creditDiffers;
  return [
    ...causes,
    { kind: 'creditDiffers', certain: true, rows: [], reference: null, day: null, ore, why },
  ];
}

/** The charge that an item is: by invoice or id, else by KID, else by due day and amount; open ones first. */
function chargeFor(
  { reference, kid, due, open }: ImportedItem,
  charges: readonly StandingCharge[],
  taken: ReadonlySet<StandingCharge>,
): StandingCharge | undefined {
  const free = charges.filter((charge) => !taken.has(charge));
  const only = (is: (charge: StandingCharge) => boolean): StandingCharge | undefined => {
    const found = free.filter(is);
    return found.length === 1 ? found[0] : undefined;
  };
  return (
    (reference === null
      ? undefined
      : only(({ id, invoice }) => id === reference || invoice === reference)) ??
    (kid === null ? undefined : only((charge) => charge.kid === kid)) ??
    free.find((charge) => charge.due === due && charge.open === open) ??
    only((charge) => charge.due === due && charge.amount >= open)
  );
}

function missingHere({ reference, due, open }: ImportedItem, why: string): Cause {
  const kind = 'chargeMissingHere';
  return { kind, certain: true, rows: [], reference, day: due, ore: -open, why };
}

/** The same charge with another amount open: money, or the amount itself, is entered on one side only. */
function otherwiseOpen(
  charge: StandingCharge,
  { reference, open, due }: ImportedItem,
  { text }: DifferenceFacts,
): Cause {
  const ore = charge.open - open;
  const told = { reference, day: due ?? charge.due, ore };
  if (open > charge.amount) {
    const why = text.amountDiffers;
    return { kind: 'amountDiffers', certain: true, rows: [charge.id], why, ...told };
  }
  if (ore < 0) {
    const rows = [charge.id, ...charge.settledBy];
    const why = text.paymentMissingThere(charge.settledBy.join(', '));
    return { kind: 'paymentMissingThere', certain: true, rows, why, ...told };
  }
  const why = text.paymentMissingHere;
  return { kind: 'paymentMissingHere', certain: true, rows: [charge.id], why, ...told };
}
