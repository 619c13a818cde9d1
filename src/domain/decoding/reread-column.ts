import type { Column } from '../columns';
import { changedRows } from './changed-rows';
import {
  ColumnReading,
  readColumn,
  unreadableOf,
  type CellProblem,
  type ReadColumn,
} from './read-column';
import { lengthOf, type TablePart } from './table-part';

/**
 * Reads a column again where its cells have changed. What comes out the same stays the same object, so that what was
 * made of it still holds. The table has grown from `before`, as `isGrown` tells.
 */
export function rereadColumn(
  before: { readonly parts: readonly TablePart[]; readonly read: ReadColumn },
  parts: readonly TablePart[],
  name: string,
  column: Column<unknown>,
): ReadColumn {
  const changed = changedRows(before.parts, parts, name);
  if (changed === null) return readColumn(parts, name, column);
  const grown = lengthOf(parts) - before.read.values.length;
  if (changed.length === 0 && grown === 0) return before.read;
  const values = [...before.read.values];
  for (let row = 0; row < grown; row += 1) values.push(null);
  const reading = new ColumnReading(name, column, values);
  for (const row of changed) {
    const part = parts.findLast(({ offset }) => offset <= row);
    if (part !== undefined) reading.row(part, row - part.offset);
  }
  return kept(before.read, values, mergedProblems(before.read.problems, changed, reading.problems));
}

function mergedProblems(
  before: readonly CellProblem[],
  changed: readonly number[],
  found: readonly CellProblem[],
): readonly CellProblem[] {
  if (before.length === 0) return found.length === 0 ? before : found;
  const again = new Set(changed);
  const still = before.filter(({ row }) => !again.has(row));
  if (found.length === 0) return still;
  return [...still, ...found].sort((left, right) => left.row - right.row);
}

function kept(
  before: ReadColumn,
  values: readonly unknown[],
  problems: readonly CellProblem[],
): ReadColumn {
  const sameProblems =
    problems.length === before.problems.length &&
    problems.every((one, at) => sameProblem(one, before.problems[at]));
  return {
    values: sameValues(values, before.values) ? before.values : values,
    problems: sameProblems ? before.problems : problems,
    unreadable: sameProblems ? before.unreadable : keptRows(before.unreadable, problems),
  };
}

function keptRows(
  before: ReadonlySet<number>,
  problems: readonly CellProblem[],
): ReadonlySet<number> {
  const rows = unreadableOf(problems);
  const same = rows.size === before.size && [...rows].every((row) => before.has(row));
  return same ? before : rows;
}

function sameProblem(one: CellProblem, other: CellProblem | undefined): boolean {
  return (
    one === other ||
    (other !== undefined &&
      one.row === other.row &&
      one.code === other.code &&
      one.severity === other.severity &&
      one.unreadable === other.unreadable &&
      one.repair === other.repair)
  );
}

function sameValues(one: readonly unknown[], other: readonly unknown[]): boolean {
  if (one.length !== other.length) return false;
  for (let row = 0; row < one.length; row += 1) if (one[row] !== other[row]) return false;
  return true;
}
