import { text, type Column, type ColumnOptions } from '../columns';
import type { Words } from '../language';
import { sheetOfTable, tableNamed } from '../table-names';

/**
 * The table that a row is about. The sheet holds the name of that table's sheet, the program its id; a cell may hold
 * either. What names no table stays as it was typed, for the check to find.
 */
export function tableName<const O extends ColumnOptions>(
  header: Words,
  options: O,
): Column<string> & O {
  const plain = text(header, {});
  return {
    ...plain,
    parse: (cell, context) => {
      const read = plain.parse(cell, context);
      return read.ok ? { ...read, value: tableNamed(read.value) ?? read.value } : read;
    },
    toCell: sheetOfTable,
    ...options,
  };
}
