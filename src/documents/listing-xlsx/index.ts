import type { SheetReport } from '../../domain/reports/listing';
import { textIn } from '../../text';
import { writeListing } from './sheet';

export const XLSX_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** A report as a formatted Excel workbook, one sheet per listing, formulas with their values. */
export async function reportToXlsx(report: SheetReport): Promise<Uint8Array> {
  // Loaded on use: it is large, and most visits to the pane make no workbook.
  const { default: exceljs } = await import('exceljs');
  const workbook = new exceljs.Workbook();
  workbook.title = report.name;
  workbook.creator = 'Boligutvalg';
  workbook.calcProperties = { fullCalcOnLoad: true };
  const words = textIn(report.language).arrears.sheet;
  for (const listing of report.listings) writeListing(workbook, listing, words);
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}
