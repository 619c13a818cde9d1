import type { Day } from '../src/domain/days';
import type { CubeRow } from '../src/domain/disclosure/cube';
import type { Picture } from '../src/domain/disclosure/picture';
import { BlobWorker } from './blob-worker';
import { charts } from './charts';
import { arrearsByAge } from './charts/arrears-by-age';
import type { Chart } from './charts/chart';
import type { Database } from './database';
import type { ArrowTable, FirstSight, ParseOrder, ParseReply, SecondSight } from './messages';
import { marks } from './marks';
import { pictureOf } from './query';

export type Pictures = Readonly<Record<string, Picture | 'failed'>>;

/** What the page knows so far. */
export type Progress =
  | { readonly stage: 'empty' }
  | { readonly stage: 'reading' }
  | { readonly stage: 'failed'; readonly code: string | null; readonly detail: string }
  | {
      readonly stage: 'seen';
      readonly first: FirstSight;
      /** Null until it is known. */
      readonly second: SecondSight | null;
      readonly pictures: Pictures;
      readonly engine: 'waiting' | 'ready' | 'failed';
    };

/** How often a broken engine is started anew before the page says so. */
const STARTS = 2;

/** The two workers behind the page. Both start at once; the first chart waits for the parse worker only. */
export class Session {
  private readonly parser: Worker;
  private database: Promise<Database>;
  private progress: Progress = { stage: 'empty' };
  private startsLeft = STARTS;

  constructor(private readonly show: (progress: Progress) => void) {
    this.parser = new BlobWorker(new URL('./parse-worker.ts', import.meta.url));
    this.parser.onmessage = ({ data }: MessageEvent<ParseReply>) => this.hear(data);
    this.database = startDatabase();
  }

  open(bytes: Uint8Array, on: Day): void {
    // A locked engine takes no second register: what was loaded stays until the engine is closed.
    if (this.progress.stage !== 'empty') this.restart();
    this.startsLeft = STARTS;
    this.update({ stage: 'reading' });
    performance.mark(marks.opened);
    const copy = bytes.slice();
    this.send({ kind: 'open', bytes: copy, on }, [copy.buffer]);
  }

  retry(): void {
    if (this.progress.stage !== 'seen') return;
    this.restart();
    this.update({ ...this.progress, engine: 'waiting' });
    this.send({ kind: 'tables' });
  }

  private send(order: ParseOrder, transfer: Transferable[] = []): void {
    this.parser.postMessage(order, transfer);
  }

  private update(progress: Progress): void {
    this.progress = progress;
    this.show(progress);
  }

  private hear(reply: ParseReply): void {
    if (reply.kind === 'failed')
      this.update({ stage: 'failed', code: reply.code, detail: reply.detail });
    else if (reply.kind === 'first') {
      const { first } = reply;
      const picture = pictureOf(arrearsByAge, first.firstRows, first.limits);
      this.update({
        stage: 'seen',
        first,
        second: null,
        pictures: { [arrearsByAge.id]: picture },
        engine: 'waiting',
      });
    } else if (reply.kind === 'second') {
      if (this.progress.stage === 'seen') this.update({ ...this.progress, second: reply.second });
    } else if (reply.kind === 'empty') void this.practise(reply.tables);
    else void this.askAll(reply.tables);
  }

  private async practise(tables: readonly ArrowTable[]): Promise<void> {
    const database = await this.database.catch(() => null);
    database?.practise(
      tables,
      charts.map(({ sql }) => sql),
    );
  }

  /** Loads the engine and runs every chart's query; a chart that fails does not keep the others back. */
  private async askAll(tables: readonly ArrowTable[]): Promise<void> {
    const { progress } = this;
    if (progress.stage !== 'seen') return;
    try {
      const database = await this.database;
      await database.load(tables);
      for (const chart of charts) {
        const rows = await rowsOf(database, chart);
        this.add(progress.first, chart, rows);
      }
      performance.mark(marks.answered);
      if (this.progress.stage === 'seen') this.update({ ...this.progress, engine: 'ready' });
    } catch {
      this.engineBroke();
    }
  }

  private add(first: FirstSight, chart: Chart, rows: readonly CubeRow[] | null): void {
    if (this.progress.stage !== 'seen' || this.progress.first !== first) return;
    const picture = rows === null ? 'failed' : pictureOf(chart, rows, first.limits);
    this.update({ ...this.progress, pictures: { ...this.progress.pictures, [chart.id]: picture } });
  }

  private engineBroke(): void {
    if (this.progress.stage !== 'seen') return;
    this.startsLeft -= 1;
    if (this.startsLeft > 0) this.retry();
    else this.update({ ...this.progress, engine: 'failed' });
  }

  private restart(): void {
    this.database.then((database) => database.close()).catch(() => undefined);
    this.database = startDatabase();
  }
}

/** Starts the engine; that it failed is told when it is used. */
function startDatabase(): Promise<Database> {
  const started = import('./database').then(({ Database }) => Database.start());
  started.catch(() => undefined);
  return started;
}

/** Null where the query is at fault; a broken engine is thrown on. */
async function rowsOf(database: Database, chart: Chart): Promise<readonly CubeRow[] | null> {
  try {
    return await database.rows(chart.sql);
  } catch (error) {
    if (error instanceof Error && error.name === 'EngineError') throw error;
    return null;
  }
}
