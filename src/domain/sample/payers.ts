import type { Random } from './random';

/** How a household pays. */
export type Payer = 'punctual' | 'late' | 'partial' | 'slipping' | 'stopping';

export interface Habits {
  readonly payer: Payer;
  /** Months of rent that build up before the tenant catches up, when the office follows least. */
  readonly carries: number;
}

export function habitsFor(category: string, random: Random): Habits {
  const steady =
    category === 'care' || category === 'staff' ? 1.8 : category === 'transit' ? 0.5 : 1;
  const payer = random.weighted<Payer>([
    ['punctual', 52 * steady],
    ['late', 20],
    ['partial', 12],
    ['slipping', 11],
    ['stopping', 6],
  ]);
  const [least, most] = CARRIED[payer];
  return { payer, carries: least + (most - least) * random.next() };
}

const CARRIED: Readonly<Record<Payer, readonly [number, number]>> = {
  punctual: [0, 0],
  late: [0, 0.9],
  partial: [0.7, 3],
  slipping: [1.4, 5],
  stopping: [4.5, 11],
};

/** What a household does about one month's rent. */
export interface MonthPayment {
  /** Part of the month's own share that is paid, 0 to 1. */
  readonly share: number;
  /** Days from due date to payment; negative is early. */
  readonly delay: number;
  /** Part of what is owed from before that is paid as well, 0 to 1. */
  readonly catchUp: number;
}

/** One month of a payer who owes `owes` months of rent from before and lets `tolerated` months stand. */
export function monthOf(
  payer: Payer,
  owes: number,
  tolerated: number,
  random: Random,
): MonthPayment {
  if (payer === 'punctual')
    return random.chance(0.004) ? nothing : full(random.whole(-4, 0), owes > 0 ? 1 : 0);
  const delay = delayOf(payer, random);
  if (owes > 0 && owes < 0.25 && random.chance(0.6)) return full(delay, 1);
  if (owes > tolerated * 1.1 + 0.15) return full(delay, random.pick([0.25, 0.5, 1]));
  if (owes > tolerated * 0.75) return full(delay, random.chance(0.25) ? 0.2 : 0);
  if (payer === 'late') return random.chance(tolerated * 0.1) ? nothing : full(delay, 0.7);
  if (payer === 'partial')
    return random.chance(0.55)
      ? { share: random.pick([0.4, 0.5, 0.6, 0.75]), delay, catchUp: 0 }
      : full(delay, 0);
  return random.chance(payer === 'slipping' ? 0.35 : 0.6) ? nothing : full(delay, 0);
}

function delayOf(payer: Payer, random: Random): number {
  if (payer === 'partial') return random.whole(-1, 6);
  return random.chance(0.8) ? random.whole(0, 5) : random.whole(6, 18);
}

const nothing: MonthPayment = { share: 0, delay: 0, catchUp: 0 };

function full(delay: number, catchUp: number): MonthPayment {
  return { share: 1, delay, catchUp };
}
