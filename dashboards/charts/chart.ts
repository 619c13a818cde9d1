import type { Shape } from '../../src/domain/disclosure/cube';
import type { Words } from '../../src/domain/language';

/**
 * How a chart draws its cells: months on the axis, stacked (`time`); the same with a share as a line (`share`);
 * classes side by side (`groups`); types along a bar each (`bars`).
 */
export type ChartKind = 'time' | 'share' | 'groups' | 'bars';

export type ChartUnit = 'ore' | 'days' | 'count';

/** One picture of the dashboard. Its query gives the columns of `CubeRow`; nothing is shown before it is protected. */
export interface Chart {
  readonly id: string;
  readonly title: Words;
  /** What is counted, and what is left out. */
  readonly definition: Words;
  readonly kind: ChartKind;
  readonly unit: ChartUnit;
  readonly shape: Shape;
  /** Tables of the register behind it, for the source line. */
  readonly source: Words;
  /** Only core SQL that any analysis engine reads: integers for øre and days, no dates, no sorting of text. */
  readonly sql: string;
}
