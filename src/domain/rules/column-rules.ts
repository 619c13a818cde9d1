import type { Column } from '../columns';
import { day, type Day } from '../days';
import type { DecodedTable } from '../decode';
import { inLanguage } from '../language';
import type { ProblemCode } from '../parsed';
import type { Register } from '../register';
import { tableIds, tableOf, type TableId } from '../tables';
import { textIn } from '../../text';
import type { Findings } from './found';
import { doubledKeys, valuesOf, type KnownKeys } from './known-keys';
import { columnRules } from './general-rules';
import { problemRules } from './problem-rules';
import { COLUMNS } from './source';
import { judges } from './value-rules';
import type { Unreadable } from './unreadable';

const COLUMN_SOURCE = COLUMNS.reference;

/** What column rules need to know of a table while they go through it. */
export interface ColumnSweep {
  readonly id: TableId;
  readonly register: Register;
  readonly on: Day;
  readonly keys: KnownKeys;
  readonly unreadable: Unreadable;
  readonly findings: Findings;
}

/** Everything that follows from a table's columns: unreadable, remarked, empty, unknown and doubled cells. */
export function sweepColumns(sweep: ColumnSweep): void {
  sweepProblems(sweep);
  for (const [name, column] of Object.entries(tableOf(sweep.id).columns)) {
    if (column.required === true || column.essential === true) sweepEmpty(sweep, name, column);
    if (column.references !== undefined) sweepReference(sweep, name, column.references);
    if (column.kind === 'day') sweepDays(sweep, name);
    sweepValues(sweep, name, column);
  }
  sweepKeys(sweep);
}

function sweepProblems({ id, register, findings }: ColumnSweep): void {
  const { columns } = tableOf(id);
  for (const problem of register.tables[id].problems) {
    const column = columns[problem.column];
    const lost = problem.unreadable && column?.essential === true;
    findings.at(id, problem.row, problem.column, {
      rule: problem.code,
      severity: lost ? 'kritisk' : problem.severity,
      source: sourceOf(problem.code),
      message: problemSentence(problem.code, column, register, lost),
      repair: problem.repair,
    });
  }
}

/** The sentence of a problem, with the choices where there are few enough to read. */
export function problemSentence(
  code: ProblemCode,
  column: Column<unknown> | undefined,
  register: Register,
  rowIsLost = false,
): string {
  const say = textIn(register.language).check;
  const labels = Object.values(column?.choices ?? {}).map((words) =>
    inLanguage(words, register.language),
  );
  const sentence =
    code === 'not-a-choice' && labels.length > 0
      ? say.columns.notAChoice(labels.join(', '))
      : say.problems[code];
  return rowIsLost ? `${sentence} ${say.columns.rowIsLost}` : sentence;
}

function sweepEmpty(
  { id, register, unreadable, findings }: ColumnSweep,
  name: string,
  column: Column<unknown>,
): void {
  const table: DecodedTable<unknown> = register.tables[id];
  const values = valuesOf(register, id, name);
  const say = textIn(register.language).check.columns;
  // Completeness is a status of rows and tables; the finding names the cell.
  const rule = column.essential === true ? 'essential-empty' : 'required-empty';
  const [severity] = columnRules[rule].severities;
  for (let row = 0; row < table.length; row += 1) {
    if (values[row] !== null || table.blank[row] === 1) continue;
    if (unreadable.cell(row, name) || !unreadable.present(row, name)) continue;
    findings.at(id, row, name, {
      rule,
      severity,
      source: COLUMN_SOURCE,
      message: column.essential === true ? `${say.empty} ${say.rowIsLost}` : say.empty,
    });
  }
}

function sweepReference(sweep: ColumnSweep, name: string, references: string): void {
  const { id, register, keys, findings } = sweep;
  const target = tableIds.find((one) => one === references);
  if (target === undefined) return;
  // Without its table nothing can be found; the missing table is the finding.
  if (register.tables[target].parts.length === 0) return;
  const known = keys.of(target);
  const values = valuesOf(register, id, name);
  const { language } = register;
  let before: unknown = null;
  for (let row = 0; row < values.length; row += 1) {
    const value = values[row];
    if (typeof value !== 'string' || value === before) continue;
    if (known.has(value)) {
      before = value;
      continue;
    }
    findings.at(id, row, name, {
      rule: 'unknown-reference',
      severity: 'feil',
      source: COLUMN_SOURCE,
      message: textIn(language).check.columns.unknownReference(
        value,
        inLanguage(tableOf(target).sheet, language),
      ),
    });
  }
}

/** Judgements of single values that depend on settings. */
function sweepValues(
  { id, register, on, findings }: ColumnSweep,
  name: string,
  column: Column<unknown>,
): void {
  const judge = judges[column.kind]?.(register, on);
  if (judge === undefined) return;
  const known = new Map<string, ReturnType<typeof judge>>();
  valuesOf(register, id, name).forEach((value, row) => {
    if (typeof value !== 'string') return;
    let verdict = known.get(value);
    if (verdict === undefined) known.set(value, (verdict = judge(value)));
    if (verdict === null) return;
    findings.at(id, row, name, {
      rule: verdict.code,
      severity: verdict.severity,
      source: sourceOf(verdict.code),
      message: problemSentence(verdict.code, column, register),
    });
  });
}

/** Years in which a day of the register can lie; 2026 typed as a date is a day of 1905. */
const FIRST_LIKELY = day('1910-01-01');
const FIRST_UNLIKELY = day('2100-01-01');

function sweepDays({ id, register, findings }: ColumnSweep, name: string): void {
  const values = valuesOf(register, id, name);
  for (let row = 0; row < values.length; row += 1) {
    const value = values[row];
    if (typeof value !== 'number' || (value >= FIRST_LIKELY && value < FIRST_UNLIKELY)) continue;
    findings.at(id, row, name, {
      rule: 'day-unlikely',
      severity: 'feil',
      source: COLUMN_SOURCE,
      message: textIn(register.language).check.problems['day-unlikely'],
    });
  }
}

function sweepKeys({ id, register, findings }: ColumnSweep): void {
  const { key } = tableOf(id);
  const say = textIn(register.language).check.columns;
  const values = valuesOf(register, id, key);
  for (const row of doubledKeys(values)) {
    findings.at(id, row, key, {
      rule: 'key-doubled',
      severity: 'feil',
      source: COLUMN_SOURCE,
      message: say.keyDoubled(String(values[row])),
    });
  }
}

function sourceOf(code: ProblemCode): string {
  return problemRules[code].source.reference;
}
