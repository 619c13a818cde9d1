import type { TableData } from '../../domain/cells';
import { TextPool } from '../text-pool';
import { sameTable, type EditableTable } from '../memory/edit-tables';
import { WorkbookError, type Workbook } from '../workbook';
import { netChanges } from './net-change';
import { readTables } from './read-tables';
import { inExcel } from './session';

export interface ExcelWorkbook extends Workbook {
  /** The tables as last read, with our own changes since. */
  known(): readonly TableData[];
}

/** The workbook that Excel has open. What the user saw is compared with before anything is written. */
export function excelWorkbook(): ExcelWorkbook {
  let seen: readonly EditableTable[] | null = null;
  const read = async (): Promise<readonly EditableTable[]> => {
    const before = (seen ?? []).map(({ data }) => data);
    const tables = await inExcel(async (context) => {
      const read = await readTables(context);
      // What the register's columns should look like is loaded while the first answer is on its way.
      const { dressed } = await import('./shape/dressed');
      return dressed(context, read, before);
    });
    seen = tables.map((data) => {
      const texts = new TextPool([...data.strings]);
      return { data: { ...data, strings: texts.texts }, texts };
    });
    return seen;
  };
  return {
    known: () => (seen ?? []).map(({ data }) => data),
    readTables: async () => (await read()).map(({ data }) => data),
    apply: async (edits) => {
      const before = seen ?? (await read());
      const { after, changes } = netChanges(before, edits);
      const known = changes.map((change) => ({ change, known: dataOf(before, change.name) }));
      // What writing needs to know of the register's columns is loaded at the first edit.
      const { applyChanges } = await import('./apply-changes');
      await inExcel((context) => applyChanges(context, known));
      // Our own change must not look like somebody else's at the next edit.
      seen = after;
    },
  };
}

function dataOf(tables: readonly EditableTable[], name: string): TableData {
  const found = tables.find(({ data }) => sameTable(data.name, name));
  if (found === undefined) throw new WorkbookError('missing-table', name);
  return found.data;
}
