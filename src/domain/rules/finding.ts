import type { CellValue } from '../cells';
import type { Mending } from '../mending';
import type { Severity } from '../parsed';

/** Something that the check found, at one cell. */
export interface Finding {
  /** Id of the rule, in English, stable: `tenancy-ends-before-start`. */
  readonly rule: string;
  readonly severity: Severity;
  readonly sheet: string;
  /** Excel name of the table. */
  readonly table: string;
  /** Address without sheet, `C12`. */
  readonly cell: string;
  /** Key of the row, '' where it has none. */
  readonly row: string;
  /** Header as it stands in the sheet. */
  readonly column: string;
  readonly value: CellValue;
  readonly message: string;
  readonly source: string;
  /** What the cell should hold, where that is certain. */
  readonly repair?: CellValue;
  /** What it clashes with: mostly the key of another row, as in `Hit.other`. */
  readonly other?: string;
  /** The correction of more than this cell, where there is one. */
  readonly mending?: Mending;
  /** Corrections of which a person takes one, where nobody else can know which. */
  readonly choices?: readonly Mending[];
  /** Body row and column (from 0) for an edit; null where the finding is about the sheet. */
  readonly at: { readonly row: number; readonly column: number } | null;
}

/** Enough of a finding to find it again. */
export type FindingPlace = Pick<Finding, 'rule' | 'severity' | 'table' | 'row' | 'at' | 'other'>;

export interface CheckResult {
  readonly counts: Readonly<Record<Severity, number>>;
  /** Sorted by severity, then sheet order, row, column and rule. */
  readonly findings: readonly Finding[];
}
