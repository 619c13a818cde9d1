import { resolve } from 'node:path';
import {
  chromium,
  type Browser,
  type BrowserContext,
  type BrowserContextOptions,
} from 'playwright-core';
import { answerFrom } from '../../src/workbench/server/files.mjs';
import { listen } from '../../src/workbench/server/listen.mjs';
import { chromiumPath, noBrowser } from './find-browser';

/** Tests and benchmarks run in the project's folder. */
const root = process.cwd();

/** The built pages, which these tests look at; `npm run build` makes them. */
export const built = resolve(root, 'dist/web');

/** Flags that keep the browser itself from calling anybody. */
const quiet = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

export function launch(): Promise<Browser> {
  if (chromiumPath === undefined) throw new Error(noBrowser);
  return chromium.launch({ executablePath: chromiumPath, headless: true, args: quiet });
}

/** Serves the build, and `sample` under /sample/, on a free port of this machine. */
export async function serveBuilt(
  sample?: string,
): Promise<{ address: string; stop: () => Promise<void> }> {
  const folders = { ...(sample === undefined ? {} : { '/sample/': sample }), '/': built };
  const { server, address } = await listen(answerFrom(folders), [0]);
  return {
    address,
    stop: () =>
      new Promise((done) => {
        server.closeAllConnections();
        server.close(() => done());
      }),
  };
}

/** A fresh visitor. Every request that leaves `address` is stopped and written down, with every error of the page. */
export async function visitor(
  browser: Browser,
  address: string,
  options: BrowserContextOptions = {},
): Promise<{ context: BrowserContext; strangers: string[]; errors: string[] }> {
  const context = await browser.newContext({
    viewport: { width: 1366, height: 768 },
    locale: 'nb-NO',
    acceptDownloads: true,
    ...options,
  });
  const strangers: string[] = [];
  const errors: string[] = [];
  await context.route('**/*', (route) => {
    const url = route.request().url();
    if (url.startsWith(address) || url.startsWith('blob:') || url.startsWith('data:'))
      return route.continue();
    strangers.push(url);
    return route.abort();
  });
  context.on('page', (page) => {
    page.on('pageerror', (error) => errors.push(error.message));
    page.on('console', (message) => {
      if (message.type() === 'error') errors.push(message.text());
    });
  });
  return { context, strangers, errors };
}
