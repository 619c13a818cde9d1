import { addressOf, cellAt, columnLetters } from '../cells';
import type { Column } from '../columns';
import { inLanguage } from '../language';
import { sourceOf } from '../rules/shape-rules';
import { tableOf } from '../tables';
import { fits } from './fits';
import { areaText, type ShapeLook } from './look';

/** Cells below each other that a column must have; fewer prove nothing. */
const LEAST = 3;

/**
 * Finds columns that were pasted one row too high, over their own header: the header is a value of the only missing
 * column that it can be, and the last row is empty. Headers are the user's to write, so a person mends it.
 */
export function findLostHeaders(look: ShapeLook): void {
  const { data, meanings } = look;
  if (data.rowCount <= LEAST || meanings.every((meaning) => meaning !== undefined)) return;
  meanings.forEach((meaning, column) => {
    if (meaning !== undefined || !endsEmpty(look, column)) return;
    const [lost, other] = missingColumns(look).filter((one) => isPasted(look, one, column));
    if (lost !== undefined && other === undefined) sayPastedOver(look, lost, column);
  });
}

/** The last row is empty in the column only, and all above it is filled. */
function endsEmpty({ data }: ShapeLook, column: number): boolean {
  const last = data.rowCount - 1;
  if (cellAt(data, last, column) !== null) return false;
  for (let row = 0; row < last; row += 1) if (cellAt(data, row, column) === null) return false;
  return data.headers.some((_, other) => cellAt(data, last, other) !== null);
}

function missingColumns({ id, part }: ShapeLook): readonly Column<unknown>[] {
  const all = Object.entries(tableOf(id).columns);
  return all.flatMap(([name, column]) => (part.columnIndex.has(name) ? [] : [column]));
}

function isPasted({ data }: ShapeLook, lost: Column<unknown>, column: number): boolean {
  // Any words are a text: they prove nothing.
  if (lost.kind === 'text' || lost.kind === 'note') return false;
  if (!fits(lost, data.headers[column] ?? null, data)) return false;
  for (let row = 0; row < data.rowCount - 1; row += 1) {
    if (!fits(lost, cellAt(data, row, column), data)) return false;
  }
  return true;
}

function sayPastedOver(look: ShapeLook, lost: Column<unknown>, column: number): void {
  const { data, language, say } = look;
  const value = data.headers[column] ?? '';
  const cell = `${columnLetters(data.left + column)}${String(data.top)}`;
  const area = areaText(look, { from: -1, to: data.rowCount - 2 }, column, column);
  look.findings.about(
    look.id,
    { sheet: data.sheet, table: data.name, cell, column: value, value },
    {
      rule: 'column-one-row-off',
      severity: 'feil',
      source: sourceOf('column-one-row-off'),
      message: say.headerPastedOver(
        cell,
        value,
        inLanguage(lost.header, language),
        area,
        addressOf(data, 0, column),
      ),
    },
  );
}
