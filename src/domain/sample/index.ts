import { makeSample } from './make-sample';
import { sampleDefaults, type SampleOptions } from './options';
import { tablesOfRows } from './table-data';
import type { TableData } from '../cells';

export { makeSample } from './make-sample';
export { sampleDefaults, type SampleOptions } from './options';
export type { NewRow, SampleRegister } from './sample-rows';
export { cellRows, tablesOfRows } from './table-data';

/** The Excel tables of a sample municipality; the same options always give the same cells. */
export function sampleTables(options: Partial<SampleOptions> = {}): readonly TableData[] {
  const all = { ...sampleDefaults, ...options };
  return tablesOfRows(makeSample(all), all.language);
}
