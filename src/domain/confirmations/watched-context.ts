import { inherit } from '../derived/memory';
import type { RuleContext } from '../rules/rule';
import type { TableId } from '../tables';
import type { CellRead } from './cell-read';

type Loose = Readonly<Record<string, unknown>>;

/**
 * The same context, telling which cells of other rows are read through `byKey`. Rows that a rule merely goes through are
 * not told: a confirmation must not lapse because somebody adds a row.
 */
export function watchedContext(context: RuleContext, tell: (read: CellRead) => void): RuleContext {
  const tables = new Proxy(context.register.tables, {
    get: (all, id) => watchedTable(all[id as TableId], id as TableId, tell),
  });
  const register = { ...context.register, tables };
  inherit(register, context.register);
  return { ...context, register };
}

function watchedTable<T extends { byKey(key: string): unknown }>(
  table: T,
  id: TableId,
  tell: (read: CellRead) => void,
): T {
  const byKey = (key: string): unknown => {
    const row = table.byKey(key);
    return typeof row === 'object' && row !== null ? watchedRow(row as Loose, id, key, tell) : row;
  };
  return new Proxy(table, {
    get: (all, name) => (name === 'byKey' ? byKey : (all as Loose)[name as string]),
  });
}

function watchedRow(
  row: Loose,
  table: TableId,
  key: string,
  tell: (read: CellRead) => void,
): Loose {
  return new Proxy(row, {
    get: (values, column) => {
      if (typeof column === 'string' && column in values) tell({ table, row: key, column });
      return values[column as string];
    },
  });
}
