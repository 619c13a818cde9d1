import { parseAmount, parseDecimal } from '../numbers';
import type { Way } from './reading';

const FIGURE = /[-\u2212]?\d[\d\s\u00A0\u202F.,]*/g;

/** Amounts (øre) with other words beside them, and those whose full stop can mean two things. */
export const amountWays: readonly Way<number>[] = [
  { id: 'thousands', read: (text) => pointed(text, '') },
  { id: 'decimals', read: (text) => pointed(text, ',') },
  { id: 'figure', read: (text) => oreOf(onlyFigure(text)) },
];

/** A number with other words beside it: `ca 58`, `3 + kjøkken`. */
export const numberWays: readonly Way<number>[] = [
  {
    id: 'figure',
    read: (text) => {
      const figure = onlyFigure(text);
      return figure === null ? null : parseDecimal(figure);
    },
  },
];

/** `8.250` with the full stop as `instead`; only for what is ambiguous. Three decimals are no amount of kroner. */
function pointed(text: string, instead: string): number | null {
  const figure = onlyFigure(text);
  const read = figure === null ? null : parseAmount(figure);
  if (figure === null || read?.ok !== false || read.problem !== 'ambiguous-amount') return null;
  const [whole = '', rest = ''] = figure.replace(/\s/g, '').split(/[.,]/);
  return oreOf(`${whole}${instead}${instead === '' ? rest : rest.replace(/0+$/, '')}`);
}

function oreOf(figure: string | null): number | null {
  const read = figure === null ? null : parseAmount(figure);
  return read?.ok === true ? read.value : null;
}

/** The one figure in a text; null where there are none or several. */
function onlyFigure(text: string): string | null {
  const [first, second] = text.match(FIGURE) ?? [];
  return first === undefined || second !== undefined ? null : first.trim().replace(/[.,]$/, '');
}
