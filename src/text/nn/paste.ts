import { norwegianNumber } from '../../domain/amounts';
import { plural } from '../plural';

export const paste = {
  done: (sheet: string, changed: number, added: number, columns: number): string => {
    const parts = [
      changed === 0
        ? ''
        : `${norwegianNumber(changed)} ${changed === 1 ? 'rad' : 'rader'} er skrivne over`,
      added === 0 ? '' : `${norwegianNumber(added)} ${added === 1 ? 'ny rad' : 'nye rader'}`,
    ].filter((part) => part !== '');
    return `Limt inn i ${sheet}: ${parts.join(', ')}, ${plural(columns, 'kolonne', 'kolonnar')}. Angre med Ctrl+Z.`;
  },
  left: (columns: readonly string[]): string =>
    `Dette fekk ikkje plass og er ikkje med: ${columns.join(', ').replace(/\.$/, '')}.`,
  blank: (count: number): string =>
    `${plural(count, 'tom rad er utelaten', 'tomme rader er utelatne')}.`,
  understood: (found: readonly { readonly heading: string; readonly column: string }[]): string =>
    `Forstått slik: ${found.map(({ heading, column }) => `«${heading}» er ${column}`).join(', ')}.`,
  above: (texts: readonly string[]): string =>
    `Står over overskriftene og er ikkje med: ${texts.join(', ').replace(/\.$/, '')}.`,
  whichColumns: 'Kva kolonnar er dette?',
  columnFor: (heading: string): string => `Kolonne for «${heading}»`,
  leaveOut: 'Ikkje ta med',
  pasteAgain: 'Lim inn på nytt med desse',
  nothing: 'Blokka er tom, så ingenting er limt inn.',
} as const;
