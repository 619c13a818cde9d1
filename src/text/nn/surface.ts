import { excel } from './excel';
import { files } from './files';
import { formEntry } from './form-entry';
import { pane } from './pane';
import { workbench } from './workbench';

export const surface = { excel, files, formEntry, pane, workbench } as const;
