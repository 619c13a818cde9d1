import type { CellValue } from '../../domain/cells';
import type { ShapeEdit } from '../../domain/edits';
import type { Edit } from '../workbook';

/**
 * How a table's rows came about since the file was read. A row is known by a number that stays: its old
 * body row, or, for new rows, numbers from the old count on.
 */
export interface TablePlan {
  readonly oldCount: number;
  /** Row numbers from top to bottom; undefined while rows are neither added nor removed. */
  readonly rows: readonly number[] | undefined;
  readonly nextRow: number;
  /** New cell values by row number and column. */
  readonly cells: ReadonlyMap<number, ReadonlyMap<number, CellValue>>;
  /** Rows right below the old table that have become new rows: their place is free. */
  readonly taken: number;
  /** Changes that leave values alone, in order. */
  readonly dress: readonly Dressing[];
}

export type Dressing = Exclude<ShapeEdit, { readonly kind: 'include' }>;

export function untouched(oldCount: number): TablePlan {
  return { oldCount, rows: undefined, nextRow: oldCount, cells: new Map(), taken: 0, dress: [] };
}

export function rowCountOf(plan: TablePlan): number {
  return plan.rows?.length ?? plan.oldCount;
}

/** The number of the row that now stands at `at`. */
export function rowAt(plan: TablePlan, at: number): number {
  return plan.rows?.[at] ?? at;
}

export function isTouched(plan: TablePlan): boolean {
  return plan.rows !== undefined || plan.cells.size > 0 || plan.dress.length > 0;
}

/** The plan after more edits to its table; `starts` tells where appended rows begin. */
export function extended(
  plan: TablePlan,
  edits: readonly { readonly edit: Edit; readonly start: number }[],
): TablePlan {
  if (edits.length === 0) return plan;
  const draft = new PlanDraft(plan);
  for (const { edit, start } of edits) draft.add(edit, start);
  return draft.finished();
}

class PlanDraft {
  private readonly cells: Map<number, Map<number, CellValue>>;
  private rows: number[] | undefined;
  private nextRow: number;
  private taken: number;
  private readonly dress: Dressing[];

  constructor(private readonly plan: TablePlan) {
    this.cells = new Map(Array.from(plan.cells, ([row, values]) => [row, new Map(values)]));
    this.rows = plan.rows === undefined ? undefined : [...plan.rows];
    this.nextRow = plan.nextRow;
    this.taken = plan.taken;
    this.dress = [...plan.dress];
  }

  add(edit: Edit, start: number): void {
    if (edit.kind === 'set') this.put(this.rows?.[edit.row] ?? edit.row, edit.column, edit.value);
    else if (edit.kind === 'delete') this.delete(edit.rows);
    else if (edit.kind === 'append') this.append(edit.rows, start);
    else if (edit.kind === 'include') {
      this.append(edit.rows, start);
      this.taken += edit.rows.length;
    } else this.dress.push(edit);
  }

  finished(): TablePlan {
    const { rows, nextRow, cells, taken, dress } = this;
    return { oldCount: this.plan.oldCount, rows, nextRow, cells, taken, dress };
  }

  private append(rows: readonly (readonly CellValue[])[], start: number): void {
    const own = this.ownRows();
    rows.forEach((values, offset) => {
      // The blank row of an empty table is filled, not followed.
      const row = own[start + offset] ?? this.nextRow++;
      own[start + offset] = row;
      values.forEach((value, column) => {
        if (value !== null && value !== '') this.put(row, column, value);
      });
    });
  }

  private delete(rows: readonly number[]): void {
    const gone = new Set(rows);
    if (gone.size === 0) return;
    const own = this.ownRows();
    for (const at of gone) this.cells.delete(own[at] ?? -1);
    const kept = own.filter((_, at) => !gone.has(at));
    this.rows = kept.length > 0 ? kept : [this.nextRow++];
  }

  private put(row: number, column: number, value: CellValue): void {
    const cells = this.cells.get(row) ?? new Map<number, CellValue>();
    cells.set(column, value);
    this.cells.set(row, cells);
  }

  private ownRows(): number[] {
    this.rows ??= Array.from({ length: this.plan.oldCount }, (_, row) => row);
    return this.rows;
  }
}
