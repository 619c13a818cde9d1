import type { TableData } from '../../domain/cells';
import { TextPool } from '../text-pool';
import type { Workbook } from '../workbook';
import { applyEdits, type EditableTable } from './edit-tables';

/** A workbook without a file or a host: for samples, tests and work in progress. */
export interface MemoryWorkbook extends Workbook {
  /** The tables now, without waiting. */
  tables(): readonly TableData[];
}

export function memoryWorkbook(tables: readonly TableData[]): MemoryWorkbook {
  let current: readonly EditableTable[] = tables.map((data) => {
    const texts = new TextPool([...data.strings]);
    return { data: { ...data, strings: texts.texts }, texts };
  });
  const now = (): readonly TableData[] => current.map(({ data }) => data);
  return {
    tables: now,
    readTables: () => Promise.resolve(now()),
    // A promise, so that a refused edit is a rejection and not an exception on the way.
    apply: (edits) =>
      Promise.resolve().then(() => {
        current = applyEdits(current, edits).tables;
      }),
  };
}
