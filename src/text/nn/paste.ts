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
  whichColumns: (sheet: string, count: number): string =>
    count === 1
      ? `Éin kolonne frå lista i ${sheet} er ikkje med. Kva for ein er det?`
      : `${count} kolonnar frå lista i ${sheet} er ikkje med. Kva for nokre er det?`,
  columnFor: (heading: string): string => `Kolonne for «${heading}»`,
  leaveOut: 'Ikkje ta med',
  putIn: 'Set inn valde',
  leaveThem: 'La resten vere ute',
  putInDone: (sheet: string, columns: readonly string[], lost: number): string =>
    [
      `Sett inn i ${sheet}: ${columns.join(', ')}.`,
      ...(lost === 0
        ? []
        : [`${plural(lost, 'rad vart ikkje funnen', 'rader vart ikkje funne')} att.`]),
    ].join(' '),
  below: (texts: readonly string[]): string => `Sumrader er ikkje med: ${texts.join(', ')}.`,
  before: 'Før lista blir limt inn',
  known: (sheet: string, count: number): string =>
    `${plural(count, 'rad', 'rader')} står i ${sheet} frå før, like i alt unntatt ID-en.`,
  ownIds: (heading: string): string => `«${heading}» ser ut som ID-ar.`,
  useAsIds: (column: string): string => `Bruk dei som ID (${column})`,
  giveNewIds: 'Gi radene nye ID-ar',
  pasteNow: 'Lim inn',
  pasteOthers: 'Lim inn utan dei',
  pasteAll: 'Lim inn alle',
  cancel: 'Avbryt',
  allKnown: (sheet: string): string =>
    `Alle radene står i ${sheet} frå før, så ingenting er limt inn.`,
  nothing: 'Blokka er tom, så ingenting er limt inn.',
} as const;
