import type { CellValue } from '../../domain/cells';
import { runsOf } from '../../domain/shape/runs';
import type { Mark } from '../../domain/shape/marks';
import type { ValidationRule } from '../../domain/shape/validation-rule';
import { applyEdits, sameTable, type EditableTable } from '../memory/edit-tables';
import { WorkbookError, type Edit } from '../workbook';
import { extended, rowAt, rowCountOf, untouched, type TablePlan } from '../xlsx/table-plan';

/** What a list of edits comes to in one table, all rows counted as they stood before the first edit. */
export interface NetChange {
  readonly name: string;
  /** Rows that the table had. */
  readonly oldCount: number;
  readonly cells: readonly {
    readonly row: number;
    readonly column: number;
    readonly value: CellValue;
  }[];
  readonly deleted: readonly number[];
  /** New rows, one value per column. */
  readonly added: readonly (readonly CellValue[])[];
  /** Rows below the table that become its own, as the user saw them. */
  readonly included: readonly (readonly CellValue[])[];
  /** Neighbouring cells of a column with a new number format, rows as they stand after the change. */
  readonly formats: readonly {
    readonly row: number;
    readonly rows: number;
    readonly column: number;
    readonly format: string;
  }[];
  readonly unmerged: readonly string[];
  readonly rules: ReadonlyMap<number, ValidationRule>;
  /** Cells that are coloured by conditions, rows as they stand after the change. */
  readonly marks: readonly {
    readonly row: number;
    readonly rows: number;
    readonly column: number;
    readonly marks: readonly Mark[];
  }[];
}

/** The tables after the edits, and what must be done to get there; throws where an edit is impossible. */
export function netChanges(
  tables: readonly EditableTable[],
  edits: readonly Edit[],
): { readonly after: readonly EditableTable[]; readonly changes: readonly NetChange[] } {
  const { tables: after, starts } = applyEdits(tables, edits);
  const changes = tables.flatMap((table) => {
    const own = edits.flatMap((edit, at) =>
      sameTable(edit.table, table.data.name) ? [{ edit, start: starts[at] ?? 0 }] : [],
    );
    if (own.length === 0) return [];
    const included = includedRows(table, own);
    return [changeOf(table, extended(untouched(table.data.rowCount), own), included)];
  });
  return { after, changes };
}

/** Rows below the table come first: new ones would be written where they stand. */
function includedRows(
  { data }: EditableTable,
  own: readonly { readonly edit: Edit }[],
): NetChange['included'] {
  const included = own.flatMap(({ edit }) => (edit.kind === 'include' ? edit.rows : []));
  if (included.length > 0 && own.some(({ edit }) => edit.kind === 'append')) {
    throw new WorkbookError('no-room', data.name);
  }
  return included;
}

function changeOf(
  { data }: EditableTable,
  plan: TablePlan,
  included: NetChange['included'],
): NetChange {
  const standing = new Set(plan.rows);
  const isOld = (row: number): boolean => row < plan.oldCount;
  const cells = [...plan.cells].flatMap(([row, values]) =>
    isOld(row) ? [...values].map(([column, value]) => ({ row, column, value })) : [],
  );
  const rows = Array.from({ length: plan.oldCount + included.length }, (_, row) => row);
  const deleted = plan.rows === undefined ? [] : rows.filter((row) => !standing.has(row));
  const fresh = (plan.rows ?? []).filter((row) => row >= plan.oldCount + included.length);
  const added = fresh.map((row) =>
    data.headers.map((_, column) => plan.cells.get(row)?.get(column) ?? null),
  );
  // Of a table without rows Excel itself leaves a blank one.
  const onlyBlank = added.length === 1 && plan.cells.get(fresh[0] ?? -1) === undefined;
  const emptied = deleted.length === plan.oldCount && onlyBlank;
  const { unmerged, rules } = plan;
  const formats = formatsOf(plan);
  return {
    name: data.name,
    oldCount: plan.oldCount,
    cells,
    deleted,
    added: emptied ? [] : added,
    included,
    formats,
    unmerged,
    rules,
    marks: marksOf(plan),
  };
}

function marksOf(plan: TablePlan): NetChange['marks'] {
  const all = Array.from({ length: rowCountOf(plan) }, (_, at) => at);
  return plan.marks.flatMap(({ column, ids, marks }) => {
    const wanted = new Set(ids);
    return runsOf(all.filter((at) => wanted.has(rowAt(plan, at)))).map(({ from, to }) => {
      return { row: from, rows: to - from + 1, column, marks };
    });
  });
}

function formatsOf({ rows, formats }: TablePlan): NetChange['formats'] {
  const places = new Map((rows ?? []).map((row, at) => [row, at]));
  const cells = new Map<string, number[]>();
  for (const [row, columns] of formats) {
    const at = rows === undefined ? row : places.get(row);
    if (at === undefined) continue;
    for (const [column, format] of columns) {
      const key = `${column} ${format}`;
      cells.set(key, [...(cells.get(key) ?? []), at]);
    }
  }
  return [...cells].flatMap(([key, at]) => {
    const [column = '0', ...format] = key.split(' ');
    return runsOf(at).map(({ from, to }) => ({
      row: from,
      rows: to - from + 1,
      column: Number(column),
      format: format.join(' '),
    }));
  });
}
