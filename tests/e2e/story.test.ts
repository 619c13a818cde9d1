import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { sampleRegister } from '../../src/app/new-register';
import { sampleDefaults } from '../../src/domain/sample';
import { accessibilityProblems } from './accessibility';
import { launch, serveBuilt, visitor } from './browser';

const ON = '2026-11-22';
/** A real file of this browser in the place where the user would have chosen one. */
const withPicker = `window.showSaveFilePicker = async () =>
  (await navigator.storage.getDirectory()).getFileHandle('register.xlsx', { create: true });`;

let browser: Browser;
let folder: string;
let served: Awaited<ReturnType<typeof serveBuilt>>;
let visit: Awaited<ReturnType<typeof visitor>>;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'story-'));
  const { bytes } = await sampleRegister({ ...sampleDefaults, dwellings: 40, years: 3 }, 0);
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

async function open(): Promise<Page> {
  visit = await visitor(browser, served.address);
  await visit.context.addInitScript(withPicker);
  const page = await visit.context.newPage();
  page.setDefaultTimeout(12_000);
  page.on('dialog', (dialog) => void dialog.accept());
  await page.goto(`${served.address}workbench.html?on=${ON}`);
  await page.locator('.pane').waitFor();
  return page;
}

const tab = (page: Page, name: RegExp) => page.getByRole('tab', { name });
const title = (page: Page) => page.locator('.story-title');

async function goToTable(page: Page, name: string): Promise<void> {
  const tables = page.getByRole('navigation', { name: 'Tabeller' });
  await tables.getByRole('button', { name }).first().click();
  await page.getByRole('grid', { name }).waitFor();
}

/** The cell of a column, by its heading, in a row of the grid. */
async function cellOf(page: Page, column: string, row: number) {
  const heading = page.getByRole('columnheader', { name: column });
  const index = await heading.getAttribute('aria-colindex');
  return page.locator(`[role=row][aria-rowindex="${row + 2}"] [aria-colindex="${index}"]`);
}

async function typeInto(page: Page, column: string, row: number, text: string): Promise<void> {
  await (await cellOf(page, column, row)).dblclick();
  await page.locator('input.cell-editor').fill(text);
  await page.keyboard.press('Enter');
}

describe('the story of whoever a row is about', () => {
  test('follows the selected row, and stays when it is pinned', async () => {
    const page = await open();
    await goToTable(page, 'Leieforhold');
    await tab(page, /Sakskort/).click();
    await (await cellOf(page, 'Kontrakt fra', 0)).click();
    await title(page).waitFor();
    const first = await title(page).textContent();
    expect(await page.locator('.story-facts').textContent()).toContain('hovedsøker');
    await page.getByLabel('Følg valgt rad').click();
    await (await cellOf(page, 'Kontrakt fra', 2)).click();
    await page.waitForTimeout(300);
    expect(await title(page).textContent()).toBe(first);
    await page.getByRole('button', { name: 'Vis raden jeg står i' }).click();
    await expect.poll(() => title(page).textContent()).not.toBe(first);
    expect(await accessibilityProblems(page)).toEqual([]);
  });

  test('an account that owes leads to its story, with the same figure', async () => {
    const page = await open();
    await tab(page, /Restanser/).click();
    const account = page.locator('li.with-story').first();
    const owed = (await account.locator('.amount').textContent()) ?? '';
    await account.locator('.story-button').click();
    await title(page).waitFor();
    expect(await page.locator('.story-facts').textContent()).toContain(owed);
  });

  test('is found by address, and leads on to the tenant and to a row', async () => {
    const page = await open();
    await goToTable(page, 'Boliger');
    const address = (await (await cellOf(page, 'Adresse', 2)).textContent()) ?? '';
    await tab(page, /Sakskort/).click();
    await page.getByLabel('Søk navn, adresse eller ID').fill(address);
    await page.locator('.story-hits button').first().click();
    await expect.poll(() => title(page).textContent()).toContain(address);
    const tenant = page.locator('.story-facts div', { hasText: 'Leietaker' }).locator('button');
    await tenant.first().click();
    await expect.poll(() => title(page).textContent()).not.toContain(address);
    await page.getByRole('button', { name: /^Leie \d/ }).click();
    await page.locator('.timeline .card-link', { hasText: 'Leiekontrakt' }).first().click();
    await page.getByRole('grid', { name: 'Leieforhold' }).waitFor();
  });
});

describe('what was changed, by whom', () => {
  test('a change is logged with a name, and can be put back', async () => {
    const page = await open();
    await page.getByLabel('Navnet ditt').fill('Kari Nilsen');
    await page.keyboard.press('Enter');
    await goToTable(page, 'Boliger');
    const address = (await (await cellOf(page, 'Adresse', 1)).textContent()) ?? '';
    await typeInto(page, 'Adresse', 1, 'Prøveveien 9');
    await tab(page, /Sakskort/).click();
    await page.locator('input[value=log]').click();
    const change = page.locator('.change');
    await change.first().waitFor();
    expect(await change.first().textContent()).toContain('Kari Nilsen · for hånd');
    expect(await change.first().textContent()).toContain(`${address} → Prøveveien 9`);
    await change
      .first()
      .getByRole('button', { name: /tilbake/ })
      .click();
    await page.locator('.change-preview button').first().click();
    await expect.poll(() => change.count()).toBe(2);
    expect(await change.first().textContent()).toContain('satt tilbake');
    expect(await (await cellOf(page, 'Adresse', 1)).textContent()).toContain(address);
  });

  test('undo and redo take the log along; past a save the log keeps what it has told', async () => {
    const page = await open();
    await goToTable(page, 'Boliger');
    const cell = await cellOf(page, 'Adresse', 1);
    const address = await cell.textContent();
    await typeInto(page, 'Adresse', 1, 'Prøveveien 9');
    await page.keyboard.press('Control+z');
    await expect.poll(() => cell.textContent()).toBe(address);
    await page.keyboard.press('Control+y');
    await expect.poll(() => cell.textContent()).toContain('Prøveveien 9');
    await page.keyboard.press('Control+s');
    await page.locator('.saved').waitFor();
    await page.keyboard.press('Control+z');
    await expect.poll(() => cell.textContent()).toBe(address);
    await page.locator('.unsaved').waitFor();
    await tab(page, /Sakskort/).click();
    await page.locator('input[value=log]').click();
    await expect.poll(() => page.locator('.change').count()).toBe(2);
    expect(await page.locator('.change').first().textContent()).toContain('angret');
    await page.getByRole('button', { name: 'Gjør om igjen' }).click();
    await expect.poll(() => cell.textContent()).toContain('Prøveveien 9');
    await expect.poll(() => page.locator('.change').count()).toBe(3);
  });
});
