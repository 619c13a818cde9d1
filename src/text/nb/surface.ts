import { card } from './card';
import { excel } from './excel';
import { files } from './files';
import { formEntry } from './form-entry';
import { pane } from './pane';
import { paste } from './paste';
import { saving } from './saving';
import { upgrade } from './upgrade';
import { work } from './work';
import { workbench } from './workbench';

export const surface = {
  card,
  excel,
  files,
  formEntry,
  pane,
  paste,
  saving,
  upgrade,
  work,
  workbench,
} as const;
