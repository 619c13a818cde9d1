import { createContext, useContext, useSyncExternalStore } from 'react';
import type { Language } from '../domain/language';
import type { SurfaceText } from '../text/surface';
import type { WorkbenchState } from './model/state';
import type { Workbench } from './model/workbench';

export interface WorkbenchSurroundings {
  readonly workbench: Workbench;
  readonly language: Language;
  readonly text: SurfaceText['workbench'];
}

export const WorkbenchContext = createContext<WorkbenchSurroundings | null>(null);

export function useWorkbench(): WorkbenchSurroundings & { readonly state: WorkbenchState } {
  const surroundings = useContext(WorkbenchContext);
  if (surroundings === null) throw new Error('The workbench has no surroundings');
  const { store } = surroundings.workbench;
  return { ...surroundings, state: useSyncExternalStore(store.subscribe, store.get) };
}
