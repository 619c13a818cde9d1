import { norwegianNumber } from '../../domain/amounts';
import { arrearsSteps } from '../../domain/codes/money';
import { inLanguage, type Language, type Words } from '../../domain/language';
import { arrearsSurface, type ArrearsSurface, type ArrearsText } from '../../text/arrears-pane';
import { usePane } from '../context';

export function useArrearsText(): ArrearsText {
  return useArrearsSurface().arrearsPane;
}

export function useArrearsSurface(): ArrearsSurface {
  return arrearsSurface(usePane().language);
}

/** The name of a step; a step that the program has no name for goes by its code. */
export function stepName(id: string, language: Language): string {
  const steps: Readonly<Record<string, Words>> = arrearsSteps;
  const words = steps[id];
  return words === undefined ? id : inLanguage(words, language);
}

/** Months of rent with one decimal: `2,5`. */
export function monthsText(months: number): string {
  return norwegianNumber(Math.round(months * 10) / 10);
}
