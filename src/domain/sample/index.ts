import type { TableData } from '../cells';
import { plantFaults, type PlantedFault } from './faults/plant';
import { makeSample } from './make-sample';
import { sampleDefaults, type SampleOptions } from './options';
import { cellsOf, tablesOfCells, type RegisterCells } from './table-data';

export { faults, plantFaults, type PlantedFault } from './faults/plant';
export { makeSample } from './make-sample';
export { sampleDefaults, type SampleOptions } from './options';
export type { NewRow, SampleRegister } from './sample-rows';
export { cellsOf, tablesOfCells, type RegisterCells } from './table-data';

/** A sample municipality as cells, with the faults that were planted in it. */
export interface FaultySample {
  readonly cells: RegisterCells;
  readonly faults: readonly PlantedFault[];
}

/** The cells of a sample with `count` faults; the same options always give the same cells and faults. */
export function sampleCells(options: SampleOptions, count = 0): FaultySample {
  const rows = makeSample(options);
  const planted = count > 0 ? plantFaults(rows, count, options.seed, options.language) : [];
  return { cells: cellsOf(rows, options.language, planted), faults: planted };
}

/** The Excel tables of a sample municipality; the same options always give the same cells. */
export function sampleTables(options: Partial<SampleOptions> = {}): readonly TableData[] {
  const all = { ...sampleDefaults, ...options };
  return tablesOfCells(sampleCells(all).cells, all.language);
}
