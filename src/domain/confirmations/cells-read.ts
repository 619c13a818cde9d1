import type { DecodedTable } from '../decode';
import type { Day } from '../days';
import { tableIdOf, type Register } from '../register';
import type { FindingPlace } from '../rules/finding';
import type { AnyRule } from '../rules/rule';
import { rules } from '../rules';
import { tableIds, tableOf, type TableId } from '../tables';
import { rowWithKey, type CellRead } from './cell-read';
import { watchedContext } from './watched-context';

type Row = Record<string, unknown>;

const known = new Map<string, AnyRule>();

function ruleWithId(id: string): AnyRule | undefined {
  if (known.size === 0) {
    for (const { rules: own } of rules) for (const rule of own) known.set(rule.id, rule);
  }
  return known.get(id);
}

/** The rule reads several cells; what follows from a column alone reads the one. */
export function readsSeveral(finding: Pick<FindingPlace, 'rule'>): boolean {
  return ruleWithId(finding.rule) !== undefined;
}

/** Key of the register's column that a finding stands at; '' where it has none. */
export function columnKeyOf(register: Register, { table, at }: FindingPlace): string {
  const id = tableIdOf(table);
  if (id === undefined || at === null) return '';
  const part = register.tables[id].parts.find(({ data }) => data.name === table);
  for (const [name, position] of part?.columnIndex ?? []) if (position === at.column) return name;
  return '';
}

/**
 * The cells that a rule read when it made the finding: its own row's, those of the row it clashes with, and what it
 * looked up in other tables. Empty where the finding is about a sheet or a row without a key.
 */
export function cellsRead(register: Register, on: Day, finding: FindingPlace): readonly CellRead[] {
  const table = tableIdOf(finding.table);
  if (table === undefined || finding.row === '' || finding.at === null) return [];
  const rule = ruleWithId(finding.rule);
  if (rule === undefined) {
    return [{ table, row: finding.row, column: columnKeyOf(register, finding) }];
  }
  const own = rule.columns.map((column) => ({ table, row: finding.row, column }));
  return distinct([
    ...own,
    ...clashing(register, table, rule, finding.other),
    ...lookedUp({ register, on }, table, rule, finding.row),
  ]);
}

/** The other row's cells: the same columns in the same table, the whole row's key elsewhere. */
function clashing(
  register: Register,
  table: TableId,
  rule: AnyRule,
  other: string | undefined,
): readonly CellRead[] {
  if (other === undefined || other === '') return [];
  if (rowWithKey(register, table, other) >= 0) {
    return rule.columns.map((column) => ({ table, row: other, column }));
  }
  const elsewhere = tableIds.find((id) => rowWithKey(register, id, other) >= 0);
  return elsewhere === undefined
    ? []
    : [{ table: elsewhere, row: other, column: tableOf(elsewhere).key }];
}

function lookedUp(
  context: { readonly register: Register; readonly on: Day },
  table: TableId,
  rule: AnyRule,
  key: string,
): readonly CellRead[] {
  if (rule.find !== undefined) return [];
  const row = (context.register.tables[table] as unknown as DecodedTable<Row>).byKey(key);
  if (row === undefined) return [];
  const read: CellRead[] = [];
  rule.broken(
    row,
    watchedContext(context, (cell) => read.push(cell)),
  );
  return read;
}

function distinct(read: readonly CellRead[]): readonly CellRead[] {
  const once = new Map(read.map((one) => [`${one.table}/${one.row}/${one.column}`, one]));
  return [...once.values()];
}
