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
  whichColumns: (sheet: string, count: number): string =>
    count === 1
      ? `One column of the list in ${sheet} is left out. Which is it?`
      : `${count} columns of the list in ${sheet} are left out. Which are they?`,
  columnFor: (heading: string): string => `Column for “${heading}”`,
  leaveOut: 'Leave out',
  putIn: 'Put in the chosen',
  leaveThem: 'Leave the rest out',
  putInDone: (sheet: string, columns: readonly string[], lost: number): string =>
    [
      `Put into ${sheet}: ${columns.join(', ')}.`,
      ...(lost === 0 ? [] : [`${plural(lost, 'row was not found', 'rows were not found')} again.`]),
    ].join(' '),
  below: (texts: readonly string[]): string => `Sum rows are left out: ${texts.join(', ')}.`,
  before: 'Before the list is pasted',
  known: (sheet: string, count: number): string =>
    `${plural(count, 'row stands', 'rows stand')} in ${sheet} already, equal in all but the id.`,
  ownIds: (heading: string): string => `“${heading}” looks like ids.`,
  useAsIds: (column: string): string => `Use them as ids (${column})`,
  giveNewIds: 'Give the rows new ids',
  pasteNow: 'Paste',
  pasteOthers: 'Paste without them',
  pasteAll: 'Paste all',
  cancel: 'Cancel',
  allKnown: (sheet: string): string => `All rows stand in ${sheet} already, so nothing is pasted.`,
  nothing: 'The block is blank, so nothing was pasted.',
} as const;
