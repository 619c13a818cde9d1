import { textOfCell } from '../../domain/cell-text';
import type { CellValue, TableData } from '../../domain/cells';
import type { ShownCell } from '../../domain/confirmations/cell-read';
import { weigh } from '../../domain/confirmations/weigh';
import type { Day } from '../../domain/days';
import { meaningsOf } from '../../domain/meanings';
import type { Register } from '../../domain/register';
import { checkRegister, type CheckResult, type Finding } from '../../domain/rules';
import { tableIds } from '../../domain/tables';
import type { Confirmation } from '../../domain/tables/logs';

/** Who confirmed a warning, when and why. */
export type ShownConfirmation = Pick<Confirmation, 'entry' | 'reason' | 'who' | 'date'>;

/** A finding with the cell's content as a person reads it, `05.01.2026` for a day. */
export interface ShownFinding extends Finding {
  readonly valueText: string;
  /** '' where there is no certain correction. */
  readonly repairText: string;
  /** It was confirmed once, and these cells have changed since. */
  readonly lapsed?: ShownConfirmation & { readonly changed: readonly ShownCell[] };
}

export interface CheckView extends CheckResult {
  readonly findings: readonly ShownFinding[];
  readonly confirmed: readonly {
    readonly finding: ShownFinding;
    readonly confirmation: ShownConfirmation;
  }[];
}

export function checkView(register: Register, on: Day): CheckView {
  const { counts, findings, confirmed, lapsed } = weigh(register, on, checkRegister(register, on));
  const shown = shower(register);
  const since = new Map(lapsed.map((one) => [one.finding, one]));
  return {
    counts,
    findings: findings.map((finding) => {
      const before = since.get(finding);
      if (before === undefined) return shown(finding);
      const { confirmation, changed } = before;
      return { ...shown(finding), lapsed: { ...shownConfirmation(confirmation), changed } };
    }),
    confirmed: confirmed.map(({ finding, confirmation }) => ({
      finding: shown(finding),
      confirmation: shownConfirmation(confirmation),
    })),
  };
}

function shownConfirmation({ entry, reason, who, date }: Confirmation): ShownConfirmation {
  return { entry, reason, who, date };
}

function shower(register: Register): (finding: Finding) => ShownFinding {
  const texts = new Map<string, (finding: Finding, cell: CellValue) => string>();
  for (const { data } of tableIds.flatMap((id) => register.tables[id].parts)) {
    texts.set(data.name, textsOf(data));
  }
  return (finding) => {
    const text = texts.get(finding.table);
    const repair = finding.repair ?? null;
    return {
      ...finding,
      valueText: text?.(finding, finding.value) ?? '',
      repairText: text?.(finding, repair) ?? '',
    };
  };
}

function textsOf(data: TableData): (finding: Finding, cell: CellValue) => string {
  const meanings = meaningsOf(data);
  return ({ at }, cell) =>
    textOfCell(at === null ? undefined : meanings[at.column], cell, data.date1904);
}
