import type { TableData } from '../../domain/cells';
import type { Stamp } from '../../domain/changes/log-rows';
import type { Language } from '../../domain/language';
import { WorkbookError, type Edit } from '../../workbook/workbook';
import type { BreaksOnSaving } from '../../workbook/xlsx';
import type { Order, Reply, Request } from './protocol';
import { Held } from './held';
import type { Answer, Ask, Engine, Question } from './questions';
import type { UpgradedFile } from './upgraded-file';
import { isOverview, makesRegister, workOf, type Work, type WorkWatch } from './work';

interface Waiting extends Request {
  readonly resolve: (value: unknown) => void;
  readonly reject: (error: Error) => void;
}

/** The user stopped the engine before it answered. */
export class Stopped extends Error {
  override readonly name = 'Stopped';
}

/** The engine behind a worker: every call is a message, nothing blocks the page. */
export class EngineClient implements Engine {
  private worker: Worker;
  private count = 0;
  private readonly waiting = new Map<number, Waiting>();
  private readonly listeners = new Set<() => void>();
  /** What the register in the engine comes of; sent again where the engine had to be ended. */
  private made: readonly Request[] = [];
  private readonly held = new Held();
  private readonly workListeners = new Set<() => void>();
  private now: Work = workOf(undefined, false);

  readonly work: WorkWatch = {
    get: () => this.now,
    subscribe: (listener) => {
      this.workListeners.add(listener);
      return () => this.workListeners.delete(listener);
    },
    stop: () => this.stop(),
    resume: () => {
      this.held.letGo();
      this.changed();
      this.tellWork();
    },
  };

  constructor(private readonly start: () => Worker) {
    this.worker = this.started();
  }

  async ask<Q extends Question>(question: Q, ask: Ask<Q>): Promise<Answer<Q>> {
    // Asked at once where it may be, so that orders are followed as they were given.
    const pass = this.held.pass(question);
    if (pass !== null) await pass;
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

  /**
   * Ends what is under way: an opening, else the oldest order. The register becomes what it was, edits on their way
   * included; what was not stopped is answered after all. Changes of the register cannot be stopped.
   */
  stop(): void {
    const waiting = [...this.waiting.values()];
    const [oldest] = waiting;
    const first = waiting.find(({ order }) => order.kind === 'open') ?? oldest;
    if (first === undefined || !workOf(first.order, false).canStop) return;
    const stopped = waiting.filter(
      (one) => one === first || isSameQuestion(one.order, first.order),
    );
    this.worker.terminate();
    this.worker = this.started();
    for (const { number } of stopped) this.waiting.delete(number);
    this.made = this.made.filter(({ number }) => number !== first.number);
    for (const request of this.made) this.post(request);
    for (const one of this.waiting.values()) if (!makesRegister(one.order)) this.post(one);
    if (first.order.kind === 'ask' && isOverview(first.order.question)) {
      this.held.hold(first.order.question);
    }
    for (const { reject } of stopped) reject(new Stopped());
    this.tellWork();
  }

  private send(order: Order): Promise<unknown> {
    const request = { number: (this.count += 1), order };
    // Tables replace what was there; a file does so when it has been opened.
    if (order.kind === 'tables') this.made = [];
    if (makesRegister(order)) this.made = [...this.made, request];
    return new Promise((resolve, reject) => {
      this.waiting.set(request.number, { ...request, resolve, reject });
      this.post(request);
      this.tellWork();
    });
  }

  private post({ number, order }: Request): void {
    this.worker.postMessage({ number, order });
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
    if (waiting.order.kind === 'open') this.afterOpening(reply);
    this.tellWork();
    if (reply.ok) waiting.resolve(reply.value);
    else if (reply.code !== null) waiting.reject(new WorkbookError(reply.code, reply.detail));
    else waiting.reject(new Error(reply.detail));
  }

  private fail(message: string): void {
    for (const { reject } of this.waiting.values()) reject(new Error(message));
    this.waiting.clear();
    this.tellWork();
  }

  /** The new file stands in place of the old, or the old one as before. */
  private afterOpening({ number, ok }: Reply): void {
    const at = this.made.findIndex((one) => one.number === number);
    this.made = ok ? this.made.slice(at) : this.made.toSpliced(at, 1);
  }

  private tellWork(): void {
    const [oldest] = this.waiting.values();
    const next = workOf(oldest?.order, this.held.isHolding);
    const { kind, canStop, held } = this.now;
    if (next.kind === kind && next.canStop === canStop && next.held === held) return;
    this.now = next;
    for (const listener of this.workListeners) listener();
  }

  private changed(): void {
    for (const listener of this.listeners) listener();
  }
}

function isSameQuestion(one: Order, other: Order): boolean {
  return one.kind === 'ask' && other.kind === 'ask' && one.question === other.question;
}
