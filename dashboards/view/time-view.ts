import { ALL } from '../../src/domain/disclosure/cube';
import { norwegianDay } from '../../src/domain/days';
import { groupOf } from '../merge-bands';
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
  const groups = [...picture.series].sort((left, right) => groupOf(left)[0] - groupOf(right)[0]);
  return {
    rowHeader: text.month,
    rows: points.map(({ label }) => label),
    series: groups.map((id): ViewSeries => {
      const [from, to] = groupOf(id);
      const label = text.days(first.bands[from]?.from ?? 0, endOf(first.bands[to]?.to));
      return { id, label, unit: chart.unit, look: to, line: false, cells: cellsOf(id) };
    }),
    totals: cellsOf(ALL),
    notes: timeNotes(context, text.lastPoint(norwegianDay(first.on))),
  };
}

function endOf(to: number | undefined): number | null {
  return to === undefined || !Number.isFinite(to) ? null : to;
}
