import type { Host } from '../app/host';
import { download } from './model/files';
import type { Workbench } from './model/workbench';

/** The pane's host when it stands beside the grid: the file that is open in the workbench. */
export function hostOf(workbench: Workbench): Host {
  return {
    kind: 'file',
    workbook: { readTables: () => Promise.resolve(workbench.store.get().tables) },
    edit: async (edits, making) => {
      await workbench.edit(edits, making);
      if (workbench.refusal !== null) throw new Error(workbench.refusal);
    },
    goTo: (place) => {
      workbench.goTo(place);
      return Promise.resolve();
    },
    selection: workbench.selection,
    onEdited: (listener) => workbench.onEdited(listener),
    undo: () => workbench.undo(),
    saveFile: (file) => {
      download(file);
      return Promise.resolve();
    },
  };
}
