import { shownCell, type ShownCell } from '../../domain/confirmations/cell-read';
import { cellsRead } from '../../domain/confirmations/cells-read';
import type { Day } from '../../domain/days';
import type { Register } from '../../domain/register';
import { ruleCatalogue } from '../../domain/rules/catalogue';
import type { FindingPlace } from '../../domain/rules/finding';
import type { RuleSource } from '../../domain/rules/source';
import { ruleDescriptions } from '../../text/rule-descriptions';

/** Why a finding was made: the rule, where it comes from, and every cell that it read. */
export interface Explanation {
  readonly rule: string;
  /** What the rule asks for; '' where nothing is written of it. */
  readonly description: string;
  readonly source: RuleSource | null;
  /** Two registered facts cannot both be true. */
  readonly contradiction: boolean;
  readonly validFrom: Day | null;
  readonly cells: readonly ShownCell[];
}

export function explain(register: Register, on: Day, finding: FindingPlace): Explanation {
  const entry = ruleCatalogue().find(({ id }) => id === finding.rule);
  return {
    rule: finding.rule,
    description: ruleDescriptions(register.language)[finding.rule] ?? '',
    source: entry?.source ?? null,
    contradiction: entry?.contradiction ?? false,
    validFrom: entry?.validFrom ?? null,
    cells: cellsRead(register, on, finding).flatMap((cell) => shownCell(register, cell) ?? []),
  };
}
