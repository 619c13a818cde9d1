import type { Day } from '../days';
import type { Register } from '../register';
import type { IncomingPayment } from './incoming';
import { textPointersOf } from './text-pointers';

export type SuggestionWay = 'kid' | 'kidInText' | 'idInText' | 'name' | 'nameAndAmount' | 'amount';

/** A tenancy that a payment may belong to; only a person says whether it does. */
export interface Suggestion {
  readonly tenancy: string;
  readonly way: SuggestionWay;
}

export interface Suggester {
  /** The likeliest first; none where nothing points anywhere. */
  of(payment: IncomingPayment): readonly Suggestion[];
}

/** Øre owed and asked for by tenancy. */
export interface Sums {
  readonly owed: number;
  readonly rent: number | null;
}

const MOST = 5;

/** More tenancies than this with the same amount point nowhere. */
const FEW = 1;

/** What points to a tenancy when no KID does: a KID or an id in the message, the payer's name, the amount. */
export function suggesterOf(
  register: Register,
  sums: ReadonlyMap<string, Sums>,
  on: Day,
): Suggester {
  const pointers = textPointersOf(register);
  const live = new Set(
    register.tables.Tenancies.rows
      .filter(({ ended, movedOut }) => (ended ?? movedOut ?? on) >= on)
      .map(({ tenancy }) => tenancy),
  );
  return {
    of: (payment) => {
      const text = `${payment.payer ?? ''} ${payment.message ?? ''}`;
      const exact = (tenancy: string): boolean => isSum(sums.get(tenancy), payment.amount);
      const named = pointers
        .named(text)
        .map((tenancy): Suggestion => ({ tenancy, way: exact(tenancy) ? 'nameAndAmount' : 'name' }))
        .sort((left, right) => rank(left, live) - rank(right, live));
      const found = [...pointers.mentioned(text), ...named];
      return distinct(found.length > 0 ? found : byAmount(sums, payment.amount)).slice(0, MOST);
    },
  };
}

function rank({ tenancy, way }: Suggestion, live: ReadonlySet<string>): number {
  return (way === 'nameAndAmount' ? 0 : 2) + (live.has(tenancy) ? 0 : 1);
}

function isSum(sums: Sums | undefined, amount: number): boolean {
  return sums !== undefined && amount > 0 && (sums.owed === amount || sums.rent === amount);
}

/** An amount alone points to somebody only where it is one tenancy's debt and nobody else's sum. */
function byAmount(sums: ReadonlyMap<string, Sums>, amount: number): readonly Suggestion[] {
  const same = [...sums].filter(([, one]) => isSum(one, amount));
  return same.length !== FEW
    ? []
    : same
        .filter(([, { owed }]) => owed > 0)
        .map(([tenancy]): Suggestion => ({ tenancy, way: 'amount' }));
}

function distinct(found: readonly Suggestion[]): readonly Suggestion[] {
  const seen = new Set<string>();
  return found.filter(({ tenancy }) => !seen.has(tenancy) && seen.add(tenancy));
}
