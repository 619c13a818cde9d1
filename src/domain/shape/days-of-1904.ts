import { cellAt, NUMBER, type CellColumn } from '../cells';
import { remembered } from '../derived/remembered';
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
  const cells = data.columns[column];
  return cells !== undefined && holdsNumbers(cells);
}

const holdsNumbers = remembered(({ types }: CellColumn) => types.includes(NUMBER));

function runsOff({ data }: ShapeLook, column: number, other: number): readonly RowRun[] {
  const [own, theirs] = [data.columns[column], data.columns[other]];
  if (own === undefined || theirs === undefined) return [];
  return (data.date1904 ? runsTooLate : runsTooEarly)(own)(theirs);
}

// Pasted from the other kind of workbook, days come out too early here, or too late where this one counts from 1904.
const runsTooEarly = shiftedBy(-OFFSET);
const runsTooLate = shiftedBy(OFFSET);

function shiftedBy(shift: number): (own: CellColumn) => (theirs: CellColumn) => readonly RowRun[] {
  return remembered((own) => remembered((theirs) => runsShifted(own, theirs, shift)));
}

/** Runs of rows in which the days of `own` lie `shift` off their usual distance after those of `theirs`. */
function runsShifted(own: CellColumn, theirs: CellColumn, shift: number): readonly RowRun[] {
  const { rows, days } = distancesOf(own, theirs);
  if (days.length < LEAST_ROWS) return [];
  const usual = days.toSorted()[days.length >> 1] ?? 0;
  let near = 0;
  const off: number[] = [];
  for (let at = 0; at < days.length; at += 1) {
    const beyond = (days[at] ?? 0) - usual;
    if (Math.abs(beyond) <= NEAR) near += 1;
    if (Math.abs(beyond - shift) <= NEAR) off.push(rows[at] ?? 0);
  }
  if (near < USUAL * days.length) return [];
  return runsOf(off).filter(({ from, to }) => to - from + 1 >= LEAST_RUN);
}

/** Days of `own` after `theirs`, row by row where both have a day. */
function distancesOf(
  own: CellColumn,
  theirs: CellColumn,
): { rows: Int32Array; days: Float64Array } {
  const rows = new Int32Array(own.types.length);
  const days = new Float64Array(own.types.length);
  let count = 0;
  for (let row = 0; row < own.types.length; row += 1) {
    if (own.types[row] !== NUMBER || theirs.types[row] !== NUMBER) continue;
    rows[count] = row;
    days[count] = (own.values[row] ?? 0) - (theirs.values[row] ?? 0);
    count += 1;
  }
  return { rows, days: days.subarray(0, count) };
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
