import type { TableData } from '../../domain/cells';
import type { Stamp } from '../../domain/changes/log-rows';
import type { Language } from '../../domain/language';
import { WorkbookError, type Edit } from '../../workbook/workbook';
import type { BreaksOnSaving } from '../../workbook/xlsx';
import type { Order, Reply } from './protocol';
import type { Answer, Ask, Engine, Question } from './questions';
import type { UpgradedFile } from './upgraded-file';

interface Waiting {
  readonly resolve: (value: unknown) => void;
  readonly reject: (error: Error) => void;
}

/** The engine was stopped by the user before it answered. */
export class Stopped extends Error {
  override readonly name = 'Stopped';
}

/** The engine behind a worker: every call is a message, nothing blocks the page. */
export class EngineClient implements Engine {
  private worker: Worker;
  private count = 0;
  private readonly waiting = new Map<number, Waiting>();
  private readonly listeners = new Set<() => void>();

  constructor(private readonly start: () => Worker) {
    this.worker = this.started();
  }

  async ask<Q extends Question>(question: Q, ask: Ask<Q>): Promise<Answer<Q>> {
    return (await this.send({ kind: 'ask', question, ask })) as Answer<Q>;
  }

  onChanged(listener: () => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  /** Opens a register file, with edits made since; resolves to its tables. */
  async open(bytes: Uint8Array, edits: readonly Edit[]): Promise<readonly TableData[]> {
    const tables = await this.send({ kind: 'open', bytes, edits });
    this.changed();
    return tables as readonly TableData[];
  }

  /** Takes the tables of a workbook that lives elsewhere, such as in Excel. */
  async useTables(tables: readonly TableData[]): Promise<void> {
    const taken = this.send({ kind: 'tables', tables });
    this.changed();
    await taken;
  }

  async apply(edits: readonly Edit[]): Promise<void> {
    // Orders are followed in turn: a question asked from here on sees the edits.
    const applied = this.send({ kind: 'apply', edits });
    this.changed();
    await applied;
  }

  /** Takes back the last edits that were applied. */
  async undo(): Promise<void> {
    const undone = this.send({ kind: 'undo' });
    this.changed();
    await undone;
  }

  /** The tables as the engine has them. */
  async tables(): Promise<readonly TableData[]> {
    return (await this.send({ kind: 'now' })) as readonly TableData[];
  }

  /** What saving changes takes from the open file. */
  async breaksOnSaving(): Promise<readonly BreaksOnSaving[]> {
    return (await this.send({ kind: 'breaks' })) as readonly BreaksOnSaving[];
  }

  async save(): Promise<Uint8Array> {
    return (await this.send({ kind: 'save' })) as Uint8Array;
  }

  /** The open register brought up to date, edits included; null where it lacks nothing. The engine keeps the old one. */
  async upgrade(language: Language, by: Stamp): Promise<UpgradedFile | null> {
    return (await this.send({ kind: 'upgrade', language, by })) as UpgradedFile | null;
  }

  /** Ends the work under way; the engine is empty afterwards. */
  stop(): void {
    this.worker.terminate();
    for (const { reject } of this.waiting.values()) reject(new Stopped());
    this.waiting.clear();
    this.worker = this.started();
  }

  private send(order: Order): Promise<unknown> {
    const number = (this.count += 1);
    return new Promise((resolve, reject) => {
      this.waiting.set(number, { resolve, reject });
      this.worker.postMessage({ number, order });
    });
  }

  private started(): Worker {
    const worker = this.start();
    worker.onmessage = ({ data }: MessageEvent<Reply>) => this.settle(data);
    worker.onerror = (event) => this.fail(event.message);
    return worker;
  }

  private settle(reply: Reply): void {
    const waiting = this.waiting.get(reply.number);
    this.waiting.delete(reply.number);
    if (waiting === undefined) return;
    if (reply.ok) waiting.resolve(reply.value);
    else if (reply.code !== null) waiting.reject(new WorkbookError(reply.code, reply.detail));
    else waiting.reject(new Error(reply.detail));
  }

  private fail(message: string): void {
    for (const { reject } of this.waiting.values()) reject(new Error(message));
    this.waiting.clear();
  }

  private changed(): void {
    for (const listener of this.listeners) listener();
  }
}
