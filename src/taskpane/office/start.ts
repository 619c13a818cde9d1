/** How long Excel may take to answer; a blocked support file makes it never answer (OfficeDev/office-js#6040). */
const PATIENCE_MILLISECONDS = 10_000;
/** Excel 2021 and later. */
const OLDEST_EXCEL_API = '1.14';

export type Start = 'excel' | 'absent' | 'too-old';

/** Waits for Excel, but not for ever. */
export async function startOffice(): Promise<Start> {
  if (typeof Office === 'undefined') return 'absent';
  const info = await Promise.race([Office.onReady(), silence()]);
  if (info?.host !== Office.HostType.Excel) return 'absent';
  const { requirements } = Office.context;
  return requirements.isSetSupported('ExcelApi', OLDEST_EXCEL_API) ? 'excel' : 'too-old';
}

function silence(): Promise<null> {
  return new Promise((resolve) => setTimeout(() => resolve(null), PATIENCE_MILLISECONDS));
}
