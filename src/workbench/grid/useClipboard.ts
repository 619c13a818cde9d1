import { useState, type ClipboardEvent } from 'react';
import { blockOfText, textOfBlock, type Block } from '../../domain/paste/block';
import type { Language } from '../../domain/language';
import { meaningsOf } from '../../domain/meanings';
import { fillColumns, type PastedRows } from '../../domain/paste/fill-columns';
import type { ChosenColumns } from '../../domain/paste/headings';
import { placeBlock, type Pasted } from '../../domain/paste/place';
import { tableIdOf } from '../../domain/register';
import { surfaceText, type SurfaceText } from '../../text/surface';
import { isEmptyTable } from '../../workbook/memory/edit-tables';
import { useWorkbench } from '../context';
import type { Workbench } from '../model/workbench';
import { cellContent } from './cell-content';
import type { GridLook } from './columns';
import type { Asked } from './PasteQuestion';

interface Clipboard {
  /** What must be answered before the last block is put in. */
  readonly asked: Asked | null;
  readonly onPaste: (event: ClipboardEvent) => void;
  readonly onCopy: (event: ClipboardEvent) => void;
}

interface Waiting {
  readonly block: Block;
  readonly placed: Pasted;
}

interface Answer {
  readonly chosen: ChosenColumns;
  readonly leavesKnown: boolean;
}

/** Blocks of cells from a spreadsheet into the grid at the selected cell, and the selected cell out. */
export function useClipboard(
  look: GridLook,
  rows: readonly number[],
  selected: { readonly row: number; readonly column: number } | null,
): Clipboard {
  const { workbench, language } = useWorkbench();
  const { data, meanings, written } = look;
  const [waiting, setWaiting] = useState<Waiting | null>(null);
  const words = surfaceText(language).paste;
  const paste = async (block: Block, answer: Answer | null = null): Promise<void> => {
    const from = isEmptyTable(data) ? -1 : rows.indexOf(selected?.row ?? -1);
    const placed = placeBlock(block, {
      ...{ data, meanings, language: written, column: selected?.column ?? 0, ...answer },
      rows: from < 0 ? [] : rows.slice(from),
      firstKey: await firstKey(),
    });
    const asks = answer === null && (placed.idLike.length > 0 || placed.known > 0);
    setWaiting(asks ? { block, placed } : null);
    if (asks) return;
    const { edits, known } = placed;
    const nothing = known > 0 ? words.allKnown(data.sheet) : words.nothing;
    if (edits.length === 0) return workbench.say(nothing);
    await workbench.editTelling(edits, { how: 'hand' }, pastedSentence(placed, data.sheet, words));
    askLeft(placed, answer?.chosen ?? {});
  };
  /** Columns that somebody has chosen to leave out are not asked about again. */
  const askLeft = (
    { left, isHeaded, targets, edits, rows: pasted }: Pasted,
    chosen: ChosenColumns,
  ): void => {
    const unknown = left.filter((heading) => chosen[heading] === undefined);
    if (!isHeaded || unknown.length === 0) return;
    const free = data.headers.flatMap((name, at) => (targets.includes(at) ? [] : [{ at, name }]));
    const fill = (more: ChosenColumns): Promise<void> =>
      fillLeft(workbench, { pasted, chosen: more, table: data.name, language: written, words });
    workbench.askHeadings({ sheet: data.sheet, made: edits, left: unknown, free, fill });
  };
  const firstKey = async (): Promise<string> => {
    if (tableIdOf(data.name) === undefined) return '';
    const ask = { reader: language, on: workbench.on, table: data.name, row: null };
    return (await workbench.engine.ask('form', ask))?.key ?? '';
  };
  return {
    asked: waiting === null ? null : askedOf(waiting, look, paste, () => setWaiting(null)),
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
      const text = cellContent(look, selected.row, selected.column);
      event.clipboardData.setData('text/plain', textOfBlock([[text]]));
      event.preventDefault();
    },
  };
}

function askedOf(
  { block, placed: { idLike, known } }: Waiting,
  { data, meanings }: GridLook,
  paste: (block: Block, answer: Answer) => Promise<void>,
  cancel: () => void,
): Asked {
  const at = meanings.findIndex((meaning) => meaning?.kind === 'key');
  return {
    ...{ idLike, known, sheet: data.sheet, cancel },
    key: { at, name: data.headers[at] ?? '' },
    answer: (chosen, leavesKnown) => void paste(block, { chosen, leavesKnown }),
  };
}

/** Puts columns that were left out in the rows as they stand now. */
async function fillLeft(
  workbench: Workbench,
  filling: {
    readonly pasted: PastedRows;
    readonly chosen: ChosenColumns;
    readonly table: string;
    readonly language: Language;
    readonly words: SurfaceText['paste'];
  },
): Promise<void> {
  const { pasted, chosen, table, language, words } = filling;
  const data = workbench.store.get().tables.find(({ name }) => name === table);
  if (data === undefined) return;
  const { edits, lost } = fillColumns(pasted, chosen, data, meaningsOf(data), language);
  const columns = Object.values(chosen)
    .filter((at) => at >= 0)
    .map((at) => data.headers[at] ?? '');
  const sentence = words.putInDone(data.sheet, columns, lost);
  if (edits.length === 0) return workbench.say(sentence);
  await workbench.editTelling(edits, { how: 'hand' }, sentence);
}

function pastedSentence(pasted: Pasted, sheet: string, words: SurfaceText['paste']): string {
  const { changed, added, left, above, below, blank, understood, targets, isHeaded } = pasted;
  const columns = targets.filter((at) => at >= 0).length;
  return [
    words.done(sheet, changed, added, columns),
    ...(understood.length === 0 ? [] : [words.understood(understood)]),
    ...(above.length === 0 ? [] : [words.above(above)]),
    ...(blank === 0 ? [] : [words.blank(blank)]),
    ...(below.length === 0 ? [] : [words.below(below)]),
    // Of a list with headings they are asked about.
    ...(left.length === 0 || isHeaded ? [] : [words.left(left)]),
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
