import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { newRegister } from '../../src/app/new-register';
import { day } from '../../src/domain/days';
import { launch, serveBuilt, visitor } from './browser';

let browser: Browser;
let folder: string;
let served: Awaited<ReturnType<typeof serveBuilt>>;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'old-lists-'));
  const bytes = await newRegister({
    language: 'nb',
    municipalityName: 'Prøve kommune',
    municipalityNumber: '3427',
    today: day('2026-11-22'),
  });
  await writeFile(join(folder, 'eksempel.xlsx'), bytes);
  [browser, served] = await Promise.all([launch(), serveBuilt(folder)]);
});

afterAll(async () => {
  await browser.close();
  await served.stop();
  await rm(folder, { recursive: true });
});

/** Lists as an office has them: other names for the columns, days and amounts written anyhow, rows that are there twice. */
const lists: Readonly<Record<string, readonly (readonly string[])[]>> = {
  Boliger: [
    ['Boligliste 2025', '', '', '', '', '', ''],
    ['Bolig', 'Adr.', 'Ant. rom', 'Leie pr. mnd.', 'Heis', 'Status', 'Skap nr.'],
    ['b-1', 'Storgata 5', '2', 'kr 4.500,-', 'ja', 'utleid', 'A1'],
    ['B-0002', 'Parkveien 12', '3 rom', 'ca 5000', 'nei', 'utleid', 'A2'],
    ['B-0002', 'Parkveien 12', '3 rom', 'ca 5000', 'nei', 'utleid', 'A2'],
    ['B-0003', 'Skoleveien 3', '2', '4.800', 'nei', 'ledig', 'A3'],
    ['B-0003', 'Skoleveien 5', '2', '5.100', 'nei', 'ledig', 'A4'],
    ['', 'Skoleveien 7', 'to', '-4500', 'nei', 'ledig', 'A5'],
  ],
  Husstander: [
    ['Navn på husstand', 'Antall voksne', 'Antall barn'],
    ['Hansen, Kari', '1', '0'],
    ['Ali, Fatima', '2', '2 barn'],
  ],
  Leieforhold: [
    ['Leilighet', 'Leietaker', 'Innflytting', 'Leie pr. mnd.'],
    ['Storgata 5', 'Hansen, Kari', '31/12-25', 'kr 4.500,-'],
    ['Parkveien 12', 'Fatima Ali', 'mars 2024', 'ca 5000'],
  ],
};

async function pasteLists(page: Page): Promise<void> {
  const tables = page.getByRole('navigation', { name: 'Tabeller' });
  for (const [table, rows] of Object.entries(lists)) {
    await tables.locator('button', { hasText: table }).last().click();
    const grid = page.getByRole('grid', { name: table, exact: true });
    await grid.getByRole('gridcell').first().click();
    const text = rows.map((row) => row.join('\t')).join('\r\n');
    await page.evaluate((copied) => navigator.clipboard.writeText(copied), text);
    await page.keyboard.press('Control+v');
    await page.getByText(new RegExp(`Limt inn i ${table}: \\d nye rader`)).waitFor();
  }
}

/** Looks through the corrections that are at hand and makes all of them, as long as there are any. */
async function correctAll(page: Page): Promise<void> {
  const look = page.getByRole('button', { name: /^Se gjennom \d+ retting/ });
  for (let round = 0; round < 4 && (await look.count()) > 0; round += 1) {
    await look.click();
    const all = page.getByRole('button', { name: 'Velg alle', exact: true });
    if ((await all.count()) > 0) await all.click();
    const before = await page.getByRole('tab', { name: /Kontroll/ }).innerText();
    await page.getByRole('button', { name: /^Rett \d+ valgte/ }).click();
    await expect
      .poll(() => page.getByRole('tab', { name: /Kontroll/ }).innerText())
      .not.toBe(before);
  }
}

/** Chooses how the cells of a card are meant. */
async function mean(page: Page, what: string, way: string): Promise<void> {
  await page.getByLabel('Søk i funnene').fill(what);
  const cards = page.locator('.check .finding', { hasText: `«${what}»` });
  await cards.first().waitFor();
  const count = await cards.count();
  await cards.first().locator('select').selectOption(way);
  await cards.first().locator('.same-word-choice button').click();
  await expect.poll(() => cards.count()).toBe(count - 1);
}

test('old lists are brought to no errors with the pane alone', async () => {
  const { context, strangers, errors } = await visitor(browser, served.address, {
    permissions: ['clipboard-read', 'clipboard-write'],
  });
  const page = await context.newPage();
  page.setDefaultTimeout(15_000);
  await page.goto(`${served.address}workbench.html?on=2026-11-22`);
  await pasteLists(page);
  await page.getByRole('tab', { name: /Kontroll/ }).click();
  await page.locator('.check .finding').first().waitFor();
  await correctAll(page);
  await mean(page, 'mars 2024', 'firstOfMonth');
  await mean(page, 'ca 5000', 'figure');
  await mean(page, 'ca 5000', 'figure');
  await mean(page, '4.800', 'thousands');
  await mean(page, '2 barn', 'figure');
  await page.getByLabel('Søk i funnene').fill('større enn null');
  const negative = page.locator('.check .finding', { hasText: 'større enn null' });
  await negative.getByRole('button', { name: 'Åpne raden' }).click();
  const form = page.locator('.pane-form');
  await form.getByRole('textbox', { name: /^Månedsleie/ }).fill('4500');
  await form.getByRole('button', { name: /^Lagre/ }).click();
  await page
    .getByText(/^B-\d+ er lagret/)
    .first()
    .waitFor();
  await page.getByRole('tab', { name: /Kontroll/ }).click();
  await page.getByText('Ingen kritiske feil eller feil.').waitFor();
  await context.close();
  expect(strangers).toEqual([]);
  expect(errors).toEqual([]);
}, 120_000);
