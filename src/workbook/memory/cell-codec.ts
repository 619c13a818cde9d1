import { BOOLEAN, EMPTY, ERROR, NUMBER, TEXT, type CellValue } from '../../domain/cells';
import type { TextPool } from '../text-pool';
import { WorkbookError } from '../workbook';

/** Excel's own limit for a cell. */
const LONGEST_TEXT = 32_767;
const LONE_SURROGATE = /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;

/** The value as a workbook can hold it; throws where it cannot. Half a character becomes U+FFFD. */
export function checkedValue(value: CellValue): CellValue {
  if (typeof value === 'number') {
    if (!Number.isFinite(value)) throw new WorkbookError('not-a-value', String(value));
    return value + 0;
  }
  if (typeof value !== 'string') return value;
  if (value.length > LONGEST_TEXT) throw new WorkbookError('text-too-long', String(value.length));
  return value === '' ? null : value.replace(LONE_SURROGATE, '\uFFFD');
}

/** The type tag and number that a column stores for a value. */
export function encodeCell(value: CellValue, texts: TextPool): readonly [number, number] {
  if (value === null || value === '') return [EMPTY, 0];
  if (typeof value === 'number') return [NUMBER, value];
  if (typeof value === 'boolean') return [BOOLEAN, value ? 1 : 0];
  if (typeof value === 'string') return [TEXT, texts.indexOf(value)];
  return [ERROR, texts.indexOf(value.error)];
}
