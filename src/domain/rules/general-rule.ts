import type { Column, ColumnKind } from '../columns';
import type { Day } from '../days';
import type { Severity } from '../parsed';
import type { Table } from '../tables';
import type { RuleSource } from './source';

/** A rule that follows from how tables and columns are described, and so holds in many of them. */
export interface GeneralRule {
  /** The usual severity first; others where the cell or the column matters more or less. */
  readonly severities: readonly [Severity, ...Severity[]];
  readonly source: RuleSource;
  readonly version?: number;
  readonly validFrom?: Day;
  readonly validTo?: Day;
  /** A finding brings what the cell should hold, at least where that is certain. */
  readonly fixable?: true;
  /** Columns that it looks at; the table as a whole where left out. */
  holds?(column: Column<unknown>, table: Table): boolean;
}

/** Columns of these kinds. */
export function ofKinds(...kinds: readonly ColumnKind[]): NonNullable<GeneralRule['holds']> {
  return (column) => kinds.includes(column.kind);
}

export const anyColumn = (): boolean => true;
