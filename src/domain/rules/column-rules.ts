import { cellAt, type CellValue } from '../cells';
import { wordOf } from '../code-word';
import type { Column } from '../columns';
import { day, type Day } from '../days';
import type { DecodedTable } from '../decode';
import { inLanguage } from '../language';
import type { Mending } from '../mending';
import type { ProblemCode } from '../parsed';
import type { Register } from '../register';
import { tableIds, tableOf, type TableId } from '../tables';
import { textIn } from '../../text';
import type { Finding } from './finding';
import { partAt, type Findings } from './found';
import { doubledMendings } from './keys/doubled-rows';
import { equalRows, joining } from './keys/equal-rows';
import { isMiswrittenIn } from './keys/id-width';
import { miswrittenKeys } from './keys/key-form';
import { lostZeroOffer } from './keys/lost-zero';
import { keyForName, namedRow, tableReferred } from './keys/named-rows';
import { doubledKeys, keysOf } from './known-keys';
import { columnRules } from './general-rules';
import { nearKey } from './near-keys';
import { problemRules } from './problem-rules';
import { COLUMNS } from './source';
import { judges } from './value-rules';
import type { Unreadable } from './unreadable';

const COLUMN_SOURCE = COLUMNS.reference;

/** What column rules need to know of a table while they go through it. */
export interface ColumnSweep {
  readonly id: TableId;
  readonly table: DecodedTable<unknown>;
  /** For what lies outside the table. */
  readonly register: Register;
  readonly on: Day;
  readonly unreadable: Unreadable;
  /** The rows to look at; null is all. */
  readonly rows: readonly number[] | null;
  readonly findings: Findings;
}

type Columns = Readonly<Record<string, readonly unknown[]>>;

function valuesIn({ table }: ColumnSweep, name: string): readonly unknown[] {
  return (table.columns as Columns)[name] ?? [];
}

function eachRow({ table, rows }: ColumnSweep, look: (row: number) => void): void {
  if (rows === null) for (let row = 0; row < table.length; row += 1) look(row);
  else for (const row of rows) look(row);
}

/** Cells that could not be read, or that something is to be said of all the same. */
export function sweepProblems(sweep: ColumnSweep): void {
  const { id, table, register, rows, findings } = sweep;
  const { columns } = tableOf(id);
  const wanted = rows === null ? null : new Set(rows);
  for (const problem of table.problems) {
    if (wanted?.has(problem.row) === false) continue;
    const column = columns[problem.column];
    const lost = problem.unreadable && column?.essential === true;
    findings.at(id, problem.row, problem.column, {
      mending: problem.code === 'not-an-id' ? namedMending(sweep, problem) : undefined,
      rule: problem.code,
      severity: lost ? 'kritisk' : problem.severity,
      source: sourceOf(problem.code),
      message: problemSentence(problem.code, column, register, lost),
      ...offerFor(sweep, problem, column),
    });
  }
}

/** What the cell should hold, where that is certain. */
function offerFor(
  { id, table, register }: ColumnSweep,
  { row, column: name, repair, unreadable }: DecodedTable<unknown>['problems'][number],
  column: Column<unknown> | undefined,
): Pick<Finding, 'repair' | 'choices'> {
  const part = partAt(table.parts, row);
  const isZeroLost = column?.kind === 'postcode' && typeof repair === 'string' && repair[0] === '0';
  if (isZeroLost && part !== undefined)
    return lostZeroOffer(register, id, { at: row, part, row: row - part.offset }, name, repair);
  const own = unreadable ? inOwnWords(repair, column, register) : repair;
  return own === undefined ? {} : { repair: own };
}

/** For a reference that is no id but what people call one row. */
function namedMending(
  { id, table, register }: ColumnSweep,
  { row, column }: { readonly row: number; readonly column: string },
): Mending | undefined {
  const target = tableReferred(id, column);
  const part = partAt(table.parts, row);
  if (target === undefined || part === undefined) return undefined;
  const text = cellAt(part.data, row - part.offset, part.columnIndex.get(column) ?? -1);
  const key = typeof text === 'string' ? namedRow(register, target, text) : undefined;
  // A key that is itself to be written in another way is put right first.
  if (key === undefined || isMiswrittenIn(register, target, key)) return undefined;
  return keyForName(register, part, row, column, key);
}

/** A code's word in the register's language; everything else is the same in all. */
function inOwnWords(
  repair: CellValue | undefined,
  column: Column<unknown> | undefined,
  register: Register,
): CellValue | undefined {
  if (column?.choices === undefined || repair === undefined) return repair;
  const read = column.parse(repair, { date1904: false });
  if (!read.ok) return undefined;
  const { value } = read;
  return typeof value === 'string'
    ? wordOf(register, column.choices, value)
    : column.toCell(value, register.language);
}

/** The sentence of a problem, with the choices where there are few enough to read. */
export function problemSentence(
  code: ProblemCode,
  column: Column<unknown> | undefined,
  register: Register,
  rowIsLost = false,
): string {
  const say = textIn(register.language).check;
  const choices = column?.kind === 'choice' ? (column.choices ?? {}) : {};
  const labels = Object.keys(choices).map((one) => wordOf(register, choices, one));
  const sentence =
    code === 'not-a-choice' && labels.length > 0
      ? say.columns.notAChoice(labels.join(', '))
      : say.problems[code];
  return rowIsLost ? `${sentence} ${say.columns.rowIsLost}` : sentence;
}

export function sweepEmpty(sweep: ColumnSweep, name: string, column: Column<unknown>): void {
  const { id, table, register, unreadable, findings } = sweep;
  const values = valuesIn(sweep, name);
  if (sweep.rows === null && !values.includes(null)) return;
  const say = textIn(register.language).check.columns;
  // Completeness is a status of rows and tables; the finding names the cell.
  const rule = column.essential === true ? 'essential-empty' : 'required-empty';
  const [severity] = columnRules[rule].severities;
  const message = column.essential === true ? `${say.empty} ${say.rowIsLost}` : say.empty;
  eachRow(sweep, (row) => {
    if (values[row] !== null || table.blank[row] === 1) return;
    if (unreadable.cell(row, name) || !unreadable.present(row, name)) return;
    findings.at(id, row, name, { rule, severity, source: COLUMN_SOURCE, message });
  });
}

export function sweepReference(sweep: ColumnSweep, name: string, references: string): void {
  const { id, register, findings } = sweep;
  const target = tableIds.find((one) => one === references);
  // Without its table nothing can be found; the missing table is the finding.
  if (target === undefined || isMissing(register, target)) return;
  const values = valuesIn(sweep, name);
  const { language } = register;
  let before: unknown = null;
  let known: ReadonlySet<unknown> | undefined;
  eachRow(sweep, (row) => {
    const value = values[row];
    if (typeof value !== 'string' || value === before) return;
    known ??= keysOf(register, target);
    if (known.has(value)) {
      before = value;
      return;
    }
    const repair = knownKey(register, target, value);
    findings.at(id, row, name, {
      rule: 'unknown-reference',
      severity: 'feil',
      source: COLUMN_SOURCE,
      message: textIn(language).check.columns.unknownReference(
        value,
        inLanguage(tableOf(target).sheet, language),
      ),
      repair,
      mending: repair === undefined ? namedMending(sweep, { row, column: name }) : undefined,
    });
  });
}

/** The key that is meant; none where that one is itself to be written in another way, which takes this along. */
function knownKey(register: Register, target: TableId, value: string): string | undefined {
  const near = nearKey(register, target, value);
  return near === undefined || isMiswrittenIn(register, target, near) ? undefined : near;
}

function isMissing({ structure }: Register, id: TableId): boolean {
  return structure.some(({ code, table }) => code === 'missing-table' && table === id);
}

/** Judgements of single values that depend on settings. */
export function sweepValues(sweep: ColumnSweep, name: string, column: Column<unknown>): void {
  const { id, register, on, findings } = sweep;
  const judge = judges[column.kind]?.(register, on);
  if (judge === undefined) return;
  const values = valuesIn(sweep, name);
  const known = new Map<string, ReturnType<typeof judge>>();
  eachRow(sweep, (row) => {
    const value = values[row];
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

export function sweepDays(sweep: ColumnSweep, name: string): void {
  const { id, register, findings } = sweep;
  const values = valuesIn(sweep, name);
  eachRow(sweep, (row) => {
    const value = values[row];
    if (typeof value !== 'number' || (value >= FIRST_LIKELY && value < FIRST_UNLIKELY)) return;
    findings.at(id, row, name, {
      rule: 'day-unlikely',
      severity: 'feil',
      source: COLUMN_SOURCE,
      message: textIn(register.language).check.problems['day-unlikely'],
    });
  });
}

export function sweepKeys(sweep: ColumnSweep): void {
  const { id, register, findings } = sweep;
  const { key } = tableOf(id);
  const values = valuesIn(sweep, key);
  const rows = doubledKeys(values);
  if (rows.length === 0) return;
  const say = textIn(register.language).check.columns;
  const mendings = doubledMendings(register, id, rows);
  for (const row of rows) {
    findings.at(id, row, key, {
      rule: 'key-doubled',
      severity: 'feil',
      source: COLUMN_SOURCE,
      message: say.keyDoubled(String(values[row])),
      ...mendings.get(row),
    });
  }
}

export function sweepKeyForms({ id, register, findings }: ColumnSweep): void {
  const say = textIn(register.language).check.keys;
  for (const { row, key, wanted, isFree, offered } of miswrittenKeys(register, id)) {
    findings.at(id, row, tableOf(id).key, {
      rule: 'key-form',
      severity: isFree ? 'advarsel' : 'feil',
      source: COLUMN_SOURCE,
      message: isFree ? say.form(key, wanted) : say.formTaken(key, wanted),
      ...offered,
    });
  }
}

export function sweepEqualRows({ id, register, findings }: ColumnSweep): void {
  const say = textIn(register.language).check.keys;
  for (const equal of equalRows(register, id)) {
    const { at, part, other } = equal;
    findings.at(id, at, tableOf(id).key, {
      rule: 'row-doubled',
      severity: 'advarsel',
      source: COLUMN_SOURCE,
      message: say.equal(part.data.top + 1 + other),
      mending: joining(register, id, equal),
    });
  }
}

function sourceOf(code: ProblemCode): string {
  return problemRules[code].source.reference;
}
