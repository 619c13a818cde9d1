import type { HostBook } from './book';

/** The change log as it stands in the workbook. */
export function logOf(
  book: HostBook,
): readonly { readonly how: string; readonly before: string; readonly after: string }[] {
  const table = book.tables.find(({ name }) => name === 'ChangeLog');
  if (table === undefined) return [];
  const cell = (row: number, column: number): string =>
    String(table.sheet.cell(table.top + row, table.left + column).value);
  const columns = Array.from({ length: table.width }, (_, column) => cell(0, column));
  return Array.from({ length: table.rows }, (_, row) => ({
    how: cell(row + 1, columns.indexOf('Måte')),
    before: cell(row + 1, columns.indexOf('Før')),
    after: cell(row + 1, columns.indexOf('Etter')),
  }));
}
