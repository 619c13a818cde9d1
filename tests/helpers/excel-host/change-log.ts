import type { HostBook } from './book';

/** The change log as it stands in the workbook. */
export function logOf(
  book: HostBook,
): readonly { readonly how: string; readonly before: string; readonly after: string }[] {
  const [columns = [], ...lines] = linesOf(book, 'ChangeLog');
  const at = (name: string) => columns.indexOf(name);
  return lines.map((line) => ({
    how: line[at('Måte')] ?? '',
    before: line[at('Før')] ?? '',
    after: line[at('Etter')] ?? '',
  }));
}

/** The reports that the export log tells of, each with the words of its row. */
export function exportsOf(book: HostBook): readonly (readonly string[])[] {
  return linesOf(book, 'ExportLog').slice(1);
}

/** A table as it stands in the workbook, its heading first; nothing where it is not there. */
function linesOf(book: HostBook, name: string): readonly (readonly string[])[] {
  const table = book.tables.find((one) => one.name === name);
  if (table === undefined) return [];
  const cell = (row: number, column: number): string =>
    String(table.sheet.cell(table.top + row, table.left + column).value);
  return Array.from({ length: table.rows + 1 }, (_, row) =>
    Array.from({ length: table.width }, (_, column) => cell(row, column)),
  );
}
