import { openChecked } from '../app/engine/checked-file';
import { serveEngine } from '../app/engine/serve';

serveEngine(self, openChecked);
