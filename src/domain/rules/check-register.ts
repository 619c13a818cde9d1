import type { Day } from '../days';
import type { DecodedTable } from '../decode';
import type { Register } from '../register';
import { tableIds } from '../tables';
import { textIn } from '../../text';
import { sweepColumns } from './column-rules';
import type { CheckResult } from './finding';
import { Findings, type Saying } from './found';
import { KnownKeys } from './known-keys';
import {
  holdsOn,
  numbered,
  type AnyRule,
  type RuleContext,
  type RulesOfTable,
  type Sentences,
} from './rule';
import { sweepStructure } from './structure-rules';
import { Unreadable } from './unreadable';

type Row = Record<string, unknown>;

/** What one table's rules run on. */
interface Run {
  readonly rules: RulesOfTable;
  readonly table: DecodedTable<Row>;
  readonly unreadable: Unreadable;
  readonly context: RuleContext;
  readonly say: Sentences;
  readonly findings: Findings;
}

/** Checks the whole register with these rules, as of a day. Findings come sorted and complete. */
export function checkWith(
  rules: readonly RulesOfTable[],
  register: Register,
  on: Day,
): CheckResult {
  const findings = new Findings(register);
  const keys = new KnownKeys(register);
  const say = textIn(register.language).check.rules;
  sweepStructure(register, findings);
  for (const id of tableIds) {
    const unreadable = new Unreadable(register.tables[id]);
    sweepColumns({ id, register, on, keys, unreadable, findings });
    const table = register.tables[id] as unknown as DecodedTable<Row>;
    for (const own of rules.filter((one) => one.table === id)) {
      runRules({ rules: own, table, unreadable, context: { register, on }, say, findings });
    }
  }
  return findings.result();
}

function runRules(run: Run): void {
  if (run.table.length === 0) return;
  for (const rule of run.rules.rules) if (holdsOn(rule, run.context.on)) runRule(run, rule);
}

function runRule(run: Run, rule: AnyRule): void {
  const { table, unreadable, context, say } = run;
  if (rule.find !== undefined) {
    for (const hit of rule.find(table, context)) {
      if (!unreadable.allows(hit.row, rule.columns)) continue;
      mark(run, rule, hit.row, {
        messageAt: (column) =>
          rule.sides?.[column]?.(say, hit, table) ?? rule.message(say, hit, table),
        other: hit.other,
      });
    }
    return;
  }
  for (const [row, index] of numbered(table)) {
    if (!rule.broken(row, context) || !unreadable.allows(index, rule.columns)) continue;
    mark(run, rule, index, {
      messageAt: (column) =>
        rule.sides?.[column]?.(say, row, context) ?? rule.message(say, row, context),
      repair: rule.fix?.(row, context),
    });
  }
}

/** What a broken rule says, cell by cell. */
interface Marking extends Pick<Saying, 'repair' | 'other'> {
  readonly messageAt: (column: string) => string;
}

function mark(run: Run, rule: AnyRule, row: number, { messageAt, repair, other }: Marking): void {
  const { id, severity, source } = rule;
  const marks = rule.marks ?? rule.columns;
  marks.forEach((column, at) => {
    const message = messageAt(column);
    const saying = { rule: id, severity, source: source.reference, message, other };
    const certain = at === 0 && (typeof repair === 'number' || typeof repair === 'string');
    run.findings.at(run.rules.table, row, column, certain ? { ...saying, repair } : saying);
  });
}
