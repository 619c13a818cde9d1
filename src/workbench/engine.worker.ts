import { serveEngine, type WorkerScope } from '../app/engine/serve';
import { openXlsx } from '../workbook/xlsx';

serveEngine(self as unknown as WorkerScope, openXlsx);
