import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, type Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { openChecked } from '../../src/app/engine/checked-file';
import { sampleRegister } from '../../src/app/new-register';
import { openRegister } from '../../src/app/open-register';
import type { TableData } from '../../src/domain/cells';
import { sampleCells, sampleDefaults, tablesOfCells } from '../../src/domain/sample';
import { SCHEMA_VERSION } from '../../src/domain/upgrade/schema-version';
import { standingOf } from '../../src/domain/upgrade/standing';
import { editedTables } from '../../src/workbook/edited';
import { dressedBook } from '../helpers/excel-host/dressed-book';
import { ExcelHost } from '../helpers/excel-host/host';
import { openInExcel, pressRibbon } from '../helpers/excel-host/page';
import { withoutColumns, withoutSheets } from '../helpers/older-register';
import { versionEdit } from '../helpers/versioned';
import { accessibilityProblems } from './accessibility';
import { launch, serveBuilt, visitor } from './browser';

const withoutPickers = `delete window.showSaveFilePicker; delete window.showOpenFilePicker;`;
const NOTICE = 'Registeret er fra en eldre utgave';
const NEWER = 'Registeret er laget av en nyere utgave av programmet';

type Visit = Awaited<ReturnType<typeof visitor>>;

let browser: Browser;
let folder: string;
let served: Awaited<ReturnType<typeof serveBuilt>>;
let older: Uint8Array;
let newer: Uint8Array;
const visits: Visit[] = [];

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'upgrade-'));
  const { bytes } = await sampleRegister({ ...sampleDefaults, dwellings: 12, years: 1 });
  older = withoutColumns(withoutSheets(bytes, ['RentChanges']), 'Dwellings', 2);
  const file = openChecked(bytes);
  file.apply([versionEdit(file.tables(), SCHEMA_VERSION + 1)]);
  newer = file.save();
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

/** The workbench with a file open. */
async function open(bytes: Uint8Array): Promise<Page> {
  await writeFile(join(folder, 'eksempel.xlsx'), bytes);
  const visit = await visitor(browser, served.address);
  visits.push(visit);
  await visit.context.addInitScript(withoutPickers);
  const page = await visit.context.newPage();
  page.setDefaultTimeout(12_000);
  await page.goto(`${served.address}workbench.html?on=2026-11-22`);
  await page.locator('.pane').waitFor({ state: 'attached' });
  return page;
}

async function goToTable(page: Page, name: string): Promise<void> {
  const tables = page.getByRole('navigation', { name: 'Tabeller' });
  await tables.getByRole('button', { name, exact: true }).first().click();
  await page.getByRole('grid', { name, exact: true }).waitFor();
}

/** Types a note in the first row's cell under a header. */
async function type(page: Page, column: string, text: string): Promise<void> {
  const header = page.getByRole('columnheader', { name: column }).first();
  const at = await header.getAttribute('aria-colindex');
  const cell = page.locator(`[role="row"][aria-rowindex="2"] [aria-colindex="${String(at)}"]`);
  await cell.dblclick();
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.type(text);
  await page.keyboard.press('Enter');
}

describe('et eldre register i arbeidsbenken', () => {
  test('oppgraderes etter at registeret slik det var er lastet ned, og lagres som det nye', async () => {
    const page = await open(older);
    const notice = page.locator('.message', { hasText: NOTICE });
    await notice.waitFor();
    expect(await accessibilityProblems(page)).toEqual([]);
    await goToTable(page, 'Boliger');
    await type(page, 'Adresse', 'Nyveien 7');
    const [backup] = await Promise.all([
      page.waitForEvent('download'),
      notice.getByRole('button', { name: 'Oppgrader' }).click(),
    ]);
    expect(backup.suggestedFilename()).toBe('eksempel (før oppgradering).xlsx');
    const kept = openRegister(await readFile(await backup.path())).register;
    expect(standingOf(kept).kind).toBe('behind');
    expect(kept.tables.Dwellings.rows[0]?.address).toBe('Nyveien 7');
    const report = page.locator('.message-report');
    await report.getByText('Nye ark: Leieendringer.').waitFor();
    expect(await report.innerText()).toContain('Nye kolonner på Boliger');
    expect(await accessibilityProblems(page)).toEqual([]);
    await report.getByRole('button', { name: 'Lukk' }).click();
    expect(await page.locator('.message').count()).toBe(0);
    await goToTable(page, 'Leieendringer');
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Lagre', exact: true }).click(),
    ]);
    const saved = openRegister(await readFile(await download.path())).register;
    expect(standingOf(saved).kind).toBe('current');
    expect(saved.tables.Dwellings.rows[0]?.address).toBe('Nyveien 7');
  });

  test('står oppgradert og ulagret etter at siden er lastet på nytt', async () => {
    const page = await open(older);
    await page.getByRole('button', { name: 'Oppgrader' }).click();
    await page.locator('.message-report').waitFor();
    page.on('dialog', (dialog) => void dialog.accept());
    await page.reload();
    await goToTable(page, 'Leieendringer');
    expect(await page.locator('.message', { hasText: NOTICE }).count()).toBe(0);
  });

  test('kan brukes som det er', async () => {
    const page = await open(older);
    const notice = page.locator('.message', { hasText: NOTICE });
    await notice.getByRole('button', { name: 'Ikke nå' }).click();
    await notice.waitFor({ state: 'detached' });
    await goToTable(page, 'Boliger');
  });
});

describe('et nyere register i arbeidsbenken', () => {
  test('vises og kontrolleres, men endres og lagres ikke', async () => {
    const page = await open(newer);
    await page.locator('.message', { hasText: NEWER }).waitFor();
    await goToTable(page, 'Boliger');
    await type(page, 'Adresse', 'Nyveien 7');
    const refusal = page.getByRole('alert').filter({ hasText: 'Oppdater programmet' });
    await refusal.waitFor();
    expect(await page.getByText('Nyveien 7').count()).toBe(0);
    await refusal.getByRole('button', { name: 'Lukk' }).click();
    await refusal.waitFor({ state: 'detached' });
    await page.getByRole('button', { name: 'Lagre', exact: true }).click();
    await refusal.waitFor();
  });

  test('skjemaet beholder det som er skrevet, og sier hvorfor det ikke lagres', async () => {
    const page = await open(newer);
    await page.locator('.message', { hasText: NEWER }).waitFor();
    await goToTable(page, 'Boliger');
    await page.getByRole('gridcell', { name: 'B-0001' }).first().click();
    await page.getByRole('button', { name: 'Rediger raden' }).click();
    const form = page.getByRole('region', { name: /B-0001/ });
    const address = form.getByRole('textbox', { name: /^Adresse/ });
    await address.fill('Nyveien 7');
    await page.keyboard.press('Control+Enter');
    await form.getByText('Oppdater programmet').waitFor();
    expect(await address.inputValue()).toBe('Nyveien 7');
  });
});

/** The pane in Excel, with 12 faults in the register. */
async function openInPane(
  change: (tables: readonly TableData[]) => readonly TableData[],
): Promise<{ readonly page: Page; readonly book: ExcelHost['book'] }> {
  const { cells } = sampleCells({ ...sampleDefaults, dwellings: 12, years: 1 }, 12);
  const host = new ExcelHost(dressedBook(change(tablesOfCells(cells, 'nb'))));
  const visit = await visitor(browser, served.address, { viewport: { width: 350, height: 700 } });
  visits.push(visit);
  await openInExcel(visit.context, host, {});
  const page = await visit.context.newPage();
  page.setDefaultTimeout(12_000);
  await page.goto(`${served.address}taskpane.html`);
  return { page, book: host.book };
}

describe('i Excel', () => {
  test('sier ruten at registeret er eldre, og hvor det oppgraderes', async () => {
    const { page } = await openInPane((tables) =>
      tables.filter(({ name }) => name !== 'RentChanges'),
    );
    const notice = page.locator('.notice', { hasText: NOTICE });
    await notice.waitFor();
    expect(await notice.innerText()).toContain('arbeidsbenken');
  });

  test('rettes ingenting i et nyere register', async () => {
    const { page, book } = await openInPane((tables) =>
      editedTables(tables, [versionEdit(tables, SCHEMA_VERSION + 1)]),
    );
    await page.locator('.notice', { hasText: NEWER }).first().waitFor();
    await pressRibbon(page, 'checkRegister');
    const before = cellsOf(book);
    await page
      .getByRole('button', { name: /^Rett [A-Z]+\d+ til/ })
      .first()
      .click();
    await page.getByRole('alert').filter({ hasText: 'Oppdater programmet' }).waitFor();
    expect(cellsOf(book)).toEqual(before);
  });

  test('sies det ingenting om et register som er som det skal', async () => {
    const { page } = await openInPane((tables) => tables);
    await page.getByRole('tab', { name: /I dag/ }).waitFor();
    await pressRibbon(page, 'checkRegister');
    await page.locator('.finding').first().waitFor();
    expect(await page.locator('.excel-problem').count()).toBe(0);
  });
});

function cellsOf(book: ExcelHost['book']): string {
  return JSON.stringify(book.sheets.map(({ name, cells }) => [name, [...cells]]));
}
