import { Stopped, type EngineClient } from '../../app/engine/client';
import type { MadeFile, Making } from '../../app/host';
import type { CellValue } from '../../domain/cells';
import { isChangeLog } from '../../domain/changes/log-rows';
import type { Day } from '../../domain/days';
import type { ChosenColumns } from '../../domain/paste/headings';
import type { Edit } from '../../workbook/workbook';
import { Desk, type User, type View } from './desk';
import { Editing } from './editing';
import type { PickedFile } from './files';
import { Navigation } from './navigation';
import type { OfferedAction } from './offers';
import { Opener } from './opener';
import { Safekeeping } from './safekeeping';
import { Saver } from './saver';
import type { Way } from './saving';
import { GridSelection } from './selection';
import type { Spot, UnknownHeadings, WorkbenchState } from './state';
import type { Store } from './store';

/** The open file and all that is done to it. Components follow `store` and call the methods. */
export class Workbench {
  readonly store: Store<WorkbenchState>;
  readonly selection = new GridSelection();
  private readonly desk: Desk;
  private readonly editing: Editing;
  private readonly opener: Opener;
  private readonly saver: Saver;
  private readonly navigation: Navigation;

  constructor(
    readonly engine: EngineClient,
    view: View,
    user: User,
  ) {
    this.desk = new Desk(engine, view, user);
    this.store = this.desk.store;
    const safekeeping = new Safekeeping(this.desk);
    this.editing = new Editing(this.desk, safekeeping);
    this.opener = new Opener(this.desk, this.editing, safekeeping);
    this.saver = new Saver(this.desk, safekeeping);
    this.navigation = new Navigation(this.store);
    engine.onChanged(() => void this.checkAgain());
  }

  look(view: View): void {
    this.desk.view = view;
    if (this.store.get().phase === 'ready') void this.checkAgain();
  }

  /** The day that everything is seen from. */
  get on(): Day {
    return this.desk.view.on;
  }

  /** Opens what a reload left behind, else the sample. */
  start(sample: () => Promise<PickedFile | null>): Promise<void> {
    return this.opener.start(sample, ({ edits }) => {
      const last = edits.findLast(({ table }) => !isChangeLog({ name: table }));
      if (last !== undefined) this.select(last.table);
    });
  }

  /** Opens a file in place of the one that is open; keeps the old one where the new cannot be read. */
  open(file: PickedFile): Promise<boolean> {
    return this.opener.open(file);
  }

  openMade(file: MadeFile, notice: string): Promise<void> {
    return this.opener.openMade(file, notice);
  }

  upgrade(): Promise<void> {
    return this.opener.upgrade();
  }

  discard(): Promise<void> {
    return this.opener.discard();
  }

  /** Stops an opening that takes too long. */
  stop(): void {
    this.engine.stop();
  }

  /** Why nothing may be changed; null where it may. */
  get refusal(): string | null {
    return this.desk.messages.refusal;
  }

  /** Makes edits and writes them down in the register's change log, in one batch. */
  edit(edits: readonly Edit[], { how }: Making): Promise<void> {
    return this.editing.edit(edits, how);
  }

  /** Makes edits that deserve a sentence; it is shown with them. */
  async editTelling(edits: readonly Edit[], making: Making, notice: string): Promise<void> {
    await this.edit(edits, making);
    if (this.store.get().problem === null) this.say(notice);
  }

  /** Adds a row at the bottom and goes to it. */
  async addRow(table: string, row: readonly CellValue[]): Promise<void> {
    await this.edit([{ kind: 'append', table, rows: [row] }], { how: 'hand' });
    const firstEmpty = row.findIndex((cell) => cell === null);
    this.navigation.goToLast(table, Math.max(0, firstEmpty));
  }

  async deleteRow(table: string, row: number, notice: string): Promise<void> {
    await this.editTelling([{ kind: 'delete', table, rows: [row] }], { how: 'hand' }, notice);
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

  undo(): Promise<void> {
    return this.editing.undo();
  }

  redo(): Promise<void> {
    return this.editing.redo();
  }

  onEdited(listener: () => void): () => void {
    return this.editing.onEdited(listener);
  }

  save(way: Way = 'same'): Promise<void> {
    return this.saver.save(way);
  }

  /** What a message's button does. */
  act(action: OfferedAction): Promise<void> {
    return this.saver.act(action);
  }

  select(table: string): void {
    this.navigation.select(table);
  }

  goTo(place: { readonly sheet: string; readonly cell: string }): Spot | null {
    return this.navigation.goTo(place);
  }

  /** Shows a sentence until the next thing is done. */
  say(notice: string): void {
    this.desk.messages.say(notice);
  }

  dismiss(): void {
    this.desk.messages.dismiss();
  }

  /** The report of the upgrade has been read. */
  closeReport(): void {
    this.store.set({ upgraded: [] });
  }

  /** The file as it stands, edits included. */
  async current(): Promise<PickedFile> {
    return { ...this.desk.file, bytes: await this.engine.save() };
  }

  private async checkAgain(): Promise<void> {
    try {
      this.store.set({ check: await this.engine.ask('check', this.desk.view) });
    } catch (error) {
      if (!(error instanceof Stopped)) this.desk.messages.tellProblem(error);
    }
  }
}
