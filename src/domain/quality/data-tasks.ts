import { textIn } from '../../text';
import { ruleName, ruleNamed } from '../../text/rule-descriptions';
import type { WeighedResult } from '../confirmations/weigh';
import { addDays, type Day } from '../days';
import type { Edit } from '../edits';
import { tableIdOf, type Register } from '../register';
import { appendRows, setCells, type NoPlace } from '../row-edits';
import type { Finding } from '../rules/finding';
import { setting } from '../settings';
import type { Task } from '../tables/committee';
import { isContradiction } from './contradictions';
import { ownerOf } from './data-owner';

type Result = Pick<WeighedResult, 'findings'>;

/** Contradictions of the register against the tasks that somebody has to check them. */
export interface DataTasks {
  /** One finding for each contradiction that nobody has a task for. */
  readonly without: readonly Finding[];
  /** Open tasks whose contradiction the check no longer finds. */
  readonly solved: readonly Task[];
  /** Open tasks whose contradiction is still there. */
  readonly open: readonly Task[];
}

/** Open and dropped tasks stand for their finding: what somebody chose to let be is not asked for again. */
export function dataTasksOf(register: Register, { findings }: Result): DataTasks {
  const found = new Map<string, Finding>();
  for (const finding of findings) {
    if (!isContradiction(finding) || finding.row === '') continue;
    const name = nameOf(finding.rule, tableIdOf(finding.table), finding.row);
    if (!found.has(name)) found.set(name, finding);
  }
  const tasks = register.tables.Tasks.rows.filter(({ rule }) => rule !== null);
  const named = ({ rule, sourceTable, sourceId }: Task): string =>
    nameOf(rule === null ? null : ruleNamed(rule), sourceTable, sourceId);
  const taken = new Set(tasks.filter(({ state }) => state !== 'done').map(named));
  const open = tasks.filter(({ state }) => state === 'open');
  return {
    without: [...found].filter(([name]) => !taken.has(name)).map(([, finding]) => finding),
    solved: open.filter((task) => !found.has(named(task))),
    open: open.filter((task) => found.has(named(task))),
  };
}

/** New tasks for findings, due as the settings say; a finding that has a task gets no other. */
export function taskEdit(
  register: Register,
  result: Result,
  wanted: readonly Pick<Finding, 'rule' | 'table' | 'row'>[],
  on: Day,
): Edit | NoPlace | null {
  const names = new Set(wanted.map(({ rule, table, row }) => nameOf(rule, tableIdOf(table), row)));
  const rows = dataTasksOf(register, result)
    .without.filter(({ rule, table, row }) => names.has(nameOf(rule, tableIdOf(table), row)))
    .map((finding) => taskFor(register, finding, on));
  return rows.length === 0 ? null : appendRows(register, 'Tasks', rows);
}

/** Marks the tasks as done. */
export function closingEdits(
  register: Register,
  tasks: readonly string[],
  on: Day,
): readonly Edit[] {
  return tasks.flatMap((task) => setCells(register, 'Tasks', task, { state: 'done', done: on }));
}

function taskFor(register: Register, finding: Finding, on: Day): Partial<Task> {
  const table = tableIdOf(finding.table);
  const { owner, service } =
    table === undefined
      ? { owner: null, service: null }
      : ownerOf(register, table, finding.row, on);
  return {
    what: textIn(register.language).quality.task(finding.row, finding.message),
    sourceTable: table ?? finding.table,
    sourceId: finding.row,
    rule: ruleName(finding.rule, register.language),
    owner,
    service,
    created: on,
    due: addDays(on, setting(register, 'dataTaskDays')),
    state: 'open',
    urgent: finding.severity === 'kritisk',
  };
}

function nameOf(rule: string | null, table: string | null | undefined, row: string | null): string {
  return [rule, table, row].join('\n');
}
