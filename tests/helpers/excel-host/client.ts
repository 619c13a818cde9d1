import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { runInThisContext } from 'node:vm';
import type { ExcelHost } from './host';
import type { Request, Response } from './wire';

/** The parts of Microsoft's client that replace its connection to a real Excel. */
interface Client {
  OfficeExtension: {
    Promise: PromiseConstructor;
    SessionBase: { _overrideSession: unknown };
    _testSetRichApiMessageReadyImpl(ready: () => Promise<void>): void;
    _testTriggerRichApiMessageEvent(message: unknown): void;
  };
  Office: unknown;
}

/** `worksheets.onChanged` on the wire: category, event and target. */
const CHANGED = { messageCategory: 65_536, messageType: 10, targetId: 'Workbook' };

/** The newest Excel API that the host claims to have. */
export interface Profile {
  readonly excelApi: number;
}

/** Loads Microsoft's client once, as a page would, and connects it to the host from then on. */
export function connect(host: ExcelHost, profile: Profile = { excelApi: 14 }): void {
  const client = loaded();
  client.OfficeExtension.SessionBase._overrideSession = session(host);
  client.Office = { context: { requirements: { isSetSupported: supports(profile) } } };
  host.onChange = (change) => {
    const message = JSON.stringify({ ...change, changeType: 'RangeEdited', source: 'Local' });
    client.OfficeExtension._testTriggerRichApiMessageEvent({ entries: [{ ...CHANGED, message }] });
  };
}

function session(host: ExcelHost): unknown {
  return {
    _resolveRequestUrlAndHeaderInfo: () => Promise.resolve(null),
    _createRequestExecutorOrNull: () => ({
      executeAsync: (_data: unknown, flags: number, message: { Body: Request }) =>
        overWire(host, message.Body, flags),
    }),
  };
}

/** Only JSON crosses the wire. */
async function overWire(host: ExcelHost, request: Request, flags: number): Promise<Response> {
  const answer = await host.answer(JSON.parse(JSON.stringify(request)) as Request, flags);
  return JSON.parse(JSON.stringify(answer)) as Response;
}

function supports({ excelApi }: Profile): (name: string, version: string | number) => boolean {
  return (name, version) => {
    if (name !== 'ExcelApi') return ['DelayForCellEdit', 'SharedRuntime'].includes(name);
    return Number(String(version).split('.')[1] ?? 0) <= excelApi;
  };
}

function loaded(): Client {
  const scope = globalThis as unknown as Partial<Client> & Record<string, unknown>;
  if (scope.OfficeExtension === undefined) {
    standInForPage(scope);
    const path = createRequire(import.meta.url).resolve(
      '@microsoft/office-js/dist/excel-web-16.00.js',
    );
    runInThisContext(readFileSync(path, 'utf8'), { filename: path });
    const client = scope as unknown as Client;
    client.OfficeExtension.Promise = Promise;
    client.OfficeExtension._testSetRichApiMessageReadyImpl(() => Promise.resolve());
  }
  return scope as unknown as Client;
}

/** The few things of a page that the client looks at while it loads. */
function standInForPage(scope: Record<string, unknown>): void {
  const storage = { getItem: () => null, setItem: () => undefined };
  const page = {
    window: globalThis,
    self: globalThis,
    navigator: { userAgent: 'node' },
    location: { href: 'https://localhost/', search: '', hash: '' },
    document: { getElementsByTagName: () => [], createElement: () => ({}), URL: '', location: {} },
    sessionStorage: storage,
    localStorage: storage,
    addEventListener: () => undefined,
  };
  for (const [name, value] of Object.entries(page)) {
    Object.defineProperty(scope, name, { value, configurable: true, writable: true });
  }
}
