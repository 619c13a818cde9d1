import type { TableData } from '../../domain/cells';
import type { Change } from '../../domain/changes/change';
import type { Edit } from '../../workbook/workbook';
import { readWho } from '../who';

/** So long after the last edit by hand it is logged; earlier it would stand in the way of undoing it in Excel. */
const QUIET_MILLISECONDS = 20_000;

/** What the user has changed by hand in Excel and the log does not tell yet. */
export class HandChanges {
  private waiting: readonly Change[] = [];
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(private readonly write: () => Promise<void>) {}

  /** Compares two readings, of which the first holds everything that the program has written itself. */
  async note(before: readonly TableData[], after: readonly TableData[]): Promise<void> {
    if (before.length === 0) return;
    const { changesBetween, isChangeLog } = await import('./log-changes');
    const changes = changesBetween(before, after).filter(({ data }) => !isChangeLog(data));
    if (changes.length === 0) return;
    this.waiting = [...this.waiting, ...changes];
    clearTimeout(this.timer);
    // What cannot be written now, such as while a cell is being edited, waits for the next edit.
    this.timer = setTimeout(() => void this.write().catch(() => undefined), QUIET_MILLISECONDS);
  }

  /** The lines that tell of them, to be written with the next edit; `putBack` lets them wait on where that failed. */
  async take(
    tables: readonly TableData[],
  ): Promise<{ readonly edits: readonly Edit[]; readonly putBack: () => void }> {
    const { logEdits, stampOf } = await import('./log-changes');
    const changes = this.waiting;
    this.waiting = [];
    clearTimeout(this.timer);
    const putBack = (): void => {
      this.waiting = [...changes, ...this.waiting];
    };
    const { edits } = logEdits(tables, changes, stampOf(new Date(), readWho(), 'hand'));
    return { edits, putBack };
  }
}
