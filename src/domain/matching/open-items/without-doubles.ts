import type { Day } from '../../days';
import { groupBy } from '../../ledger/group';
import type { Charge } from '../../tables/ledger';
import { kindOf } from './charge-kind';
import type { ComparedItem } from './compare';

/** A charge of the register that has something open and that no item of the list is. */
export interface FreeCharge {
  readonly charge: Charge;
  /** Øre. */
  readonly open: number;
}

/** The same demand may be entered so many days apart in two systems. */
const NEAR_DAYS = 10;

/**
 * Nothing is demanded twice: where the list and the register say the same sum of a tenancy, its items are the
 * register's charges, however they are cut; where a charge is left that a new item may be, a person is asked.
 */
export function withoutDoubles(
  items: readonly ComparedItem[],
  free: readonly FreeCharge[],
  agreeing: ReadonlySet<string>,
  dueOf: (charge: string) => Day | null,
  on: Day,
): readonly ComparedItem[] {
  // Of a sum that is agreed on, only another due day is worth a person's answer.
  const isDivided = ({ outcome, charge, due }: ComparedItem): boolean =>
    outcome === 'new' || (outcome === 'changed' && dueOf(charge ?? '') === due);
  const left = groupBy(free, ({ charge }) => charge.tenancy);
  return items.map((item) => {
    const { owner, outcome } = item;
    if (owner === null) return item;
    if (agreeing.has(owner) && (isDivided(item) || isSeveral(item))) {
      return { ...item, outcome: 'same' };
    }
    if (outcome !== 'new') return item;
    const isAlike = (left.get(owner) ?? []).some((one) => mayBe(item, one, on));
    return isAlike ? { ...item, outcome: 'alike' } : item;
  });
}

/** More or less than its charge: several charges in one, or a part of one. */
function isSeveral({ outcome, rest, open }: ComparedItem): boolean {
  return outcome === 'changed' && rest !== open;
}

function mayBe(
  { due, rest, original, text }: ComparedItem,
  { charge, open }: FreeCharge,
  on: Day,
): boolean {
  const kind = kindOf(text ?? '');
  const isFor = kind === 'other' || kind === charge.kind;
  if (!isFor) return false;
  const isSum = [charge.amount, open].some((ore) => ore === rest || ore === original);
  // An item that does not say what it is for may be several charges in one.
  const isAll = kind === 'other' && charge.due <= on && rest >= open;
  return isSum || isAll || Math.abs(charge.due - due) <= NEAR_DAYS;
}
