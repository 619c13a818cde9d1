import { ALLOWANCE, NONE, REFUND, type LedgerColumns } from '../ledger/columns';
import { accountRows } from '../ledger/account-rows';
import { spread, takenBack, type Lot, type Source, type TakenBack } from './lots';

/** By which rule money settles a charge (README, "Money"). */
export type How =
  /** Its KID names the charge. */
  | 'kid'
  /** It is a credit that corrects the charge. */
  | 'corrects'
  /** Housing allowance settles the rent of its own month. */
  | 'month'
  /** Oldest due day first. */
  | 'oldest';

/** So much of a source settles so much of a charge. */
export interface Part {
  readonly source: Source;
  /** Row of the charge. */
  readonly charge: number;
  readonly ore: number;
  readonly how: How;
}

/** What settles what on a day, for one tenancy. Its sums per charge are those of the engine's segments. */
export interface Allocation {
  readonly parts: readonly Part[];
  /** Money that settles nothing: a credit of the tenancy. */
  readonly unused: readonly Lot[];
  /** Housing allowance beyond its month's rent, to be accounted for with the tenant. */
  readonly surplus: readonly Lot[];
  /** What bounced, was reversed or was paid back, and from what it was taken. */
  readonly taken: readonly TakenBack[];
  /** Paid back beyond what was ever paid in: owed without a charge. */
  readonly lacking: readonly Lot[];
}

/** Money of one tenancy by what it names. */
interface Money {
  readonly byDemand: Map<number, Lot[]>;
  readonly byMonth: Map<number, Lot[]>;
  readonly free: Lot[];
  readonly refunds: Lot[];
}

/**
 * Settles one tenancy on one day rule by rule, as a person would with pencil and paper, and keeps account of which
 * payment went where. The engine in `ledger/` gives the same sums for all tenancies and days at once.
 */
export function allocationOn(ledger: LedgerColumns, tenancy: number, on: number): Allocation {
  const demands = demandsInOrder(ledger, tenancy);
  const money = moneyOf(ledger, tenancy, on);
  const open = new Map(demands.map((row) => [row, ledger.charges.ore[row] ?? 0]));
  const parts: Part[] = [];
  const taken: TakenBack[] = [];
  const free = [...money.free];
  const settle =
    (how: (source: Source) => How) =>
    (charge: number, source: Source, ore: number): void => {
      parts.push({ source, charge, ore, how: how(source) });
      open.set(charge, (open.get(charge) ?? 0) - ore);
    };
  const roomAt = (charge: number): number => open.get(charge) ?? 0;

  for (const [demand, lots] of money.byDemand) {
    const kept = reversed(lots, taken);
    const by = (source: Source): How => (source.of === 'credit' ? 'corrects' : 'kid');
    free.push(...spread(kept.left, [demand], roomAt, settle(by)), ...negated(kept.lacking));
  }

  const beyond: Lot[] = [];
  for (const [month, lots] of money.byMonth) {
    // Without its month allowance settles nothing; what is taken back of it is taken from the surplus.
    if (month === NONE) {
      beyond.push(...lots);
      continue;
    }
    const kept = reversed(lots, taken);
    free.push(...negated(kept.lacking));
    const rents = demands.filter(
      (row) => ledger.charges.rent[row] === 1 && ledger.charges.period[row] === month,
    );
    beyond.push(
      ...spread(
        kept.left,
        rents,
        roomAt,
        settle(() => 'month'),
      ),
    );
  }
  const surplus = reversed([...beyond, ...money.refunds], taken);

  const pool = reversed([...free, ...negated(surplus.lacking)], taken);
  const unused = spread(
    pool.left,
    demands,
    roomAt,
    settle(() => 'oldest'),
  );
  return { parts, unused, surplus: surplus.left, taken, lacking: pool.lacking };
}

/** Takes what is below zero back from what is above; notes what was taken from which. */
function reversed(
  lots: readonly Lot[],
  taken: TakenBack[],
): { readonly left: readonly Lot[]; readonly lacking: readonly Lot[] } {
  const above = lots.filter(({ ore }) => ore > 0);
  const below = negated(lots.filter(({ ore }) => ore < 0));
  const result = takenBack(above, below);
  taken.push(...result.taken);
  return result;
}

function negated(lots: readonly Lot[]): readonly Lot[] {
  return lots.map((lot) => ({ ...lot, ore: -lot.ore }));
}

/** Rows of charges that ask for money, in order of due day and id. */
function demandsInOrder(ledger: LedgerColumns, tenancy: number): readonly number[] {
  const rows = accountRows(ledger).chargesOf(tenancy);
  return Array.from(rows).filter((row) => (ledger.charges.ore[row] ?? 0) > 0);
}

function moneyOf(ledger: LedgerColumns, tenancy: number, on: number): Money {
  const money: Money = { byDemand: new Map(), byMonth: new Map(), free: [], refunds: [] };
  for (const { lot, demand, month, refund } of receivedBy(ledger, tenancy, on)) {
    if (demand !== NONE) add(money.byDemand, demand, lot);
    else if (month !== undefined) add(money.byMonth, month, lot);
    else if (refund) money.refunds.push(lot);
    else money.free.push(lot);
  }
  return money;
}

interface Received {
  readonly lot: Lot;
  readonly demand: number;
  /** Month of an allowance, NONE where it has none; absent for other money. */
  readonly month?: number;
  readonly refund?: boolean;
}

function receivedBy(ledger: LedgerColumns, tenancy: number, on: number): readonly Received[] {
  const { charges, payments } = ledger;
  const rows = accountRows(ledger);
  const paid = Array.from(rows.paymentsOf(tenancy))
    .filter((row) => (payments.date[row] ?? 0) <= on && payments.ore[row] !== 0)
    .map((row): Received => {
      const ore = payments.ore[row] ?? 0;
      const lot: Lot = { source: { of: 'payment', row }, day: payments.date[row] ?? 0, ore };
      const demand = rows.demands[row] ?? NONE;
      if (demand !== NONE) return { lot, demand };
      if (payments.source[row] === ALLOWANCE)
        return { lot, demand, month: payments.period[row] ?? NONE };
      return { lot, demand, refund: payments.source[row] === REFUND && ore < 0 };
    });
  const credits = Array.from(rows.chargesOf(tenancy))
    .filter((row) => (charges.ore[row] ?? 0) < 0 && (charges.due[row] ?? 0) <= on)
    .map((row): Received => {
      const day = charges.due[row] ?? 0;
      const lot: Lot = { source: { of: 'credit', row }, day, ore: -(charges.ore[row] ?? 0) };
      return { lot, demand: rows.corrected[row] ?? NONE };
    });
  return [...paid, ...credits];
}

function add(lots: Map<number, Lot[]>, key: number, lot: Lot): void {
  const known = lots.get(key);
  if (known === undefined) lots.set(key, [lot]);
  else known.push(lot);
}
