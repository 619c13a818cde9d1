import type { Day } from '../days';
import { tableIdOf, type Register } from '../register';
import type { CheckResult, Finding, FindingPlace } from '../rules/finding';
import type { Confirmation } from '../tables/logs';
import { shownCell, type ShownCell } from './cell-read';
import { cellsRead, columnKeyOf, readsSeveral } from './cells-read';
import { changedBetween, fingerprintOf } from './fingerprint';

/** A warning that somebody has confirmed: it is right all the same. */
export interface ConfirmedFinding {
  readonly finding: Finding;
  readonly confirmation: Confirmation;
}

/** A warning that is open again: cells have changed since it was confirmed, or its time is out. */
export interface LapsedConfirmation extends ConfirmedFinding {
  /** The cells that differ; none where the time is out. */
  readonly changed: readonly ShownCell[];
}

/** The result of the check with confirmed warnings apart; they are in neither findings nor counts. */
export interface WeighedResult extends CheckResult {
  readonly confirmed: readonly ConfirmedFinding[];
  readonly lapsed: readonly LapsedConfirmation[];
}

/** Only what warns or informs can be confirmed, and only on a row that has a key. */
export function canBeConfirmed({ severity, row, at }: FindingPlace): boolean {
  return (severity === 'advarsel' || severity === 'info') && row !== '' && at !== null;
}

/** Takes confirmed warnings out of a result. A single pass, and none where nothing is confirmed. */
export function weigh(register: Register, on: Day, result: CheckResult): WeighedResult {
  const standing = standingConfirmations(register);
  if (standing.size === 0) return { ...result, confirmed: [], lapsed: [] };
  const concerned = new Set(Array.from(standing.values(), ([one]) => one?.rule));
  const findings: Finding[] = [];
  const confirmed: ConfirmedFinding[] = [];
  const lapsed: LapsedConfirmation[] = [];
  for (const finding of result.findings) {
    const own =
      concerned.has(finding.rule) && canBeConfirmed(finding)
        ? standing.get(nameOfFinding(register, finding))
        : undefined;
    const verdict = own === undefined ? null : judge(register, on, finding, own);
    if (verdict?.changed === null) confirmed.push(verdict);
    else findings.push(finding);
    if (verdict !== null && verdict.changed !== null) {
      lapsed.push({ ...verdict, changed: verdict.changed });
    }
  }
  return { counts: countsOf(findings), findings, confirmed, lapsed };
}

function judge(
  register: Register,
  on: Day,
  finding: Finding,
  confirmations: readonly Confirmation[],
): (ConfirmedFinding & { readonly changed: readonly ShownCell[] | null }) | null {
  const now = fingerprintOf(register, cellsRead(register, on, finding));
  const holds = confirmations.find(
    ({ fingerprint, until }) => fingerprint === now && (until === null || until >= on),
  );
  if (holds !== undefined) return { finding, confirmation: holds, changed: null };
  const last = confirmations.at(-1);
  if (last === undefined) return null;
  const changed = changedBetween(last.fingerprint ?? '', now).flatMap(
    (cell) => shownCell(register, cell) ?? [],
  );
  return { finding, confirmation: last, changed };
}

/** Confirmations that nobody has taken back and that are not marked as lapsed, by what they are about. */
function standingConfirmations(register: Register): ReadonlyMap<string, readonly Confirmation[]> {
  const standing = new Map<string, Confirmation[]>();
  for (const one of register.tables.Confirmations.rows) {
    if (one.state === 'withdrawn' || one.state === 'lapsed') continue;
    const name = [one.rule, one.table, one.row, one.column ?? ''].join('\n');
    standing.set(name, [...(standing.get(name) ?? []), one]);
  }
  return standing;
}

function nameOfFinding(register: Register, finding: Finding): string {
  const { rule, table, row } = finding;
  const column = readsSeveral(finding) ? '' : columnKeyOf(register, finding);
  return [rule, tableIdOf(table) ?? table, row, column].join('\n');
}

function countsOf(findings: readonly Finding[]): CheckResult['counts'] {
  const counts = { kritisk: 0, feil: 0, advarsel: 0, info: 0 };
  for (const { severity } of findings) counts[severity] += 1;
  return counts;
}
