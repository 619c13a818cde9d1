import { STEPS } from '../../app/engine/session';
import type { ChangeWay } from '../../domain/codes/changes';
import type { TableData } from '../../domain/cells';
import type { Edit } from '../../workbook/workbook';

/** One thing that was done: what the user did, and the lines of the change log that tell of it. */
export interface Step {
  readonly made: readonly Edit[];
  readonly how: ChangeWay;
  readonly lines: readonly Edit[];
  /** The tables before; columns that the edits leave alone are shared. */
  readonly before: readonly TableData[];
}

/** What undoing takes: so many of the engine's steps, and the lines that the log must keep. */
export interface WayBack {
  readonly step: Step;
  readonly count: number;
  /** Lines of the log that have been in a saved file: the log forgets nothing that others may have seen. */
  readonly kept: readonly Edit[];
}

/** What has been done since the file was opened, step by step; it reaches back past a save. */
export class History {
  /** Edits that can no longer be taken back one by one. */
  private settled: readonly Edit[] = [];
  private steps: readonly Step[] = [];
  private undone: readonly Step[] = [];
  private readonly saved = new WeakSet<Step>();
  /** The last step in the saved file; null where it has none of `steps`, undefined where no step is its last. */
  private savedTip: Step | null | undefined = null;

  get canUndo(): boolean {
    return this.steps.some(({ made }) => made.length > 0);
  }

  get canRedo(): boolean {
    return this.undone.length > 0;
  }

  /** Something has been done that the saved file does not have. */
  get isUnsaved(): boolean {
    return this.tip !== this.savedTip;
  }

  /** Begins anew on a file; `edits` have been made to it and are not saved. */
  /** `unsaved`: what is opened stands in no file of the user's yet, or not with these edits. */
  start(edits: readonly Edit[] = [], unsaved = edits.length > 0): void {
    this.settled = edits;
    this.steps = [];
    this.undone = [];
    this.savedTip = unsaved ? undefined : null;
  }

  /** Writes down what is about to be done. What was undone can no longer be redone. */
  add(step: Step): void {
    this.undone = [];
    this.push(step);
  }

  /** How the last step is taken back; the lines of steps undone before it are kept along. */
  wayBack(): WayBack | null {
    const at = this.steps.findLastIndex(({ made }) => made.length > 0);
    const step = this.steps[at];
    if (step === undefined) return null;
    const above = this.steps.slice(at + 1);
    const own = this.saved.has(step) ? step.lines : [];
    const kept = [...own, ...above.flatMap(({ lines }) => lines)];
    return { step, count: above.length + 1, kept };
  }

  /** The last step has been taken back; `told` are lines of the log that stand in its place. */
  takeBack({ step, count }: WayBack, told: Step | null): void {
    this.steps = this.steps.slice(0, -count);
    if (told !== null) this.push(told);
    this.undone = [...this.undone, step];
  }

  wasSaved(step: Step): boolean {
    return this.saved.has(step);
  }

  /** The step to do again. */
  nextRedo(): Step | null {
    return this.undone.at(-1) ?? null;
  }

  /** A step has been done again. */
  redone(step: Step): void {
    const rest = this.undone.slice(0, -1);
    this.push(step);
    this.undone = rest;
  }

  /** Forgets a step that was refused. */
  drop(step: Step): void {
    this.steps = this.steps.filter((one) => one !== step);
  }

  /** The last step now, to be told to `savedAt` when it has reached the file. */
  get tip(): Step | null {
    return this.steps.at(-1) ?? null;
  }

  /** All up to `tip` is in the file now. */
  savedAt(tip: Step | null): void {
    this.savedTip = tip;
    const last = tip === null ? -1 : this.steps.indexOf(tip);
    for (const step of this.steps.slice(0, last + 1)) this.saved.add(step);
  }

  /** All edits since the file was opened, saved or not. */
  edits(): readonly Edit[] {
    return [...this.settled, ...this.steps.flatMap(editsOf)];
  }

  private push(step: Step): void {
    this.steps = [...this.steps, step];
    const oldest = this.steps[0];
    if (this.steps.length <= STEPS || oldest === undefined) return;
    this.settled = [...this.settled, ...editsOf(oldest)];
    this.steps = this.steps.slice(1);
    if (this.savedTip === null) this.savedTip = undefined;
    else if (this.savedTip === oldest) this.savedTip = null;
  }
}

export function editsOf({ made, lines }: Step): readonly Edit[] {
  return [...made, ...lines];
}
