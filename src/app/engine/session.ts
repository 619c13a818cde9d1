import type { TableData } from '../../domain/cells';
import { looksLikeRegister, readRegister, type Register } from '../../domain/register';
import { laterVersion } from '../../domain/upgrade/schema-version';
import { WorkbookError, type Edit } from '../../workbook/workbook';
import type { BreaksOnSaving } from '../../workbook/xlsx';
import { answerTo } from './answers';
import type { Order } from './protocol';
import type { Ask, Question } from './questions';

/** As many steps can be taken back. */
export const STEPS = 100;

/** A register file that can be changed and written out again. */
export interface RegisterFile {
  tables(): readonly TableData[];
  apply(edits: readonly Edit[]): void;
  mark(): () => void;
  /** What saving changes takes from the file, such as that its signature holds. */
  breaksOnSaving(): readonly BreaksOnSaving[];
  save(): Uint8Array;
}

export type OpenFile = (bytes: Uint8Array) => RegisterFile | Promise<RegisterFile>;

/** One register, held where computing disturbs nobody: takes orders, gives values. */
export class EngineSession {
  private file: RegisterFile | null = null;
  private tables: readonly TableData[] = [];
  private register: Register | null = null;
  /** The register before the last change: tables that stayed the same are not read again. */
  private previous: Register | undefined;
  /** How to take back the edits, the newest last. */
  private steps: readonly (() => void)[] = [];
  /** The version of a file of a later program, which is only looked at. */
  private later: number | null = null;
  private readonly answers = new Map<string, unknown>();

  constructor(private readonly openFile: OpenFile) {}

  async follow(order: Order): Promise<unknown> {
    switch (order.kind) {
      case 'open':
        return this.open(order.bytes, order.edits);
      case 'tables':
        this.take(order.tables);
        return null;
      case 'apply':
        this.apply(order.edits);
        return null;
      case 'undo':
        this.undo();
        return null;
      case 'now':
        return this.tables;
      case 'save':
        return this.opened().save();
      case 'breaks':
        return this.opened().breaksOnSaving();
      case 'upgrade': {
        const { upgradedFile } = await import('./upgraded-file');
        return upgradedFile(this.opened().save(), order);
      }
      case 'ask':
        return this.answer(order.question, order.ask);
    }
  }

  /** The same question to the same register is answered once. */
  private answer(question: Question, ask: Ask<Question>): unknown {
    this.register ??= readRegister(this.tables, this.previous);
    // Whole files are no key: they are long, and each is asked about once or twice.
    if ('files' in ask) return answerTo(this.register, question, ask);
    const key = JSON.stringify([question, ask]);
    const known = this.answers.get(key);
    if (known !== undefined) return known;
    const answer = answerTo(this.register, question, ask);
    this.answers.set(key, answer);
    return answer;
  }

  private async open(bytes: Uint8Array, edits: readonly Edit[]): Promise<readonly TableData[]> {
    const file = await this.openFile(bytes);
    if (!looksLikeRegister(file.tables())) throw new WorkbookError('not-a-register');
    this.file = file;
    this.later = laterVersion(file.tables());
    this.steps = [];
    this.take(file.tables());
    this.previous = undefined;
    if (edits.length > 0) this.apply(edits);
    this.steps = [];
    return this.tables;
  }

  private apply(edits: readonly Edit[]): void {
    const file = this.opened();
    if (this.later !== null) throw new WorkbookError('newer-register', String(this.later));
    const back = file.mark();
    file.apply(edits);
    this.steps = [...this.steps, back].slice(-STEPS);
    this.take(file.tables());
  }

  private undo(): void {
    this.steps.at(-1)?.();
    this.steps = this.steps.slice(0, -1);
    this.take(this.opened().tables());
  }

  private take(tables: readonly TableData[]): void {
    this.tables = tables;
    this.previous = this.register ?? this.previous;
    this.register = null;
    this.answers.clear();
  }

  private opened(): RegisterFile {
    if (this.file === null) throw new Error('No file is open');
    return this.file;
  }
}
