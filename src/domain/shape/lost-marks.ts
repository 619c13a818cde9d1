import { columnLetters, type TableData } from '../cells';
import type { Edit } from '../edits';
import { meaningsOf } from '../meanings';
import { tableIdOf } from '../register';
import { sourceOf } from '../rules/shape-rules';
import { placeAt, rowWords, type ShapeLook } from './look';
import { expectedMarks, namedColumns, type Mark } from './marks';
import { runsOf } from './runs';
import type { RowRun, TableShape } from './table-shape';

/** A column that is not coloured as it should be. */
interface LostMarks {
  readonly column: number;
  readonly marks: readonly Mark[];
  /** Body rows where one of the marks does not stand. */
  readonly missing: readonly RowRun[];
}

/** Compares the colours that the sheet gives days with what they should be. */
export function findLostMarks(look: ShapeLook, { marks }: TableShape): void {
  const lost = marks === undefined ? [] : lostMarks(look.data);
  const [first] = lost;
  if (first === undefined) return;
  const { data, say } = look;
  const columns = lost.map(({ column, missing }) => {
    return say.marksOf(data.headers[column] ?? '', rowWords(look, missing));
  });
  look.findings.about(look.id, placeAt(look, first.missing[0]?.from ?? 0, first.column), {
    rule: 'marks-lost',
    severity: 'info',
    source: sourceOf('marks-lost'),
    message: say.marksLost(columns.join(', ')),
    mending: {
      title: say.marksMending(data.sheet),
      edits: lost.flatMap((one) => editsOf(data, one)),
      cells: [],
      notes: columns.map((column) => say.marksNote(column)),
      safe: true,
    },
  });
}

/** Colours the days of columns that have none of their colours in any row, as in registers of earlier versions. */
export function marksForBareColumns(data: TableData): readonly Edit[] {
  return lostMarks(data)
    .filter(({ missing: [run] }) => run?.from === 0 && run.to === data.rowCount - 1)
    .flatMap((one) => editsOf(data, one));
}

function lostMarks(data: TableData): readonly LostMarks[] {
  const id = tableIdOf(data.name);
  if (id === undefined || data.shape?.marks === undefined) return [];
  const standing = data.shape.marks;
  const places = namedColumns(id, meaningsOf(data));
  const letters = (name: string): string | undefined => {
    const at = places.get(name);
    return at === undefined ? undefined : columnLetters(data.left + at);
  };
  return expectedMarks(id, letters).flatMap(({ name, marks }) => {
    const column = places.get(name) ?? 0;
    const rows = marks.flatMap(({ formula }) => {
      const own = standing.filter((run) => run.column === column && run.formula === formula);
      return rowsWithout(own, data.rowCount);
    });
    return rows.length === 0 ? [] : [{ column, marks, missing: runsOf(rows) }];
  });
}

function rowsWithout(runs: readonly RowRun[], rowCount: number): readonly number[] {
  const marked = new Uint8Array(rowCount);
  for (const { from, to } of runs) marked.fill(1, from, to + 1);
  return marked.includes(0) ? Array.from(marked.keys()).filter((row) => marked[row] === 0) : [];
}

function editsOf({ name }: TableData, { column, marks, missing }: LostMarks): readonly Edit[] {
  return missing.map(({ from, to }) => ({ kind: 'mark', table: name, column, from, to, marks }));
}
