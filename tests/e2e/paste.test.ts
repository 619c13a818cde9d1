import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, type Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { sampleRegister } from '../../src/app/new-register';
import { sampleDefaults } from '../../src/domain/sample';
import { launch, serveBuilt, visitor } from './browser';

type Visit = Awaited<ReturnType<typeof visitor>>;

let browser: Browser;
let folder: string;
let served: Awaited<ReturnType<typeof serveBuilt>>;
const visits: Visit[] = [];

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'paste-'));
  const { bytes } = await sampleRegister({ ...sampleDefaults, dwellings: 30, years: 2 }, 40);
  await writeFile(join(folder, 'eksempel.xlsx'), bytes);
  [browser, served] = await Promise.all([launch(), serveBuilt(folder)]);
});

afterAll(async () => {
  await browser.close();
  await served.stop();
  await rm(folder, { recursive: true });
});

afterEach(async () => {
  for (const { context, strangers, errors } of visits.splice(0)) {
    await context.close();
    expect(strangers).toEqual([]);
    expect(errors).toEqual([]);
  }
});

/** The workbench on a table, one cell of it clicked. */
async function standingIn(table: string, cell: string): Promise<Page> {
  const visit = await visitor(browser, served.address, {
    permissions: ['clipboard-read', 'clipboard-write'],
  });
  visits.push(visit);
  const page = await visit.context.newPage();
  page.setDefaultTimeout(12_000);
  await page.goto(`${served.address}workbench.html?on=2026-11-22`);
  await page.locator('.pane').waitFor({ state: 'attached' });
  const tables = page.getByRole('navigation', { name: 'Tabeller' });
  await tables.locator('button', { hasText: table }).first().click();
  await page.getByRole('grid', { name: table, exact: true }).waitFor();
  await page.getByRole('gridcell', { name: cell, exact: true }).first().click();
  return page;
}

/** Copied elsewhere, pasted with the keys: by way of the real clipboard. */
async function pasteWithKeys(page: Page, text: string): Promise<void> {
  await page.evaluate((copied) => navigator.clipboard.writeText(copied), text);
  await page.keyboard.press('Control+v');
}

const selected = (page: Page) => page.locator('[role=gridcell][aria-selected=true]');
const block = '24.11.2026\t1 234,50\r\n25.11.2026\t99,75\r\n';

describe('Ctrl+V', () => {
  test('in a cell lays the whole block out from it', async () => {
    const page = await standingIn('Innbetalinger', 'I-000001');
    await page.keyboard.press('ArrowRight');
    await pasteWithKeys(page, block);
    await page.getByText('2 rader er skrevet over, 2 kolonner').waitFor();
    expect(await selected(page).innerText()).toBe('24.11.2026');
    await page.getByRole('gridcell', { name: '99,75', exact: true }).waitFor();
    expect(await page.locator('.cell-editor').count()).toBe(0);
  });

  test('of a block in an open cell does so too, and what was begun in it is given up', async () => {
    const page = await standingIn('Innbetalinger', 'I-000001');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.type('3');
    await page.locator('.cell-editor').waitFor();
    await pasteWithKeys(page, block);
    await page.getByText('2 rader er skrevet over, 2 kolonner').waitFor();
    expect(await selected(page).innerText()).toBe('24.11.2026');
    expect(await page.locator('.cell-editor').count()).toBe(0);
    await page.keyboard.press('Control+z');
    await expect.poll(() => page.getByRole('button', { name: 'Angre' }).isDisabled()).toBe(true);
  });

  test('of one word in an open cell is typing', async () => {
    const page = await standingIn('Innbetalinger', 'I-000001');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Enter');
    await page.locator('.cell-editor').waitFor();
    await pasteWithKeys(page, '24.11.2026\r\n');
    expect(await page.locator('.cell-editor').inputValue()).toBe('24.11.2026');
  });
});

describe('typing as in a spreadsheet', () => {
  test.each([
    ['Enter', 1, 0],
    ['Shift+Enter', -1, 0],
    ['Tab', 0, 1],
  ])(
    '%s goes %i down and %i to the right, and one Angre takes it back',
    async (key, down, right) => {
      const page = await standingIn('Innbetalinger', 'I-000003');
      await page.keyboard.press('ArrowRight');
      const before = await placeOf(page);
      await page.keyboard.type('24.11.2026');
      await page.keyboard.press(key);
      await expect.poll(() => page.locator('.cell-editor').count()).toBe(0);
      const after = await placeOf(page);
      expect([after.row - before.row, after.column - before.column]).toEqual([down, right]);
      await page.getByRole('gridcell', { name: '24.11.2026', exact: true }).first().waitFor();
      await page.getByRole('button', { name: 'Angre' }).click();
      await expect.poll(() => page.getByRole('button', { name: 'Angre' }).isDisabled()).toBe(true);
    },
  );
});

test.each([
  [1366, 768],
  [1024, 600],
])('at %i × %i nothing scrolls under the bar', async (width, height) => {
  const page = await standingIn('Boliger', 'B-0001');
  await page.setViewportSize({ width, height });
  const offsets = await page.evaluate(() => {
    const boxes = [document.scrollingElement, document.querySelector('.workbench')];
    for (const box of boxes) box?.scrollTo(500, 500);
    return boxes.map((box) => [box?.scrollTop, box?.scrollLeft]);
  });
  expect(offsets).toEqual([
    [0, 0],
    [0, 0],
  ]);
  const unseen = await page
    .locator('.workbench')
    .evaluate((box) => box.scrollHeight - box.clientHeight);
  expect(unseen).toBe(0);
});

test('undo says what it undid, until another table is shown', async () => {
  const page = await standingIn('Innbetalinger', 'I-000001');
  await page.keyboard.press('ArrowRight');
  await pasteWithKeys(page, block);
  await page.getByText('2 rader er skrevet over, 2 kolonner').waitFor();
  await page.keyboard.press('Control+z');
  const told = page.getByText('Angret: 4 celler i Innbetalinger.');
  await told.waitFor();
  const tables = page.getByRole('navigation', { name: 'Tabeller' });
  await tables.locator('button', { hasText: 'Boliger' }).first().click();
  await told.waitFor({ state: 'detached' });
});

test('«Åpne raden» of a finding shows the row in the grid beside its form', async () => {
  const page = await standingIn('Boliger', 'B-0001');
  await page.getByRole('tab', { name: /Kontroll/ }).click();
  await page.getByLabel('Søk i funnene').fill('ikke i listen');
  await page.getByRole('button', { name: 'Åpne raden' }).first().click();
  const field = page.locator('.pane-form .form-field').first();
  await field.waitFor();
  const name = await page.locator('.pane-form').getByRole('heading').first().innerText();
  const [table = '', key = ''] = name.split(': ');
  const grid = page.getByRole('grid', { name: table, exact: true });
  await grid
    .locator('[role=row]', { has: selected(page) })
    .getByText(key, { exact: true })
    .waitFor();
});

async function placeOf(page: Page): Promise<{ row: number; column: number }> {
  const column = await selected(page).getAttribute('aria-colindex');
  const row = await selected(page).locator('xpath=..').getAttribute('aria-rowindex');
  return { row: Number(row), column: Number(column) };
}
