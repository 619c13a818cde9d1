import { changeWays, type ChangeWay } from '../../domain/codes/changes';
import type { Day } from '../../domain/days';
import { addMonths } from '../../domain/days';
import { inLanguage, type Language } from '../../domain/language';
import { tableIdOf, type Register } from '../../domain/register';
import { setting } from '../../domain/settings';
import { tableOf } from '../../domain/tables';
import type { Change } from '../../domain/tables/logs';

/** Which lines of the log are wanted; '' wants all. */
export interface LogWish {
  readonly who: string;
  readonly how: ChangeWay | '';
  /** Id of a table of the register. */
  readonly table: string;
  /** Key of a row in `table`. */
  readonly row: string;
  readonly most: number;
}

export interface LoggedChange {
  readonly entry: string;
  readonly day: Day;
  readonly time: string;
  readonly who: string;
  readonly how: string;
  readonly table: string;
  readonly sheet: string;
  readonly row: string;
  readonly cell: string;
  readonly column: string;
  readonly before: string;
  readonly after: string;
}

/** The change log as the pane shows it, the newest first. */
export interface ChangeLogView {
  readonly hasLog: boolean;
  readonly entries: readonly LoggedChange[];
  /** Lines that match, shown or not. */
  readonly matching: number;
  readonly total: number;
  readonly people: readonly string[];
  readonly tables: readonly { readonly id: string; readonly name: string }[];
  readonly ways: readonly ChangeWay[];
  /** The log has grown past the municipality's limit: how many lines are old enough to be moved to a file. */
  readonly long: { readonly limit: number; readonly old: number; readonly before: Day } | null;
}

export function changeLogView(
  register: Register,
  wish: LogWish,
  on: Day,
  language: Language,
): ChangeLogView {
  const { rows, parts } = register.tables.ChangeLog;
  const matching = rows.filter((row) => isWanted(row, wish));
  const tables = unique(rows.map(({ table }) => tableIdOf(table ?? '')));
  return {
    hasLog: parts.length > 0,
    entries: matching
      .slice(-wish.most)
      .reverse()
      .map((row) => shown(row, language)),
    matching: matching.length,
    total: rows.length,
    people: unique(rows.map(({ who }) => who)).sort((left, right) =>
      left.localeCompare(right, 'nb'),
    ),
    tables: tables.map((id) => ({ id, name: inLanguage(tableOf(id).sheet, language) })),
    ways: unique(rows.map(({ how }) => how)),
    long: longLog(register, on),
  };
}

function isWanted(row: Change, { who, how, table, row: key }: LogWish): boolean {
  if (who !== '' && row.who !== who) return false;
  if (how !== '' && row.how !== how) return false;
  if (table !== '' && tableIdOf(row.table ?? '') !== table) return false;
  return key === '' || row.row === key;
}

function shown(row: Change, language: Language): LoggedChange {
  return {
    entry: row.entry,
    day: row.date,
    time: row.time ?? '',
    who: row.who ?? '',
    how: row.how === null ? '' : inLanguage(changeWays[row.how], language),
    table: row.table ?? '',
    sheet: row.sheet ?? row.table ?? '',
    row: row.row ?? '',
    cell: row.cell ?? '',
    column: row.column ?? '',
    before: row.before ?? '',
    after: row.after ?? '',
  };
}

function longLog(register: Register, on: Day): ChangeLogView['long'] {
  const limit = setting(register, 'changeLogRows');
  const { rows } = register.tables.ChangeLog;
  if (rows.length <= limit) return null;
  const before = addMonths(on, -setting(register, 'changeLogMonths'));
  return { limit, before, old: rows.filter(({ date }) => date < before).length };
}

function unique<T>(values: readonly (T | null | undefined)[]): readonly T[] & T[] {
  return [...new Set(values.filter((value): value is T => value !== null && value !== undefined))];
}
