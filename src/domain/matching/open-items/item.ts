import type { Day } from '../../days';

/** One open item as a ledger system lists it. */
export interface LedgerItem {
  readonly line: number;
  readonly due: Day;
  /** Øre that are open; negative for a credit. */
  readonly rest: number;
  /** Øre; null where the list does not say. */
  readonly original: number | null;
  readonly tenancy: string | null;
  readonly kid: string | null;
  readonly invoice: string | null;
  readonly name: string | null;
  readonly text: string | null;
  /** The row as it stood. */
  readonly cells: readonly string[];
}

/** A row of the list that could not be read, with all its cells and why. */
export interface FailedRow {
  readonly line: number;
  readonly cells: readonly string[];
  readonly reasons: readonly string[];
}

/** An open items list as read. */
export interface ItemList {
  readonly headers: readonly string[];
  readonly items: readonly LedgerItem[];
  readonly failed: readonly FailedRow[];
  /** Øre; the sum of the items that could be read. */
  readonly total: number;
  /** Øre; the sum that the list itself gives in its last row, null where it gives none. */
  readonly control: number | null;
}
