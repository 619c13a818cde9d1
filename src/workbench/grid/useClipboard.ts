import type { ClipboardEvent } from 'react';
import { cellAt } from '../../domain/cells';
import { textOfCell } from '../../domain/cell-text';
import { blockOfText, textOfBlock, type Block } from '../../domain/paste/block';
import type { ChosenColumns } from '../../domain/paste/headings';
import { placeBlock, type Pasted } from '../../domain/paste/place';
import { tableIdOf } from '../../domain/register';
import { surfaceText, type SurfaceText } from '../../text/surface';
import { isEmptyTable } from '../../workbook/memory/edit-tables';
import { useWorkbench } from '../context';
import type { GridLook } from './columns';

interface Clipboard {
  readonly onPaste: (event: ClipboardEvent) => void;
  readonly onCopy: (event: ClipboardEvent) => void;
}

/** Blocks of cells from a spreadsheet into the grid at the selected cell, and the selected cell out. */
export function useClipboard(
  look: GridLook,
  rows: readonly number[],
  selected: { readonly row: number; readonly column: number } | null,
): Clipboard {
  const { workbench, language } = useWorkbench();
  const { data, meanings, written } = look;
  const paste = async (block: Block, chosen: ChosenColumns = {}): Promise<void> => {
    const from = isEmptyTable(data) ? -1 : rows.indexOf(selected?.row ?? -1);
    const pasting = { data, meanings, language: written, column: selected?.column ?? 0, chosen };
    const placed = placeBlock(block, {
      ...pasting,
      rows: from < 0 ? [] : rows.slice(from),
      firstKey: await firstKey(),
    });
    const { edits, left, isHeaded, targets } = placed;
    const words = surfaceText(language).paste;
    if (edits.length === 0) return workbench.say(words.nothing);
    await workbench.editTelling(edits, { how: 'hand' }, pastedSentence(placed, data.sheet, words));
    if (!isHeaded || left.length === 0) return;
    const free = data.headers.flatMap((name, at) => (targets.includes(at) ? [] : [{ at, name }]));
    workbench.askHeadings({ left, free, place: (more) => paste(block, { ...chosen, ...more }) });
  };
  const firstKey = async (): Promise<string> => {
    if (tableIdOf(data.name) === undefined) return '';
    const ask = { reader: language, on: workbench.on, table: data.name, row: null };
    return (await workbench.engine.ask('form', ask))?.key ?? '';
  };
  return {
    onPaste: (event) => {
      const block = blockOfText(event.clipboardData.getData('text/plain'));
      if (block.length === 0) return;
      if (isTyping(event.target)) {
        if (!isCellEditor(event.target) || isOneCell(block)) return;
        leaveEditor(event.target);
      }
      event.preventDefault();
      void paste(block);
    },
    onCopy: (event) => {
      if (isTyping(event.target) || selected === null) return;
      const cell = cellAt(data, selected.row, selected.column);
      const text = textOfCell(meanings[selected.column], cell, data.date1904);
      event.clipboardData.setData('text/plain', textOfBlock([[text]]));
      event.preventDefault();
    },
  };
}

function pastedSentence(pasted: Pasted, sheet: string, words: SurfaceText['paste']): string {
  const { changed, added, left, above, blank, understood, targets } = pasted;
  const columns = targets.filter((at) => at >= 0).length;
  return [
    words.done(sheet, changed, added, columns),
    ...(understood.length === 0 ? [] : [words.understood(understood)]),
    ...(above.length === 0 ? [] : [words.above(above)]),
    ...(blank === 0 ? [] : [words.blank(blank)]),
    ...(left.length === 0 ? [] : [words.left(left)]),
  ].join(' ');
}

function isOneCell(block: Block): boolean {
  return block.length === 1 && block[0]?.length === 1;
}

function isCellEditor(target: EventTarget): target is HTMLElement {
  return target instanceof HTMLElement && target.classList.contains('cell-editor');
}

/** A block over an open cell goes where the cell is; what was begun in it gives way, as if it were given up. */
function leaveEditor(editor: HTMLElement): void {
  editor.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
}

/** In a field the clipboard belongs to what is being typed. */
function isTyping(target: EventTarget): boolean {
  return (
    target instanceof HTMLInputElement ||
    target instanceof HTMLTextAreaElement ||
    target instanceof HTMLSelectElement
  );
}
