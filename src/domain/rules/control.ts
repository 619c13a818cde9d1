import type { Register } from '../register';
import type { TableId } from '../tables';
import type { Findings } from './found';
import type { RuleContext } from './rule';

/**
 * One thing that the check looks for: a rule, or what follows from a column. All that it reads it reads through
 * `Judging.context`, which notes it; only a control that goes row by row looks at its own row in the bare register.
 */
export interface Control {
  /** The table that it finds things in; null where it is about the workbook. */
  readonly table: TableId | null;
  /** It judges each row of its table by the row's own cells, so that some rows can be judged alone. */
  readonly byRow: boolean;
  judge(judging: Judging): void;
}

export interface Judging {
  readonly context: RuleContext;
  /** The register without notes, for a row's own cells. */
  readonly bare: Register;
  /** The rows to judge, in order; null is all. Only controls that go row by row are given some. */
  readonly rows: readonly number[] | null;
  readonly findings: Findings;
}
