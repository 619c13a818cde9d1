import type { Day } from '../../days';
import { arrearsOn } from '../../ledger/arrears';
import type { Register } from '../../register';
import type { Charge } from '../../tables/ledger';
import { kidIndexOf, type KidIndex } from '../kid-owners';
import { chargesOfItems } from './charges-of-items';
import type { ItemList, LedgerItem } from './item';
import { withoutDoubles, type FreeCharge } from './without-doubles';

/**
 * How an item of the list stands to the register. `paid`: less is open in the list; `unpaid`: more is open there;
 * `changed`: due day or amount differ; `alike`: it may be a charge that the register has; `credit`: a negative item that
 * is new; `conflict`: it cannot be placed.
 */
export type ItemOutcome =
  'new' | 'alike' | 'same' | 'changed' | 'paid' | 'unpaid' | 'credit' | 'conflict';

export const itemOutcomes = [
  'new',
  'alike',
  'same',
  'changed',
  'paid',
  'unpaid',
  'credit',
  'conflict',
] as const satisfies readonly ItemOutcome[];

/** Why an item cannot be placed. */
export type ItemConflict = 'unknown' | 'shared-kid' | 'other-tenancy' | 'twice';

export interface ComparedItem extends LedgerItem {
  readonly outcome: ItemOutcome;
  /** Whose it is; null where it cannot be placed. */
  readonly owner: string | null;
  /** The register's charge; null where it has none. */
  readonly charge: string | null;
  /** Øre that the register has open on the charge. */
  readonly open: number;
  readonly conflict: ItemConflict | null;
}

/** A charge that is open in the register and not in the list at all. */
export interface GoneCharge {
  readonly charge: string;
  readonly tenancy: string;
  readonly invoice: string | null;
  readonly due: Day;
  /** Øre. */
  readonly open: number;
}

/** What the list and the register say that a tenancy owes, in øre, due or not. */
export interface TenancyTotals {
  readonly tenancy: string;
  readonly list: number;
  readonly register: number;
  /** Of `register`, what is due after the day of the list. */
  readonly notDue: number;
}

export interface Comparison {
  readonly items: readonly ComparedItem[];
  readonly gone: readonly GoneCharge[];
  /** Only tenancies where the two differ. */
  readonly differing: readonly TenancyTotals[];
  readonly list: number;
  readonly register: number;
  /** Of `register`, what is due after the day of the list. */
  readonly notDue: number;
  /** The list less the register, without what is not due where the list has nothing of it. */
  readonly difference: number;
}

interface Known {
  readonly kids: KidIndex;
  readonly byInvoice: ReadonlyMap<string, Charge>;
  readonly openOf: ReadonlyMap<string, number>;
  readonly twice: ReadonlySet<string>;
  readonly on: Day;
  readonly isTenancy: (id: string) => boolean;
}

/** Lays an open items list beside the register's own ledger on a day. */
export function compared(register: Register, list: ItemList, on: Day): Comparison {
  const known = knownOf(register, list, on);
  const placed = list.items.map((item) => ({ item, ...ownerOf(item, known) }));
  const charges = chargesOfItems(
    placed.map(({ item, owner, conflict }) => ({ item, owner: conflict === null ? owner : null })),
    register.tables.Charges.rows,
    known.byInvoice,
  );
  const found = placed.map((one) => comparedItem(one, charges.get(one.item), known));
  const used = new Set(found.flatMap(({ charge }) => charge ?? []));
  const totals = totalsOf(found, known, register);
  const agreeing = new Set(totals.filter(agrees).map(({ tenancy }) => tenancy));
  const sum = (of: 'register' | 'notDue'): number => totals.reduce((all, one) => all + one[of], 0);
  const dueOf = (id: string): Day | null => register.tables.Charges.byKey(id)?.due ?? null;
  const isAhead = list.items.some(({ due }) => due > on);
  return {
    items: withoutDoubles(found, freeCharges(register, known, used), agreeing, dueOf, on),
    gone: goneOf(register, known, used, on).filter(({ tenancy }) => !agreeing.has(tenancy)),
    differing: totals.filter((one) => one.list !== one.register),
    list: list.total,
    register: sum('register'),
    notDue: sum('notDue'),
    difference: list.total - sum('register') + (isAhead ? 0 : sum('notDue')),
  };
}

/** A ledger system lists what is due, or everything that is invoiced. */
function agrees({ list, register, notDue }: TenancyTotals): boolean {
  return list === register || list === register - notDue;
}

function freeCharges(
  { tables: { Charges } }: Register,
  { openOf }: Known,
  used: ReadonlySet<string>,
): readonly FreeCharge[] {
  return [...openOf].flatMap(([id, open]) => {
    const charge = used.has(id) || open <= 0 ? undefined : Charges.byKey(id);
    return charge === undefined ? [] : [{ charge, open }];
  });
}

function knownOf(register: Register, list: ItemList, on: Day): Known {
  const { Charges, Tenancies } = register.tables;
  return {
    kids: kidIndexOf(register),
    byInvoice: new Map(
      Charges.rows.flatMap((charge) => (charge.invoice === null ? [] : [[charge.invoice, charge]])),
    ),
    openOf: new Map(
      arrearsOn(register, on)
        .items.filter(({ charge }) => charge !== '')
        .map(({ charge, open }) => [charge, open]),
    ),
    twice: repeated(list.items.flatMap(({ invoice }) => invoice ?? [])),
    on,
    isTenancy: (id) => Tenancies.byKey(id) !== undefined,
  };
}

function repeated(values: readonly string[]): ReadonlySet<string> {
  const seen = new Set<string>();
  return new Set(values.filter((value) => seen.has(value) || !seen.add(value)));
}

interface PlacedItem {
  readonly item: LedgerItem;
  readonly owner: string | null;
  readonly conflict: ItemConflict | null;
}

function comparedItem(
  { item, owner, conflict }: PlacedItem,
  charge: Charge | undefined,
  known: Known,
): ComparedItem {
  const stands = (
    outcome: ItemOutcome,
    more: Partial<Pick<ComparedItem, 'owner' | 'charge' | 'open' | 'conflict'>>,
  ): ComparedItem => ({
    ...item,
    outcome,
    owner: null,
    charge: null,
    open: 0,
    conflict: null,
    ...more,
  });
  if (conflict !== null || owner === null) {
    return stands('conflict', { owner, conflict: conflict ?? 'unknown' });
  }
  if (charge === undefined) return stands(item.rest < 0 ? 'credit' : 'new', { owner });
  // What is due later than the ledger's own horizon is open as it stands.
  const ahead = charge.due > known.on ? charge.amount : 0;
  const open = known.openOf.get(charge.charge) ?? ahead;
  const place = { owner, charge: charge.charge, open };
  const isChanged =
    charge.due !== item.due || (item.original !== null && item.original !== charge.amount);
  if (isChanged) return stands('changed', place);
  if (open === item.rest) return stands('same', place);
  return stands(open > item.rest ? 'paid' : 'unpaid', place);
}

/** Whose an item is: what it names itself, what its invoice is known as, what its KID says; they must not disagree. */
function ownerOf(
  { tenancy, invoice, kid }: LedgerItem,
  { kids, byInvoice, twice, isTenancy, on }: Known,
): { readonly owner: string | null; readonly conflict: ItemConflict | null } {
  const named = tenancy !== null && isTenancy(tenancy) ? tenancy : null;
  const booked = invoice === null ? null : (byInvoice.get(invoice)?.tenancy ?? null);
  const kidOwners = kid === null ? [] : (kids.ownerOf(kid, on)?.tenancies ?? []);
  const byKid = kidOwners.length === 1 ? (kidOwners[0] ?? null) : null;
  const all = new Set([named, booked, byKid].filter((one) => one !== null));
  const owner = named ?? booked ?? byKid;
  if (invoice !== null && twice.has(invoice)) return { owner, conflict: 'twice' };
  if (all.size > 1) return { owner, conflict: 'other-tenancy' };
  if (owner === null && kidOwners.length > 1) return { owner, conflict: 'shared-kid' };
  return { owner, conflict: owner === null ? 'unknown' : null };
}

/** Charges are compared up to the day of the list: later ones may not have been invoiced yet. */
function goneOf(
  { tables: { Charges } }: Register,
  { openOf }: Known,
  used: ReadonlySet<string>,
  on: Day,
): readonly GoneCharge[] {
  return [...openOf].flatMap(([id, open]) => {
    const charge = used.has(id) ? undefined : Charges.byKey(id);
    if (charge === undefined || open <= 0 || charge.due > on) return [];
    const { tenancy, invoice, due } = charge;
    return [{ charge: id, tenancy, invoice, due, open }];
  });
}

function totalsOf(
  items: readonly ComparedItem[],
  { openOf, on }: Known,
  { tables: { Charges } }: Register,
): readonly TenancyTotals[] {
  const totals = new Map<string, Omit<TenancyTotals, 'tenancy'>>();
  const add = (tenancy: string, list: number, register: number, notDue = 0): void => {
    const before = totals.get(tenancy) ?? { list: 0, register: 0, notDue: 0 };
    totals.set(tenancy, {
      list: before.list + list,
      register: before.register + register,
      notDue: before.notDue + notDue,
    });
  };
  for (const { owner, rest } of items) if (owner !== null) add(owner, rest, 0);
  for (const [id, open] of openOf) {
    const charge = Charges.byKey(id);
    add(charge?.tenancy ?? '', 0, open, (charge?.due ?? on) > on ? open : 0);
  }
  return [...totals]
    .map(([tenancy, sums]) => ({ tenancy, ...sums }))
    .sort((left, right) => left.tenancy.localeCompare(right.tenancy, 'nb'));
}
