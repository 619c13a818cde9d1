import type { Say } from '../bank-format';
import { withoutMark } from '../file-text';
import { FileRefusal } from '../refusal';
import type { Grid, GridRow } from './grid';

const SEPARATORS = [';', '\t', ','] as const;
type Separator = (typeof SEPARATORS)[number];

/** Lines in which the separator is looked for: titles may stand above the headers. */
const LOOKED_AT = 20;

/**
 * Reads separated text, once for each separator it may have, the likeliest first: quoted cells may hold separators, line
 * ends and doubled quotation marks.
 */
export function* csvGrids(text: string, say: Say): Generator<Grid> {
  const plain = withoutMark(text);
  for (const separator of separatorsOf(plain)) {
    const rows = rowsOf(plain, separator, say);
    yield { rows: rows.filter(({ cells }) => cells.some((cell) => cell !== '')), date1904: false };
  }
}

/** Those that occur, by how many cells they make of the line that they part most. */
function separatorsOf(text: string): readonly Separator[] {
  const lines = text.split(/\r\n|\n|\r/, LOOKED_AT);
  const count = (separator: Separator): number =>
    lines.reduce((most, line) => Math.max(most, line.split(separator).length), 0);
  return SEPARATORS.filter((one) => count(one) > 1).sort(
    (left, right) => count(right) - count(left),
  );
}

function rowsOf(text: string, separator: Separator, say: Say): readonly GridRow[] {
  const rows: GridRow[] = [];
  const cell = new RegExp(
    `(?:"([^"]*(?:""[^"]*)*)"[ ]*(?=${separator}|[\\r\\n]|$)|([^${separator}\\r\\n]*))(${separator}|\\r\\n|\\n|\\r|$)`,
    'y',
  );
  let line = 1;
  let first = 1;
  let cells: string[] = [];
  while (cell.lastIndex < text.length) {
    const [whole = '', quoted, plain = '', end = ''] = cell.exec(text) ?? [];
    if (plain.trimStart().startsWith('"')) throw new FileRefusal(line, say.items.openQuote);
    cells.push(quoted === undefined ? plain.trim() : quoted.replaceAll('""', '"').trim());
    line += whole.match(/\r\n|\n|\r/g)?.length ?? 0;
    if (end === separator) continue;
    rows.push({ line: first, cells });
    cells = [];
    first = line;
  }
  if (cells.length > 0) rows.push({ line: first, cells: [...cells, ''] });
  return rows;
}
