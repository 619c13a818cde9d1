import type { Host } from '../app/host';
import { download } from './model/files';
import type { Workbench } from './model/workbench';

/** The pane's host when it stands beside the grid: the file that is open in the workbench. */
export function hostOf(workbench: Workbench): Host {
  return {
    kind: 'file',
    workbook: { readTables: () => Promise.resolve(workbench.store.get().tables) },
    edit: (edits, making) => workbench.edit(edits, making),
    goTo: (place) => {
      workbench.goTo(place);
      return Promise.resolve();
    },
    selection: workbench.selection,
    onEdited: (listener) => workbench.onEdited(listener),
    saveFile: (file) => {
      download(file);
      return Promise.resolve();
    },
  };
}
