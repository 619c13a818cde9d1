import type { CellValue } from '../../domain/cells';
import { isShapeEdit } from '../../domain/edits';
import { applyEdits, sameTable, type EditableTable } from '../memory/edit-tables';
import { WorkbookError, type Edit } from '../workbook';
import { extended, untouched, type TablePlan } from '../xlsx/table-plan';

/** What a list of edits comes to in one table, all rows counted as they stood before the first edit. */
export interface NetChange {
  readonly name: string;
  readonly cells: readonly {
    readonly row: number;
    readonly column: number;
    readonly value: CellValue;
  }[];
  readonly deleted: readonly number[];
  /** New rows, one value per column. */
  readonly added: readonly (readonly CellValue[])[];
}

/** The tables after the edits, and what must be done to get there; throws where an edit is impossible. */
export function netChanges(
  tables: readonly EditableTable[],
  edits: readonly Edit[],
): { readonly after: readonly EditableTable[]; readonly changes: readonly NetChange[] } {
  // Excel does not do these yet.
  if (edits.some(isShapeEdit)) throw new WorkbookError('cannot-write');
  const { tables: after, starts } = applyEdits(tables, edits);
  const changes = tables.flatMap((table) => {
    const own = edits.flatMap((edit, at) =>
      sameTable(edit.table, table.data.name) ? [{ edit, start: starts[at] ?? 0 }] : [],
    );
    return own.length === 0 ? [] : [changeOf(table, extended(untouched(table.data.rowCount), own))];
  });
  return { after, changes };
}

function changeOf({ data }: EditableTable, plan: TablePlan): NetChange {
  const standing = new Set(plan.rows);
  const isOld = (row: number): boolean => row < plan.oldCount;
  const cells = [...plan.cells].flatMap(([row, values]) =>
    isOld(row) ? [...values].map(([column, value]) => ({ row, column, value })) : [],
  );
  const rows = Array.from({ length: plan.oldCount }, (_, row) => row);
  const deleted = plan.rows === undefined ? [] : rows.filter((row) => !standing.has(row));
  const fresh = (plan.rows ?? []).filter((row) => !isOld(row));
  const added = fresh.map((row) =>
    data.headers.map((_, column) => plan.cells.get(row)?.get(column) ?? null),
  );
  // Of a table without rows Excel itself leaves a blank one.
  const onlyBlank = added.length === 1 && plan.cells.get(fresh[0] ?? -1) === undefined;
  const emptied = deleted.length === plan.oldCount && onlyBlank;
  return { name: data.name, cells, deleted, added: emptied ? [] : added };
}
