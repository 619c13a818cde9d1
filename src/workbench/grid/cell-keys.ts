import type { CellKeyboardEvent, CellKeyDownArgs } from 'react-data-grid';
import type { GridRow } from './columns';

/** What keys do in the grid besides the grid's own. */
export interface CellTasks {
  /** Empties a cell. */
  readonly clear: (row: number, column: number) => void;
  /** Selects a cell by its place in what is shown; false where no such row is shown. */
  readonly select: (place: { readonly rowIdx: number; readonly idx: number }) => boolean;
}

/** Delete empties a cell, Enter after typing goes down as in a spreadsheet, and the clipboard's keys open no editor. */
export function onCellKey(
  args: CellKeyDownArgs<GridRow>,
  event: CellKeyboardEvent,
  tasks: CellTasks,
): void {
  if (args.mode === 'EDIT') {
    if (event.key === 'Enter' && !event.nativeEvent.isComposing) enter(args, event, tasks);
    return;
  }
  if (isClipboardKey(event)) return event.preventGridDefault();
  if (event.key !== 'Delete') return;
  event.preventGridDefault();
  tasks.clear(args.row.row, Number(args.column.key));
}

/** To the grid Ctrl+V would be the first letter of something typed. */
function isClipboardKey({ ctrlKey, metaKey, key }: CellKeyboardEvent): boolean {
  return (ctrlKey || metaKey) && ['c', 'v', 'x'].includes(key.toLowerCase());
}

function enter(
  { rowIdx, column, onClose }: Extract<CellKeyDownArgs<GridRow>, { mode: 'EDIT' }>,
  event: CellKeyboardEvent,
  { select }: CellTasks,
): void {
  event.preventGridDefault();
  event.preventDefault();
  const next = rowIdx + (event.shiftKey ? -1 : 1);
  if (!select({ rowIdx: next, idx: column.idx })) onClose(true);
}
