import { namingOf } from '../../domain/agenda/naming';
import type { Day } from '../../domain/days';
import type { Language } from '../../domain/language';
import { arrearsOn, type Arrears } from '../../domain/ledger/arrears';
import { earlyWarnings } from '../../domain/next-step/early-warning/early-warnings';
import type { EarlyWarning } from '../../domain/next-step/early-warning/warning';
import type { Register } from '../../domain/register';
import type { WorkItem } from '../../domain/worklist/work-item';
import { workItemsOf } from '../../domain/worklist/work-items';
import { textIn } from '../../text';

/** The arrears with the words that a person knows the tenancies by. */
export interface ArrearsView {
  readonly arrears: Arrears;
  /** The tenancies that owe, the most pressing first; never with a protected name or address. */
  readonly work: readonly WorkItem[];
  /** Tenants about to fall behind, with or without a debt. */
  readonly warnings: readonly EarlyWarning[];
}

export function arrearsView(register: Register, on: Day, language: Language): ArrearsView {
  const arrears = arrearsOn(register, on);
  const naming = namingOf(register, textIn(language).agenda, on);
  const warnings = earlyWarnings(register, on);
  return { arrears, work: workItemsOf(register, arrears, naming, warnings), warnings };
}
