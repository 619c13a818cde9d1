import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { EngineClient, Stopped } from '../../../src/app/engine/client';
import type { Reply, Request } from '../../../src/app/engine/protocol';
import { serveEngine, type WorkerScope } from '../../../src/app/engine/serve';
import { sampleRegister } from '../../../src/app/new-register';
import { cellAt, type CellValue } from '../../../src/domain/cells';
import { sampleDefaults } from '../../../src/domain/sample';
import type { Edit } from '../../../src/workbook/workbook';
import { openXlsx } from '../../../src/workbook/xlsx';

const options = { ...sampleDefaults, dwellings: 5, years: 1 };
const view = { on: options.until, language: 'nb' } as const;
let bytes: Uint8Array;
let other: Uint8Array;
let engine: EngineClient;

/** A browser's worker without the browser: it answers later, in turn, and not at all when it has been ended. */
class LaterWorker {
  onmessage: ((event: MessageEvent<Reply>) => void) | null = null;
  onerror = null;
  private ended = false;
  private readonly scope: WorkerScope = {
    onmessage: null,
    postMessage: (data) =>
      this.later(() =>
        this.onmessage?.(new MessageEvent('message', { data: structuredClone(data) })),
      ),
  };

  constructor() {
    serveEngine(this.scope, openXlsx);
  }

  postMessage(request: Request): void {
    const data = structuredClone(request);
    this.later(() => this.scope.onmessage?.(new MessageEvent('message', { data })));
  }

  terminate(): void {
    this.ended = true;
  }

  private later(act: () => void): void {
    setTimeout(() => {
      if (!this.ended) act();
    });
  }
}

function nameOf(row: number, value: CellValue): Edit {
  return { kind: 'set', table: 'Dwellings', row, column: 1, value };
}

async function firstNames(): Promise<readonly CellValue[]> {
  const table = (await engine.tables()).find(({ name }) => name === 'Dwellings');
  return table === undefined ? [] : [0, 1].map((row) => cellAt(table, row, 1));
}

const heads = async (): Promise<number> => (await engine.tables())[0]?.rowCount ?? 0;

beforeAll(async () => {
  ({ bytes } = await sampleRegister(options));
  ({ bytes: other } = await sampleRegister({ ...options, dwellings: 9 }));
}, 60_000);

beforeEach(async () => {
  engine = new EngineClient(() => new LaterWorker() as unknown as Worker);
  await engine.open(bytes, []);
});

describe('stopping what takes long', () => {
  test('a stopped check waits until it is wanted, and the register is as it was', async () => {
    await engine.apply([nameOf(0, 'Første')]);
    await engine.apply([nameOf(1, 'Andre')]);
    const check = engine.ask('check', view);
    expect(engine.work.get()).toEqual({ kind: 'check', canStop: true, held: false });
    engine.stop();
    await expect(check).rejects.toThrow(Stopped);
    expect(await firstNames()).toEqual(['Første', 'Andre']);
    let answered = false;
    const again = engine.ask('check', view).then(() => (answered = true));
    await engine.ask('overview', {});
    expect(answered).toBe(false);
    expect(engine.work.get()).toEqual({ kind: null, canStop: false, held: true });
    engine.work.resume();
    await again;
    expect(engine.work.get().held).toBe(false);
  });

  test('changes can be taken back after a stop as before it', async () => {
    const [before] = await firstNames();
    await engine.apply([nameOf(0, 'Feil')]);
    engine.ask('check', view).catch(() => undefined);
    engine.stop();
    await engine.undo();
    expect((await firstNames())[0]).toBe(before);
  });

  test('a change on its way is made, and other questions are answered', async () => {
    const check = engine.ask('check', view);
    const change = engine.apply([nameOf(0, 'Ny')]);
    const overview = engine.ask('overview', {});
    engine.stop();
    await expect(check).rejects.toThrow(Stopped);
    await change;
    expect((await overview).isRegister).toBe(true);
    expect((await firstNames())[0]).toBe('Ny');
  });

  test('a change cannot be stopped', async () => {
    const change = engine.apply([nameOf(0, 'Ny')]);
    expect(engine.work.get()).toEqual({ kind: 'change', canStop: false, held: false });
    engine.stop();
    await change;
    expect((await firstNames())[0]).toBe('Ny');
  });

  test('stopping the opening of another file keeps the old one, its edits included', async () => {
    await engine.apply([nameOf(0, 'Min')]);
    const rows = await heads();
    const opening = engine.open(other, []);
    engine.stop();
    await expect(opening).rejects.toThrow(Stopped);
    expect(await heads()).toBe(rows);
    expect((await firstNames())[0]).toBe('Min');
    await engine.open(other, []);
    expect(await heads()).not.toBe(rows);
  });

  test('a file that cannot be opened leaves nothing behind', async () => {
    const rows = await heads();
    await expect(engine.open(new Uint8Array([1, 2, 3]), [])).rejects.toThrow();
    engine.ask('check', view).catch(() => undefined);
    engine.stop();
    expect(await heads()).toBe(rows);
  });

  test('a stopped saving gives no file, and the next one has every change', async () => {
    await engine.apply([nameOf(0, 'Lagret')]);
    const saving = engine.save();
    expect(engine.work.get().kind).toBe('save');
    engine.stop();
    await expect(saving).rejects.toThrow(Stopped);
    const table = openXlsx(await engine.save())
      .tables()
      .find(({ name }) => name === 'Dwellings');
    expect(table === undefined ? null : cellAt(table, 0, 1)).toBe('Lagret');
  });
});
