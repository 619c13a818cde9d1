import { cellAt, NUMBER } from '../cells';
import { sourceOf } from '../rules/shape-rules';
import { mendedCell, placeAt, rowWords, type ShapeLook } from './look';
import { runsOf } from './runs';
import type { RowRun } from './table-shape';

/** Days between the beginnings of Excel's two ways of counting days. */
const OFFSET = 1462;
/** Days around the usual distance between two columns that are still usual. */
const NEAR = 200;
/** Share of the rows that must lie at the usual distance before anything is said. */
const USUAL = 0.6;
const LEAST_ROWS = 8;
/** Single rows prove nothing: leases of seven years exist. */
const LEAST_RUN = 3;

/**
 * Days pasted from a workbook that counts in the other way: a run of rows in which one day column lies 1462 days off
 * against its neighbour, while the two go together elsewhere.
 */
export function findDaysOf1904(look: ShapeLook): void {
  const days = look.meanings.flatMap((meaning, column) =>
    meaning?.kind === 'day' && hasDays(look, column) ? [column] : [],
  );
  const told = new Set<number>();
  for (const column of days) {
    for (const other of days) {
      if (other === column || told.has(column)) continue;
      const runs = runsOff(look, column, other);
      if (runs.length === 0) continue;
      told.add(column);
      say(look, column, other, runs);
    }
  }
}

function hasDays({ data }: ShapeLook, column: number): boolean {
  return data.columns[column]?.types.includes(NUMBER) === true;
}

function runsOff(look: ShapeLook, column: number, other: number): readonly RowRun[] {
  const distances = distancesOf(look, column, other);
  if (distances.length < LEAST_ROWS) return [];
  const sorted = distances.map(({ days }) => days).sort((left, right) => left - right);
  const usual = sorted[Math.floor(sorted.length / 2)] ?? 0;
  const near = distances.filter(({ days }) => Math.abs(days - usual) <= NEAR).length;
  if (near < USUAL * distances.length) return [];
  // Pasted from the other kind of workbook, days come out too early here, or too late where this one counts from 1904.
  const shift = look.data.date1904 ? OFFSET : -OFFSET;
  const off = distances.filter(({ days }) => Math.abs(days - usual - shift) <= NEAR);
  return runsOf(off.map(({ row }) => row)).filter(({ from, to }) => to - from + 1 >= LEAST_RUN);
}

/** Days of `column` after `other`, row by row where both have a day. */
function distancesOf({ data }: ShapeLook, column: number, other: number) {
  const [own, theirs] = [data.columns[column], data.columns[other]];
  const found: { readonly row: number; readonly days: number }[] = [];
  for (let row = 0; row < data.rowCount; row += 1) {
    if (own?.types[row] !== NUMBER || theirs?.types[row] !== NUMBER) continue;
    found.push({ row, days: (own.values[row] ?? 0) - (theirs.values[row] ?? 0) });
  }
  return found;
}

function say(look: ShapeLook, column: number, other: number, runs: readonly RowRun[]): void {
  const { data, say: words } = look;
  const header = data.headers[column] ?? '';
  const otherHeader = data.headers[other] ?? '';
  const where = rowWords(look, runs);
  const message = data.date1904
    ? words.days1904Later(header, where, otherHeader)
    : words.days1904(header, where, otherHeader);
  const edits = runs.flatMap(({ from, to }) =>
    Array.from({ length: to - from + 1 }, (_, at) => {
      const row = from + at;
      const value = Number(cellAt(data, row, column)) + (data.date1904 ? -OFFSET : OFFSET);
      return { kind: 'set', table: data.name, row, column, value } as const;
    }),
  );
  look.findings.about(look.id, placeAt(look, runs[0]?.from ?? 0, column), {
    rule: 'days-of-1904',
    severity: 'advarsel',
    source: sourceOf('days-of-1904'),
    message,
    mending: {
      title: words.days1904Mending(data.sheet, header, where),
      edits,
      cells: edits.map(({ row, value }) => mendedCell(look, row, column, value)),
      notes: [],
      safe: false,
    },
  });
}
