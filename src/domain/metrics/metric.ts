import type { Day } from '../days';
import type { Words } from '../language';
import type { Facts } from './facts';

export type MetricUnit = 'ore' | 'count' | 'days' | 'percent';

/** A figure for one area and day before anything is hidden. */
export interface Measured {
  readonly value: number;
  /** Different households or dwellings behind it; null where the figure is not about people. */
  readonly n: number | null;
  /** The largest share that one household has of an amount. */
  readonly largest?: number;
  /** For a share: what it is a share of, so that areas add up. */
  readonly of?: number;
}

/** One figure: what it means, in which unit, and how it is computed. */
export interface Metric {
  readonly id: string;
  readonly title: Words;
  readonly definition: Words;
  readonly unit: MetricUnit;
  /** Which way is good; null where neither is. */
  readonly better: 'less' | 'more' | null;
  /** One figure per area with anything in it; areas add up to the whole municipality. */
  compute(facts: Facts, on: Day): ReadonlyMap<string, Measured>;
}
