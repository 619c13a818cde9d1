import type { DrawnView, ViewContext } from './make-view';
import { cellOf } from './numbers';
import type { ViewSeries } from './view';

const SIZES = ['1', '2', '3', '4', 'unknown'] as const;
const SERIES = ['waiting', 'stock', 'freed'] as const;

/** Classes side by side: who waits for what, and what there is of it. */
export function groupsView({ chart, picture, selection, first, text }: ViewContext): DrawnView {
  const sizes = SIZES.filter((size) => size !== 'unknown' || picture.categories.includes(size));
  return {
    rowHeader: text.size,
    rows: sizes.map((size) => text.bedrooms[size]),
    series: SERIES.map((series, index): ViewSeries => {
      const cells = sizes.map((category) => {
        const figure = picture.figure({ slice: 0, series, category, area: selection.area });
        return cellOf(figure, chart.unit, first.limits.suppressBelow);
      });
      return {
        id: series,
        label: text.groups[series],
        unit: chart.unit,
        look: index,
        line: false,
        cells,
      };
    }),
    totals: null,
    notes: [],
  };
}
