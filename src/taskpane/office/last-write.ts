import type { TableData } from '../../domain/cells';
import type { ChangeWay } from '../../domain/codes/changes';

/** What the program wrote last: the tables before and after it. */
export interface Written {
  readonly how: ChangeWay;
  readonly before: readonly TableData[];
  readonly after: readonly TableData[];
}

/** Keeps the last write, so that it can be taken back in one step; a new write takes its place. */
export class LastWrite {
  private written: Written | null = null;
  private readonly listeners = new Set<() => void>();

  readonly get = (): Written | null => this.written;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  set(written: Written | null): void {
    this.written = written;
    for (const listener of this.listeners) listener();
  }
}
