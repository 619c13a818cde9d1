import type { Register } from '../register';
import { seededRatesIn } from '../rates/seeded-in';
import { settingIds, type SettingId } from '../settings';
import { codeRows } from '../setup-rows';
import { tableIdOf } from '../register';
import { tableOf, type TableId } from '../tables';
import type { Code, Rate } from '../tables/setup';
import { damageOf, type Damage } from './damage';
import { SCHEMA_VERSION, schemaVersionOf } from './schema-version';

/** What an older or partial register lacks. Nothing of what it has is touched. */
export interface UpgradePlan {
  readonly from: number;
  readonly to: number;
  readonly tables: readonly TableId[];
  readonly columns: readonly MissingColumns[];
  readonly settings: readonly SettingId[];
  readonly rates: readonly Rate[];
  readonly codes: readonly Code[];
  /** Columns that say which row is which, and so cannot be made up. */
  readonly lost: readonly MissingColumns[];
  /** What has been there and is gone; it is told of and not added. */
  readonly damage: readonly Damage[];
}

export interface MissingColumns {
  /** Excel name of the table: one of several where it is split by year. */
  readonly table: string;
  readonly id: TableId;
  readonly columns: readonly string[];
}

/** Compares a register with what this program makes today. */
export function upgradePlan(register: Register): UpgradePlan {
  const damage = damageOf(register);
  const missing = register.structure.flatMap(({ code, table }) =>
    code === 'missing-table' ? (tableIdOf(table) ?? []) : [],
  );
  return {
    from: schemaVersionOf(register),
    to: SCHEMA_VERSION,
    tables: missing.filter((id) => damage.every((one) => one.kind !== 'table' || one.id !== id)),
    columns: without(columnsOf(register, 'missing-column'), damage),
    lost: columnsOf(register, 'missing-key'),
    damage,
    settings: settingIds.filter((id) => register.tables.Settings.byKey(id) === undefined),
    rates: missingRates(register),
    codes: missingCodes(register),
  };
}

/** Whether the register lacks tables or columns, or is of an earlier version: what a user should be told of. */
export function isBehind({ from, to, tables, columns }: UpgradePlan): boolean {
  return from < to || tables.length > 0 || columns.length > 0;
}

/** Whether there is anything at all to add. */
export function isEmpty(plan: UpgradePlan): boolean {
  const { settings, rates, codes } = plan;
  return !isBehind(plan) && settings.length + rates.length + codes.length === 0;
}

/** Whether something is gone that only people can bring back. */
export function isDamaged({ damage, lost }: UpgradePlan): boolean {
  return damage.length + lost.length > 0;
}

function without(
  missing: readonly MissingColumns[],
  damage: readonly Damage[],
): readonly MissingColumns[] {
  const gone = (table: string, name: string): boolean =>
    damage.some((one) => one.kind === 'column' && one.table === table && one.column === name);
  return missing
    .map(({ columns, ...rest }) => ({
      ...rest,
      columns: columns.filter((name) => !gone(rest.table, name)),
    }))
    .filter(({ columns }) => columns.length > 0);
}

function columnsOf(
  { structure }: Register,
  code: 'missing-column' | 'missing-key',
): readonly MissingColumns[] {
  const byTable = new Map<string, { table: string; id: TableId; columns: string[] }>();
  for (const problem of structure) {
    const id = problem.code === code ? tableIdOf(problem.table) : undefined;
    if (id === undefined || problem.column === undefined) continue;
    const known = byTable.get(problem.table) ?? { table: problem.table, id, columns: [] };
    known.columns.push(problem.column);
    byTable.set(problem.table, known);
  }
  return [...byTable.values()].map(({ columns, ...rest }) => ({
    ...rest,
    columns: Object.keys(tableOf(rest.id).columns).filter((name) => columns.includes(name)),
  }));
}

function missingRates({ tables, language }: Register): readonly Rate[] {
  const known = new Set(tables.Rates.rows.map(({ rate, validFrom }) => `${rate}|${validFrom}`));
  const entries = new Set(tables.Rates.rows.map(({ entry }) => entry));
  return seededRatesIn(language)
    .filter(({ rate, validFrom }) => !known.has(`${rate}|${validFrom}`))
    .map((row, at) => ({ ...row, entry: freeEntry('SATS', row.entry, at, entries) }));
}

function missingCodes({ tables, language }: Register): readonly Code[] {
  const known = new Set(tables.Codes.rows.map(({ list, code }) => `${list}|${code}`));
  const entries = new Set(tables.Codes.rows.map(({ entry }) => entry));
  return codeRows(language)
    .filter(({ list, code }) => !known.has(`${list}|${code}`))
    .map((row, at) => ({ ...row, entry: freeEntry('KODE', row.entry, at, entries) }));
}

/** The id that a new register would give, or one that no row has. */
function freeEntry(prefix: string, wanted: string, at: number, taken: ReadonlySet<string>): string {
  return taken.has(wanted) ? `${prefix}-N${String(at + 1).padStart(3, '0')}` : wanted;
}
