import { STEPS } from '../../app/engine/session';
import type { TableData } from '../../domain/cells';
import type { Edit } from '../../workbook/workbook';

interface Step {
  readonly edits: readonly Edit[];
  /** The tables before the edits; columns that they leave alone are shared. */
  readonly before: readonly TableData[];
}

/** What has been done to the file since it was last read or saved, step by step. */
export class History {
  /** Edits that can no longer be taken back one by one. */
  private settled: readonly Edit[] = [];
  private steps: readonly Step[] = [];

  get canUndo(): boolean {
    return this.steps.length > 0;
  }

  /** How many steps there are. */
  get length(): number {
    return this.steps.length;
  }

  start(edits: readonly Edit[] = []): void {
    this.settled = edits;
    this.steps = [];
  }

  /** Writes down edits that are about to be made to the tables. */
  add(before: readonly TableData[], edits: readonly Edit[]): void {
    this.steps = [...this.steps, { edits, before }];
    const oldest = this.steps[0];
    if (this.steps.length <= STEPS || oldest === undefined) return;
    this.settled = [...this.settled, ...oldest.edits];
    this.steps = this.steps.slice(1);
  }

  /** Takes the last step away and returns the tables before it. */
  takeLast(): readonly TableData[] | null {
    const last = this.steps.at(-1);
    this.steps = this.steps.slice(0, -1);
    return last?.before ?? null;
  }

  /** Forgets a step that was refused. */
  drop(edits: readonly Edit[]): void {
    this.steps = this.steps.filter((step) => step.edits !== edits);
  }

  /** The first `count` steps are in the file now. */
  saved(count: number): void {
    this.settled = [];
    this.steps = this.steps.slice(count);
  }

  /** All edits that are not in the file. */
  edits(): readonly Edit[] {
    return [...this.settled, ...this.steps.flatMap(({ edits }) => edits)];
  }
}
