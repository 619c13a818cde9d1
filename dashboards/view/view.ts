import type { Cell, ShownUnit } from './numbers';

/** Looks that are the same in every chart: a line, and what is not told apart. */
export const LINE_LOOK = 90;
export const REST_LOOK = 91;

/** One coloured part of a chart, and one column of its table. */
export interface ViewSeries {
  readonly id: string;
  readonly label: string;
  readonly unit: ShownUnit;
  /** Index of its colour and pattern. */
  readonly look: number;
  /** Drawn as a line on an axis of its own. */
  readonly line: boolean;
  readonly cells: readonly Cell[];
}

/** Everything that a chart and its table show: the same cells for both. */
export interface ChartView {
  readonly rowHeader: string;
  readonly rows: readonly string[];
  readonly series: readonly ViewSeries[];
  /** Sum of each row, where the parts of a row add up. */
  readonly totals: readonly Cell[] | null;
  readonly totalLabel: string;
  /** Sentences under the chart. */
  readonly notes: readonly string[];
  /** At least one cell is hidden. */
  readonly someHidden: boolean;
  /** No cell has a number to draw. */
  readonly empty: 'no' | 'nothing' | 'hidden';
}

/** What the user has chosen to look at. */
export interface Selection {
  /** Name of an area, or `*`. */
  readonly area: string;
  readonly months: number;
}
