import { columnLetters, type CellValue } from '../../../domain/cells';
import { runsOf } from '../../../domain/shape/runs';
import {
  COLUMNS_BESIDE,
  PLAIN_SHAPE,
  type LooseCell,
  type TableShape,
} from '../../../domain/shape/table-shape';
import { sheetRanges } from './addresses';

/** As many rows below a table are looked at; Excel tells only what is filled of them. */
const ROWS_BELOW = 200;
/** Rows that may stand empty between the table and what was typed below it. */
const GAP = 10;

/** What is asked of a table's surroundings together with its cells. */
export interface Outline {
  readonly table: Excel.Table;
  readonly header: Excel.Range;
  readonly body: Excel.Range;
  readonly below: Excel.Range;
  readonly beside: Excel.Range;
  readonly merged: Excel.RangeAreas;
  /** Asked for once it is known that something is hidden. */
  visible: Excel.RangeAreas | undefined;
}

/** Queues the reading of how a table lies on its sheet; small answers only. */
export function askForOutline(table: Excel.Table, header: Excel.Range, body: Excel.Range): Outline {
  table.load('showTotals');
  table.autoFilter.load('isDataFiltered');
  body.load('rowCount,columnCount,rowHidden,columnHidden');
  const below = body.getRowsBelow(ROWS_BELOW).getUsedRangeOrNullObject(true);
  below.load('values,rowIndex,columnIndex');
  const beside = body
    .getColumnsAfter(COLUMNS_BESIDE)
    .getResizedRange(GAP, 0)
    .getUsedRangeOrNullObject(true);
  beside.load('values,rowIndex,columnIndex');
  const merged = body.getMergedAreasOrNullObject().load('address');
  return { table, header, body, below, beside, merged, visible: undefined };
}

/** One more round trip where something is hidden: which rows and columns. */
export async function askForHidden(
  context: Excel.RequestContext,
  outlines: readonly Outline[],
): Promise<void> {
  const hiding = outlines.filter(
    ({ body }) => (body.rowHidden as unknown) !== false || (body.columnHidden as unknown) !== false,
  );
  if (hiding.length === 0) return;
  for (const outline of hiding) {
    outline.visible = outline.body
      .getSpecialCellsOrNullObject(Excel.SpecialCellType.visible)
      .load('address');
  }
  await context.sync();
}

/**
 * The shape as far as Excel tells it with the cells; drop-downs are read by themselves. `others` are the headers of the
 * sheet's other tables: what they hold is nobody's loose content.
 */
export function shapeOfOutline(outline: Outline, others: readonly Excel.Range[]): TableShape {
  const { table, merged } = outline;
  const hasTotals = table.showTotals;
  return {
    ...PLAIN_SHAPE,
    hasTotals,
    merged: merged.isNullObject ? [] : sheetRanges(merged.address),
    below: hasTotals ? [] : rowsBelow(outline, nextTable(outline, others)),
    beside: others.length > 0 ? [] : cellsBeside(outline),
    filtered: table.autoFilter.isDataFiltered,
    ...hiddenIn(outline),
  };
}

/** First sheet row, from 0, of another table below this one. */
function nextTable({ header }: Outline, others: readonly Excel.Range[]): number {
  const below = others.map(({ rowIndex }) => rowIndex).filter((row) => row > header.rowIndex);
  return Math.min(Number.POSITIVE_INFINITY, ...below);
}

function rowsBelow({ header, body, below }: Outline, end: number): TableShape['below'] {
  if (below.isNullObject) return [];
  const first = below.rowIndex - (header.rowIndex + 1 + body.rowCount);
  if (first > GAP) return [];
  const width = body.columnCount;
  const offset = below.columnIndex - header.columnIndex;
  const blank: readonly CellValue[] = Array.from({ length: width }, () => null);
  const rows: (readonly CellValue[])[] = Array.from({ length: first }, () => blank);
  let last = first - 1;
  for (const cells of below.values as CellValue[][]) {
    const row = header.rowIndex + 1 + body.rowCount + rows.length;
    if (rows.length - last > GAP + 1 || row >= end) break;
    rows.push(blank.map((_, column) => orNull(cells[column - offset])));
    if (cells.some((cell) => cell !== '')) last = rows.length - 1;
  }
  return rows.slice(0, last + 1);
}

function cellsBeside({ beside }: Outline): readonly LooseCell[] {
  if (beside.isNullObject) return [];
  return (beside.values as CellValue[][]).flatMap((row, at) =>
    row.flatMap((value, offset) => {
      if (value === '') return [];
      const letters = columnLetters(beside.columnIndex + offset + 1);
      return [{ cell: `${letters}${beside.rowIndex + at + 1}`, value }];
    }),
  );
}

function orNull(cell: CellValue | undefined): CellValue {
  return cell === '' || cell === undefined ? null : cell;
}

function hiddenIn({ header, body, visible }: Outline): Partial<TableShape> {
  if (visible === undefined) return {};
  const shown = visible.isNullObject ? [] : sheetRanges(visible.address);
  const top = header.rowIndex + 2;
  const left = header.columnIndex + 1;
  const rows = Array.from({ length: body.rowCount }, (_, row) => row);
  const columns = Array.from({ length: body.columnCount }, (_, column) => column);
  const isShown = (at: number, from: 'top' | 'left', to: 'bottom' | 'right') =>
    shown.some((range) => at >= range[from] && at <= range[to]);
  return {
    hiddenRows: runsOf(rows.filter((row) => !isShown(top + row, 'top', 'bottom'))),
    hiddenColumns: columns.filter((column) => !isShown(left + column, 'left', 'right')),
  };
}
