import { EngineClient, Stopped } from '../../app/engine/client';
import type { CellValue, TableData } from '../../domain/cells';
import type { Day } from '../../domain/days';
import type { Language } from '../../domain/language';
import { surfaceText } from '../../text/surface';
import { workbookSentence } from '../../workbook/sentence';
import { WorkbookError, type Edit } from '../../workbook/workbook';
import { editedTables } from './edited';
import { asRegisterFile, saveAs, writeBack, type PickedFile } from './files';
import { History } from './history';
import { Keeper } from './keeper';
import { spotOf } from './places';
import { emptyState, type Spot, type WorkbenchState } from './state';
import { Store } from './store';
import { readUnsaved } from './unsaved';

/** The open file and all that is done to it. Components follow `store` and call the methods. */
export class Workbench {
  readonly store = new Store<WorkbenchState>(emptyState);
  private file: PickedFile = { name: '', bytes: new Uint8Array(), handle: null };
  private readonly history = new History();
  private readonly keeper = new Keeper();
  private readonly editedListeners = new Set<() => void>();

  constructor(
    readonly engine: EngineClient,
    private view: { readonly language: Language; readonly on: Day },
  ) {
    engine.onChanged(() => void this.checkAgain());
  }

  /** Language of the findings and the day they are seen from. */
  look(view: { readonly language: Language; readonly on: Day }): void {
    this.view = view;
    if (this.store.get().phase === 'ready') void this.checkAgain();
  }

  /** The day that everything is seen from. */
  get on(): Day {
    return this.view.on;
  }

  /** Opens what a reload left behind, else the sample. */
  async start(sample: () => Promise<PickedFile | null>): Promise<void> {
    const left = await readUnsaved();
    if (left !== null && (await this.open(left, left.edits))) {
      this.select(left.edits.at(-1)?.table ?? '');
      return;
    }
    const file = await sample();
    if (file === null) this.store.set({ phase: 'empty' });
    else await this.open(file);
  }

  /** Opens a file in place of the one that is open; keeps the old one where the new cannot be read. */
  async open(file: PickedFile, edits: readonly Edit[] = []): Promise<boolean> {
    const before = this.store.get();
    this.store.set({ phase: 'opening', fileName: file.name, problem: null, notice: null });
    try {
      const tables = await this.engine.open(file.bytes, edits);
      this.file = file;
      this.history.start(edits);
      this.show(tables, edits.length > 0);
      if (edits.length === 0) await this.keeper.forget();
      return true;
    } catch (error) {
      await this.backTo(before, error);
      return false;
    }
  }

  /** Stops an opening that takes too long. */
  stop(): void {
    this.engine.stop();
  }

  async edit(edits: readonly Edit[]): Promise<void> {
    this.history.add(this.store.get().tables, edits);
    await this.make(edits);
  }

  /** Adds a row at the bottom and goes to it. */
  async addRow(table: string, row: readonly CellValue[]): Promise<void> {
    await this.edit([{ kind: 'append', table, rows: [row] }]);
    const count = this.store.get().tables.find(({ name }) => name === table)?.rowCount ?? 1;
    const column = Math.max(
      0,
      row.findIndex((cell) => cell === null),
    );
    this.store.set({ target: { table, row: count - 1, column } });
  }

  async deleteRow(table: string, row: number, notice: string): Promise<void> {
    await this.edit([{ kind: 'delete', table, rows: [row] }]);
    this.store.set({ notice });
  }

  async undo(): Promise<void> {
    if (this.store.get().saving) return;
    const tables = this.history.takeLast();
    if (tables === null) return;
    this.store.set({ tables, target: null, notice: null });
    for (const listener of this.editedListeners) listener();
    await this.engine.undo();
    await this.remember();
  }

  /** Saves to the file that was opened where the browser can, else where the user chooses. */
  async save(): Promise<void> {
    const text = surfaceText(this.view.language).workbench;
    this.store.set({ saving: true, problem: null, notice: null });
    try {
      const count = this.history.length;
      const bytes = await this.engine.save();
      const place = await this.writeOut(bytes);
      if (place === null) return;
      this.file = { ...this.file, bytes };
      this.history.saved(count);
      const notice =
        place === 'downloaded' ? text.downloaded(this.file.name) : text.saved(this.file.name);
      this.store.set({ restored: false, notice });
      await this.remember();
    } catch (error) {
      this.store.set({ problem: this.sentenceFor(error) });
    } finally {
      this.store.set({ saving: false });
    }
  }

  /** Gives up what was fetched back after a reload. */
  async discard(): Promise<void> {
    await this.keeper.forget();
    await this.open(this.file);
  }

  select(table: string): void {
    this.store.set({ active: table, target: null });
  }

  goTo(place: { readonly sheet: string; readonly cell: string }): Spot | null {
    const spot = spotOf(this.store.get().tables, place);
    if (spot !== null) this.store.set({ active: spot.table, target: { ...spot } });
    return spot;
  }

  dismiss(): void {
    this.store.set({ problem: null, notice: null, restored: false });
  }

  onEdited(listener: () => void): () => void {
    this.editedListeners.add(listener);
    return () => this.editedListeners.delete(listener);
  }

  /** The file as it stands, edits included. */
  async current(): Promise<PickedFile> {
    return { ...this.file, bytes: await this.engine.save() };
  }

  private async make(edits: readonly Edit[]): Promise<void> {
    const tables = editedTables(this.store.get().tables, edits);
    this.store.set({ tables, unsaved: true, canUndo: this.history.canUndo, notice: null });
    for (const listener of this.editedListeners) listener();
    // Kept at once, not when the engine has answered: a reload in between must lose nothing.
    const [applied] = await Promise.allSettled([this.engine.apply(edits), this.remember()]);
    if (applied.status === 'fulfilled') return;
    // The engine refused and changed nothing: show what it has.
    this.history.drop(edits);
    this.show(await this.engine.tables(), this.history.edits().length > 0);
    this.store.set({ problem: this.sentenceFor(applied.reason) });
    await this.remember();
  }

  private async remember(): Promise<void> {
    const edits = this.history.edits();
    this.store.set({ unsaved: edits.length > 0, canUndo: this.history.canUndo });
    await this.keeper.remember(this.file, edits);
  }

  private show(tables: readonly TableData[], unsaved: boolean): void {
    const { active } = this.store.get();
    const kept = tables.some(({ name }) => name === active);
    this.store.set({
      phase: 'ready',
      fileName: this.file.name,
      tables,
      active: kept ? active : (tables[0]?.name ?? ''),
      target: null,
      unsaved,
      canUndo: this.history.canUndo,
      restored: unsaved && this.store.get().phase === 'opening',
    });
  }

  private async backTo(before: WorkbenchState, error: unknown): Promise<void> {
    const stopped = error instanceof Stopped;
    const phase = before.phase === 'ready' ? 'ready' : 'empty';
    if (stopped && phase === 'ready') {
      // An engine that was stopped has forgotten the old file too.
      this.history.start(this.history.edits());
      await this.engine.open(this.file.bytes, this.history.edits());
    }
    const problem = stopped ? null : this.sentenceFor(error);
    this.store.set({ ...before, phase, problem, canUndo: this.history.canUndo });
  }

  private async writeOut(bytes: Uint8Array): Promise<'saved' | 'downloaded' | null> {
    const { handle, name } = this.file;
    if (handle !== null && (await writeBack(handle, bytes))) return 'saved';
    const place = await saveAs(asRegisterFile(name, bytes));
    if (place === null || place === 'downloaded') return place;
    this.file = { ...this.file, handle: place, name: place.name };
    this.store.set({ fileName: place.name });
    return 'saved';
  }

  private async checkAgain(): Promise<void> {
    try {
      this.store.set({ check: await this.engine.ask('check', this.view) });
    } catch (error) {
      if (!(error instanceof Stopped)) this.store.set({ problem: this.sentenceFor(error) });
    }
  }

  private sentenceFor(error: unknown): string {
    const text = surfaceText(this.view.language);
    if (error instanceof WorkbookError) return workbookSentence(error, text);
    return text.workbench.unexpected(error instanceof Error ? error.message : String(error));
  }
}
