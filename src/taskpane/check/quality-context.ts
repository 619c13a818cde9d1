import { createContext, useContext } from 'react';
import type { CheckView } from '../../app/engine/check-view';
import type { QualityText } from '../../text/quality-pane';
import type { Answered } from '../useAnswer';
import type { Grouping } from './cards';
import type { Acting } from './useActing';

/** What every part of the check's tab works with. */
export interface QualitySurroundings {
  readonly words: QualityText;
  readonly result: CheckView;
  readonly quality: Answered<'quality'>;
  readonly acting: Acting;
  /** How the findings are grouped; kept while the corrections are looked through. */
  readonly grouping: Grouping;
  readonly group: (by: Grouping) => void;
  /** Turns to the corrections, to look through before they are made; to those of a rule where one is named. */
  readonly preview: (rule?: string) => void;
}

export const QualityContext = createContext<QualitySurroundings | null>(null);

export function useQuality(): QualitySurroundings {
  const surroundings = useContext(QualityContext);
  if (surroundings === null) throw new Error('The check has no surroundings');
  return surroundings;
}
