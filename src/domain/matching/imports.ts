import type { Day } from '../days';
import type { Edit } from '../edits';
import type { Register } from '../register';
import { setCells } from '../row-edits';
import type { ImportEntry } from '../tables/logs';

/** An import that stands in the register and can be taken back. */
export interface StandingImport {
  readonly entry: string;
  readonly date: Day;
  readonly file: string;
  readonly format: string;
  /** Rows that came with it and are still there. */
  readonly rows: number;
  /** Øre; the sum of those rows. */
  readonly total: number;
  /** Of them, rows that somebody has placed on a tenancy since; their placing goes too. */
  readonly placedSince: number;
}

/** Imports whose rows are in the register, the newest first. */
export function standingImports(register: Register): readonly StandingImport[] {
  const rows = rowsByImport(register);
  return (
    register.tables.ImportLog.rows
      // A list of open items changes charges too, which carry no mark of it: those are taken back by the change log.
      .filter(
        ({ entry, state, format }) =>
          state !== 'undone' && format !== 'open-items' && rows.has(entry),
      )
      .map((row) => standingOf(register, row, rows.get(row.entry) ?? []))
      .reverse()
  );
}

function standingOf(
  { tables: { Payments } }: Register,
  { entry, date, file, format, unplaced }: ImportEntry,
  rows: readonly number[],
): StandingImport {
  const { amount, tenancy } = Payments.columns;
  const open = rows.filter((row) => (tenancy[row] ?? null) === null).length;
  return {
    entry,
    date,
    file: file ?? '',
    format: format ?? '',
    rows: rows.length,
    total: rows.reduce((sum, row) => sum + (amount[row] ?? 0), 0),
    placedSince: Math.max(0, (unplaced ?? open) - open),
  };
}

function rowsByImport({ tables: { Payments } }: Register): ReadonlyMap<string, readonly number[]> {
  const found = new Map<string, number[]>();
  Payments.columns.importEntry.forEach((entry, row) => {
    if (entry === null) return;
    const rows = found.get(entry);
    if (rows === undefined) found.set(entry, [row]);
    else rows.push(row);
  });
  return found;
}

/** Takes an import's rows out of the register again and says so in the log; none where nothing of it stands. */
export function undoingEdits(register: Register, entry: string): readonly Edit[] {
  const isStanding = standingImports(register).some((one) => one.entry === entry);
  const rows = rowsByImport(register).get(entry) ?? [];
  if (!isStanding) return [];
  const deletions = register.tables.Payments.parts.flatMap(({ data, offset }): Edit[] => {
    const own = rows.map((row) => row - offset).filter((row) => row >= 0 && row < data.rowCount);
    return own.length === 0 ? [] : [{ kind: 'delete', table: data.name, rows: own }];
  });
  return [...setCells(register, 'ImportLog', entry, { state: 'undone' }), ...deletions];
}
