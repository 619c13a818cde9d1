import { norwegianKroner, norwegianNumber } from '../../src/domain/amounts';
import type { Figure } from '../../src/domain/disclosure/cube';

export type ShownUnit = 'ore' | 'days' | 'count' | 'percent';

/** A number as it stands in a table or a tooltip, without its unit: `1 234`, `97,4`. */
export function plainNumber(value: number, unit: ShownUnit): string {
  if (unit === 'ore') return norwegianKroner(value);
  if (unit === 'percent')
    return norwegianNumber(Math.round(value * 10) / 10).replace(/^(\D?\d+)$/, '$1,0');
  return norwegianNumber(Math.round(value));
}

/** A cell of a chart: the number for the drawing, the text for everything else. Both come from one figure. */
export interface Cell {
  readonly value: number | null;
  readonly text: string;
}

/** `<5` where the number itself is small, `:` where it is hidden to guard another. */
export function cellOf(figure: Figure, unit: ShownUnit, suppressBelow: number): Cell {
  if (!figure.hidden) return { value: figure.value, text: plainNumber(figure.value, unit) };
  return { value: null, text: figure.small && unit !== 'ore' ? `<${suppressBelow}` : ':' };
}
