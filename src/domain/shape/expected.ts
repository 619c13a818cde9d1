import type { Column } from '../columns';
import { day, excelSerial } from '../days';
import { inLanguage, type Language } from '../language';
import { textIn } from '../../text';
import { nameOfCodes } from './code-ranges';
import type { ValidationRule } from './validation-rule';

/** Excel's limits for the texts of an entry rule, in characters. */
const LONGEST_TITLE = 32;
const LONGEST_MESSAGE = 255;
/** Excel counts 29 February 1900, which never was: days before are not safe. */
const FIRST_SAFE_DAY = String(excelSerial(day('1900-03-01')));

/**
 * The drop-down or entry rule that a column has in the sheet; null where it has none. The only description: new
 * workbooks are written by it, and sheets that were pasted over are compared with it and mended.
 */
export function expectedValidation(
  column: Column<unknown>,
  language: Language,
): ValidationRule | null {
  const { register } = textIn(language);
  const prompt = promptOf(column, language);
  if (column.choices !== undefined) {
    const words = { errorTitle: register.chooseTitle, error: register.choose };
    return { type: 'list', source: nameOfCodes(column.choices), ...prompt, ...words };
  }
  if (column.kind === 'day') {
    const words = { errorTitle: register.dateTitle, error: register.date };
    return { type: 'date', source: FIRST_SAFE_DAY, ...prompt, ...words };
  }
  if (prompt.prompt === '') return null;
  return { type: 'any', source: '', ...prompt, errorTitle: '', error: '' };
}

function promptOf(
  { help, header }: Column<unknown>,
  language: Language,
): Pick<ValidationRule, 'promptTitle' | 'prompt'> {
  if (help === undefined) return { promptTitle: '', prompt: '' };
  return {
    promptTitle: inLanguage(header, language).slice(0, LONGEST_TITLE),
    prompt: inLanguage(help, language).slice(0, LONGEST_MESSAGE),
  };
}

/** What a number format shows: text as typed, a date or time, or a number. */
export type FormatClass = 'text' | 'date' | 'number' | 'general';

export function formatClass(format: string): FormatClass {
  if (format === '@') return 'text';
  // Quoted words, escaped letters, colours and language marks say nothing.
  const bare = format.replace(/"[^"]*"|\\.|_.|\*.|\[[^\]]*\]/g, '').toLowerCase();
  if (bare === 'general' || bare === '') return 'general';
  return /[dmyhså]/.test(bare) ? 'date' : 'number';
}

/** Kinds whose zeros in front or long digits Excel destroys unless the cell is text. */
const DIGITS_KEPT_AS_TEXT: readonly Column<unknown>['kind'][] = [
  'identityNumber',
  'kid',
  'account',
  'organisationNumber',
  'municipalityNumber',
  'postcode',
  'phone',
  'month',
  'dwellingUnit',
];

/**
 * Whether a cell of the column may have the format: digits that are no number are kept as text, a day is shown as a
 * date, a number is neither text nor date. Which date or number format it is, is the user's own choice.
 */
export function formatFits(column: Column<unknown>, format: string): boolean {
  const is = formatClass(format);
  if (DIGITS_KEPT_AS_TEXT.includes(column.kind)) return is === 'text';
  if (column.kind === 'day') return is === 'date';
  const isNumber = ['money', 'integer', 'decimal'].includes(column.kind);
  if (isNumber) return is === 'number' || is === 'general';
  return is === 'text' || is === 'general';
}
