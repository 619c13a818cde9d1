import type { TableData } from '../../domain/cells';
import { tableIdOf } from '../../domain/register';
import type { CheckResult } from '../../domain/rules/finding';
import { tableOf, type SheetGroup } from '../../domain/tables';

export interface ListedTable {
  readonly name: string;
  readonly sheet: string;
  /** Findings that need correcting, as the check's own number has them; warnings and remarks do not count. */
  readonly findings: number;
}

export interface TableGroup {
  /** `own` holds tables that are not the register's. */
  readonly id: SheetGroup | 'own';
  readonly tables: readonly ListedTable[];
}

/** The workbook's tables by group, in the order of the sheets. */
export function groupTables(
  tables: readonly TableData[],
  check: CheckResult | null,
): readonly TableGroup[] {
  const grave = new Map<string, number>();
  for (const { table, severity } of check?.findings ?? []) {
    if (severity !== 'kritisk' && severity !== 'feil') continue;
    grave.set(table, (grave.get(table) ?? 0) + 1);
  }
  const groups = new Map<TableGroup['id'], ListedTable[]>();
  for (const { name, sheet } of tables) {
    const id = tableIdOf(name);
    const group = id === undefined ? 'own' : tableOf(id).group;
    const listed = groups.get(group) ?? [];
    listed.push({ name, sheet, findings: grave.get(name) ?? 0 });
    groups.set(group, listed);
  }
  return [...groups].map(([id, own]) => ({ id, tables: own }));
}
