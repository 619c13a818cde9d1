import { addDays, type Day } from '../days';
import type { OpenItem } from '../ledger/arrears';
import { SHOWN_AHEAD } from '../ledger/segments';
import type { ArrearsStep } from '../tables/collection';

/** What of a tenancy's debt the tenant objects to. */
export interface Dispute {
  /** An open dispute of everything that is owed; null where there is none. */
  readonly whole: ArrearsStep | null;
  readonly parts: readonly DisputedPart[];
  /** Øre that `parts` keep from being demanded. */
  readonly amount: number;
}

export interface DisputedPart {
  readonly step: ArrearsStep;
  /** Charges that the objection is about, the oldest first, and how much of each. */
  readonly charges: readonly { readonly charge: string; readonly amount: number }[];
  /** Øre of what is open. */
  readonly amount: number;
}

/**
 * The disputes of a tenancy that stand on a day. One without a charge and without an amount is about everything that was
 * owed then, or asked for where nothing was owed yet: it ends when that has been settled.
 */
export function disputesOn(
  log: readonly ArrearsStep[],
  items: readonly OpenItem[],
  on: Day,
): Dispute {
  const open = log.filter((step, at) => isOpen(step, log.slice(at + 1), on));
  const overdue = items.filter(({ age }) => age > 0).toSorted((a, b) => a.due - b.due);
  const oldest = overdue[0]?.due;
  const whole = open.findLast(
    (step) =>
      step.charge === null &&
      step.disputedAmount === null &&
      (oldest === undefined || reaches(step, oldest)),
  );
  const parts = partsOf(open, overdue);
  return { whole: whole ?? null, parts, amount: parts.reduce((sum, part) => sum + part.amount, 0) };
}

/** Whether an objection to no charge by name may be about what fell due on a day. */
function reaches({ date, balance }: ArrearsStep, due: Day): boolean {
  // Where nothing was owed yet, it can only be about what had been asked for and had not fallen due.
  return due <= ((balance ?? 0) > 0 ? date : addDays(date, SHOWN_AHEAD));
}

/** A row called a dispute is one, also where the yes beside it was forgotten. */
export function isDispute({ kind, disputed }: ArrearsStep): boolean {
  return disputed === true || (kind === 'dispute' && disputed === null);
}

/** A later row that says no about the same charge, or a day of settlement, ends it. */
function isOpen(step: ArrearsStep, later: readonly ArrearsStep[], on: Day): boolean {
  if (!isDispute(step)) return false;
  if (step.disputeSettled !== null && step.disputeSettled <= on) return false;
  return !later.some(({ disputed, charge }) => disputed === false && charge === step.charge);
}

function partsOf(
  open: readonly ArrearsStep[],
  overdue: readonly OpenItem[],
): readonly DisputedPart[] {
  const left = new Map(overdue.map((item) => [item.charge, ownOf(item)]));
  return open.flatMap((step): DisputedPart[] => {
    if (step.charge === null && step.disputedAmount === null) return [];
    const about = overdue.filter(({ charge, due }) =>
      step.charge === null ? reaches(step, due) : charge === step.charge,
    );
    const part = take(about, step.disputedAmount ?? Number.POSITIVE_INFINITY, left);
    return part.amount > 0 ? [{ step, ...part }] : [];
  });
}

/** Takes at most `most` øre of what is left of the charges, the oldest first. */
function take(
  about: readonly OpenItem[],
  most: number,
  left: Map<string, number>,
): Omit<DisputedPart, 'step'> {
  const charges: { charge: string; amount: number }[] = [];
  let amount = 0;
  for (const { charge } of about) {
    const part = Math.min(left.get(charge) ?? 0, most - amount);
    if (part <= 0) continue;
    left.set(charge, (left.get(charge) ?? 0) - part);
    charges.push({ charge, amount: part });
    amount += part;
  }
  return { charges, amount };
}

/** What the tenant owes of a charge. */
export function ownOf({ open, allowanceExpected }: OpenItem): number {
  return Math.max(0, open - allowanceExpected);
}

/** What an eviction clause for unpaid rent covers (tvangsfullbyrdelsesloven § 13-2); what an old balance was for nobody knows. */
const RENT: ReadonlySet<string> = new Set(['rent', 'opening']);

/** Whether a charge may be the ground of eviction. */
export function isRent({ kind }: OpenItem): boolean {
  return RENT.has(kind);
}

/** What of each charge may be demanded: overdue, the tenant's own, and not disputed. Charges with nothing left are out. */
export function demandableOf(
  items: readonly OpenItem[],
  { parts }: Dispute,
): readonly { readonly item: OpenItem; readonly share: number }[] {
  const disputed = new Map<string, number>();
  for (const { charge, amount } of parts.flatMap(({ charges }) => charges)) {
    disputed.set(charge, (disputed.get(charge) ?? 0) + amount);
  }
  return items
    .filter(({ age }) => age > 0)
    .map((item) => ({ item, share: ownOf(item) - (disputed.get(item.charge) ?? 0) }))
    .filter(({ share }) => share > 0);
}

/** Due day of the oldest overdue charge of which the tenant owes something that is not disputed. */
export function oldestDemandable(items: readonly OpenItem[], dispute: Dispute): Day | null {
  const dues = demandableOf(items, dispute).map(({ item }) => item.due);
  return dues.length === 0 ? null : (Math.min(...dues) as Day);
}

/** Whether overdue rent may be demanded. */
export function owesRent(items: readonly OpenItem[], dispute: Dispute): boolean {
  return demandableOf(items, dispute).some(({ item }) => isRent(item));
}
