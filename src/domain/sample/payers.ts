import type { Random } from './random';

/** How a household pays. */
export type Payer = 'punctual' | 'late' | 'partial' | 'slipping' | 'stopping';

export function payerFor(category: string, random: Random): Payer {
  const steady =
    category === 'care' || category === 'staff' ? 1.8 : category === 'transit' ? 0.5 : 1;
  return random.weighted<Payer>([
    ['punctual', 60 * steady],
    ['late', 19],
    ['partial', 10],
    ['slipping', 9],
    ['stopping', 7],
  ]);
}

/** What a household does about one month's rent. */
export interface MonthPayment {
  /** Part of the month's own share that is paid, 0 to 1. */
  readonly share: number;
  /** Days from due date to payment; negative is early. */
  readonly delay: number;
  /** Part of what is owed from before that is paid as well, 0 to 1. */
  readonly catchUp: number;
}

/**
 * One month of a payer. `better` is how far follow-up has come, 0 to 1; a stopping payer pays nothing while
 * `stopped`.
 */
export function monthOf(
  payer: Payer,
  better: number,
  stopped: boolean,
  random: Random,
): MonthPayment {
  switch (payer) {
    case 'punctual':
      return random.chance(0.006) ? nothing : full(random.whole(-4, 0), 1);
    case 'late':
      return random.chance(0.05 * (1 - 0.6 * better)) ? nothing : full(random.whole(1, 24), 0.8);
    case 'partial':
      return random.chance(0.34 * (1 - 0.55 * better))
        ? { share: random.pick([0.4, 0.5, 0.6, 0.75]), delay: random.whole(0, 12), catchUp: 0 }
        : full(random.whole(-1, 14), random.chance(0.3 + 0.4 * better) ? 0.6 : 0);
    case 'slipping':
      return random.chance(0.25 * (1 - 0.75 * better))
        ? nothing
        : full(random.whole(0, 20), random.chance(0.15 + 0.3 * better) ? 0.5 : 0);
    case 'stopping':
      return stopped ? nothing : full(random.whole(0, 10), 0.05);
  }
}

const nothing: MonthPayment = { share: 0, delay: 0, catchUp: 0 };

function full(delay: number, catchUp: number): MonthPayment {
  return { share: 1, delay, catchUp };
}
