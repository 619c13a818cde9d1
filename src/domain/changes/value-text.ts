import type { CellValue } from '../cells';
import { cellOfText, textOfCell, type Meaning } from '../cell-text';
import { trimmed } from '../columns/text';
import { inLanguage, type Language, type Words } from '../language';

/** What a cell held where its text alone would be read as something else: `«12» (tekst)`. */
const kinds = {
  text: ['tekst', 'tekst', 'text'],
  number: ['tall', 'tal', 'number'],
  truth: ['sannhetsverdi', 'sanningsverdi', 'truth value'],
  error: ['feilverdi', 'feilverdi', 'error value'],
} as const satisfies Readonly<Record<string, Words>>;

type Kind = keyof typeof kinds;

/** Stands in the log where the content must not be kept there. */
export const hidden: Words = ['(skjult)', '(skjult)', '(hidden)'];
/** Room for a mark behind the text; Excel's own limit for a cell is 32 767. */
const LONGEST = 32_000;
const CUT = '…';

/** A cell as the log shows it; `valueOfText` gives the very same cell back. */
export function textOfValue(
  meaning: Meaning,
  cell: CellValue,
  context: { readonly language: Language; readonly date1904: boolean },
): string {
  if (cell === null || cell === '') return '';
  const marked = (text: string, kind: Kind): string =>
    `${text} (${inLanguage(kinds[kind], context.language)})`;
  if (typeof cell === 'object') return marked(cell.error, 'error');
  if (typeof cell === 'boolean') return marked(textOfCell(meaning, cell, false), 'truth');
  if (typeof cell === 'string' && cell.length > LONGEST) return `${cell.slice(0, LONGEST)}${CUT}`;
  const plain = textOfCell(meaning, cell, context.date1904);
  // White space around a text is lost where the log is read as text.
  const isWhole = plain === trimmed(plain) || typeof cell === 'number';
  if (isWhole && valueOfText(meaning, plain, context.date1904) === cell) return plain;
  return typeof cell === 'number' ? marked(String(cell), 'number') : marked(`«${cell}»`, 'text');
}

/** The cell behind a text of the log; undefined where the log does not hold it whole. */
export function valueOfText(
  meaning: Meaning,
  text: string,
  date1904: boolean,
): CellValue | undefined {
  if (text === '') return null;
  if (isHidden(text) || text.endsWith(CUT)) return undefined;
  const [, inner = '', mark = ''] = /^([\s\S]*) \(([^()]+)\)$/.exec(text) ?? [];
  const kind = (Object.keys(kinds) as Kind[]).find((one) =>
    kinds[one].some((word) => word === mark),
  );
  if (kind !== undefined) return markedValue(kind, inner);
  const numeric =
    meaning === undefined || ['money', 'integer', 'decimal', 'day'].includes(meaning.kind);
  if (!numeric) return text;
  const read = cellOfText(meaning, text, { language: 'nb', date1904 });
  return typeof read === 'number' ? read : text;
}

function markedValue(kind: Kind, text: string): CellValue {
  if (kind === 'number') return Number(text);
  if (kind === 'truth') return text === 'SANN';
  return kind === 'error' ? { error: text } : text.replace(/^«([\s\S]*)»$/, '$1');
}

export function isHidden(text: string): boolean {
  return hidden.some((word) => text.includes(word));
}
