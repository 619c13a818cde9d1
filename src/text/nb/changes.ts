import { norwegianNumber } from '../../domain/amounts';

const counted = (count: number, one: string, many: string): string =>
  count === 0 ? '' : `${norwegianNumber(count)} ${count === 1 ? one : many}`;

/** Edits that change no cell's value. */
const dress: Readonly<Record<string, string>> = {
  include: 'Rader rett under tabellen er tatt inn i den',
  unmerge: 'Sammenslåtte celler er delt',
  format: 'Tallformatet er satt tilbake',
  validate: 'Nedtrekkslisten eller regelen er satt tilbake',
  mark: 'Fargene for frister er satt tilbake',
};

/** What the change log itself says. */
export const changes = {
  /** The rest of a large change: «412 celler i Betalinger». */
  more: (sheet: string, cells: number, added: number, gone: number, other: number): string =>
    `${[
      counted(cells, 'celle', 'celler'),
      counted(added, 'ny rad', 'nye rader'),
      counted(gone, 'slettet rad', 'slettede rader'),
      counted(other, 'annen endring', 'andre endringer'),
    ]
      .filter((part) => part !== '')
      .join(', ')} i ${sheet}`,
  moved: (count: number): string =>
    `${norwegianNumber(count)} eldre linjer er flyttet til en egen fil`,
  shapes: {
    'new-table': (): string => 'Ny tabell',
    'gone-table': (): string => 'Tabellen er borte',
    'new-column': (name: string): string => `Ny kolonne ${name}`,
    'gone-column': (name: string): string => `Kolonnen ${name} er borte`,
    'other-edit': (name: string): string => dress[name] ?? `Annen endring av arket (${name})`,
  },
} as const;
