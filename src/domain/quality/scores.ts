import type { QualityArea } from '../codes/quality';
import type { WeighedResult } from '../confirmations/weigh';
import { tableIdOf, type Register } from '../register';
import type { Finding } from '../rules/finding';
import { setting } from '../settings';
import type { TableId } from '../tables';
import { areaIds, areaTables, scoreParts, type ScorePart } from './areas';
import type { TableCompleteness } from './completeness';
import { isContradiction } from './contradictions';

/** The target band that a score falls in. */
export type Band = 'good' | 'fair' | 'weak';

/** Data quality of an area. */
export interface AreaScore {
  readonly area: QualityArea;
  readonly rows: number;
  /** From 0 to 100, one decimal; null where the area has no rows. */
  readonly score: number | null;
  readonly band: Band | null;
  /** The parts in per cent of 100, one decimal. */
  readonly parts: Readonly<Record<ScorePart, number>>;
  /** What the parts count: rows with errors, cells that are missing, rows that contradict. */
  readonly faults: Readonly<Record<ScorePart, number>>;
}

export interface Bands {
  /** The target: good from this score. */
  readonly good: number;
  /** Too weak below this score. */
  readonly fair: number;
}

/** The municipality's target bands. */
export function bandsOf(register: Register): Bands {
  return { good: setting(register, 'qualityGood'), fair: setting(register, 'qualityFair') };
}

export function bandOf(score: number, { good, fair }: Bands): Band {
  return score >= good ? 'good' : score >= fair ? 'fair' : 'weak';
}

/** The score of every area: 0.5 × rows without errors + 0.3 × required cells filled + 0.2 × rows without contradictions. */
export function scoresOf(
  register: Register,
  { findings }: WeighedResult,
  completeness: readonly TableCompleteness[],
): readonly AreaScore[] {
  const faulty = rowsWith(
    findings,
    ({ severity }) => severity === 'kritisk' || severity === 'feil',
  );
  const contradicting = rowsWith(findings, isContradiction);
  const bands = bandsOf(register);
  return areaIds.map((area) => {
    const tables = areaTables[area];
    const own = completeness.filter(({ table }) => tables.includes(table));
    const total = (count: (one: TableCompleteness) => number): number =>
      own.reduce((sum, one) => sum + count(one), 0);
    const rows = total((one) => one.rows);
    const faults = {
      clean: countIn(tables, faulty),
      complete: total(({ wanted, filled }) => wanted - filled),
      consistent: countIn(tables, contradicting),
    };
    const parts = {
      clean: share(rows - faults.clean, rows),
      complete: share(
        total(({ filled }) => filled),
        total(({ wanted }) => wanted),
      ),
      consistent: share(rows - faults.consistent, rows),
    };
    const score = rows === 0 ? null : oneDecimal(weighted(parts));
    return {
      area,
      rows,
      score,
      band: score === null ? null : bandOf(score, bands),
      parts: mapped(parts, oneDecimal),
      faults,
    };
  });
}

function weighted(parts: Readonly<Record<ScorePart, number>>): number {
  const { clean, complete, consistent } = scoreParts;
  return parts.clean * clean + parts.complete * complete + parts.consistent * consistent;
}

/** Distinct rows per table with a finding of a kind. */
function rowsWith(
  findings: readonly Finding[],
  counts: (finding: Finding) => boolean,
): ReadonlyMap<TableId, ReadonlySet<string>> {
  const rows = new Map<TableId, Set<string>>();
  for (const finding of findings) {
    const table = tableIdOf(finding.table);
    if (table === undefined || finding.at === null || !counts(finding)) continue;
    const own = rows.get(table) ?? new Set<string>();
    rows.set(table, own.add(`${finding.table} ${String(finding.at.row)}`));
  }
  return rows;
}

function countIn(
  tables: readonly TableId[],
  rows: ReadonlyMap<TableId, ReadonlySet<string>>,
): number {
  return tables.reduce((sum, table) => sum + (rows.get(table)?.size ?? 0), 0);
}

/** Per cent; nothing out of nothing is all of it. */
function share(part: number, whole: number): number {
  return whole === 0 ? 100 : (Math.max(part, 0) / whole) * 100;
}

/** Down, so that 100 means that nothing is wrong. */
function oneDecimal(value: number): number {
  return Math.floor(value * 10 + 1e-9) / 10;
}

function mapped(
  parts: Readonly<Record<ScorePart, number>>,
  change: (value: number) => number,
): Readonly<Record<ScorePart, number>> {
  const { clean, complete, consistent } = parts;
  return { clean: change(clean), complete: change(complete), consistent: change(consistent) };
}
