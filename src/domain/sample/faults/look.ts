import { tableOf, type RowIn, type TableId } from '../../tables';
import type { Random } from '../random';
import type { SampleRegister } from '../sample-rows';

/** The faultless sample, for faults that depend on other rows. */
export class Sample {
  private readonly indexes = new Map<TableId, ReadonlyMap<string, number>>();

  constructor(
    private readonly register: SampleRegister,
    readonly random: Random,
  ) {}

  /** Rows with every column, null where empty. */
  rows<T extends TableId>(table: T): readonly RowIn<T>[] {
    return (this.register[table] ?? []) as readonly RowIn<T>[];
  }

  row<T extends TableId>(table: T, key: string | null): RowIn<T> | undefined {
    const at = this.indexOf(table, key ?? '');
    return at === undefined ? undefined : this.rows(table)[at];
  }

  indexOf(table: TableId, key: string): number | undefined {
    let index = this.indexes.get(table);
    if (index === undefined) {
      const name = tableOf(table).key;
      const rows = this.rows(table) as readonly Readonly<Record<string, unknown>>[];
      index = new Map(rows.map((row, at) => [String(row[name]), at]));
      this.indexes.set(table, index);
    }
    return index.get(key);
  }

  /** Another row of the table, at random. */
  other<T extends TableId>(table: T, not: number): { row: RowIn<T>; at: number } | null {
    const rows = this.rows(table);
    if (rows.length < 2) return null;
    const drawn = this.random.whole(0, rows.length - 2);
    const at = drawn >= not ? drawn + 1 : drawn;
    const row = rows[at];
    return row === undefined ? null : { row, at };
  }
}

/** Fills the columns that a sample leaves out, so that rows can be asked for any of them. */
export function completeRows(register: SampleRegister): SampleRegister {
  return Object.fromEntries(
    Object.entries(register).map(([id, rows]) => {
      const empty = Object.fromEntries(
        Object.keys(tableOf(id as TableId).columns).map((name) => [name, null]),
      );
      return [id, (rows as readonly object[]).map((row) => ({ ...empty, ...row }))];
    }),
  );
}
