import { norwegianNumber } from '../../domain/amounts';
import { plural } from '../plural';

export const paste = {
  done: (sheet: string, changed: number, added: number, columns: number): string => {
    const parts = [
      changed === 0
        ? ''
        : `${norwegianNumber(changed)} ${changed === 1 ? 'row' : 'rows'} written over`,
      added === 0 ? '' : `${norwegianNumber(added)} new ${added === 1 ? 'row' : 'rows'}`,
    ].filter((part) => part !== '');
    return `Pasted into ${sheet}: ${parts.join(', ')}, ${plural(columns, 'column', 'columns')}. Undo with Ctrl+Z.`;
  },
  left: (columns: readonly string[]): string =>
    `There was no room for this, and it was left out: ${columns.join(', ').replace(/\.$/, '')}.`,
  blank: (count: number): string =>
    `${plural(count, 'blank row was left out', 'blank rows were left out')}.`,
  understood: (found: readonly { readonly heading: string; readonly column: string }[]): string =>
    `Understood as: ${found.map(({ heading, column }) => `“${heading}” is ${column}`).join(', ')}.`,
  above: (texts: readonly string[]): string =>
    `Stood above the headings and was left out: ${texts.join(', ').replace(/\.$/, '')}.`,
  whichColumns: 'Which columns are these?',
  columnFor: (heading: string): string => `Column for “${heading}”`,
  leaveOut: 'Leave out',
  pasteAgain: 'Paste again with these',
  nothing: 'The block is blank, so nothing was pasted.',
} as const;
