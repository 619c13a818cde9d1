import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import type { TableData } from '../../src/domain/cells';
import { sampleCells, sampleDefaults, sampleTables, tablesOfCells } from '../../src/domain/sample';
import { bookOf, type HostBook } from '../helpers/excel-host/book';
import { exportsOf, logOf } from '../helpers/excel-host/change-log';
import { dressedBook } from '../helpers/excel-host/dressed-book';
import { ExcelHost } from '../helpers/excel-host/host';
import { openInExcel, pressRibbon, type Surroundings } from '../helpers/excel-host/page';
import { launch, serveBuilt, visitor } from './browser';

/** The narrowest default pane, on Mac. */
const NARROW = { width: 270, height: 600 };
const options = { ...sampleDefaults, dwellings: 30, years: 2 };
const { cells, faults } = sampleCells(options, 12);
const tables = tablesOfCells(cells, 'nb');
const sound = sampleTables(options);

let browser: Browser;
let served: Awaited<ReturnType<typeof serveBuilt>>;
let context: BrowserContext | undefined;

beforeAll(async () => {
  [browser, served] = await Promise.all([launch(), serveBuilt()]);
});

afterEach(async () => {
  await context?.close();
});

afterAll(async () => {
  await browser.close();
  await served.stop();
});

interface Opened {
  readonly page: Page;
  readonly host: ExcelHost;
  readonly book: HostBook;
  readonly strangers: readonly string[];
  readonly errors: readonly string[];
}

async function openPane(
  given: readonly TableData[] = tables,
  around: Surroundings = {},
): Promise<Opened> {
  const host = new ExcelHost(dressedBook(given));
  const visit = await visitor(browser, served.address, { viewport: NARROW });
  context = visit.context;
  await openInExcel(context, host, around);
  const page = await context.newPage();
  await page.goto(`${served.address}taskpane.html`);
  return { page, host, book: host.book, strangers: visit.strangers, errors: visit.errors };
}

function tab(page: Page, name: RegExp): ReturnType<Page['getByRole']> {
  return page.getByRole('tab', { name });
}

describe('the built pane around the workbook in Excel', () => {
  test('reads the tables, and nothing leaves the machine', async () => {
    const { page, strangers, errors } = await openPane();
    await tab(page, /I dag/).waitFor();
    await page.getByText('Prøvekommune').first().waitFor();
    expect(strangers).toEqual([]);
    expect(errors).toEqual([]);
    expect(await page.evaluate(() => typeof history.pushState)).toBe('function');
  });

  test('shows findings, goes to the cell, and a correction in Excel removes the finding', async () => {
    const { page, host, book } = await openPane();
    await pressRibbon(page, 'checkRegister');
    const findings = page.locator('.finding');
    await findings.first().waitFor();
    const found = await findings.count();
    await findings.first().getByRole('button').first().click();
    const shown = (): { sheet: string; cell: string } | undefined =>
      faults.find(({ sheet, cell }) => sheet === book.active && cell === book.selected);
    await expect.poll(shown).toBeDefined();
    correct(host, book.active, book.selected);
    await expect.poll(() => findings.count(), { timeout: 10_000 }).toBe(found - 1);
  });

  test('writes the arrears as new sheets from the ribbon, with totals that agree', async () => {
    const { page, book, errors } = await openPane();
    await tab(page, /I dag/).waitFor();
    const known = book.sheets.length;
    await pressRibbon(page, 'makeArrearsSheets');
    const added = book.sheets.slice(known);
    expect(added.length).toBeGreaterThanOrEqual(3);
    expect(book.active).toBe(added[0]?.name);
    const formulas = [...(added[0]?.cells.values() ?? [])].flatMap(({ formula }) => formula ?? []);
    expect(formulas.some((formula) => formula.startsWith('=SUBTOTAL(109,'))).toBe(true);
    // The finance list leaves the municipality's hands by this button as by the pane's: the export log tells of it.
    expect(exportsOf(book)).toEqual([
      expect.arrayContaining([
        'Restanser for økonomi',
        'Oppfølging av husleierestanser',
        'Økonomi',
      ]),
    ]);
    expect(errors).toEqual([]);
  });

  test('writes the agenda as a new sheet from the ribbon', async () => {
    const { page, book } = await openPane();
    await tab(page, /I dag/).waitFor();
    const known = book.sheets.length;
    await pressRibbon(page, 'makeAgenda');
    expect(book.sheets.length).toBeGreaterThan(known);
  });

  test('a correction in a filtered table is refused, and the filter can be cleared', async () => {
    const { page, book } = await openPane();
    await pressRibbon(page, 'checkRegister');
    const repair = page.getByRole('button', { name: /^Rett [A-Z]+\d+ til/ });
    await repair.first().waitFor();
    const waiting = await repair.count();
    for (const table of book.tables) table.filtered = true;
    await repair.first().click();
    const alert = page.getByRole('alert');
    await alert.getByText(/^Tabellen er filtrert/).waitFor();
    await alert.getByRole('button', { name: 'Fjern filteret' }).click();
    await alert.waitFor({ state: 'detached' });
    await repair.first().click();
    // The filter of the change log goes by itself.
    await expect.poll(() => repair.count(), { timeout: 10_000 }).toBe(waiting - 1);
  });

  test('what is typed in Excel and what the pane writes are logged, and the last write is taken back', async () => {
    const { page, host, book, errors } = await openPane();
    await pressRibbon(page, 'checkRegister');
    const repair = page.getByRole('button', { name: /^Rett [A-Z]+\d+ til/ });
    await repair.first().waitFor();
    const waiting = await repair.count();
    host.type('Husstander', 1, 1, 'Familien Prøve');
    // Edits come in bursts, and are read when they pause.
    await page.waitForTimeout(1500);
    await repair.first().click();
    const undo = page.getByRole('button', { name: 'Angre' });
    await undo.waitFor();
    await expect.poll(() => repair.count()).toBe(waiting - 1);
    expect(logOf(book).map(({ how }) => how)).toEqual(['for hånd', 'retting']);
    expect(logOf(book)[0]?.after).toBe('Familien Prøve');
    await undo.click();
    await expect.poll(() => repair.count()).toBe(waiting);
    expect(logOf(book).map(({ how }) => how)).toEqual(['for hånd', 'retting', 'angret']);
    await expect.poll(() => undo.count()).toBe(0);
    expect(errors).toEqual([]);
  });

  test('the story of the row that is selected in Excel', async () => {
    const { page, book } = await openPane();
    await tab(page, /Sakskort/).click();
    book.active = 'Leieforhold';
    book.selected = 'C3';
    await page.getByRole('button', { name: 'Vis raden jeg står i' }).click();
    await page.locator('.story-title').waitFor();
    expect(await page.locator('.story-facts').textContent()).toContain('hovedsøker');
  });

  test('a command that cannot be done is told in the pane', async () => {
    const { page, book } = await openPane();
    await tab(page, /I dag/).waitFor();
    book.tables.length = 0;
    await pressRibbon(page, 'makeArrearsSheets');
    await page
      .getByRole('alert')
      .getByText(/ingen av registerets/)
      .waitFor();
    expect(await page.evaluate(() => (window as unknown as { paneShown: number }).paneShown)).toBe(
      1,
    );
  });

  test('a workbook without the register says so and can be read again', async () => {
    const { page, book } = await openPane([]);
    await page.getByText('Arbeidsboken er ikke et register').waitFor();
    book.tables.push(...bookOf(tables).tables);
    await page.getByRole('button', { name: 'Les på nytt' }).click();
    await tab(page, /I dag/).waitFor();
  });

  test.each([
    ['nn-NO', /Restansar/],
    ['en-US', /Arrears/],
    ['sv-SE', /Restanser/],
  ])('speaks the language of Excel: %s', async (displayLanguage, word) => {
    const settings = tables.filter(({ name }) => name !== 'Settings');
    const { page } = await openPane(settings, { displayLanguage });
    await tab(page, word).waitFor();
  });

  test('the settings sheet goes before the language of Excel', async () => {
    const { page } = await openPane(tables, { displayLanguage: 'en-US' });
    await tab(page, /Restanser/).waitFor();
  });

  test('an Excel that is too old gets a readable page', async () => {
    const { page } = await openPane(tables, { excelApi: 13 });
    await page.getByRole('heading', { name: /for gammel/ }).waitFor();
    await page.getByText('Excel 2021 eller nyere').waitFor();
  });
});

test('without Office.js the page says what to do', async () => {
  const visit = await visitor(browser, served.address, { viewport: NARROW });
  context = visit.context;
  const page = await context.newPage();
  await page.goto(`${served.address}taskpane.html`);
  await page.getByRole('heading', { name: 'Excel svarer ikke' }).waitFor();
  expect(visit.strangers).toEqual(['https://appsforoffice.microsoft.com/lib/1/hosted/office.js']);
});

/** Types what the cell held before the fault was planted. */
function correct(host: ExcelHost, sheet: string, cell: string): void {
  const [, letters = '', digits = ''] = /^([A-Z]+)(\d+)$/.exec(cell) ?? [];
  const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  const row = Number(digits) - 1;
  const value = bookOf(sound).sheet(sheet).cell(row, column).value;
  if (typeof value === 'string') host.book.sheet(sheet).formats.set(`${row},${column}`, '@');
  host.type(sheet, row, column, value);
}
