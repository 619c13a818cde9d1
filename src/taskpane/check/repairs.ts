import type { Finding } from '../../domain/rules/finding';
import type { Edit } from '../../workbook/workbook';

/** The finding knows what the cell should hold. */
export function repairable(finding: Finding): boolean {
  return finding.repair !== undefined && finding.at !== null;
}

/** Edits that put right what is certain; a cell is corrected once, however many findings it has. */
export function repairEdits(findings: readonly Finding[]): readonly Edit[] {
  const edits = new Map<string, Edit>();
  for (const { table, at, repair } of findings) {
    if (at === null || repair === undefined) continue;
    const place = `${table}!${at.row},${at.column}`;
    if (!edits.has(place)) edits.set(place, { kind: 'set', table, ...at, value: repair });
  }
  return [...edits.values()];
}
