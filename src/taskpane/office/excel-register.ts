import type { EngineClient } from '../../app/engine/client';
import type { Host, Making, MadeFile } from '../../app/host';
import type { Language } from '../../domain/language';
import type { ExcelDocument } from '../../workbook/excel/excel-document';
import { WorkbookError, type Edit } from '../../workbook/workbook';
import { readWho } from '../who';

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

  constructor(
    readonly document: ExcelDocument,
    readonly engine: EngineClient,
    saveFile: (file: MadeFile) => Promise<void>,
  ) {
    this.host = {
      ...document,
      workbook: { readTables: () => document.workbook.readTables() },
      edit: (edits, making) => this.edit(edits, making),
      saveFile,
    };
  }

  /** Reads the workbook and gives it to the engine. Calls during a reading share one further reading. */
  read(): Promise<Found> {
    if (this.reading !== null) this.again = true;
    this.reading ??= this.readUntilCurrent().finally(() => {
      this.reading = null;
    });
    return this.reading;
  }

  private async readUntilCurrent(): Promise<Found> {
    this.again = false;
    const tables = await this.document.workbook.readTables();
    await this.engine.useTables(tables);
    if (this.again) return this.readUntilCurrent();
    const { isRegister, language } = await this.engine.ask('overview', {});
    return { isRegister, language };
  }

  private async edit(made: readonly Edit[], { how }: Making): Promise<void> {
    const { workbook } = this.document;
    // What the log needs to know of the register is loaded at the first edit.
    const { isChangeLog, logged, stampOf } = await import('./log-changes');
    const stamp = stampOf(new Date(), readWho(), how);
    const known = workbook.known();
    const tables = known.length > 0 ? known : await workbook.readTables();
    const { edits } = logged(tables, made, stamp);
    await this.write(edits, isChangeLog);
    // New and deleted rows change more than was asked, such as calculated columns.
    if (!made.every(({ kind }) => kind === 'set')) await this.read();
    else await this.engine.useTables(workbook.known());
  }

  /** A filter that somebody left on the change log must not stop their work: the log is shown whole again. */
  private async write(
    edits: readonly Edit[],
    isChangeLog: (table: { readonly name: string }) => boolean,
  ): Promise<void> {
    const { workbook } = this.document;
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
