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
  whichColumns: (sheet: string, count: number): string =>
    count === 1
      ? `Én kolonne fra lista i ${sheet} er ikke med. Hvilken er det?`
      : `${count} kolonner fra lista i ${sheet} er ikke med. Hvilke er det?`,
  columnFor: (heading: string): string => `Kolonne for «${heading}»`,
  leaveOut: 'Ta ikke med',
  putIn: 'Sett inn valgte',
  leaveThem: 'La resten være ute',
  putInDone: (sheet: string, columns: readonly string[], lost: number): string =>
    [
      `Satt inn i ${sheet}: ${columns.join(', ')}.`,
      ...(lost === 0
        ? []
        : [`${plural(lost, 'rad ble ikke funnet', 'rader ble ikke funnet')} igjen.`]),
    ].join(' '),
  below: (texts: readonly string[]): string => `Sumrader er ikke med: ${texts.join(', ')}.`,
  before: 'Før lista limes inn',
  known: (sheet: string, count: number): string =>
    `${plural(count, 'rad', 'rader')} står i ${sheet} fra før, like i alt unntatt ID-en.`,
  ownIds: (heading: string): string => `«${heading}» ser ut som ID-er.`,
  useAsIds: (column: string): string => `Bruk dem som ID (${column})`,
  giveNewIds: 'Gi radene nye ID-er',
  pasteNow: 'Lim inn',
  pasteOthers: 'Lim inn uten dem',
  pasteAll: 'Lim inn alle',
  cancel: 'Avbryt',
  allKnown: (sheet: string): string =>
    `Alle radene står i ${sheet} fra før, så ingenting er limt inn.`,
  nothing: 'Blokken er tom, så ingenting er limt inn.',
} as const;
