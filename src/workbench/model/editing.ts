import { logged, logEdits } from '../../app/changes/logged';
import type { TableData } from '../../domain/cells';
import { changesBetween } from '../../domain/changes/between';
import { isChangeLog } from '../../domain/changes/log-rows';
import type { ChangeWay } from '../../domain/codes/changes';
import { editedTables } from '../../workbook/edited';
import type { Edit } from '../../workbook/workbook';
import type { Desk } from './desk';
import { editsOf, type Step, type WayBack } from './history';
import type { Safekeeping } from './safekeeping';
import { undoneSentence } from './undone';

/** Changes to the open file: made, written down in its change log, taken back and done again. */
export class Editing {
  private readonly listeners = new Set<() => void>();
  private toldUnlogged: Uint8Array | null = null;

  constructor(
    private readonly desk: Desk,
    private readonly safekeeping: Safekeeping,
  ) {}

  onEdited(listener: () => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  async edit(edits: readonly Edit[], how: ChangeWay): Promise<void> {
    if (this.desk.messages.tellsRefusal()) return;
    const step = this.stepOf(edits, how);
    this.desk.history.add(step);
    await this.make(step);
  }

  /** Takes the last step back, also past a save; what the saved log has told stays told. */
  async undo(): Promise<void> {
    const { store, engine, history, text } = this.desk;
    const way = history.wayBack();
    if (store.get().saving || way === null) return;
    const told = history.wasSaved(way.step) ? this.toldOf(way) : null;
    history.takeBack(way, told);
    const lines = told === null ? [] : told.lines;
    const notice = undoneSentence(way.step.made, way.step.before, text.workbench.undone);
    const tables = editedTables(way.step.before, lines);
    const headings = store.get().headings.filter(({ made }) => made !== way.step.made);
    store.set({ tables, target: null, notice, headings });
    this.tellEdited();
    await this.safekeeping.remember();
    const back = Array.from({ length: way.count }, () => engine.undo());
    await Promise.all([...back, ...(lines.length > 0 ? [engine.apply(lines)] : [])]);
  }

  /** Does again what was taken back last. */
  async redo(): Promise<void> {
    const { store, history } = this.desk;
    const undone = history.nextRedo();
    if (store.get().saving || undone === null) return;
    const how = history.wasSaved(undone) ? 'redo' : undone.how;
    const step = this.stepOf(undone.made, how);
    history.redone(step);
    await this.make(step);
  }

  /** Shows the tables of the open file. */
  show(tables: readonly TableData[], unsaved: boolean): void {
    const { store, history, file } = this.desk;
    const { active, phase } = store.get();
    store.set({
      phase: 'ready',
      fileName: file.name,
      tables,
      active: tables.some(({ name }) => name === active) ? active : (tables[0]?.name ?? ''),
      target: null,
      unsaved,
      canUndo: history.canUndo,
      canRedo: history.canRedo,
      restored: unsaved && phase === 'opening',
    });
  }

  private stepOf(made: readonly Edit[], how: ChangeWay): Step {
    const before = this.desk.store.get().tables;
    const { edits } = logged(before, made, this.desk.stamp(how));
    return { made, how, lines: edits.slice(made.length), before };
  }

  /** What stands in place of a step that a saved file has: its lines in the log, and that it was undone. */
  private toldOf({ step, kept }: WayBack): Step {
    const { before } = step;
    const changes = changesBetween(this.desk.store.get().tables, before);
    const undone = logEdits(
      editedTables(before, kept),
      changes.filter(({ data }) => !isChangeLog(data)),
      this.desk.stamp('undo'),
    );
    return { made: [], how: 'undo', lines: [...kept, ...undone.edits], before };
  }

  private tellEdited(): void {
    for (const listener of this.listeners) listener();
  }

  private async make(step: Step): Promise<void> {
    const { store, engine, history, messages } = this.desk;
    const edits = editsOf(step);
    const tables = editedTables(step.before, edits);
    const { canUndo, canRedo } = history;
    const notice = this.unlogged(step);
    store.set({ tables, unsaved: true, canUndo, canRedo, notice });
    this.tellEdited();
    // Kept at once, not when the engine has answered: a reload in between must lose nothing.
    const both = [engine.apply(edits), this.safekeeping.remember()] as const;
    const [applied] = await Promise.allSettled(both);
    if (applied.status === 'fulfilled') return;
    // The engine refused and changed nothing: show what it has.
    history.drop(step);
    this.show(await engine.tables(), history.isUnsaved);
    messages.tellProblem(applied.reason);
    await this.safekeeping.remember();
  }

  /** Said once per file: the register has no change log, and changes are made without it. */
  private unlogged({ made, before }: Step): string | null {
    const { base, text } = this.desk;
    if (made.length === 0 || this.toldUnlogged === base || before.some(isChangeLog)) return null;
    this.toldUnlogged = base;
    return text.workbench.notLogged;
  }
}
