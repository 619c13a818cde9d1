import { cellAt, EMPTY, type CellValue, type TableData } from '../../domain/cells';
import type { FormView } from '../../domain/form/field';
import { meaningsOf } from '../../domain/meanings';
import { plainHeader } from '../../domain/register';

export function tableIn(tables: readonly TableData[], { table }: FormView): TableData | undefined {
  return tables.find(({ name }) => name === table);
}

/** Where the form's row stands now: rows may have been added or deleted above it. */
export function rowOf(view: FormView, data: TableData): number | null {
  const before = view.row ?? -1;
  const keyAt = keyColumn(data);
  const key = view.cells[keyAt] ?? null;
  if (key === null) {
    const unmoved = view.cells.some(
      (cell, at) => cell !== null && same(cellAt(data, before, at), cell),
    );
    return unmoved && before < data.rowCount ? before : null;
  }
  const rows = rowsWithKey(data, keyAt, key);
  return rows.includes(before) ? before : (rows[0] ?? null);
}

export function keyColumn(data: TableData): number {
  return meaningsOf(data).findIndex((meaning) => meaning?.kind === 'key');
}

export function rowsWithKey(data: TableData, column: number, key: CellValue): readonly number[] {
  const wanted = plainKey(key);
  const types = data.columns[column]?.types ?? new Uint8Array();
  const rows: number[] = [];
  types.forEach((type, row) => {
    if (type !== EMPTY && plainKey(cellAt(data, row, column)) === wanted) rows.push(row);
  });
  return rows;
}

function plainKey(cell: CellValue): string {
  return typeof cell === 'object' ? (cell?.error ?? '') : plainHeader(String(cell));
}

export function same(left: CellValue | undefined, right: CellValue | undefined): boolean {
  const plain = (cell: CellValue | undefined): unknown =>
    cell === '' || cell === undefined
      ? null
      : typeof cell === 'object'
        ? (cell?.error ?? null)
        : cell;
  return plain(left) === plain(right);
}
