import type { TableData } from '../../domain/cells';
import type { Edit } from '../../workbook/workbook';
import { changeOf, type Change } from './change';

/** What has been done to the file since it was last read or saved, step by step. */
export class History {
  private changes: readonly Change[] = [];

  get length(): number {
    return this.changes.length;
  }

  /** Starts anew, with edits made before that can only be replayed. */
  start(edits: readonly Edit[] = []): void {
    this.changes = edits.length === 0 ? [] : [{ edits, inverse: null }];
  }

  /** Writes down edits that are about to be made to the tables. */
  add(tables: readonly TableData[], edits: readonly Edit[]): void {
    this.changes = [...this.changes, changeOf(tables, edits)];
  }

  /** Takes the last step away and returns it. */
  takeLast(): Change | undefined {
    const last = this.changes.at(-1);
    this.changes = this.changes.slice(0, -1);
    return last;
  }

  /** The first `count` steps are in the file now. */
  saved(count: number): void {
    this.changes = this.changes.slice(count);
  }

  edits(): readonly Edit[] {
    return this.changes.flatMap((change) => change.edits);
  }
}
