import { norwegianAmount, norwegianNumber } from './amounts';
import { NUMBER, type CellValue, type TableData } from './cells';
import type { Column } from './columns';
import { dayOfSerial, excelSerial, norwegianDay, type Day } from './days';
import type { Language } from './language';
import { parseDecimal } from './numbers';

/** How a cell is shown and typed: a register column, or undefined for a column of the user's own. */
export type Meaning = Column<unknown> | undefined;

/** The cell as a Norwegian reader writes it: `05.01.2026`, `1 234,50`. */
export function textOfCell(meaning: Meaning, cell: CellValue, date1904: boolean): string {
  if (cell === null) return '';
  if (typeof cell === 'string') return cell;
  if (typeof cell === 'boolean') return cell ? 'SANN' : 'USANN';
  if (typeof cell === 'object') return cell.error;
  if (meaning?.kind === 'money') return norwegianAmount(cell * 100);
  if (meaning?.kind !== 'day') return norwegianNumber(cell);
  const day = dayOfSerial(cell, date1904);
  return day === null ? norwegianNumber(cell) : norwegianDay(day);
}

/**
 * What typing `text` puts in a cell. Text that the column cannot read stays as it was typed, so that nothing is lost
 * and the check can name it.
 */
export function cellOfText(
  meaning: Meaning,
  text: string,
  context: { readonly language: Language; readonly date1904: boolean },
): CellValue {
  const trimmed = text.trim();
  if (trimmed === '') return null;
  if (meaning === undefined) return plainCell(trimmed);
  const read = meaning.parse(trimmed, context);
  if (!read.ok) return text;
  if (meaning.kind === 'day') return excelSerial(read.value as Day, context.date1904);
  return meaning.toCell(read.value, context.language);
}

/** In the user's own columns a number is a number unless a leading zero says that it is a code. */
function plainCell(text: string): CellValue {
  const value = /^[+-]?0\d/.test(text) ? null : parseDecimal(text);
  return value ?? text;
}

/** Whether a column's cells are numbers, and so stand to the right. */
export function isNumeric(meaning: Meaning, data: TableData, column: number): boolean {
  if (meaning !== undefined) return ['money', 'integer', 'decimal'].includes(meaning.kind);
  return data.columns[column]?.types.includes(NUMBER) === true;
}
