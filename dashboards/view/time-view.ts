import { ALL } from '../../src/domain/disclosure/cube';
import type { DrawnView, ViewContext } from './make-view';
import { pointsOf, timeNotes } from './months';
import { cellOf, type Cell } from './numbers';
import type { ViewSeries } from './view';

/** Arrears at the end of each month, stacked by age. A point shows its last month: what is owed is not added over time. */
export function timeView(context: ViewContext): DrawnView {
  const { chart, picture, selection, first, text } = context;
  const points = pointsOf(context);
  const cellsOf = (series: string): readonly Cell[] =>
    points.map(({ slices }) => {
      const slice = slices.at(-1) ?? -1;
      const figure = picture.figure({ slice, series, category: ALL, area: selection.area });
      return cellOf(figure, chart.unit, first.limits.suppressBelow);
    });
  return {
    rowHeader: text.month,
    rows: points.map(({ label }) => label),
    series: first.bands.map(({ from, to }, index): ViewSeries => {
      const label = text.days(from, Number.isFinite(to) ? to : null);
      return { id: String(index), label, unit: chart.unit, look: index, line: false, cells: cellsOf(String(index)) };
    }),
    totals: cellsOf(ALL),
    notes: timeNotes(context, text),
  };
}
