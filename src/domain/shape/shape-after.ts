import { columnLetters } from '../cells';
import type { Edit } from '../edits';
import { afterDeleting, afterGrowing, withoutRows } from './runs';
import type { ColumnRun, RowRun, SheetRange, TableShape } from './table-shape';

/**
 * The shape after an edit to its table, which had `rowCount` rows before it and has `countAfter` then: a row added to
 * an empty table fills the blank one.
 */
export function shapeAfter(
  shape: TableShape,
  edit: Edit,
  rowCount: number,
  countAfter: number,
): TableShape {
  switch (edit.kind) {
    case 'set':
      return withoutFormula(shape, edit.column, edit.row);
    case 'append':
      return grown(shape, rowCount, countAfter);
    case 'include':
      return {
        ...grown(shape, rowCount, countAfter),
        below: withoutLeadingBlanks(shape.below.slice(edit.rows.length)),
      };
    case 'delete':
      return shrunk(shape, edit.rows, rowCount);
    case 'unmerge': {
      const gone = new Set(edit.ranges);
      return { ...shape, merged: shape.merged.filter((range) => !gone.has(addressOfRange(range))) };
    }
    case 'format': {
      const { column, from, to, format } = edit;
      const kept = withoutRows(shape.formats ?? [], column, from, to);
      return { ...shape, formats: [...kept, { column, from, to, format }] };
    }
    case 'validate': {
      const { column, rule } = edit;
      const kept = (shape.validations ?? []).filter((run) => run.column !== column);
      const whole = { column, from: 0, to: rowCount - 1, type: rule.type, source: rule.source };
      return { ...shape, validations: [...kept, whole] };
    }
    case 'mark': {
      const { column, from, to, marks } = edit;
      const added = marks.map(({ formula }) => ({ column, from, to, formula }));
      return { ...shape, marks: [...(shape.marks ?? []), ...added] };
    }
  }
}

/** `B4:B6`, always with both corners. */
export function addressOfRange({ top, left, bottom, right }: SheetRange): string {
  return `${columnLetters(left)}${top}:${columnLetters(right)}${bottom}`;
}

function withoutFormula(shape: TableShape, column: number, row: number): TableShape {
  if (shape.formulas.length === 0) return shape;
  return { ...shape, formulas: withoutRows(shape.formulas, column, row, row) };
}

function grown(shape: TableShape, rowCount: number, countAfter: number): TableShape {
  return mapped(shape, (runs) => afterGrowing(runs, rowCount, countAfter - rowCount));
}

/** When all rows are deleted, Excel leaves a blank one that is dressed as the last was. */
function shrunk(shape: TableShape, deleted: readonly number[], rowCount: number): TableShape {
  const all = new Set(deleted).size === rowCount;
  const gone = all ? deleted.filter((row) => row !== rowCount - 1) : deleted;
  const left = mapped(shape, (runs) => afterDeleting(runs, gone));
  return all ? { ...left, hiddenRows: [], formulas: [] } : left;
}

/** What is dressed or hidden row by row, after a change to the rows. */
function mapped(
  shape: TableShape,
  change: <R extends RowRun>(runs: readonly R[]) => readonly R[],
): TableShape {
  const { formats, validations, marks } = shape;
  return {
    ...shape,
    hiddenRows: change(shape.hiddenRows),
    formulas: change<ColumnRun>(shape.formulas),
    ...(formats === undefined ? {} : { formats: change(formats) }),
    ...(marks === undefined ? {} : { marks: change(marks) }),
    ...(validations === undefined ? {} : { validations: change(validations) }),
  };
}

/** Rows that no longer begin right below the table belong to nothing. */
function withoutLeadingBlanks(rows: TableShape['below']): TableShape['below'] {
  return rows.every((row) => row.every((cell) => cell === null)) ? [] : rows;
}
