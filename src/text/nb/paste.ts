import { norwegianNumber } from '../../domain/amounts';
import { plural } from '../plural';

export const paste = {
  done: (sheet: string, changed: number, added: number, columns: number): string => {
    const parts = [
      changed === 0
        ? ''
        : `${norwegianNumber(changed)} ${changed === 1 ? 'rad' : 'rader'} er skrevet over`,
      added === 0 ? '' : `${norwegianNumber(added)} ${added === 1 ? 'ny rad' : 'nye rader'}`,
    ].filter((part) => part !== '');
    return `Limt inn i ${sheet}: ${parts.join(', ')}, ${plural(columns, 'kolonne', 'kolonner')}. Angre med Ctrl+Z.`;
  },
  left: (columns: readonly string[]): string =>
    `Dette fikk ikke plass og er ikke med: ${columns.join(', ').replace(/\.$/, '')}.`,
  blank: (count: number): string =>
    `${plural(count, 'tom rad er utelatt', 'tomme rader er utelatt')}.`,
  understood: (found: readonly { readonly heading: string; readonly column: string }[]): string =>
    `Forstått slik: ${found.map(({ heading, column }) => `«${heading}» er ${column}`).join(', ')}.`,
  above: (texts: readonly string[]): string =>
    `Står over overskriftene og er ikke med: ${texts.join(', ').replace(/\.$/, '')}.`,
  whichColumns: 'Hvilke kolonner er dette?',
  columnFor: (heading: string): string => `Kolonne for «${heading}»`,
  leaveOut: 'Ta ikke med',
  pasteAgain: 'Lim inn på nytt med disse',
  nothing: 'Blokken er tom, så ingenting er limt inn.',
} as const;
