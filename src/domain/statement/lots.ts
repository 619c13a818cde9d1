/** What money came by: a payment, or a credit (a negative charge). `row` is its row in the ledger's columns. */
export interface Source {
  readonly of: 'payment' | 'credit';
  readonly row: number;
}

/** Money of one source that is not used up yet; `ore` is above zero. */
export interface Lot {
  readonly source: Source;
  readonly day: number;
  readonly ore: number;
}

/** Money of one source that another took back. */
export interface TakenBack {
  readonly by: Source;
  readonly from: Source;
  readonly ore: number;
}

/** Lots and debits in the order in which they count: by day, payments before credits, then by row. */
export function inOrder(lots: readonly Lot[]): readonly Lot[] {
  return lots.toSorted(
    (left, right) =>
      left.day - right.day ||
      left.source.of.localeCompare(right.source.of) * -1 ||
      left.source.row - right.source.row,
  );
}

/**
 * Takes `debits` back from lots: from one of just that amount that came before, as a payment bounces, else from the newest
 * that came before, else from what comes next. Gives the lots that are left, what was taken from which, and the debits
 * for which there was nothing.
 */
export function takenBack(
  lots: readonly Lot[],
  debits: readonly Lot[],
): {
  readonly left: readonly Lot[];
  readonly taken: readonly TakenBack[];
  readonly lacking: readonly Lot[];
} {
  let left = inOrder(lots);
  const taken: TakenBack[] = [];
  const lacking: Lot[] = [];
  for (const debit of inOrder(debits)) {
    let rest = debit.ore;
    while (rest > 0 && left.length > 0) {
      const at = placeToTake(left, { ...debit, ore: rest });
      const lot = left[at] as Lot;
      const ore = Math.min(rest, lot.ore);
      rest -= ore;
      taken.push({ by: debit.source, from: lot.source, ore });
      left = ore < lot.ore ? left.with(at, { ...lot, ore: lot.ore - ore }) : left.toSpliced(at, 1);
    }
    if (rest > 0) lacking.push({ ...debit, ore: rest });
  }
  return { left, taken, lacking };
}

function placeToTake(lots: readonly Lot[], { day, ore }: Lot): number {
  const equal = lots.findLastIndex((lot) => lot.day <= day && lot.ore === ore);
  if (equal >= 0) return equal;
  return Math.max(
    0,
    lots.findLastIndex((lot) => lot.day <= day),
  );
}

/** Gives lots, the oldest first, to places that each have room for some øre. */
export function spread<P>(
  lots: readonly Lot[],
  places: Iterable<P>,
  roomAt: (place: P) => number,
  give: (place: P, source: Source, ore: number) => void,
): readonly Lot[] {
  const left = [...inOrder(lots)].reverse();
  for (const place of places) {
    let room = roomAt(place);
    while (room > 0) {
      const lot = left.pop();
      if (lot === undefined) return [];
      const ore = Math.min(room, lot.ore);
      room -= ore;
      give(place, lot.source, ore);
      if (ore < lot.ore) left.push({ ...lot, ore: lot.ore - ore });
    }
  }
  return left.reverse();
}

export function sumOfLots(lots: readonly { readonly ore: number }[]): number {
  return lots.reduce((sum, { ore }) => sum + ore, 0);
}
