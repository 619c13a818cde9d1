/** Shows all rows of a table again. */
export async function clearFilters(context: Excel.RequestContext, name: string): Promise<void> {
  context.workbook.tables.getItem(name).clearFilters();
  await context.sync();
}
