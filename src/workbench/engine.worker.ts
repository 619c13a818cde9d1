import { serveEngine } from '../app/engine/serve';
import { openXlsx } from '../workbook/xlsx';

serveEngine(self, openXlsx);
