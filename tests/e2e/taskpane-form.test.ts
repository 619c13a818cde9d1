import type { Browser, BrowserContext, Locator, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { sampleDefaults, sampleTables } from '../../src/domain/sample';
import type { HostBook } from '../helpers/excel-host/book';
import { logOf } from '../helpers/excel-host/change-log';
import { dressedBook } from '../helpers/excel-host/dressed-book';
import { ExcelHost } from '../helpers/excel-host/host';
import { openInExcel } from '../helpers/excel-host/page';
import { accessibilityProblems } from './accessibility';
import { launch, serveBuilt, visitor } from './browser';

const tables = sampleTables({ ...sampleDefaults, dwellings: 30, years: 2 });

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

/** The built pane beside the sample register, 270 px wide as on a Mac unless told. */
async function openPane(width = 270): Promise<{
  readonly page: Page;
  readonly host: ExcelHost;
  readonly book: HostBook;
  readonly errors: readonly string[];
}> {
  const host = new ExcelHost(dressedBook(tables));
  const visit = await visitor(browser, served.address, { viewport: { width, height: 600 } });
  context = visit.context;
  await openInExcel(context, host);
  const page = await context.newPage();
  page.setDefaultTimeout(12_000);
  await page.goto(`${served.address}taskpane.html`);
  await page.getByRole('tab', { name: /I dag/ }).waitFor();
  return { page, host, book: host.book, errors: visit.errors };
}

/** What the user does in Excel before turning to the pane. */
function stand(book: HostBook, sheet: string, cell: string): void {
  book.active = sheet;
  book.selected = cell;
}

async function editRow(page: Page, name: string): Promise<Locator> {
  await page.locator('.pane-footer').getByRole('button', { name: 'Rediger raden' }).click();
  return formCalled(page, name);
}

async function formCalled(page: Page, name: string): Promise<Locator> {
  const form = page.getByRole('region', { name });
  await form.locator('.form-field').first().waitFor();
  return form;
}

const valueAt = (book: HostBook, sheet: string, row: number, column: number): unknown =>
  book.sheet(sheet).cell(row, column).value;

describe('the form in Excel', () => {
  test('opens at the selected cell; what is changed is in the cell and in the log', async () => {
    const { page, book, errors } = await openPane();
    stand(book, 'Husstander', 'B3');
    const form = await editRow(page, 'Husstander: H-0002');
    const name = form.getByRole('textbox', { name: /^Navn på husstand/ });
    expect(await name.evaluate((field) => field === document.activeElement)).toBe(true);
    const before = await name.inputValue();
    expect(before).toBe(valueAt(book, 'Husstander', 2, 1));
    await name.fill('Familien Prøve');
    await form.getByRole('button', { name: 'Lagre raden' }).click();
    await page.locator('.form-notice').getByText('H-0002 er lagret.').waitFor();
    expect(valueAt(book, 'Husstander', 2, 1)).toBe('Familien Prøve');
    expect(logOf(book)).toEqual([{ how: 'skjema', before, after: 'Familien Prøve' }]);
    expect(errors).toEqual([]);
  });

  test('what is saved is taken back in one step', async () => {
    const { page, book } = await openPane();
    stand(book, 'Husstander', 'B3');
    const form = await editRow(page, 'Husstander: H-0002');
    const name = form.getByRole('textbox', { name: /^Navn på husstand/ });
    const before = await name.inputValue();
    await name.fill('Familien Prøve');
    await page.keyboard.press('Control+Enter');
    await page.getByRole('button', { name: 'Angre' }).click();
    await expect.poll(() => valueAt(book, 'Husstander', 2, 1)).toBe(before);
    expect(logOf(book).map(({ how }) => how)).toEqual(['skjema', 'angret']);
  });

  test('a colleague’s change of another cell of the row stands', async () => {
    const { page, host, book } = await openPane();
    stand(book, 'Husstander', 'B3');
    const form = await editRow(page, 'Husstander: H-0002');
    const note = form.getByRole('textbox', { name: /^Merknad/ });
    await note.fill('Ringte i dag');
    host.type('Husstander', 2, 1, 'Kollegaens navn');
    await form.getByRole('button', { name: 'Lagre raden' }).click();
    await page.locator('.form-notice').getByText('H-0002 er lagret.').waitFor();
    expect(valueAt(book, 'Husstander', 2, 1)).toBe('Kollegaens navn');
    const row = Array.from({ length: 20 }, (_, at) => valueAt(book, 'Husstander', 2, at));
    expect(row).toContain('Ringte i dag');
  });

  test('a new row is written below the table, which grows', async () => {
    const { page, book, errors } = await openPane();
    const table = book.tables.find(({ name }) => name === 'Households');
    if (table === undefined) throw new Error('The sample has no households');
    const rows = table.rows;
    await page.locator('.pane-footer').getByRole('button', { name: 'Registrer' }).click();
    const list = page.locator('.register-list');
    await list.getByRole('button', { name: 'Husstander', exact: true }).click();
    const form = await formCalled(page, 'Ny rad i Husstander');
    await form.getByRole('textbox', { name: /^Navn på husstand/ }).fill('Familien Ny');
    const id = await form.getByRole('textbox', { name: 'Husstand', exact: true }).inputValue();
    await form.getByRole('button', { name: 'Lagre raden' }).click();
    await page.locator('.form-notice').getByText(`${id} er lagret.`).waitFor();
    expect(table.rows).toBe(rows + 1);
    const line = table.top + table.rows;
    expect(valueAt(book, 'Husstander', line, 0)).toBe(id);
    expect(valueAt(book, 'Husstander', line, 1)).toBe('Familien Ny');
    expect(new Set(logOf(book).map(({ how }) => how))).toEqual(new Set(['skjema']));
    await page.getByRole('button', { name: 'Vis raden' }).click();
    await expect.poll(() => `${book.active}!${book.selected}`).toBe(`Husstander!A${line + 1}`);
    expect(errors).toEqual([]);
  });

  test('a row without an id opens too', async () => {
    const { page, host, book } = await openPane();
    host.type('Husstander', 2, 0, '');
    // Edits come in bursts, and are read when they pause.
    await page.waitForTimeout(1500);
    stand(book, 'Husstander', 'B3');
    await editRow(page, 'Husstander');
  });

  test('outside the tables it says what to do', async () => {
    const { page, book } = await openPane();
    stand(book, 'Husstander', 'B900');
    await page.getByRole('button', { name: 'Rediger raden' }).click();
    const told = page.getByText('Velg først en celle i en rad i en av registerets tabeller.');
    await told.waitFor();
    expect(await accessibilityProblems(page)).toEqual([]);
    stand(book, 'Husstander', 'A2');
    await editRow(page, 'Husstander: H-0001');
    await expect.poll(() => told.count()).toBe(0);
  });

  test.each([270, 350])('stays within a pane of %i px', async (width) => {
    const { page, book } = await openPane(width);
    stand(book, 'Leieforhold', 'C3');
    await editRow(page, 'Leieforhold: L-0002');
    const spill = (): number => document.documentElement.scrollWidth - innerWidth;
    expect(await page.evaluate(spill)).toBeLessThanOrEqual(0);
    expect(await accessibilityProblems(page)).toEqual([]);
  });
});
