import type { DecodedTable } from '../decode';
import { inLanguage } from '../language';
import { tableIdOf, type Register } from '../register';
import { tableNamed } from '../table-names';
import { tableIds, tableOf, type TableId } from '../tables';

/** Rows of one sheet that name a row by its key. */
export interface ReferringRows {
  readonly sheet: string;
  /** Their keys, the first few; a row without one is not among them. */
  readonly ids: readonly string[];
  readonly count: number;
}

/** What would be left pointing to nothing if a row went. */
export interface Referring {
  readonly sheets: readonly ReferringRows[];
  /** Other rows that use the same key: what refers to it then means them. */
  readonly others: number;
}

const MOST_IDS = 5;
/** Logs tell what was; they do not stop anybody. */
const LOGS: ReadonlySet<TableId> = new Set<TableId>(['ChangeLog', 'Confirmations']);

type Columns = Readonly<Record<string, readonly unknown[] | undefined>>;

/** The rows that refer to the row with this key, sheet by sheet. */
export function referringTo(register: Register, name: string, key: string): Referring {
  const table = tableIdOf(name);
  if (table === undefined || key === '') return { sheets: [], others: 0 };
  const own = columnsOf(register.tables[table])[tableOf(table).key] ?? [];
  return {
    sheets: tableIds
      .filter((id) => !LOGS.has(id))
      .flatMap((id) => rowsOf(register, id, { table, key }) ?? []),
    others: Math.max(0, own.filter((one) => one === key).length - 1),
  };
}

interface Wanted {
  readonly table: TableId;
  readonly key: string;
}

function rowsOf(register: Register, id: TableId, wanted: Wanted): ReferringRows | null {
  const table = tableOf(id);
  const columns = columnsOf(register.tables[id]);
  const rows = new Set<number>();
  for (const [name, column] of Object.entries(table.columns)) {
    if (column.references !== wanted.table) continue;
    (columns[name] ?? []).forEach((value, row) => {
      if (value === wanted.key) rows.add(row);
    });
  }
  for (const row of sourceRows(columns, wanted)) rows.add(row);
  if (rows.size === 0) return null;
  const keys = columns[table.key] ?? [];
  const ids = [...rows].flatMap((row) => {
    const own = keys[row];
    return typeof own === 'string' ? [own] : [];
  });
  const sheet = inLanguage(table.sheet, register.language);
  return { sheet, ids: ids.slice(0, MOST_IDS), count: rows.size };
}

/** Rows that name their source by table and key in two columns. */
function sourceRows({ sourceTable, sourceId }: Columns, { table, key }: Wanted): readonly number[] {
  return (sourceId ?? []).flatMap((id, row) => {
    const named = sourceTable?.[row];
    return id === key && typeof named === 'string' && tableNamed(named) === table ? [row] : [];
  });
}

function columnsOf({ columns }: Pick<DecodedTable<object>, 'columns'>): Columns {
  return columns as Columns;
}
