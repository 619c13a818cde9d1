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
  for (const rule of run.rules.rules) runRule(run, rule);
}

function runRule(run: Run, rule: AnyRule): void {
  const { table, unreadable, context, say } = run;
  if (rule.find !== undefined) {
    for (const hit of rule.find(table, context)) {
      if (unreadable.allows(hit.row, rule.columns)) {
        mark(run, rule, hit.row, { message: rule.message(say, hit), other: hit.other });
      }
    }
    return;
  }
  for (const [row, index] of numbered(table)) {
    if (!rule.broken(row, context) || !unreadable.allows(index, rule.columns)) continue;
    const message = rule.message(say, row, context);
    mark(run, rule, index, { message, repair: rule.fix?.(row, context) });
  }
}

function mark(
  run: Run,
  rule: AnyRule,
  row: number,
  { message, repair, other }: Pick<Saying, 'message' | 'repair' | 'other'>,
): void {
  const { id, severity, source } = rule;
  const marks = rule.marks ?? rule.columns;
  marks.forEach((column, at) => {
    const saying = { rule: id, severity, source, message, other };
    const certain = at === 0 && (typeof repair === 'number' || typeof repair === 'string');
    run.findings.at(run.rules.table, row, column, certain ? { ...saying, repair } : saying);
  });
}
