import { serveEngine } from '../../app/engine/serve';
import { WorkbookError } from '../../workbook/workbook';

/** In Excel the register comes as tables; there is no file to open. */
serveEngine(self, () => {
  throw new WorkbookError('host');
});
