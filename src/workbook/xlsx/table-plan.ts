import type { CellValue } from '../../domain/cells';
import type { Mark } from '../../domain/shape/marks';
import type { ValidationRule } from '../../domain/shape/validation-rule';
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
  /** New number formats by row number and column. */
  readonly formats: ReadonlyMap<number, ReadonlyMap<number, string>>;
  /** Merged ranges to be parted. */
  readonly unmerged: readonly string[];
  /** Entry rules for whole columns. */
  readonly rules: ReadonlyMap<number, ValidationRule>;
  /** Colours that cells get by themselves, for rows by number. */
  readonly marks: readonly PlannedMarks[];
}

export interface PlannedMarks {
  readonly column: number;
  readonly ids: readonly number[];
  readonly marks: readonly Mark[];
}

export function untouched(oldCount: number): TablePlan {
  const none = { cells: new Map(), formats: new Map(), rules: new Map(), unmerged: [], marks: [] };
  return { oldCount, rows: undefined, nextRow: oldCount, taken: 0, ...none };
}

export function rowCountOf(plan: TablePlan): number {
  return plan.rows?.length ?? plan.oldCount;
}

/** The number of the row that now stands at `at`. */
export function rowAt(plan: TablePlan, at: number): number {
  return plan.rows?.[at] ?? at;
}

export function isTouched(plan: TablePlan): boolean {
  return plan.rows !== undefined || plan.cells.size > 0 || isDressed(plan);
}

/** Something besides values and rows changes. */
export function isDressed({ formats, unmerged, rules, marks }: TablePlan): boolean {
  return formats.size > 0 || unmerged.length > 0 || rules.size > 0 || marks.length > 0;
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
  private readonly formats: Map<number, Map<number, string>>;
  private readonly unmerged: string[];
  private readonly rules: Map<number, ValidationRule>;
  private readonly marks: PlannedMarks[];

  constructor(private readonly plan: TablePlan) {
    this.cells = copied(plan.cells);
    this.rows = plan.rows === undefined ? undefined : [...plan.rows];
    this.nextRow = plan.nextRow;
    this.taken = plan.taken;
    this.formats = copied(plan.formats);
    this.unmerged = [...plan.unmerged];
    this.rules = new Map(plan.rules);
    this.marks = [...plan.marks];
  }

  add(edit: Edit, start: number): void {
    switch (edit.kind) {
      case 'set':
        return put(this.cells, this.rows?.[edit.row] ?? edit.row, edit.column, edit.value);
      case 'append':
        return this.append(edit.rows, start);
      case 'include':
        this.taken += edit.rows.length;
        return this.append(edit.rows, start);
      case 'delete':
        return this.delete(edit.rows);
      case 'format':
        return this.format(edit);
      case 'unmerge':
        this.unmerged.push(...edit.ranges);
        return;
      case 'validate':
        this.rules.set(edit.column, edit.rule);
        return;
      case 'mark':
        this.mark(edit);
    }
  }

  finished(): TablePlan {
    const { rows, nextRow, cells, taken, formats, unmerged, rules, marks } = this;
    const { oldCount } = this.plan;
    return { oldCount, rows, nextRow, cells, taken, formats, unmerged, rules, marks };
  }

  private append(rows: readonly (readonly CellValue[])[], start: number): void {
    const own = this.ownRows();
    rows.forEach((values, offset) => {
      // The blank row of an empty table is filled, not followed.
      const row = own[start + offset] ?? this.nextRow++;
      own[start + offset] = row;
      values.forEach((value, column) => {
        if (value !== null && value !== '') put(this.cells, row, column, value);
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

  private format({ from, to, column, format }: Extract<Edit, { readonly kind: 'format' }>): void {
    for (let at = from; at <= to; at += 1) put(this.formats, this.rows?.[at] ?? at, column, format);
  }

  private mark({ from, to, column, marks }: Extract<Edit, { readonly kind: 'mark' }>): void {
    const rows = Array.from({ length: to - from + 1 }, (_, at) => from + at);
    this.marks.push({ column, marks, ids: rows.map((at) => this.rows?.[at] ?? at) });
  }

  private ownRows(): number[] {
    this.rows ??= Array.from({ length: this.plan.oldCount }, (_, row) => row);
    return this.rows;
  }
}

type Cells<T> = ReadonlyMap<number, ReadonlyMap<number, T>>;

function copied<T>(cells: Cells<T>): Map<number, Map<number, T>> {
  return new Map(Array.from(cells, ([row, values]) => [row, new Map(values)]));
}

function put<T>(cells: Map<number, Map<number, T>>, row: number, column: number, value: T): void {
  const own = cells.get(row) ?? new Map<number, T>();
  own.set(column, value);
  cells.set(row, own);
}
