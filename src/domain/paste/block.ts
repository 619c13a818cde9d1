/** A block of cells as text, row by row; every row is as wide as the widest. */
export type Block = readonly (readonly string[])[];

/**
 * Reads what a spreadsheet puts on the clipboard: cells parted by tabs, rows by line ends, a cell with either of them (or
 * a quotation mark) in quotation marks, which are doubled inside.
 */
export function blockOfText(text: string): Block {
  const rows: string[][] = [];
  const cell = /(?:"((?:[^"]|"")*)"(?=[\t\r\n]|$)|([^\t\r\n]*))(\t|\r\n|\n|\r|$)/y;
  let row: string[] = [];
  while (cell.lastIndex < text.length) {
    const parts = cell.exec(text);
    if (parts === null) break;
    const [, quoted, plain = '', end] = parts;
    row.push(quoted === undefined ? plain : quoted.replaceAll('""', '"'));
    if (end === '\t') {
      // A tab at the very end stands before an empty cell.
      if (cell.lastIndex === text.length) row.push('');
      continue;
    }
    rows.push(row);
    row = [];
  }
  if (row.length > 0) rows.push(row);
  return squared(rows);
}

function squared(rows: readonly string[][]): Block {
  const width = rows.reduce((most, row) => Math.max(most, row.length), 0);
  return rows.map((row) =>
    row.length === width ? row : [...row, ...new Array<string>(width - row.length).fill('')],
  );
}

/** Cells as a spreadsheet takes them from the clipboard. */
export function textOfBlock(block: Block): string {
  return block.map((row) => row.map(quotedCell).join('\t')).join('\r\n');
}

function quotedCell(cell: string): string {
  return /[\t\r\n"]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
