import { createRoot } from 'react-dom/client';
import { EngineClient } from '../app/engine/client';
import type { MadeFile } from '../app/host';
import { dayOfMoment } from '../domain/days';
import type { Language } from '../domain/language';
import { surfaceText } from '../text/surface';
import { excelDocument } from '../workbook/excel/excel-document';
import { ribbonCommands, runCommand } from './office/commands';
import { download } from './office/download';
import { ExcelPane } from './office/ExcelPane';
import { ExcelRegister } from './office/excel-register';
import { NoExcel } from './office/NoExcel';
import { PaneRequests } from './office/requests';
import { startOffice } from './office/start';
import { canDownload, displayLanguage, languageOfExcel, themeOfExcel } from './office/surroundings';

const requests = new PaneRequests();
const today = dayOfMoment(new Date());
/** Known once Excel has answered; bokmål until then. */
const language = (): Language => languageOfExcel(displayLanguage());

function saveFile(file: MadeFile): Promise<void> {
  if (!canDownload()) return Promise.reject(new Error(surfaceText(language()).excel.noDownload));
  download(file);
  return Promise.resolve();
}

const register = new ExcelRegister(
  excelDocument(),
  new EngineClient(() => new Worker(new URL('./office/engine.worker.ts', import.meta.url))),
  saveFile,
);

// Excel looks for the commands as soon as the page has loaded, before anything is drawn.
for (const command of ribbonCommands) {
  if (typeof Office === 'undefined') break;
  Office.actions?.associate(command.name, (event: Office.AddinCommands.Event) => {
    const surroundings = { register, requests, language: language(), on: today };
    const showPane = (): Promise<void> => Office.addin.showAsTaskpane();
    void runCommand(command, surroundings, showPane).finally(() => event.completed());
  });
}

const root = document.getElementById('root');
const start = await startOffice();
if (root !== null && start === 'excel') {
  const props = { register, requests, language: language(), today };
  createRoot(root).render(<ExcelPane {...props} theme={themeOfExcel()} />);
} else if (root !== null) {
  const why = start === 'too-old' ? 'tooOld' : 'absent';
  createRoot(root).render(<NoExcel why={why} language={language()} />);
}
