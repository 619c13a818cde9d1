import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, type Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { openChecked } from '../../src/app/engine/checked-file';
import { sampleRegister } from '../../src/app/new-register';
import { cellAt, type TableData } from '../../src/domain/cells';
import { sampleDefaults } from '../../src/domain/sample';
import type { Edit } from '../../src/workbook/workbook';
import { launch, serveBuilt, visitor } from './browser';

type Visit = Awaited<ReturnType<typeof visitor>>;

let browser: Browser;
let folder: string;
let served: Awaited<ReturnType<typeof serveBuilt>>;
let visit: Visit;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'choices-'));
  const { bytes } = await sampleRegister({ ...sampleDefaults, dwellings: 12, years: 1 });
  const file = openChecked(bytes);
  const codes = file.tables().find(({ name }) => name === 'Codes')!;
  file.apply([
    setCode(codes, 'terraced', 'Tekst', 'rekkehus i tun'),
    setCode(codes, 'bedsit', 'I bruk', 'nei'),
  ]);
  await writeFile(join(folder, 'eksempel.xlsx'), file.save());
  [browser, served] = await Promise.all([launch(), serveBuilt(folder)]);
});

afterAll(async () => {
  await browser.close();
  await served.stop();
  await rm(folder, { recursive: true });
});

afterEach(async () => {
  const { context, strangers, errors } = visit;
  await context.close();
  expect(strangers).toEqual([]);
  expect(errors).toEqual([]);
});

/** Changes a cell of a dwelling type's row on the codes sheet. */
function setCode(codes: TableData, code: string, header: string, value: string): Edit {
  const at = (one: string): number => codes.headers.indexOf(one);
  for (let row = 0; row < codes.rowCount; row += 1) {
    const isType = cellAt(codes, row, at('Liste')) === 'Dwellings.type';
    if (!isType || cellAt(codes, row, at('Kode')) !== code) continue;
    return { kind: 'set', table: 'Codes', row, column: at(header), value };
  }
  throw new Error(`No code ${code}`);
}

async function openDwellings(): Promise<Page> {
  // Wide, so that the grid draws the column at once.
  visit = await visitor(browser, served.address, { viewport: { width: 2600, height: 900 } });
  const page = await visit.context.newPage();
  page.setDefaultTimeout(12_000);
  await page.goto(`${served.address}workbench.html?on=2026-11-22`);
  const tables = page.getByRole('navigation', { name: 'Tabeller' });
  await tables.getByRole('button', { name: 'Boliger', exact: true }).first().click();
  await page.getByRole('grid', { name: 'Boliger', exact: true }).waitFor();
  return page;
}

test('nedtrekkslistene i arket og skjemaet følger arket Koder', async () => {
  const page = await openDwellings();
  const header = page.getByRole('columnheader', { name: 'Boligtype' }).first();
  const at = String(await header.getAttribute('aria-colindex'));
  await page.locator(`[role="row"][aria-rowindex="2"] [aria-colindex="${at}"]`).dblclick();
  const list = page.locator('select.cell-editor');
  await expect.poll(() => list.innerText()).toContain('rekkehus i tun');
  await list.selectOption('rekkehus i tun');
  const words = (await list.locator('option').allInnerTexts()).filter((word) => word !== '');
  expect(words).toContain('leilighet');
  expect(words).not.toContain('rekkehus');
  await page.keyboard.press('Enter');
  await page
    .locator(`[role="row"][aria-rowindex="2"] [aria-colindex="${at}"]`)
    .getByText('rekkehus i tun')
    .waitFor();
  await page.locator('.toolbar').getByRole('button', { name: 'Registrer' }).click();
  const form = page.getByRole('region', { name: 'Ny rad i Boliger' });
  await form.getByRole('combobox', { name: /^Boligtype/ }).click();
  await page.getByRole('option', { name: 'rekkehus i tun' }).waitFor();
  const offered = await page.getByRole('option').allInnerTexts();
  expect(offered).toContain('leilighet');
  expect(offered).not.toContain('rekkehus');
  // Ended on the codes sheet.
  expect(offered).not.toContain('hybel');
});
