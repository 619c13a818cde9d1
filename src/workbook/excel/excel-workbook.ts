import type { TableData } from '../../domain/cells';
import type { Workbook } from '../workbook';
import { applyEdits } from './apply-edits';
import { readTables } from './read-tables';
import { inExcel } from './session';

/** The workbook that Excel has open. What was last read is compared with before anything is written. */
export function excelWorkbook(): Workbook {
  let known: readonly TableData[] = [];
  return {
    readTables: async () => {
      known = await inExcel(readTables);
      return known;
    },
    apply: async (edits) => {
      const asRead = known;
      await inExcel((context) =>
        applyEdits(context, edits, (name) => asRead.find((table) => table.name === name)),
      );
      // Our own change must not look like somebody else's at the next edit.
      const touched = new Set(edits.map(({ table }) => table));
      known = asRead.filter(({ name }) => !touched.has(name));
    },
  };
}
