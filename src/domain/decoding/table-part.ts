import type { TableData } from '../cells';

/** Something wrong with a table's shape. */
export interface StructureProblem {
  readonly code: 'missing-table' | 'missing-column' | 'missing-key' | 'doubled-column';
  readonly table: string;
  readonly sheet: string;
  /** Address of the header concerned, where there is one. */
  readonly cell: string;
  readonly column?: string;
}

/** One Excel table that holds rows of a register table; several where the table is split by year. */
export interface TablePart {
  readonly data: TableData;
  /** First row of this part in the decoded table. */
  readonly offset: number;
  /** Column key → column of `data`; keys that the sheet lacks are absent. */
  readonly columnIndex: ReadonlyMap<string, number>;
  /** What is wrong with its headers. */
  readonly structure: readonly StructureProblem[];
}

/** Rows of all parts together. */
export function lengthOf(parts: readonly TablePart[]): number {
  return parts.reduce((sum, { data }) => sum + data.rowCount, 0);
}
