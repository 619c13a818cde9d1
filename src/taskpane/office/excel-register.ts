import type { EngineClient } from '../../app/engine/client';
import type { Host, Making, MadeFile } from '../../app/host';
import type { Language } from '../../domain/language';
import type { ExcelDocument } from '../../workbook/excel/excel-document';
import { WorkbookError, type Edit } from '../../workbook/workbook';
import type { EditHint } from '../../workbook/excel/edited';
import { readWho } from '../who';
import { HandChanges } from './hand-changes';
import { LastWrite } from './last-write';

/** What a reading of the open workbook found. */
export interface Found {
  readonly isRegister: boolean;
  /** The settings sheet's choice, which goes before Excel's own. */
  readonly language: Language | null;
}

/** The register in the workbook that Excel has open, and the engine that computes on it. */
export class ExcelRegister {
  readonly host: Host;
  private reading: Promise<Found> | null = null;
  private again = false;
  private byUser = false;
  private readonly byHand = new HandChanges(() => this.edit([], { how: 'hand' }));
  private readonly lastWrite = new LastWrite();

  constructor(
    readonly document: ExcelDocument,
    readonly engine: EngineClient,
    saveFile: (file: MadeFile) => Promise<void>,
  ) {
    this.host = {
      ...document,
      workbook: { readTables: () => document.workbook.readTables() },
      edit: (edits, making) => this.edit(edits, making),
      lastWrite: {
        get: this.lastWrite.get,
        subscribe: this.lastWrite.subscribe,
        undo: () => this.undo(),
      },
      saveFile,
    };
  }

  /** Reads the workbook and gives it to the engine. Calls during a reading share one further reading. */
  read(hint: EditHint = { byUser: false }): Promise<Found> {
    this.byUser ||= hint.byUser;
    if (this.reading !== null) this.again = true;
    this.reading ??= this.readUntilCurrent().finally(() => {
      this.reading = null;
    });
    return this.reading;
  }

  private async readUntilCurrent(): Promise<Found> {
    this.again = false;
    const before = this.document.workbook.known();
    const { byUser } = this;
    this.byUser = false;
    const tables = await this.document.workbook.readTables();
    await this.engine.useTables(tables);
    if (byUser) await this.byHand.note(before, tables);
    if (this.again) return this.readUntilCurrent();
    const { isRegister, language } = await this.engine.ask('overview', {});
    return { isRegister, language };
  }

  private async edit(made: readonly Edit[], { how }: Making): Promise<void> {
    const { workbook } = this.document;
    // What the log needs to know of the register is loaded at the first edit.
    const { editedTables, isChangeLog, laterVersion, logged, stampOf } =
      await import('./log-changes');
    const known = workbook.known();
    const before = known.length > 0 ? known : await workbook.readTables();
    const later = laterVersion(before);
    if (later !== null) throw new WorkbookError('newer-register', String(later));
    const byHand = await this.byHand.take(before);
    const tables = editedTables(before, byHand.edits);
    const { edits } = logged(tables, made, stampOf(new Date(), readWho(), how));
    try {
      await this.write([...byHand.edits, ...edits], isChangeLog);
    } catch (error) {
      byHand.putBack();
      throw error;
    }
    // New and deleted rows change more than was asked, such as calculated columns.
    if (!made.every(({ kind }) => kind === 'set')) await this.read();
    else await this.engine.useTables(workbook.known());
    if (made.length > 0) {
      const after = editedTables(tables, made);
      this.lastWrite.set(how === 'undo' ? null : { how, before, after });
    }
  }

  /** Puts back what the last write changed, after reading again and comparing with what was written. */
  async undo(): Promise<void> {
    const last = this.lastWrite.get();
    if (last === null) return;
    const { reversed } = await import('./log-changes');
    await this.read({ byUser: true });
    const edits = reversed(last.before, last.after, this.document.workbook.known());
    await this.edit(edits, { how: 'undo' });
  }

  /** A filter that somebody left on the change log must not stop their work: the log is shown whole again. */
  private async write(
    edits: readonly Edit[],
    isChangeLog: (table: { readonly name: string }) => boolean,
  ): Promise<void> {
    const { workbook } = this.document;
    if (edits.length === 0) return;
    try {
      await workbook.apply(edits);
    } catch (error) {
      const isFiltered = error instanceof WorkbookError && error.code === 'filtered';
      if (!isFiltered || !isChangeLog({ name: error.detail })) throw error;
      await this.document.clearFilters(error.detail);
      await workbook.apply(edits);
    }
  }
}
