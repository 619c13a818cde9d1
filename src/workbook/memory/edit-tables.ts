import { EMPTY, type CellColumn, type CellValue, type TableData } from '../../domain/cells';
import { shapeAfter } from '../../domain/shape/shape-after';
import type { TableShape } from '../../domain/shape/table-shape';
import { WorkbookError, type Edit } from '../workbook';
import { checkedValue, encodeCell } from './cell-codec';
import type { TextPool } from '../text-pool';
import { withShape } from '../with-shape';

/** A table that can be changed: its columns are copied before the first change. */
export interface EditableTable {
  readonly data: TableData;
  readonly texts: TextPool;
}

/** What came of a list of edits. */
export interface Edited<T extends EditableTable> {
  readonly tables: readonly T[];
  /** Per edit the body row where its first new row stands; only `append` has one that matters. */
  readonly starts: readonly number[];
}

/** The tables after the edits; the given ones stay as they are. Later edits see the rows of earlier ones. */
export function applyEdits<T extends EditableTable>(
  tables: readonly T[],
  edits: readonly Edit[],
): Edited<T> {
  const drafts = tables.map((table) => new Draft(table));
  const starts = edits.map((edit) => draftOf(drafts, edit.table).apply(edit));
  return { tables: tables.map((table, at) => ({ ...table, ...drafts[at]?.finished() })), starts };
}

/** Excel compares table names without case. */
function draftOf(drafts: readonly Draft[], name: string): Draft {
  const draft = drafts.find((candidate) => sameTable(candidate.name, name));
  if (draft === undefined) throw new WorkbookError('missing-table', name);
  return draft;
}

export function sameTable(left: string, right: string): boolean {
  return left.toLowerCase() === right.toLowerCase();
}

/** A table with one row that is wholly empty is Excel's empty table: its row is filled first. */
export function isEmptyTable(data: TableData): boolean {
  return data.rowCount === 1 && data.columns.every(({ types }) => types[0] === EMPTY);
}

class Draft {
  private readonly copied = new Set<number>();
  private columns: CellColumn[];
  private rowCount: number;
  private shapeChanged = false;
  private readonly edits: {
    readonly edit: Edit;
    readonly rowCount: number;
    readonly countAfter: number;
  }[] = [];

  constructor(private readonly table: EditableTable) {
    this.columns = [...table.data.columns];
    this.rowCount = table.data.rowCount;
  }

  get name(): string {
    return this.table.data.name;
  }

  /** Makes one edit; returns where appended rows begin. */
  apply(edit: Edit): number {
    if (edit.kind === 'include') this.refuseOtherRows(edit.rows);
    const { rowCount } = this;
    const start = this.done(edit);
    this.edits.push({ edit, rowCount, countAfter: this.rowCount });
    return start;
  }

  private done(edit: Edit): number {
    switch (edit.kind) {
      case 'append':
      case 'include':
        return this.append(edit.rows);
      case 'set':
        this.set(edit.row, edit.column, edit.value);
        return 0;
      case 'delete':
        this.delete(edit.rows);
        return 0;
      default:
        this.shapeChanged = true;
        return 0;
    }
  }

  finished(): EditableTable {
    const { data, texts } = this.table;
    const same = this.copied.size === 0 && this.rowCount === data.rowCount;
    if (same && !this.shapeChanged) return this.table;
    const edited: TableData = { ...data, columns: this.columns, rowCount: this.rowCount };
    return { data: withShape(edited, data, () => this.shapeNow()), texts };
  }

  private shapeNow(): TableShape | undefined {
    return this.edits.reduce<TableShape | undefined>(
      (shape, { edit, rowCount, countAfter }) =>
        shape && shapeAfter(shape, edit, rowCount, countAfter),
      this.table.data.shape,
    );
  }

  /** Rows are taken in as the user saw them or not at all. */
  private refuseOtherRows(rows: readonly (readonly CellValue[])[]): void {
    const below = this.shapeNow()?.below;
    if (below === undefined) return;
    const same = rows.every((row, at) =>
      this.columns.every((_, column) => sameValue(row[column], below[at]?.[column])),
    );
    if (!same) throw new WorkbookError('changed-meanwhile', this.name);
  }

  private set(row: number, column: number, value: CellValue): void {
    const cells = this.columns[column];
    if (cells === undefined || !(row >= 0 && row < this.rowCount)) throw this.noSuchRow(row);
    const own = this.copied.has(column) ? cells : resized(cells, this.rowCount);
    this.copied.add(column);
    this.columns[column] = own;
    this.put(own, row, value);
  }

  private append(rows: readonly (readonly CellValue[])[]): number {
    if (rows.length === 0) return this.rowCount;
    const current = { ...this.table.data, columns: this.columns, rowCount: this.rowCount };
    const from = isEmptyTable(current) ? 0 : this.rowCount;
    this.rowCount = from + rows.length;
    this.columns = this.columns.map((cells, column) => {
      const longer = resized(cells, this.rowCount);
      rows.forEach((row, index) => this.put(longer, from + index, row[column] ?? null));
      this.copied.add(column);
      return longer;
    });
    return from;
  }

  /** The last row of a table cannot go: Excel leaves an empty one. */
  private delete(rows: readonly number[]): void {
    if (rows.length === 0) return;
    const gone = new Set(rows);
    for (const row of gone) if (!(row >= 0 && row < this.rowCount)) throw this.noSuchRow(row);
    const kept = Array.from({ length: this.rowCount }, (_, row) => row).filter(
      (row) => !gone.has(row),
    );
    this.rowCount = Math.max(1, kept.length);
    this.columns = this.columns.map((cells, column) => {
      const shorter = blank(this.rowCount);
      kept.forEach((row, index) => {
        shorter.types[index] = cells.types[row] ?? EMPTY;
        shorter.values[index] = cells.values[row] ?? 0;
      });
      this.copied.add(column);
      return shorter;
    });
  }

  private put(cells: CellColumn, row: number, value: CellValue): void {
    const [type, stored] = encodeCell(checkedValue(value), this.table.texts);
    cells.types[row] = type;
    cells.values[row] = stored;
  }

  private noSuchRow(row: number): WorkbookError {
    return new WorkbookError('no-such-row', `${this.name}, ${row + 1}`);
  }
}

function sameValue(left: CellValue | undefined, right: CellValue | undefined): boolean {
  return JSON.stringify(left ?? null) === JSON.stringify(right ?? null);
}

function blank(rows: number): CellColumn {
  return { types: new Uint8Array(rows), values: new Float64Array(rows) };
}

function resized(cells: CellColumn, rows: number): CellColumn {
  const copy = blank(rows);
  copy.types.set(cells.types.subarray(0, rows));
  copy.values.set(cells.values.subarray(0, rows));
  return copy;
}
