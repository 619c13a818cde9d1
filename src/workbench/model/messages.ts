import { workbookSentence } from '../../workbook/sentence';
import { WorkbookError } from '../../workbook/workbook';
import type { Desk } from './desk';
import { SaveProblem } from './disk';
import { asRegisterFile, download, type PickedFile } from './files';
import { waysOn, type OfferedAction } from './offers';

/** What is told of the work, and what a message's buttons offer. */
export class Messages {
  /** What a message's button hands out: the version before the last save, or one that could not be opened. */
  private atHand: PickedFile | null = null;

  constructor(private readonly desk: Desk) {}

  /** Shows a sentence until the next thing is done. */
  say(notice: string): void {
    this.desk.store.set({ notice });
  }

  tell(notice: string, actions: readonly OfferedAction[] = []): void {
    this.desk.store.set({ notice, offer: { sentence: notice, actions } });
  }

  tellProblem(error: unknown): void {
    this.desk.store.set({ problem: this.sentenceFor(error) });
  }

  /** The work that a reload left could not be shown: its file can be fetched. */
  tellNotRestored(file: PickedFile): void {
    this.atHand = file;
    this.tell(this.desk.text.saving.notRestored, ['downloadKept']);
  }

  tellSaved(place: 'saved' | 'downloaded', before: PickedFile): void {
    const { workbench } = this.desk.text;
    const { name, handle } = this.desk.file;
    if (place === 'downloaded') return this.tell(workbench.downloaded(name));
    const isOver = handle !== null && handle === before.handle;
    this.atHand = isOver ? before : null;
    this.tell(workbench.saved(name), isOver ? ['downloadPrevious'] : []);
  }

  /** Why `file` was not saved, and the ways out. */
  tellNotSaved(error: unknown, file: PickedFile): void {
    const problem = this.sentenceFor(error);
    this.atHand = file;
    const actions = error instanceof SaveProblem ? waysOn[error.code] : [];
    this.desk.store.set({ problem, offer: { sentence: problem, actions } });
  }

  /** Hands out the file that the message is about. */
  handOut(action: OfferedAction): void {
    const file = this.atHand;
    if (file === null) return;
    const name =
      action === 'downloadPrevious' ? file.name.replace(/(\.\w+)?$/, ' (forrige)$1') : file.name;
    download(asRegisterFile(name, file.bytes));
  }

  dismiss(): void {
    this.desk.store.set({ problem: null, notice: null, restored: false, offer: null });
  }

  /** Why nothing may be changed: the register is of a later program. Null where it may. */
  get refusal(): string | null {
    const { standing } = this.desk.store.get();
    if (standing?.kind !== 'newer') return null;
    const error = new WorkbookError('newer-register', String(standing.version));
    return workbookSentence(error, this.desk.text);
  }

  /** Tells that nothing may be changed, where that is so. */
  tellsRefusal(): boolean {
    const problem = this.refusal;
    if (problem !== null) this.desk.store.set({ problem });
    return problem !== null;
  }

  sentenceFor(error: unknown): string {
    const { text } = this.desk;
    if (error instanceof WorkbookError) return workbookSentence(error, text);
    if (error instanceof SaveProblem) return text.saving.problems[error.code];
    return text.workbench.unexpected(error instanceof Error ? error.message : String(error));
  }
}
