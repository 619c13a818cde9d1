import { createContext, useContext, useSyncExternalStore } from 'react';
import type { Language } from '../domain/language';
import type { FormTarget } from '../taskpane/form/stack';
import type { SurfaceText } from '../text/surface';
import type { WorkbenchState } from './model/state';
import type { Workbench } from './model/workbench';

export interface WorkbenchSurroundings {
  readonly workbench: Workbench;
  readonly language: Language;
  readonly text: SurfaceText['workbench'];
  readonly formText: SurfaceText['formEntry'];
  readonly savingText: SurfaceText['saving'];
  /** Opens a row's form in the pane and brings the pane out. */
  readonly openForm: (target: FormTarget) => void;
}

export const WorkbenchContext = createContext<WorkbenchSurroundings | null>(null);

export function useWorkbench(): WorkbenchSurroundings & { readonly state: WorkbenchState } {
  const surroundings = useContext(WorkbenchContext);
  if (surroundings === null) throw new Error('The workbench has no surroundings');
  const { store } = surroundings.workbench;
  return { ...surroundings, state: useSyncExternalStore(store.subscribe, store.get) };
}
