import { textOfCell } from '../cell-text';
import { addressOf, cellAt, columnLetters, type CellValue, type TableData } from '../cells';
import type { Column } from '../columns';
import type { DecodedTable, TablePart } from '../decode';
import type { Language } from '../language';
import { meaningsOf } from '../meanings';
import type { MendedCell } from '../mending';
import type { Findings } from '../rules/found';
import type { TableId } from '../tables';
import { textIn, type Text } from '../../text';
import type { RowRun } from './table-shape';

/** One Excel table as the rules on shape look at it. */
export interface ShapeLook {
  readonly id: TableId;
  readonly part: TablePart;
  readonly data: TableData;
  readonly table: DecodedTable<unknown>;
  /** The register's column behind each column of the sheet. */
  readonly meanings: readonly (Column<unknown> | undefined)[];
  readonly language: Language;
  readonly say: Text['check']['shape'];
  readonly findings: Findings;
}

export function lookAt(
  id: TableId,
  table: DecodedTable<unknown>,
  part: TablePart,
  language: Language,
  findings: Findings,
): ShapeLook {
  const { data } = part;
  const say = textIn(language).check.shape;
  return { id, part, data, table, meanings: meaningsOf(data), language, say, findings };
}

/** Where a finding about the table stands: a cell of its body, rows and columns from 0. */
export function placeAt({ data }: ShapeLook, row: number, column: number) {
  return {
    sheet: data.sheet,
    table: data.name,
    cell: addressOf(data, row, column),
    column: data.headers[column] ?? '',
    value: cellAt(data, row, column),
  };
}

/** Body rows as the sheet numbers them, in words. */
export function rowWords({ data, say }: ShapeLook, runs: readonly RowRun[]): string {
  const first = data.top + 1;
  return say.rows(runs.map(({ from, to }) => ({ from: from + first, to: to + first })));
}

/** `B4:D9` of body rows and columns. */
export function areaText({ data }: ShapeLook, rows: RowRun, left: number, right: number): string {
  const first = data.top + 1;
  const [from, to] = [columnLetters(data.left + left), columnLetters(data.left + right)];
  const start = `${from}${rows.from + first}`;
  const end = `${to}${rows.to + first}`;
  return start === end ? start : `${start}:${end}`;
}

/** A cell of the body before and after it is mended. */
export function mendedCell(
  { data, meanings }: Pick<ShapeLook, 'data' | 'meanings'>,
  row: number,
  column: number,
  after: CellValue,
): MendedCell {
  const before = cellAt(data, row, column);
  return {
    sheet: data.sheet,
    cell: addressOf(data, row, column),
    column: data.headers[column] ?? '',
    before,
    after,
    beforeText: textOfCell(meanings[column], before, data.date1904),
    afterText: textOfCell(meanings[column], after, data.date1904),
  };
}
