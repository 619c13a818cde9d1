import { serveEngine, type WorkerScope } from '../../app/engine/serve';
import { WorkbookError } from '../../workbook/workbook';

/** In Excel the register comes as tables; there is no file to open. */
serveEngine(self as unknown as WorkerScope, () => {
  throw new WorkbookError('host');
});
