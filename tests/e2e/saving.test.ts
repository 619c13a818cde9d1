import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { sampleRegister } from '../../src/app/new-register';
import { cellAt } from '../../src/domain/cells';
import { sampleDefaults } from '../../src/domain/sample';
import { openXlsx } from '../../src/workbook/xlsx';
import { signed } from '../helpers/signed-file';
import { launch, serveBuilt, visitor } from './browser';

const ON = '2026-11-22';
/** A real file of this browser stands where the user's own file would: opened from and saved to. */
const ownFile = `
  const own = async (name) =>
    (await navigator.storage.getDirectory()).getFileHandle(name, { create: true });
  window.showOpenFilePicker = async () => [await own('register.xlsx')];
  window.showSaveFilePicker = async () => own('kopi.xlsx');`;

let browser: Browser;
let folder: string;
let served: Awaited<ReturnType<typeof serveBuilt>>;
let visit: Awaited<ReturnType<typeof visitor>>;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'saving-'));
  const { bytes } = await sampleRegister({ ...sampleDefaults, dwellings: 20, years: 1 }, 0);
  await writeFile(join(folder, 'eksempel.xlsx'), bytes);
  [browser, served] = await Promise.all([launch(), serveBuilt(folder)]);
});

afterAll(async () => {
  await browser.close();
  await served.stop();
  await rm(folder, { recursive: true });
});

afterEach(async () => {
  await visit.context.close();
  expect(visit.strangers).toEqual([]);
  expect(visit.errors).toEqual([]);
});

async function newVisit(): Promise<BrowserContext> {
  visit = await visitor(browser, served.address);
  await visit.context.addInitScript(ownFile);
  return visit.context;
}

async function window(context: BrowserContext): Promise<Page> {
  const page = await context.newPage();
  page.setDefaultTimeout(12_000);
  page.on('dialog', (dialog) => void dialog.accept());
  await page.goto(`${served.address}workbench.html?on=${ON}`);
  await page.getByRole('navigation', { name: 'Tabeller' }).waitFor();
  return page;
}

/** A window on the register in the user's own file. */
async function withOwnFile(context: BrowserContext, bytes?: Uint8Array): Promise<Page> {
  const page = await window(context);
  const own = bytes ?? (await readFile(join(folder, 'eksempel.xlsx')));
  await put(page, 'register.xlsx', own, false);
  await page.getByRole('button', { name: 'Åpne', exact: true }).click();
  await page.getByText('register.xlsx').first().waitFor();
  await page.getByRole('navigation', { name: 'Tabeller' }).waitFor();
  return page;
}

/** Another program writes the file, at once or only where it is not there. */
function put(page: Page, name: string, bytes: Uint8Array, always = true): Promise<void> {
  return page.evaluate(
    async ({ name, bytes, always }) => {
      const directory = await navigator.storage.getDirectory();
      const handle = await directory.getFileHandle(name, { create: true });
      if (!always && (await handle.getFile()).size > 0) return;
      const stream = await handle.createWritable();
      await stream.write(Uint8Array.from(bytes));
      await stream.close();
    },
    { name, bytes: [...bytes], always },
  );
}

async function amountIn(page: Page, name: string): Promise<unknown> {
  const bytes = await page.evaluate(async (wanted) => {
    const directory = await navigator.storage.getDirectory();
    const file = await (await directory.getFileHandle(wanted)).getFile();
    return [...new Uint8Array(await file.arrayBuffer())];
  }, name);
  return amountOf(Uint8Array.from(bytes));
}

function amountOf(bytes: Uint8Array): unknown {
  const charges = openXlsx(bytes)
    .tables()
    .find(({ name }) => name === 'Charges');
  return charges && cellAt(charges, 0, charges.headers.indexOf('Beløp'));
}

async function typeAmount(page: Page, text: string): Promise<void> {
  await page
    .getByRole('navigation', { name: 'Tabeller' })
    .getByRole('button', { name: 'Krav' })
    .first()
    .click();
  const heading = page.getByRole('columnheader', { name: 'Beløp' });
  const index = await heading.getAttribute('aria-colindex');
  await page.locator(`[role=row][aria-rowindex="2"] [aria-colindex="${index}"]`).dblclick();
  await page.locator('input.cell-editor').fill(text);
  await page.keyboard.press('Enter');
  await page.getByText('Ulagrede endringer').waitFor();
}

const save = (page: Page) => page.getByRole('button', { name: 'Lagre', exact: true }).click();
const button = (page: Page, name: string) => page.getByRole('button', { name }).click();

describe('saving to the file that was opened', () => {
  test('it is written and read back, and the version before can be fetched', async () => {
    const page = await withOwnFile(await newVisit());
    await typeAmount(page, '4 321');
    await save(page);
    await page.getByText('register.xlsx er lagret').waitFor();
    expect(await amountIn(page, 'register.xlsx')).toBe(4321);
    const [previous] = await Promise.all([
      page.waitForEvent('download'),
      button(page, 'Last ned forrige utgave'),
    ]);
    expect(previous.suggestedFilename()).toBe('register (forrige).xlsx');
    expect(amountOf(await readFile(await previous.path()))).not.toBe(4321);
  });

  test('a file that another program changed meanwhile is not written over unasked', async () => {
    const page = await withOwnFile(await newVisit());
    await typeAmount(page, '4 321');
    const theirs = openXlsx(await readFile(join(folder, 'eksempel.xlsx')));
    const column = theirs
      .tables()
      .find(({ name }) => name === 'Charges')!
      .headers.indexOf('Beløp');
    theirs.apply([{ kind: 'set', table: 'Charges', row: 0, column, value: 777 }]);
    await put(page, 'register.xlsx', theirs.save());
    await save(page);
    await page.getByRole('alert').getByText('endret av et annet program').waitFor();
    expect(await amountIn(page, 'register.xlsx')).toBe(777);
    await page.getByText('Ulagrede endringer').waitFor();

    const [other] = await Promise.all([page.waitForEvent('download'), button(page, 'Skriv over')]);
    expect(amountOf(await readFile(await other.path()))).toBe(777);
    await page.getByText('register.xlsx er lagret').waitFor();
    expect(await amountIn(page, 'register.xlsx')).toBe(4321);
  });

  for (const [error, sentence] of [
    ['NoModificationAllowedError', 'i bruk av et annet program'],
    ['NotAllowedError', 'skrivebeskyttet'],
    ['QuotaExceededError', 'ikke plass på disken'],
    ['NotFoundError', 'flyttet, har fått nytt navn eller er slettet'],
  ] as const) {
    test(`${error}: a sentence, the file as before, and a copy elsewhere`, async () => {
      const page = await withOwnFile(await newVisit());
      await typeAmount(page, '4 321');
      await page.evaluate((name) => {
        const handles = FileSystemFileHandle.prototype;
        const real = Reflect.get(handles, 'createWritable') as (this: object) => Promise<unknown>;
        Reflect.set(handles, 'createWritable', function (this: FileSystemFileHandle) {
          if (this.name === 'register.xlsx') throw new DOMException('refused', name);
          return real.call(this);
        });
      }, error);
      await save(page);
      await page.getByRole('alert').getByText(sentence).waitFor();
      expect(await amountIn(page, 'register.xlsx')).not.toBe(4321);
      await button(page, 'Lagre som kopi …');
      await page.getByText('kopi.xlsx er lagret').waitFor();
      expect(await amountIn(page, 'kopi.xlsx')).toBe(4321);
      await page.getByText('Alt er lagret').waitFor();
    });
  }
});

describe('a signed file', () => {
  test('is not saved unasked: the signature no longer holds', async () => {
    const context = await newVisit();
    const before = signed(await readFile(join(folder, 'eksempel.xlsx')));
    const page = await withOwnFile(context, before);
    await typeAmount(page, '4 321');
    await save(page);
    await page.getByRole('alert').getByText('digitalt signert').waitFor();
    expect(await amountIn(page, 'register.xlsx')).toBe(amountOf(before));
    await button(page, 'Lagre likevel');
    await page.getByText('register.xlsx er lagret').waitFor();
    expect(await amountIn(page, 'register.xlsx')).toBe(4321);
    await typeAmount(page, '5 432');
    await save(page);
    await page.getByText('register.xlsx er lagret').waitFor();
    expect(await amountIn(page, 'register.xlsx')).toBe(5432);
  }, 60_000);

  test('stays as it is when a copy is saved', async () => {
    const context = await newVisit();
    const before = signed(await readFile(join(folder, 'eksempel.xlsx')));
    const page = await withOwnFile(context, before);
    await typeAmount(page, '4 321');
    await save(page);
    await button(page, 'Lagre som kopi …');
    await page.getByText('kopi.xlsx er lagret').waitFor();
    expect(await amountIn(page, 'kopi.xlsx')).toBe(4321);
    expect(await amountIn(page, 'register.xlsx')).toBe(amountOf(before));
  });
});

// Several windows are opened one after the other: longer than other tests may take.
describe('two windows', () => {
  test('on the same file both are told, and what is saved last does not destroy the other', async () => {
    const context = await newVisit();
    const first = await withOwnFile(context);
    const second = await withOwnFile(context);
    for (const page of [first, second]) await page.getByText('åpen i et annet vindu').waitFor();
    await typeAmount(first, '1 111');
    await typeAmount(second, '2 222');
    await save(first);
    await first.getByText('register.xlsx er lagret').waitFor();
    await save(second);
    await second.getByRole('alert').getByText('endret av et annet program').waitFor();
    expect(await amountIn(first, 'register.xlsx')).toBe(1111);
  }, 60_000);

  test('each keeps its own unsaved work: a closed one is fetched back, an open one left alone', async () => {
    const context = await newVisit();
    const first = await window(context);
    await typeAmount(first, '1 111');
    const second = await window(context);
    await typeAmount(second, '2 222');
    await second.close();
    const third = await window(context);
    await third.getByText('hentet fram igjen').waitFor();
    await third.getByRole('row').getByText('2 222,00').first().waitFor();
    await first.reload();
    await first.getByText('hentet fram igjen').waitFor();
    await first.getByRole('row').getByText('1 111,00').first().waitFor();
  }, 60_000);

  test('work that cannot be opened again stays, and the file can be downloaded', async () => {
    const context = await newVisit();
    const page = await window(context);
    await typeAmount(page, '1 111');
    await page.evaluate(spoilKeptEdits);
    await page.reload();
    await page.getByText('kunne ikke hentes fram').waitFor();
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      button(page, 'Last ned filen'),
    ]);
    expect(file.suggestedFilename()).toBe('eksempel.xlsx');
    await page.reload();
    await page.getByText('kunne ikke hentes fram').waitFor();
  });
});

/** As if another version of the program had kept them: an edit to a table that the file lacks. */
function spoilKeptEdits(): Promise<void> {
  return new Promise((resolve) => {
    const opening = indexedDB.open('boligutvalg', 1);
    opening.onsuccess = () => {
      const database = opening.result;
      const store = database.transaction('unsaved', 'readwrite').objectStore('unsaved');
      const keys = store.getAllKeys();
      keys.onsuccess = () => {
        const key = keys.result.find((one) => typeof one === 'string' && one.endsWith('/edits'))!;
        const put = store.put(
          [{ kind: 'set', table: 'Nothing', row: 0, column: 0, value: 1 }],
          key,
        );
        put.onsuccess = () => {
          database.close();
          resolve();
        };
      };
    };
  });
}
