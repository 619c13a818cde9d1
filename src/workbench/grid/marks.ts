import { severities, type Severity } from '../../domain/parsed';
import type { ShownFinding } from '../../app/engine/check-view';

const WIDEST = 16_384;

/** The findings of one table, by cell. */
export class Marks {
  private readonly byCell = new Map<number, ShownFinding[]>();
  readonly rows: ReadonlySet<number>;

  constructor(findings: readonly ShownFinding[], table: string) {
    const rows = new Set<number>();
    for (const finding of findings) {
      if (finding.table !== table || finding.at === null) continue;
      const { row, column } = finding.at;
      rows.add(row);
      const cell = row * WIDEST + column;
      const known = this.byCell.get(cell);
      if (known === undefined) this.byCell.set(cell, [finding]);
      else known.push(finding);
    }
    this.rows = rows;
  }

  at(row: number, column: number): readonly ShownFinding[] {
    return this.byCell.get(row * WIDEST + column) ?? [];
  }
}

/** The gravest of the findings; null where there are none. */
export function worst(findings: readonly ShownFinding[]): Severity | null {
  return severities.find((severity) => findings.some((one) => one.severity === severity)) ?? null;
}
