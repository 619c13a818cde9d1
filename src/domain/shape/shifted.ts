import { cellAt, type CellValue } from '../cells';
import type { Edit } from '../edits';
import { sourceOf } from '../rules/shape-rules';
import { fits } from './fits';
import { areaText, mendedCell, placeAt, type ShapeLook } from './look';
import type { TableShape } from './table-shape';

/** Cells that fit badly where they stand; fewer prove nothing. */
const LEAST = 3;

/** How cells of a row stand wrong: a block one column off, or two neighbours in each other's place. */
interface Shift {
  readonly kind: 'block' | 'swap';
  /** First and last column of what is moved. */
  readonly left: number;
  readonly right: number;
  /** Where the block belongs: −1 is one column to the left. */
  readonly step: -1 | 1;
  /** Cells that cannot be read where they stand. */
  readonly misfits: number;
}

/** Rows below each other with the same shift. */
interface ShiftedRun extends Shift {
  readonly from: number;
  readonly to: number;
}

/** Finds what was pasted one column off: cells that cannot be read, and can be one column to the side. */
export function findShifted(look: ShapeLook, shape: TableShape | undefined): void {
  const runs = runsOfShifts(look, misfitsByRow(look));
  for (const run of runs) if (run.misfits >= LEAST) sayShifted(look, run, shape);
}

function misfitsByRow({ table, part, data }: ShapeLook): ReadonlyMap<number, readonly number[]> {
  const rows = new Map<number, number[]>();
  for (const { row, column, unreadable } of table.problems) {
    const [at, position] = [row - part.offset, part.columnIndex.get(column)];
    if (!unreadable || at < 0 || at >= data.rowCount || position === undefined) continue;
    const own = rows.get(at) ?? [];
    own.push(position);
    rows.set(at, own);
  }
  return rows;
}

function runsOfShifts(
  look: ShapeLook,
  misfits: ReadonlyMap<number, readonly number[]>,
): readonly ShiftedRun[] {
  const runs: ShiftedRun[] = [];
  for (const [row, columns] of [...misfits].sort(([left], [right]) => left - right)) {
    const shift = shiftOf(look, row, columns);
    if (shift === undefined) continue;
    const last = runs.at(-1);
    const same =
      last?.to === row - 1 &&
      last.kind === shift.kind &&
      last.left === shift.left &&
      last.right === shift.right &&
      last.step === shift.step;
    if (same) runs[runs.length - 1] = { ...last, to: row, misfits: last.misfits + shift.misfits };
    else runs.push({ ...shift, from: row, to: row });
  }
  return runs;
}

function shiftOf(look: ShapeLook, row: number, columns: readonly number[]): Shift | undefined {
  const first = Math.min(...columns);
  const last = Math.max(...columns);
  const misfits = columns.length;
  if (last === first + 1 && fitsAt(look, row, first, last) && fitsAt(look, row, last, first)) {
    return { kind: 'swap', left: first, right: last, step: 1, misfits };
  }
  return block(look, row, columns, -1) ?? block(look, row, columns, 1);
}

/** The block of filled cells around the misfits, if all of it can be read one step to the side. */
function block(
  look: ShapeLook,
  row: number,
  columns: readonly number[],
  step: -1 | 1,
): Shift | undefined {
  let left = Math.min(...columns);
  let right = Math.max(...columns);
  // The end that moves into the neighbour's place must find it empty.
  if (step < 0) while (isFilled(look, row, left - 1)) left -= 1;
  else while (isFilled(look, row, right + 1)) right += 1;
  for (let column = left; column <= right; column += 1) {
    if (isFilled(look, row, column) && !fitsAt(look, row, column, column + step)) return undefined;
  }
  return { kind: 'block', left, right, step, misfits: columns.length };
}

function isFilled({ data }: ShapeLook, row: number, column: number): boolean {
  return column >= 0 && cellAt(data, row, column) !== null;
}

/** The cell of one column can be read in another. */
function fitsAt({ data, meanings }: ShapeLook, row: number, from: number, to: number): boolean {
  return fits(meanings[to], cellAt(data, row, from), data);
}

function sayShifted(look: ShapeLook, run: ShiftedRun, shape: TableShape | undefined): void {
  const { data, say } = look;
  const area = areaText(look, run, run.left, run.right);
  const targets = run.kind === 'swap' ? [run.left, run.right] : targetsOf(run);
  const headers = targets.map((column) => `«${data.headers[column] ?? ''}»`).join(', ');
  const hasFormula = shape?.formulas.some(
    ({ column, from, to }) =>
      column >= run.left && column <= run.right && from <= run.to && to >= run.from,
  );
  const edits = editsOf(look, run);
  look.findings.about(look.id, placeAt(look, run.from, run.left), {
    rule: 'cells-shifted',
    severity: 'feil',
    source: sourceOf('cells-shifted'),
    message: run.kind === 'swap' ? say.swapped(area, headers) : say.shifted(area, headers),
    mending:
      hasFormula === true
        ? undefined
        : {
            title: run.kind === 'swap' ? say.swapMending(area) : say.shiftMending(area),
            edits,
            cells: edits.map(({ row, column, value }) => mendedCell(look, row, column, value)),
            notes: [],
            // Likely, not certain: a person should look at the cells first.
            safe: false,
          },
  });
}

function targetsOf({ left, right, step }: ShiftedRun): readonly number[] {
  return Array.from({ length: right - left + 1 }, (_, at) => left + at + step);
}

type SetEdit = Extract<Edit, { readonly kind: 'set' }>;

function editsOf({ data }: ShapeLook, run: ShiftedRun): readonly SetEdit[] {
  const first = run.kind === 'swap' || run.step > 0 ? run.left : run.left - 1;
  const last = run.kind === 'swap' || run.step < 0 ? run.right : run.right + 1;
  const edits: SetEdit[] = [];
  for (let row = run.from; row <= run.to; row += 1) {
    for (let column = first; column <= last; column += 1) {
      const value = valueAfter(run, column, (at) => cellAt(data, row, at));
      if (JSON.stringify(value) === JSON.stringify(cellAt(data, row, column))) continue;
      edits.push({ kind: 'set', table: data.name, row, column, value });
    }
  }
  return edits;
}

function valueAfter(
  { kind, left, right, step }: ShiftedRun,
  column: number,
  cell: (column: number) => CellValue,
): CellValue {
  if (kind === 'swap') return cell(column === left ? right : left);
  const source = column - step;
  return source >= left && source <= right ? cell(source) : null;
}
