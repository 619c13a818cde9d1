import type { ColumnRun, RowRun } from './table-shape';

/** Numbers as runs of neighbours, in order. */
export function runsOf(rows: readonly number[]): readonly RowRun[] {
  const runs: { from: number; to: number }[] = [];
  for (const row of [...new Set(rows)].sort((left, right) => left - right)) {
    const last = runs.at(-1);
    if (last !== undefined && last.to + 1 === row) last.to = row;
    else runs.push({ from: row, to: row });
  }
  return runs;
}

/** The runs without the rows from `from` to `to` of a column. */
export function withoutRows<R extends ColumnRun>(
  runs: readonly R[],
  column: number,
  from: number,
  to: number,
): readonly R[] {
  return runs.flatMap((run) => {
    if (run.column !== column || run.to < from || run.from > to) return [run];
    const before = run.from < from ? [{ ...run, to: from - 1 }] : [];
    const after = run.to > to ? [{ ...run, from: to + 1 }] : [];
    return [...before, ...after];
  });
}

/** The runs when these rows are deleted and the rows below them move up. */
export function afterDeleting<R extends RowRun>(
  runs: readonly R[],
  deleted: readonly number[],
): readonly R[] {
  const gone = [...new Set(deleted)].sort((left, right) => left - right);
  const goneBefore = (row: number): number => {
    const at = gone.findIndex((one) => one >= row);
    return at < 0 ? gone.length : at;
  };
  return runs.flatMap((run) => {
    const from = run.from - goneBefore(run.from);
    const to = run.to - goneBefore(run.to + 1);
    return from > to ? [] : [{ ...run, from, to }];
  });
}

/** The runs when the table grows: those that reached its last row reach the new last row. */
export function afterGrowing<R extends RowRun>(
  runs: readonly R[],
  rowCount: number,
  added: number,
): readonly R[] {
  return runs.map((run) => (run.to === rowCount - 1 ? { ...run, to: run.to + added } : run));
}
