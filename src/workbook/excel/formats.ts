import type { CellValue } from '../../domain/cells';
import type { Column } from '../../domain/columns';
import { languages } from '../../domain/language';
import { plainHeader, tableIdOf } from '../../domain/register';
import { tableOf } from '../../domain/tables';

/** Excel's format for text: what is entered stays as it was typed. */
const TEXT_FORMAT = '@';
/** Excel takes no number, date or formula from text that begins with a letter and has no digit. */
const PLAIN_WORDS = /^\p{L}\D*$/u;
const TRUTH = /^(true|false|sann|usann)$/i;

/** The register's column behind a header of an Excel table; undefined for the user's own columns. */
export function columnBehind(table: string, header: string): Column<unknown> | undefined {
  const id = tableIdOf(table);
  if (id === undefined) return undefined;
  const plain = plainHeader(header);
  return Object.values(tableOf(id).columns).find((column) =>
    languages.some((_, at) => plainHeader(column.header[at] ?? '') === plain),
  );
}

/** The number format to set before a value is written; null leaves the cell's format as it is. */
export function formatBefore(
  value: CellValue,
  column: Column<unknown> | undefined,
  now: string,
): string | null {
  const own = column?.format ?? 'General';
  if (typeof value === 'string') {
    return own === TEXT_FORMAT || !PLAIN_WORDS.test(value) || TRUTH.test(value)
      ? TEXT_FORMAT
      : null;
  }
  if (value === null) return null;
  // A number in a text cell would be stored as text.
  if (now === TEXT_FORMAT) return own === TEXT_FORMAT ? 'General' : own;
  return now === 'General' && own !== TEXT_FORMAT ? own : null;
}
