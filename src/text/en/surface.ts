import { excel } from './excel';
import { files } from './files';
import { pane } from './pane';
import { workbench } from './workbench';

export const surface = { excel, files, pane, workbench } as const;
