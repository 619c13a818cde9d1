import { useEffect, useMemo, useRef, useState, type ReactElement } from 'react';
import { flushSync } from 'react-dom';
import DataGrid, {
  type DataGridHandle,
  type RowsChangeData,
  type SortColumn,
} from 'react-data-grid';
import 'react-data-grid/lib/styles.css';
import { cellOfText } from '../../domain/cell-text';
import type { Edit } from '../../workbook/workbook';
import type { Spot } from '../model/state';
import { onCellKey, type CellTasks } from './cell-keys';
import { gridColumns, type GridLook, type GridRow } from './columns';

const ROW_HEIGHT = 32;

interface SheetGridProps {
  readonly look: GridLook;
  readonly rows: readonly number[];
  readonly sorting: readonly SortColumn[];
  readonly label: string;
  /** Said where no row is shown. */
  readonly empty: string;
  readonly target: Spot | null;
  readonly onSort: (sorting: readonly SortColumn[]) => void;
  readonly onEdit: (edits: readonly Edit[]) => void;
  readonly onSelect: (spot: { readonly row: number; readonly column: number }) => void;
}

/** The table as a grid: sorts, shows the chosen rows, edits cells, goes to a cell. */
export function SheetGrid(props: SheetGridProps): ReactElement {
  const { look, rows, sorting, label, empty, target, onSort, onSelect } = props;
  const grid = useRef<DataGridHandle>(null);
  const columns = useMemo(() => gridColumns(look), [look]);
  const gridRows = useGridRows(rows);
  useGoTo(grid, look.data.name, rows, target);
  const { change, tasks } = doings(props, grid, gridRows.length);
  return (
    <DataGrid
      ref={grid}
      className="grid"
      aria-label={label}
      columns={columns}
      rows={gridRows}
      rowKeyGetter={({ row }) => row}
      renderers={{ noRowsFallback: <p className="no-rows">{empty}</p> }}
      rowHeight={ROW_HEIGHT}
      headerRowHeight={36}
      sortColumns={sorting}
      onSortColumnsChange={onSort}
      onRowsChange={change}
      onSelectedCellChange={({ row, column }) => {
        if (row !== undefined) onSelect({ row: row.row, column: Number(column.key) });
      }}
      onCellKeyDown={(args, event) => onCellKey(args, event, tasks)}
    />
  );
}

/** What is done in the grid: typing that is finished, and the keys' tasks. */
function doings(
  { look, onEdit }: SheetGridProps,
  grid: React.RefObject<DataGridHandle>,
  rowCount: number,
): {
  readonly change: (changed: readonly GridRow[], which: RowsChangeData<GridRow>) => void;
  readonly tasks: CellTasks;
} {
  const table = look.data.name;
  return {
    change: (changed, { indexes }) => {
      const edits = indexes.flatMap((index) => {
        const { typed, row } = changed[index] ?? {};
        return typed === undefined || row === undefined ? [] : [editOf(look, row, typed)];
      });
      if (edits.length > 0) onEdit(edits);
    },
    tasks: {
      clear: (row, column) => onEdit([{ kind: 'set', table, row, column, value: null }]),
      select: (place) => {
        const isShown = place.rowIdx >= 0 && place.rowIdx < rowCount;
        if (isShown) grid.current?.selectCell(place);
        return isShown;
      },
    },
  };
}

/** A row is the same object as long as the grid lives: the grid gives up an open editor when its row is replaced. */
function useGridRows(rows: readonly number[]): readonly GridRow[] {
  const known = useRef<GridRow[]>([]);
  return useMemo(() => rows.map((row) => (known.current[row] ??= { row })), [rows]);
}

function editOf(look: GridLook, row: number, typed: { column: number; text: string }): Edit {
  const context = { language: look.written, date1904: look.data.date1904 };
  const value = cellOfText(look.meanings[typed.column], typed.text, context);
  return { kind: 'set', table: look.data.name, row, column: typed.column, value };
}

/** Selects the target's cell once for each time it is set. */
function useGoTo(
  grid: React.RefObject<DataGridHandle>,
  table: string,
  rows: readonly number[],
  target: Spot | null,
): void {
  const [reached, setReached] = useState<Spot | null>(null);
  useEffect(() => {
    if (target === null || target === reached || target.table !== table) return undefined;
    const rowIdx = rows.indexOf(target.row);
    if (rowIdx < 0) return undefined;
    // A new grid measures itself first; the selection must then be drawn before anything takes the focus.
    const frame = requestAnimationFrame(() => {
      setReached(target);
      flushSync(() => grid.current?.selectCell({ rowIdx, idx: target.column }));
    });
    return () => cancelAnimationFrame(frame);
  }, [grid, table, rows, target, reached]);
}
