import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { BrowserContext, Page } from 'playwright-core';
import type { ExcelHost } from './host';
import type { Request } from './wire';

/** Where `taskpane.html` fetches Office.js. */
const CDN = 'https://appsforoffice.microsoft.com/**';

/** What an Excel around the page says of itself. */
export interface Surroundings {
  readonly displayLanguage?: string;
  readonly excelApi?: number;
  readonly platform?: 'OfficeOnline' | 'PC' | 'Mac';
}

interface Ribbon {
  ribbon: Record<string, (event: { completed(): void }) => void>;
  excelTells(message: unknown): void;
}

/** Answers the address of Office.js with Microsoft's own client, connected to the host. */
export async function openInExcel(
  context: BrowserContext,
  host: ExcelHost,
  given: Surroundings = {},
): Promise<void> {
  const path = createRequire(import.meta.url).resolve(
    '@microsoft/office-js/dist/excel-web-16.00.js',
  );
  const around = { displayLanguage: 'nb-NO', excelApi: 14, platform: 'OfficeOnline', ...given };
  const body = `${readFileSync(path, 'utf8')}\n(${connectPage.toString()})(${JSON.stringify(around)});`;
  await context.route(CDN, (route) => route.fulfill({ contentType: 'text/javascript', body }));
  await context.exposeFunction('excelAnswers', async (request: string, flags: number) =>
    JSON.stringify(await host.answer(JSON.parse(request) as Request, flags)),
  );
  host.onChange = (change) => {
    const message = JSON.stringify({ ...change, changeType: 'RangeEdited', source: 'Local' });
    for (const page of context.pages()) {
      void page.evaluate((told) => (window as unknown as Ribbon).excelTells(told), {
        messageCategory: 65_536,
        messageType: 10,
        targetId: 'Workbook',
        message,
      });
    }
  };
}

/** Presses a button of the ribbon and waits until its command is done. */
export async function pressRibbon(page: Page, command: string): Promise<void> {
  await page.evaluate(
    (name) =>
      new Promise<void>((resolve) => {
        (window as unknown as Ribbon).ribbon[name]?.({ completed: resolve });
      }),
    command,
  );
}

/** Runs in the page, behind the client: what an Excel around the page would provide. */
function connectPage(around: Required<Surroundings>): void {
  const page = window as unknown as {
    OfficeExtension: {
      SessionBase: { _overrideSession: unknown };
      _testSetRichApiMessageReadyImpl(ready: () => Promise<void>): void;
      _testTriggerRichApiMessageEvent(message: unknown): void;
    };
    Office: unknown;
    ribbon: Record<string, unknown>;
    paneShown: number;
    excelTells(message: unknown): void;
    excelAnswers(request: string, flags: number): Promise<string>;
  };
  const { OfficeExtension } = page;
  OfficeExtension.SessionBase._overrideSession = {
    _resolveRequestUrlAndHeaderInfo: () => Promise.resolve(null),
    _createRequestExecutorOrNull: () => ({
      executeAsync: async (_: unknown, flags: number, message: { Body: unknown }) =>
        JSON.parse(await page.excelAnswers(JSON.stringify(message.Body), flags)) as unknown,
    }),
  };
  OfficeExtension._testSetRichApiMessageReadyImpl(() => Promise.resolve());
  page.excelTells = (message) =>
    OfficeExtension._testTriggerRichApiMessageEvent({ entries: [message] });
  page.ribbon = {};
  page.paneShown = 0;
  const isSetSupported = (name: string, version: string): boolean =>
    name !== 'ExcelApi' || Number(String(version).split('.')[1] ?? 0) <= around.excelApi;
  page.Office = {
    HostType: { Excel: 'Excel' },
    PlatformType: { Mac: 'Mac' },
    context: { ...around, requirements: { isSetSupported } },
    onReady: () => Promise.resolve({ host: 'Excel', platform: around.platform }),
    actions: {
      associate: (name: string, command: unknown) => {
        page.ribbon[name] = command;
      },
    },
    addin: {
      showAsTaskpane: () => {
        page.paneShown += 1;
        return Promise.resolve();
      },
    },
  };
  // Office.js takes these away, which the page must undo.
  Object.assign(window.history, { pushState: null, replaceState: null });
}
