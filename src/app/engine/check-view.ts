import { textOfCell } from '../../domain/cell-text';
import type { CellValue, TableData } from '../../domain/cells';
import type { Day } from '../../domain/days';
import { meaningsOf } from '../../domain/meanings';
import type { Register } from '../../domain/register';
import { checkRegister, type CheckResult, type Finding } from '../../domain/rules';
import { tableIds } from '../../domain/tables';

/** A finding with the cell's content as a person reads it, `05.01.2026` for a day. */
export interface ShownFinding extends Finding {
  readonly valueText: string;
  /** '' where there is no certain correction. */
  readonly repairText: string;
}

export interface CheckView extends CheckResult {
  readonly findings: readonly ShownFinding[];
}

export function checkView(register: Register, on: Day): CheckView {
  const { counts, findings } = checkRegister(register, on);
  const texts = new Map<string, (finding: Finding, cell: CellValue) => string>();
  for (const { data } of tableIds.flatMap((id) => register.tables[id].parts)) {
    texts.set(data.name, textsOf(data));
  }
  return {
    counts,
    findings: findings.map((finding) => {
      const text = texts.get(finding.table);
      const repair = finding.repair ?? null;
      return {
        ...finding,
        valueText: text?.(finding, finding.value) ?? '',
        repairText: text?.(finding, repair) ?? '',
      };
    }),
  };
}

function textsOf(data: TableData): (finding: Finding, cell: CellValue) => string {
  const meanings = meaningsOf(data);
  return ({ at }, cell) =>
    textOfCell(at === null ? undefined : meanings[at.column], cell, data.date1904);
}
