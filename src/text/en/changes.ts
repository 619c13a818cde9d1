import { norwegianNumber } from '../../domain/amounts';

const counted = (count: number, one: string, many: string): string =>
  count === 0 ? '' : `${norwegianNumber(count)} ${count === 1 ? one : many}`;

/** Edits that change no cell's value. */
const dress: Readonly<Record<string, string>> = {
  include: 'Rows right below the table are taken into it',
  unmerge: 'Merged cells are parted',
  format: 'The number format is restored',
  validate: 'The drop-down or rule is restored',
  mark: 'The colours of deadlines are restored',
};

/** What the change log itself says. */
export const changes = {
  /** The rest of a large change: «412 cells in Payments». */
  more: (sheet: string, cells: number, added: number, gone: number, other: number): string =>
    `${[
      counted(cells, 'cell', 'cells'),
      counted(added, 'new row', 'new rows'),
      counted(gone, 'deleted row', 'deleted rows'),
      counted(other, 'other change', 'other changes'),
    ]
      .filter((part) => part !== '')
      .join(', ')} in ${sheet}`,
  moved: (count: number): string => `${norwegianNumber(count)} older lines are moved to a file`,
  shapes: {
    'new-table': (): string => 'New table',
    'gone-table': (): string => 'The table is gone',
    'new-column': (name: string): string => `New column ${name}`,
    'gone-column': (name: string): string => `Column ${name} is gone`,
    'other-edit': (name: string): string => dress[name] ?? `Other change of the sheet (${name})`,
  },
} as const;
