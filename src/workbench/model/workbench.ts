import { logged, logEdits } from '../../app/changes/logged';
import { stampOf } from '../../app/changes/stamp';
import { EngineClient, Stopped } from '../../app/engine/client';
import type { MadeFile, Making } from '../../app/host';
import type { CellValue, TableData } from '../../domain/cells';
import { changesBetween } from '../../domain/changes/between';
import { isChangeLog } from '../../domain/changes/log-rows';
import type { ChangeWay } from '../../domain/codes/changes';
import type { Day } from '../../domain/days';
import type { Language } from '../../domain/language';
import type { ChosenColumns } from '../../domain/paste/headings';
import { surfaceText, type SurfaceText } from '../../text/surface';
import { editedTables } from '../../workbook/edited';
import { workbookSentence } from '../../workbook/sentence';
import { WorkbookError, type Edit } from '../../workbook/workbook';
import { SaveProblem } from './disk';
import { asRegisterFile, download, type PickedFile } from './files';
import { editsOf, History, type Step, type WayBack } from './history';
import { Keeper } from './keeper';
import { waysOn, type OfferedAction } from './offers';
import { spotOf } from './places';
import { saveRegister, type Way } from './saving';
import { emptyState, type Spot, type UnknownHeadings, type WorkbenchState } from './state';
import { GridSelection } from './selection';
import { Store } from './store';
import type { Unsaved } from './unsaved';
import { backupOf } from './upgrading';
import { undoneSentence } from './undone';
import { OtherWindows } from './windows';

/** The open file and all that is done to it. Components follow `store` and call the methods. */
export class Workbench {
  readonly store = new Store<WorkbenchState>(emptyState);
  readonly selection = new GridSelection();
  private file: PickedFile = { name: '', bytes: new Uint8Array(), handle: null };
  /** The file as it was opened: all edits since lead from it to what is shown. */
  private base: Uint8Array = this.file.bytes;
  private readonly history = new History();
  private readonly keeper = new Keeper();
  private readonly editedListeners = new Set<() => void>();
  private toldUnlogged: Uint8Array | null = null;
  private toldNoRoom = false;
  /** The file whose signature the user lets go. */
  private knownSigned: Uint8Array | null = null;
  private readonly otherWindows = new OtherWindows(() => this.tell(this.saving.otherWindow));
  /** What a message's button hands out: the version before the last save, or one that could not be opened. */
  private atHand: PickedFile | null = null;

  constructor(
    readonly engine: EngineClient,
    private view: { readonly language: Language; readonly on: Day },
    /** The change log's who and when. */
    private readonly user: { now(): Date; who(): string },
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
    const left = await this.keeper.left();
    if (left !== null && (await this.open(left, left))) {
      const last = left.edits.findLast(({ table }) => !isChangeLog({ name: table }));
      if (last !== undefined) this.select(last.table);
      return;
    }
    if (left !== null) this.keeper.leaveAlone();
    const file = await sample();
    if (file === null) this.store.set({ phase: 'empty' });
    else await this.open(file);
    if (left === null) return;
    this.atHand = { ...left, bytes: left.base };
    this.tell(this.saving.notRestored, ['downloadKept']);
  }

  /** Opens a file in place of the one that is open; keeps the old one where the new cannot be read. */
  async open(file: PickedFile, kept?: Pick<Unsaved, 'base' | 'edits'>): Promise<boolean> {
    const { base, edits } = kept ?? { base: file.bytes, edits: [] };
    const unsaved = kept !== undefined;
    const before = this.store.get();
    this.store.set({ phase: 'opening', fileName: file.name, problem: null, notice: null });
    try {
      const tables = await this.engine.open(base, edits);
      this.file = file;
      this.base = base;
      this.otherWindows.workOn(file.handle);
      this.history.start(edits, unsaved);
      this.show(tables, unsaved);
      this.store.set({ standing: null, upgraded: [], headings: [] });
      void this.lookAtStanding(base);
      if (!unsaved) await this.keeper.forget();
      return true;
    } catch (error) {
      this.backTo(before, error);
      return false;
    }
  }

  /** Opens a file that the program has made and the user has not saved anywhere yet. */
  async openMade(file: MadeFile, notice: string): Promise<void> {
    const { name, bytes } = file;
    if (!(await this.open({ name, bytes, handle: null }, { base: bytes, edits: [] }))) return;
    this.store.set({ restored: false, notice });
    await this.remember();
  }

  /** Brings the open register up to date, unsaved edits included; the file as it was is handed out first. */
  async upgrade(): Promise<void> {
    const before = this.store.get();
    const { upgrade } = surfaceText(this.view.language);
    // Nothing may be typed meanwhile: it would be lost.
    this.store.set({ phase: 'opening', problem: null, notice: null });
    try {
      const done = await this.engine.upgrade(this.view.language, this.stamp('upgrade'));
      this.store.set(before);
      if (done === null) return this.store.set({ notice: upgrade.nothing });
      const { lines: upgraded } = done;
      if (!done.changed) return this.store.set({ upgraded });
      download(backupOf(this.file.name, done.before, upgrade.backupSuffix));
      // A file of its own to the keeper, with the same place to be saved to.
      const kept = { base: done.after, edits: [] };
      if (!(await this.open({ ...this.file }, kept))) return;
      this.store.set({ restored: false, upgraded });
      await this.remember();
    } catch (error) {
      this.backTo(before, error);
    }
  }

  /** Why nothing may be changed: the register is of a later program. Null where it may. */
  get refusal(): string | null {
    const { standing } = this.store.get();
    if (standing?.kind !== 'newer') return null;
    const error = new WorkbookError('newer-register', String(standing.version));
    return workbookSentence(error, surfaceText(this.view.language));
  }

  /** Stops an opening that takes too long. */
  stop(): void {
    this.engine.stop();
  }

  /** Makes edits and writes them down in the register's change log, in one batch. */
  async edit(edits: readonly Edit[], { how }: Making): Promise<void> {
    if (this.tellsRefusal()) return;
    const step = this.stepOf(edits, how);
    this.history.add(step);
    await this.make(step);
  }

  /** Adds a row at the bottom and goes to it. */
  async addRow(table: string, row: readonly CellValue[]): Promise<void> {
    await this.edit([{ kind: 'append', table, rows: [row] }], { how: 'hand' });
    const count = this.store.get().tables.find(({ name }) => name === table)?.rowCount ?? 1;
    const column = Math.max(
      0,
      row.findIndex((cell) => cell === null),
    );
    this.store.set({ target: { table, row: count - 1, column } });
  }

  /** Makes edits that deserve a sentence; it is shown with them. */
  async editTelling(edits: readonly Edit[], making: Making, notice: string): Promise<void> {
    await this.edit(edits, making);
    if (this.store.get().problem === null) this.store.set({ notice });
  }

  /** Asks which columns the headings of a pasted list mean, until that is answered. */
  askHeadings(headings: UnknownHeadings): void {
    this.store.set({ headings: [...this.store.get().headings, headings] });
  }

  /** Puts in what has been chosen; null leaves it all out. */
  async answerHeadings(asked: UnknownHeadings, chosen: ChosenColumns | null): Promise<void> {
    this.store.set({ headings: this.store.get().headings.filter((one) => one !== asked) });
    if (chosen !== null) await asked.fill(chosen);
  }

  async deleteRow(table: string, row: number, notice: string): Promise<void> {
    await this.editTelling([{ kind: 'delete', table, rows: [row] }], { how: 'hand' }, notice);
  }

  /** Takes the last step back, also past a save; what the saved log has told stays told. */
  async undo(): Promise<void> {
    const way = this.history.wayBack();
    if (this.store.get().saving || way === null) return;
    const told = this.history.wasSaved(way.step) ? this.toldOf(way) : null;
    this.history.takeBack(way, told);
    const lines = told === null ? [] : told.lines;
    const { undone } = surfaceText(this.view.language).workbench;
    const notice = undoneSentence(way.step.made, way.step.before, undone);
    const tables = editedTables(way.step.before, lines);
    const headings = this.store.get().headings.filter(({ made }) => made !== way.step.made);
    this.store.set({ tables, target: null, notice, headings });
    this.tellEdited();
    await this.remember();
    const back = Array.from({ length: way.count }, () => this.engine.undo());
    await Promise.all([...back, ...(lines.length > 0 ? [this.engine.apply(lines)] : [])]);
  }

  /** Does again what was taken back last. */
  async redo(): Promise<void> {
    const undone = this.history.nextRedo();
    if (this.store.get().saving || undone === null) return;
    const how = this.history.wasSaved(undone) ? 'redo' : undone.how;
    const step = this.stepOf(undone.made, how);
    this.history.redone(step);
    await this.make(step);
  }

  /** Saves to the file that was opened where the browser can, else where the user chooses. */
  async save(way: Way = 'same'): Promise<void> {
    if (this.store.get().saving || this.tellsRefusal()) return;
    this.store.set({ saving: true, problem: null, notice: null });
    const before = this.file;
    try {
      if (way === 'same') await this.refuseSigned();
      const { tip } = this.history;
      const saved = await saveRegister(before, await this.engine.save(), way);
      if (saved === null) return;
      this.file = saved.file;
      this.knownSigned = this.base;
      this.otherWindows.workOn(saved.file.handle);
      this.history.savedAt(tip);
      this.store.set({ restored: false, fileName: saved.file.name });
      this.tellSaved(saved.place, before);
      await this.remember();
    } catch (error) {
      if (error instanceof Stopped) this.tell(this.saving.stopped);
      else this.tellRefused(error, before);
    } finally {
      this.store.set({ saving: false });
    }
  }

  /** What a message's button does. */
  async act(action: OfferedAction): Promise<void> {
    if (action === 'saveAnyway') {
      this.knownSigned = this.base;
      return this.save();
    }
    if (action === 'saveCopy') return this.save('copy');
    if (action === 'overwrite') return this.save('over');
    const file = this.atHand;
    if (file === null) return;
    const name =
      action === 'downloadPrevious' ? file.name.replace(/(\.\w+)?$/, ' (forrige)$1') : file.name;
    download(asRegisterFile(name, file.bytes));
  }

  /** Gives up what was fetched back after a reload. */
  async discard(): Promise<void> {
    await this.keeper.forget();
    await this.open(this.file);
  }

  select(table: string): void {
    this.turnTo(table, null);
  }

  goTo(place: { readonly sheet: string; readonly cell: string }): Spot | null {
    const spot = spotOf(this.store.get().tables, place);
    if (spot !== null) this.turnTo(spot.table, { ...spot });
    return spot;
  }

  /** What was told of one table is not told over another, unless it still offers something. */
  private turnTo(table: string, target: Spot | null): void {
    const { active, notice, offer } = this.store.get();
    const offers = offer !== null && offer.sentence === notice && offer.actions.length > 0;
    const kept = table === active || offers ? notice : null;
    this.store.set({ active: table, target, notice: kept });
  }

  /** Shows a sentence until the next thing is done. */
  say(notice: string): void {
    this.store.set({ notice });
  }

  dismiss(): void {
    this.store.set({ problem: null, notice: null, restored: false, offer: null });
  }

  /** The report of the upgrade has been read. */
  closeReport(): void {
    this.store.set({ upgraded: [] });
  }

  onEdited(listener: () => void): () => void {
    this.editedListeners.add(listener);
    return () => this.editedListeners.delete(listener);
  }

  /** The file as it stands, edits included. */
  async current(): Promise<PickedFile> {
    return { ...this.file, bytes: await this.engine.save() };
  }

  private stepOf(made: readonly Edit[], how: ChangeWay): Step {
    const before = this.store.get().tables;
    const { edits } = logged(before, made, this.stamp(how));
    return { made, how, lines: edits.slice(made.length), before };
  }

  /** What stands in place of a step that a saved file has: its lines in the log, and that it was undone. */
  private toldOf({ step, kept }: WayBack): Step {
    const { before } = step;
    const changes = changesBetween(this.store.get().tables, before);
    const undone = logEdits(
      editedTables(before, kept),
      changes.filter(({ data }) => !isChangeLog(data)),
      this.stamp('undo'),
    );
    return { made: [], how: 'undo', lines: [...kept, ...undone.edits], before };
  }

  private stamp(how: ChangeWay): ReturnType<typeof stampOf> {
    return stampOf(this.user.now(), this.user.who(), how);
  }

  private tellEdited(): void {
    for (const listener of this.editedListeners) listener();
  }

  private async make(step: Step): Promise<void> {
    const edits = editsOf(step);
    const tables = editedTables(step.before, edits);
    const { canUndo, canRedo } = this.history;
    const notice = this.unlogged(step);
    this.store.set({ tables, unsaved: true, canUndo, canRedo, notice });
    this.tellEdited();
    // Kept at once, not when the engine has answered: a reload in between must lose nothing.
    const [applied] = await Promise.allSettled([this.engine.apply(edits), this.remember()]);
    if (applied.status === 'fulfilled') return;
    // The engine refused and changed nothing: show what it has.
    this.history.drop(step);
    this.show(await this.engine.tables(), this.history.isUnsaved);
    this.store.set({ problem: this.sentenceFor(applied.reason) });
    await this.remember();
  }

  /** Said once per file: the register has no change log, and changes are made without it. */
  private unlogged({ made, before }: Step): string | null {
    if (made.length === 0 || this.toldUnlogged === this.base || before.some(isChangeLog))
      return null;
    this.toldUnlogged = this.base;
    return surfaceText(this.view.language).workbench.notLogged;
  }

  private async remember(): Promise<void> {
    const { canUndo, canRedo, isUnsaved } = this.history;
    this.store.set({ unsaved: isUnsaved, canUndo, canRedo });
    if (!isUnsaved) return this.keeper.forget();
    const kept = await this.keeper.remember(this.file, this.base, this.history.edits());
    if (kept || this.toldNoRoom) return;
    this.toldNoRoom = true;
    this.tell(this.saving.noRoom, ['saveCopy']);
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
      canRedo: this.history.canRedo,
      restored: unsaved && this.store.get().phase === 'opening',
    });
  }

  private backTo(before: WorkbenchState, error: unknown): void {
    const stopped = error instanceof Stopped;
    const phase = before.phase === 'ready' ? 'ready' : 'empty';
    const problem = stopped ? null : this.sentenceFor(error);
    this.store.set({ ...before, phase, problem, canUndo: this.history.canUndo });
  }

  private get saving(): SurfaceText['saving'] {
    return surfaceText(this.view.language).saving;
  }

  private tell(notice: string, actions: readonly OfferedAction[] = []): void {
    this.store.set({ notice, offer: { sentence: notice, actions } });
  }

  private tellSaved(place: 'saved' | 'downloaded', before: PickedFile): void {
    const { workbench } = surfaceText(this.view.language);
    const { name, handle } = this.file;
    if (place === 'downloaded') return this.tell(workbench.downloaded(name));
    const isOver = handle !== null && handle === before.handle;
    this.atHand = isOver ? before : null;
    this.tell(workbench.saved(name), isOver ? ['downloadPrevious'] : []);
  }

  /** Asked once per file, before its signature no longer holds; a copy was the user's own wish. */
  private async refuseSigned(): Promise<void> {
    const known = this.knownSigned === this.base || !this.history.isUnsaved;
    if (known || !(await this.engine.breaksOnSaving()).includes('signature')) return;
    throw new SaveProblem('signed');
  }

  private tellRefused(error: unknown, before: PickedFile): void {
    const problem = this.sentenceFor(error);
    this.atHand = before;
    const actions = error instanceof SaveProblem ? waysOn[error.code] : [];
    this.store.set({ problem, offer: { sentence: problem, actions } });
  }

  private tellsRefusal(): boolean {
    const problem = this.refusal;
    if (problem !== null) this.store.set({ problem });
    return problem !== null;
  }

  /** Asked once per file. */
  private async lookAtStanding(base: Uint8Array): Promise<void> {
    const standing = await this.engine.ask('standing', {}).catch(() => null);
    if (this.base === base) this.store.set({ standing });
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
    if (error instanceof SaveProblem) return text.saving.problems[error.code];
    return text.workbench.unexpected(error instanceof Error ? error.message : String(error));
  }
}
