import {
  guessedMapping,
  plainItemHeader,
  type Mapping,
} from '../../domain/matching/open-items/fields';
import type { Grid, GridRow } from './grid';

/** The row of headers, and the rows below it. */
export interface ListWithHeader {
  readonly headers: readonly string[];
  readonly headerLine: number;
  readonly rows: readonly GridRow[];
}

/** Titles and dates may stand above the headers, but not more lines than this. */
const LOOKED_AT = 25;
const FEWEST = 2;

/** The first row in which most headers are known, or those of a profile; null where none looks like headers. */
export function listIn({ rows }: Grid, profile: Mapping | null): ListWithHeader | null {
  const known = new Set(Object.values(profile ?? {}).map(plainItemHeader));
  const score = ({ cells }: GridRow): number => {
    const headers = headersOf(cells);
    const named = headers.filter((header) => known.has(plainItemHeader(header))).length;
    return Math.max(named, Object.keys(guessedMapping(headers)).length);
  };
  const best = rows
    .slice(0, LOOKED_AT)
    .map((row, at) => ({ row, at, score: score(row) }))
    .reduce((left, right) => (right.score > left.score ? right : left), {
      row: rows[0],
      at: 0,
      score: 0,
    });
  if (best.row === undefined || best.score < FEWEST) return null;
  return {
    headers: headersOf(best.row.cells),
    headerLine: best.row.line,
    rows: rows.slice(best.at + 1),
  };
}

function headersOf(cells: GridRow['cells']): readonly string[] {
  return cells.map((cell) => (typeof cell === 'string' ? cell.trim() : ''));
}
