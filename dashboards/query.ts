import type { CubeRow, Limits } from '../src/domain/disclosure/cube';
import { protect, type Picture } from '../src/domain/disclosure/picture';
import type { Chart } from './charts/chart';
import { coarsen } from './coarsen';
import { mergeBands } from './merge-bands';

/** Room for readable bars: this many classes, and one for the rest. */
const ROOM = { series: 4, categories: 6 };

/** The query layer's last step, and the only way from rows to the screen: everything shown has gone through here. */
export function pictureOf(chart: Chart, rows: readonly CubeRow[], limits: Limits): Picture {
  return protect(readable(chart, rows, limits), chart.shape, limits);
}

/** Coarser classes where the finer ones would mostly be hidden. */
function readable({ kind }: Chart, rows: readonly CubeRow[], limits: Limits): readonly CubeRow[] {
  if (kind === 'bars') return coarsen(rows, ROOM, limits);
  return kind === 'time' ? mergeBands(rows, limits) : rows;
}
