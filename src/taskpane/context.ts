import { createContext, useContext } from 'react';
import type { Engine } from '../app/engine/questions';
import type { Host } from '../app/host';
import type { Day } from '../domain/days';
import type { Language } from '../domain/language';
import type { SurfaceText } from '../text/surface';
import type { FormTarget } from './form/stack';
import type { TabId } from './tabs';

/** What every part of the pane works with. */
export interface PaneSurroundings {
  readonly host: Host;
  readonly engine: Engine;
  readonly language: Language;
  readonly text: SurfaceText;
  /** The day the pane looks from. */
  readonly on: Day;
  readonly lookFrom: (on: Day) => void;
  /** Says a result aloud in the pane's one live region. */
  readonly announce: (sentence: string) => void;
  /** Turns to another part of the pane. */
  readonly show: (tab: TabId) => void;
  /** Opens the form of a row over the pane: `{ table, row, column }` of a finding, or a table alone for a new row. */
  readonly openForm: (target: FormTarget, onSaved?: (key: string) => void) => void;
}

export const PaneContext = createContext<PaneSurroundings | null>(null);

export function usePane(): PaneSurroundings {
  const surroundings = useContext(PaneContext);
  if (surroundings === null) throw new Error('The pane has no surroundings');
  return surroundings;
}
