import { tableOf, type RowIn, type TableId } from '../tables';

/** A row to be: columns left out are empty cells. */
export type NewRow<T extends TableId> = { readonly [C in keyof RowIn<T>]?: RowIn<T>[C] | null };

/** The rows of a sample, table by table, as typed values. */
export type SampleRegister = { readonly [T in TableId]?: readonly NewRow<T>[] };

/** Collects rows and hands out ids in order. */
export class SampleRows {
  private readonly tables = new Map<TableId, Record<string, unknown>[]>();

  /** Adds a row; its id follows the last one's unless the row brings one. */
  add<T extends TableId>(table: T, row: NewRow<T>): string {
    const { key, columns } = tableOf(table);
    const rows = this.rowsOf(table);
    const width = table === 'Charges' || table === 'Payments' || table === 'Allowances' ? 6 : 4;
    const serial = String(rows.length + 1).padStart(width, '0');
    const own = (row as Readonly<Record<string, unknown>>)[key];
    const id = typeof own === 'string' ? own : `${columns[key]?.prefix ?? ''}-${serial}`;
    rows.push({ ...row, [key]: id });
    return id;
  }

  /** The rows so far, for parts that build on earlier parts. */
  of<T extends TableId>(table: T): readonly NewRow<T>[] {
    return this.rowsOf(table) as readonly NewRow<T>[];
  }

  /** Fills in cells of a row that later events decide. */
  set<T extends TableId>(table: T, id: string, cells: NewRow<T>): void {
    const { key } = tableOf(table);
    const serial = Number(/\d+$/.exec(id)?.[0] ?? 0);
    const rows = this.rowsOf(table);
    const guess = rows[serial - 1];
    const row = guess?.[key] === id ? guess : rows.find((candidate) => candidate[key] === id);
    if (row === undefined) throw new Error(`No row ${id} in ${table}`);
    Object.assign(row, cells);
  }

  finished(): SampleRegister {
    return Object.fromEntries(this.tables);
  }

  private rowsOf(table: TableId): Record<string, unknown>[] {
    const rows = this.tables.get(table) ?? [];
    this.tables.set(table, rows);
    return rows;
  }
}
