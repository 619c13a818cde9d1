import { WorkbookError } from '../workbook';

/** Shows and selects a cell; a sheet that starts hidden is brought out. */
export async function goTo(
  context: Excel.RequestContext,
  place: { readonly sheet: string; readonly cell: string },
): Promise<void> {
  const sheet = context.workbook.worksheets.getItemOrNullObject(place.sheet).load('visibility');
  await context.sync();
  if (sheet.isNullObject) throw new WorkbookError('missing-table', place.sheet);
  if (sheet.visibility !== Excel.SheetVisibility.visible) {
    sheet.visibility = Excel.SheetVisibility.visible;
  }
  sheet.activate();
  sheet.getRange(place.cell).select();
  await context.sync();
}
