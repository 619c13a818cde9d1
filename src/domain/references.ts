import type { TablePart } from './decode';
import { partAt } from './rules/found';
import { tableNamed } from './table-names';
import type { Register } from './register';
import { tableIds, tableOf, type TableId } from './tables';

/** A cell that names a row of a table by its key. */
export interface ReferenceCell {
  readonly part: TablePart;
  /** Body row of the part, from 0. */
  readonly row: number;
  /** Column of the sheet's table. */
  readonly column: number;
}

/** Logs tell what was; what they name stays as it was written. */
const LOGS: ReadonlySet<TableId> = new Set<TableId>(['ChangeLog', 'Confirmations']);

type Columns = Readonly<Record<string, readonly unknown[] | undefined>>;

/** Every cell whose key of a row of `id` answers the question, sheet by sheet. */
export function referenceCells(
  register: Register,
  id: TableId,
  isMeant: (key: string) => boolean,
): readonly ReferenceCell[] {
  return tableIds
    .filter((one) => !LOGS.has(one))
    .flatMap((one) => [...columnCells(register, one, id, isMeant)]);
}

function* columnCells(
  register: Register,
  id: TableId,
  target: TableId,
  isMeant: (key: string) => boolean,
): Generator<ReferenceCell> {
  const columns = register.tables[id].columns as Columns;
  for (const [name, { references }] of Object.entries(tableOf(id).columns)) {
    const sources = name === 'sourceId' ? columns['sourceTable'] : undefined;
    if (references !== target && sources === undefined) continue;
    for (const [row, key] of (columns[name] ?? []).entries()) {
      if (typeof key !== 'string' || !isMeant(key)) continue;
      const source = sources?.[row];
      if (sources !== undefined && (typeof source !== 'string' || tableNamed(source) !== target))
        continue;
      const part = partAt(register.tables[id].parts, row);
      const column = part?.columnIndex.get(name);
      if (part !== undefined && column !== undefined)
        yield { part, row: row - part.offset, column };
    }
  }
}
