import { ALLOWANCE, NONE, REFUND, type LedgerColumns } from '../../../src/domain/ledger/columns';

/** What the plain settlement says of one tenancy on one day, in øre. */
export interface PlainAccount {
  /** Open øre per charge row, charges not yet due included. */
  readonly open: ReadonlyMap<number, number>;
  readonly awaited: ReadonlyMap<number, number>;
  readonly surplus: number;
  /** Paid back beyond what was paid in. */
  readonly deficit: number;
}

/**
 * The definition of settlement written out the slow way, for one tenancy and one day: every rule in turn over all
 * payments up to that day. The engine must give the same.
 */
export function settlePlainly(ledger: LedgerColumns, tenancy: number, on: number): PlainAccount {
  const { charges, payments, allowances } = ledger;
  const rows = indexes(charges.tenancy, tenancy);
  const demands = rows
    .filter((row) => charges.ore[row]! > 0)
    .sort((left, right) => charges.due[left]! - charges.due[right]! || left - right);
  const open = new Map(demands.map((row) => [row, charges.ore[row]!]));
  let pool = 0;
  const paid = indexes(payments.tenancy, tenancy).filter((row) => payments.date[row]! <= on);

  const named = new Map<number, number>();
  const byMonth = new Map<number, number>();
  let surplus = 0;
  let refunded = 0;
  for (const row of paid) {
    const ore = payments.ore[row]!;
    const demand = demandNamed(ledger, row);
    if (demand !== NONE) named.set(demand, (named.get(demand) ?? 0) + ore);
    else if (payments.source[row] === ALLOWANCE) {
      const month = payments.period[row]!;
      if (month === NONE) surplus += ore;
      else byMonth.set(month, (byMonth.get(month) ?? 0) + ore);
    } else if (payments.source[row] === REFUND && ore < 0) refunded -= ore;
    else pool += ore;
  }

  for (const row of rows) {
    if (charges.ore[row]! >= 0 || charges.due[row]! > on) continue;
    const charge = charges.corrects[row]!;
    const demand = demands.includes(charge) ? charge : NONE;
    if (demand === NONE) pool -= charges.ore[row]!;
    else named.set(demand, (named.get(demand) ?? 0) - charges.ore[row]!);
  }

  // 1. A payment whose KID names a demand settles it, and so does a credit that corrects it.
  for (const [row, ore] of named) {
    const taken = Math.min(Math.max(0, ore), charges.ore[row]!);
    open.set(row, charges.ore[row]! - taken);
    pool += ore - taken;
  }
  // 2. Housing allowance settles the rent of its own month.
  const rents = (month: number) =>
    demands.filter((row) => charges.rent[row] === 1 && charges.period[row] === month);
  for (const [month, ore] of byMonth) {
    let left = Math.max(0, ore);
    pool += Math.min(0, ore);
    for (const row of rents(month)) {
      const taken = Math.min(left, open.get(row)!);
      open.set(row, open.get(row)! - taken);
      left -= taken;
    }
    surplus += left;
  }
  pool -= Math.max(0, refunded - surplus);
  // What is granted and has not come would settle the oldest rent of its month.
  const lacking = new Map<number, number>();
  for (const month of new Set(demands.map((row) => charges.period[row]!))) {
    const granted = indexes(allowances.tenancy, tenancy).filter(
      (row) => allowances.period[row] === month,
    );
    const sum = granted.reduce((total, row) => total + allowances.ore[row]!, 0);
    let expected = Math.max(0, sum - Math.max(0, byMonth.get(month) ?? 0));
    for (const row of rents(month)) {
      const part = Math.min(expected, open.get(row)!);
      lacking.set(row, part);
      expected -= part;
    }
  }
  // 3. Everything else settles the oldest due day first; what it would have reached further had the allowance come, it
  // has settled in the allowance's place.
  const own = settledInTurn(
    demands.map((row) => [row, open.get(row)! - (lacking.get(row) ?? 0)]),
    pool,
  );
  for (const [row, left] of settledInTurn([...open], pool)) open.set(row, left);
  const awaited = new Map(demands.map((row) => [row, open.get(row)! - own.get(row)!]));
  return {
    open,
    awaited,
    surplus: Math.max(0, surplus - refunded),
    deficit: Math.max(0, -pool),
  };
}

function settledInTurn(
  demands: readonly (readonly [number, number])[],
  pool: number,
): Map<number, number> {
  let money = Math.max(0, pool);
  return new Map(
    demands.map(([row, ore]) => {
      const taken = Math.min(money, ore);
      money -= taken;
      return [row, ore - taken];
    }),
  );
}

function demandNamed({ charges, payments, fixedKid }: LedgerColumns, row: number): number {
  const kid = payments.kid[row]!;
  if (kid === NONE || payments.source[row] === ALLOWANCE || fixedKid.includes(kid)) return NONE;
  const [first, second] = indexes(charges.kid, kid)
    .filter((charge) => charges.ore[charge]! > 0)
    .sort((left, right) => charges.due[left]! - charges.due[right]! || left - right);
  if (first === undefined || charges.tenancy[first] !== payments.tenancy[row]) return NONE;
  const shownToo = second !== undefined && charges.due[second]! - 30 <= payments.date[row]!;
  return shownToo ? NONE : first;
}

function indexes(column: Int32Array, value: number): number[] {
  return Array.from(column.keys()).filter((row) => column[row] === value);
}
