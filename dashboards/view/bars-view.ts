import { periodMonths } from '../../src/app/dashboard/calendar';
import { incidentTypes, services } from '../../src/domain/codes/incidents';
import { ALL } from '../../src/domain/disclosure/cube';
import { inLanguage, type Words } from '../../src/domain/language';
import { OTHERS } from '../coarsen';
import type { DrawnView, ViewContext } from './make-view';
import { cellOf, type Cell } from './numbers';
import type { ViewSeries } from './view';

/** Types down the page, the services responsible along each bar; all services together where one area is chosen. */
export function barsView(context: ViewContext): DrawnView {
  const { chart, picture, selection, first, text } = context;
  const slice = periodMonths.findIndex((months) => months === selection.months);
  const cell = (series: string, category: string): Cell =>
    cellOf(
      picture.figure({ slice, series, category, area: selection.area }),
      chart.unit,
      first.limits.suppressBelow,
    );
  const label = wordsIn(context);
  const size = (category: string): number => cell(ALL, category).value ?? 0;
  const types = lastOthers(picture.categories, (left, right) => size(right) - size(left));
  const shown = selection.area === ALL ? lastOthers(picture.series, () => 0) : [ALL];
  return {
    rowHeader: text.type,
    rows: types.map((type) => label(incidentTypes, type)),
    series: shown.map((series, index): ViewSeries => {
      const name = series === ALL ? text.everyService : label(services, series);
      const cells = types.map((type) => cell(series, type));
      return {
        id: series,
        label: name,
        unit: chart.unit,
        look: series === OTHERS ? 4 : index,
        line: false,
        cells,
      };
    }),
    totals: types.map((type) => cell(ALL, type)),
    notes: [],
  };
}

function wordsIn({
  language,
  text,
}: ViewContext): (codes: Readonly<Record<string, Words>>, code: string) => string {
  return (codes, code) => {
    const words = codes[code];
    const name = words === undefined || code === OTHERS ? text.others : inLanguage(words, language);
    return name.charAt(0).toLocaleUpperCase('nb') + name.slice(1);
  };
}

function lastOthers(
  names: readonly string[],
  compare: (left: string, right: string) => number,
): readonly string[] {
  const own = names.filter((name) => name !== OTHERS);
  const ordered = [...own].sort((left, right) => compare(left, right) || (left < right ? -1 : 1));
  return names.includes(OTHERS) ? [...ordered, OTHERS] : ordered;
}
