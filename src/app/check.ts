import { isoDay, norwegianDay, type Day } from '../domain/days';
import type { Language } from '../domain/language';
import type { Mending } from '../domain/mending';
import { severities, type Severity } from '../domain/parsed';
import type { ConfirmedFinding, WeighedResult } from '../domain/confirmations/weigh';
import type { CheckResult, Finding } from '../domain/rules';
import type { CellValue } from '../domain/cells';
import { textIn } from '../text';

/** The check as the JSON document of the command line's contract. */
export function checkJson(result: WeighedResult, on: Day, language: Language): string {
  const findings = result.findings.map(findingJson);
  const confirmed = result.confirmed.map(confirmedJson);
  const { counts } = result;
  return JSON.stringify({ on: isoDay(on), language, counts, findings, confirmed }, null, 2);
}

function confirmedJson({ finding, confirmation }: ConfirmedFinding) {
  const { entry, reason, who, date } = confirmation;
  const confirmedOn = date === null ? null : isoDay(date);
  return { ...findingJson(finding), confirmation: entry, reason, who, date: confirmedOn };
}

function findingJson(finding: Finding): Readonly<Record<string, unknown>> {
  const { rule, severity, sheet, table, cell, row, column, message, source, repair } = finding;
  const value = plainValue(finding.value);
  const facts = { rule, severity, sheet, table, cell, row, column, value, message, source };
  return {
    ...facts,
    ...(repair === undefined ? {} : { repair: plainValue(repair) }),
    ...(finding.mending === undefined ? {} : { mending: mendingJson(finding.mending) }),
    ...(finding.choices === undefined ? {} : { choices: finding.choices.map(mendingJson) }),
  };
}

/** What the pane can do about it in one step, and every cell that gets another value. */
function mendingJson({ title, cells, notes, safe }: Mending): Readonly<Record<string, unknown>> {
  const changes = cells.map(({ sheet, cell, before, after }) => {
    return { sheet, cell, before: plainValue(before), after: plainValue(after) };
  });
  return { title, safe, cells: changes, notes };
}

/** An error value is its text, such as `#REF!`. */
function plainValue(value: CellValue): string | number | boolean | null {
  return typeof value === 'object' && value !== null ? value.error : value;
}

/** The check for a person: worst first, each finding with its place and what to do, then how many there are. */
export function checkLines(result: WeighedResult, on: Day, language: Language): readonly string[] {
  const { report } = textIn(language).check;
  const groups = severities.flatMap((severity) => group(result, severity, language));
  const total =
    result.findings.length === 0 ? report.clean : report.total(countWords(result, language));
  return [
    report.title(norwegianDay(on)),
    ...groups,
    '',
    total,
    ...confirmedLines(result, language),
  ];
}

function confirmedLines(
  { confirmed, lapsed }: WeighedResult,
  language: Language,
): readonly string[] {
  const { report } = textIn(language).quality;
  return [
    ...(confirmed.length === 0 ? [] : [report.confirmed(confirmed.length)]),
    ...(lapsed.length === 0 ? [] : [report.lapsed(lapsed.length)]),
  ];
}

function group(result: CheckResult, severity: Severity, language: Language): string[] {
  const own = result.findings.filter((finding) => finding.severity === severity);
  if (own.length === 0) return [];
  const title = countOf(own.length, severity, language);
  return [
    '',
    title.charAt(0).toUpperCase() + title.slice(1),
    ...own.map((one) => line(one, language)),
  ];
}

function line({ sheet, table, cell, row, column, message }: Finding, language: Language): string {
  const place = textIn(language).check.report.place(sheet === '' ? table : sheet, cell);
  const about = [row, column].filter((part) => part !== '').join(', ');
  return `  ${place}${about === '' ? '' : ` (${about})`}: ${message}`;
}

/** «2 feil, 1 advarsel»; severities without findings are left out. */
export function countWords({ counts }: CheckResult, language: Language): string {
  return severities
    .filter((severity) => counts[severity] > 0)
    .map((severity) => countOf(counts[severity], severity, language))
    .join(', ');
}

function countOf(count: number, severity: Severity, language: Language): string {
  const [one = '', several = ''] = textIn(language).check.severities[severity];
  return `${count.toLocaleString('nb-NO')} ${count === 1 ? one : several}`;
}

/** Whether the check found anything as bad as `threshold` or worse. */
export function reaches({ counts }: CheckResult, threshold: Severity): boolean {
  return severities
    .slice(0, severities.indexOf(threshold) + 1)
    .some((severity) => counts[severity] > 0);
}
