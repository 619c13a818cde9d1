import { norwegianNumber } from '../../domain/amounts';

const counted = (count: number, one: string, many: string): string =>
  count === 0 ? '' : `${norwegianNumber(count)} ${count === 1 ? one : many}`;

/** Edits that change no cell's value. */
const dress: Readonly<Record<string, string>> = {
  include: 'Rader rett under tabellen er tekne inn i han',
  unmerge: 'Samanslåtte celler er delte',
  format: 'Talformatet er sett tilbake',
  validate: 'Nedtrekkslista eller regelen er sett tilbake',
  mark: 'Fargane for fristar er sette tilbake',
};

/** What the change log itself says. */
export const changes = {
  /** The rest of a large change: «412 celler i Innbetalingar». */
  more: (sheet: string, cells: number, added: number, gone: number, other: number): string =>
    `${[
      counted(cells, 'celle', 'celler'),
      counted(added, 'ny rad', 'nye rader'),
      counted(gone, 'sletta rad', 'sletta rader'),
      counted(other, 'anna endring', 'andre endringar'),
    ]
      .filter((part) => part !== '')
      .join(', ')} i ${sheet}`,
  moved: (count: number): string =>
    `${norwegianNumber(count)} eldre linjer er flytte til ei eiga fil`,
  shapes: {
    'new-table': (): string => 'Ny tabell',
    'gone-table': (): string => 'Tabellen er borte',
    'new-column': (name: string): string => `Ny kolonne ${name}`,
    'gone-column': (name: string): string => `Kolonnen ${name} er borte`,
    'other-edit': (name: string): string => dress[name] ?? `Anna endring av arket (${name})`,
  },
} as const;
