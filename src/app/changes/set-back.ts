import { addressOf, cellAt, type CellValue, type TableData } from '../../domain/cells';
import { textOfCell } from '../../domain/cell-text';
import { keyColumnOf, keyOfRow, rowsByKey } from '../../domain/changes/row-keys';
import { cellsOfRowText } from '../../domain/changes/row-text';
import { valueOfText } from '../../domain/changes/value-text';
import { meaningsOf } from '../../domain/meanings';
import { tableIdOf, type Register } from '../../domain/register';
import type { Change } from '../../domain/tables/logs';
import type { Edit } from '../../workbook/workbook';

/** How a line of the change log is taken back, or why it cannot be. */
export type SetBack =
  | {
      readonly edits: readonly Edit[];
      /** What stands there now and what will; '' for an empty cell. */
      readonly now: string;
      readonly then: string;
      /** Somebody has changed the cell since. */
      readonly isChangedSince: boolean;
      /** Headers of cells that the log does not hold. */
      readonly lost: readonly string[];
    }
  | { readonly problem: 'gone-row' | 'gone-column' | 'hidden' | 'many' | 'exists' }
  /** Several rows use the line's key, and none or several of them hold what the line says. */
  | { readonly problem: 'doubled'; readonly cells: readonly string[] };

export function setBackOf(register: Register, entry: string): SetBack {
  const line = register.tables.ChangeLog.byKey(entry);
  const data = line === undefined ? undefined : dataOf(register, line);
  if (line === undefined || data === undefined) return { problem: 'gone-row' };
  if (line.column !== null) return cellBack(data, line, line.column);
  if (line.row === null) return { problem: 'many' };
  return line.before === null ? newRowBack(data, line) : goneRowBack(data, line.row, line.before);
}

function dataOf(register: Register, { table }: Change): TableData | undefined {
  const id = table === null ? undefined : tableIdOf(table);
  const parts = id === undefined ? [] : register.tables[id].parts;
  return parts.find(({ data }) => data.name.toLowerCase() === table?.toLowerCase())?.data;
}

function cellBack(data: TableData, line: Change, header: string): SetBack {
  const column = data.headers.indexOf(header);
  if (column < 0) return { problem: 'gone-column' };
  const meaning = meaningsOf(data)[column];
  const value = valueOfText(meaning, line.before ?? '', data.date1904);
  if (value === undefined) return { problem: 'hidden' };
  const said = (cell: CellValue): string => textOfCell(meaning, cell, data.date1904);
  const logged = valueOfText(meaning, line.after ?? '', data.date1904);
  const rows = rowsOf(data, line, column);
  const row = chosen(rows, (one) => {
    return logged !== undefined && said(cellAt(data, one, column)) === said(logged);
  });
  if (row === undefined) return noRow(data, rows, column);
  const cell = cellAt(data, row, column);
  return {
    edits: [{ kind: 'set', table: data.name, row, column, value }],
    now: said(cell),
    then: said(value),
    isChangedSince: logged !== undefined && said(logged) !== said(cell),
    lost: [],
  };
}

/** By its key, wherever it stands now; a row without a key is where it was. */
function rowsOf(data: TableData, line: Change, column: number): readonly number[] {
  const rows = Array.from({ length: data.rowCount }, (_, row) => row);
  const keyAt = keyColumnOf(data);
  if (line.row !== null) return rows.filter((row) => keyOfRow(data, row, keyAt) === line.row);
  return rows
    .filter(
      (row) => addressOf(data, row, column) === line.cell && keyOfRow(data, row, keyAt) === '',
    )
    .slice(0, 1);
}

/** The only row, or of several the only one that holds what was logged. */
function chosen(rows: readonly number[], holds: (row: number) => boolean): number | undefined {
  const [first, ...others] = rows.length > 1 ? rows.filter(holds) : rows;
  return others.length === 0 ? first : undefined;
}

function noRow(data: TableData, rows: readonly number[], column: number): SetBack {
  if (rows.length === 0) return { problem: 'gone-row' };
  return { problem: 'doubled', cells: rows.map((row) => addressOf(data, row, column)) };
}

function newRowBack(data: TableData, line: Change): SetBack {
  const key = line.row ?? '';
  const keyAt = keyColumnOf(data);
  const rows = rowsOf(data, line, keyAt);
  const texts = cellsOfRowText(line.after ?? '');
  const meanings = meaningsOf(data);
  const row = chosen(rows, (one) =>
    data.headers.every((header, column) => {
      const was = valueOfText(meanings[column], texts.get(header) ?? '', data.date1904);
      const is = textOfCell(meanings[column], cellAt(data, one, column), data.date1904);
      return was === undefined || is === textOfCell(meanings[column], was, data.date1904);
    }),
  );
  if (row === undefined) return noRow(data, rows, keyAt);
  const edits = [{ kind: 'delete', table: data.name, rows: [row] }] as const;
  return { edits, now: key, then: '', isChangedSince: false, lost: [] };
}

function goneRowBack(data: TableData, key: string, before: string): SetBack {
  if (rowsByKey(data).has(key)) return { problem: 'exists' };
  const texts = cellsOfRowText(before);
  const meanings = meaningsOf(data);
  const values = data.headers.map((header, column) =>
    valueOfText(meanings[column], texts.get(header) ?? '', data.date1904),
  );
  const lost = data.headers.filter((_, column) => values[column] === undefined);
  const gone = [...texts.keys()].filter((header) => !data.headers.includes(header));
  const rows = [values.map((value) => value ?? null)];
  return {
    edits: [{ kind: 'append', table: data.name, rows }],
    now: '',
    then: key,
    isChangedSince: false,
    lost: [...lost, ...gone],
  };
}
