import type { DecodedTable } from '../decode';
import { textIn } from '../../text';
import type { TableId } from '../tables';
import type { Control, Judging } from './control';
import type { Saying } from './found';
import { holdsOn, type AnyRule, type RowRule, type RulesOfTable, type TableRule } from './rule';
import { Unreadable } from './unreadable';

type Row = Record<string, unknown>;
type AnyTable = DecodedTable<Row>;

/** The rules of a table as controls. */
export function ruleControls({ table, rules }: RulesOfTable): readonly Control[] {
  return rules.map((rule) => ({
    table,
    byRow: rule.find === undefined || rule.byRow === true,
    judge: (judging) => {
      if (!holdsOn(rule, judging.context.on)) return;
      if (rule.find === undefined) judgeRows(table, rule, judging);
      else judgeTable(table, rule, judging);
    },
  }));
}

function judgeRows(id: TableId, rule: RowRule<Row>, judging: Judging): void {
  const { context, bare, rows } = judging;
  const table = bare.tables[id] as unknown as AnyTable;
  const unreadable = new Unreadable(table, table.parts);
  const say = textIn(bare.language).check.rules;
  const { rows: things, usable } = table;
  const judge = (at: number): void => {
    const row = things[at];
    const index = usable[at];
    if (row === undefined || index === undefined) return;
    if (!rule.broken(row, context) || !unreadable.allows(index, rule.columns)) return;
    mark(judging, id, rule, index, {
      messageAt: (column) =>
        rule.sides?.[column]?.(say, row, context) ?? rule.message(say, row, context),
      repair: rule.fix?.(row, context),
    });
  };
  if (rows === null) for (let at = 0; at < usable.length; at += 1) judge(at);
  else for (const row of rows) judge(positionOf(usable, row));
}

function judgeTable(id: TableId, rule: TableRule<Row>, judging: Judging): void {
  const { context, bare } = judging;
  const table = tableFor(id, rule, judging);
  if (table.length === 0) return;
  const unreadable = new Unreadable(table, bare.tables[id].parts);
  const say = textIn(bare.language).check.rules;
  for (const hit of rule.find(table, context)) {
    if (!unreadable.allows(hit.row, rule.columns)) continue;
    mark(judging, id, rule, hit.row, {
      messageAt: (column) =>
        rule.sides?.[column]?.(say, hit, table) ?? rule.message(say, hit, table),
      other: hit.other,
    });
  }
}

/** What a rule on a table goes through: all of it, and noted; or the rows to judge, by their own cells. */
function tableFor(id: TableId, rule: TableRule<Row>, { context, bare, rows }: Judging): AnyTable {
  if (rule.byRow !== true) return context.register.tables[id];
  const table = bare.tables[id] as unknown as AnyTable;
  if (rows === null) return table;
  const usable = Int32Array.from(rows.filter((row) => positionOf(table.usable, row) >= 0));
  return Object.create(table, { usable: { value: usable } }) as AnyTable;
}

/** What a broken rule says, cell by cell. */
interface Marking extends Pick<Saying, 'other'> {
  readonly messageAt: (column: string) => string;
  readonly repair?: unknown;
}

function mark(
  { findings }: Judging,
  id: TableId,
  rule: AnyRule,
  row: number,
  { messageAt, repair, other }: Marking,
): void {
  const { id: name, severity, source } = rule;
  const marks = rule.marks ?? rule.columns;
  marks.forEach((column, at) => {
    const message = messageAt(column);
    const saying = { rule: name, severity, source: source.reference, message, other };
    const certain = at === 0 && (typeof repair === 'number' || typeof repair === 'string');
    findings.at(id, row, column, certain ? { ...saying, repair } : saying);
  });
}

/** Where a row stands among the usable ones; -1 where it is none of them. */
function positionOf(usable: Int32Array, row: number): number {
  let low = 0;
  let high = usable.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const found = usable[middle] ?? 0;
    if (found === row) return middle;
    if (found < row) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
}
