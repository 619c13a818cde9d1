import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, type Locator, type Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { sampleRegister } from '../../src/app/new-register';
import { openRegister } from '../../src/app/open-register';
import { sampleDefaults } from '../../src/domain/sample';
import { textIn } from '../../src/text';
import { accessibilityProblems } from './accessibility';
import { launch, serveBuilt, visitor } from './browser';

const ON = '2026-11-22';
const withoutPickers = `delete window.showSaveFilePicker; delete window.showOpenFilePicker;`;

type Visit = Awaited<ReturnType<typeof visitor>>;

let browser: Browser;
let folder: string;
let served: Awaited<ReturnType<typeof serveBuilt>>;
const visits: Visit[] = [];

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'form-'));
  const { bytes } = await sampleRegister({ ...sampleDefaults, dwellings: 30, years: 2 });
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

async function open(options: Parameters<typeof visitor>[2] = {}): Promise<Page> {
  const visit = await visitor(browser, served.address, options);
  visits.push(visit);
  await visit.context.addInitScript(withoutPickers);
  const page = await visit.context.newPage();
  // Shorter than a test, so that a failure names the step that hung.
  page.setDefaultTimeout(12_000);
  page.on('dialog', (dialog) => void dialog.accept());
  await page.goto(`${served.address}workbench.html?on=${ON}`);
  await page.locator('.pane').waitFor({ state: 'attached' });
  return page;
}

async function goToTable(page: Page, name: string): Promise<void> {
  const tables = page.getByRole('navigation', { name: 'Tabeller' });
  await tables.getByRole('button', { name, exact: true }).first().click();
  await page.getByRole('grid', { name, exact: true }).waitFor();
}

/** The form of a new row in the table that is shown. */
async function register(page: Page, table: string): Promise<Locator> {
  await goToTable(page, table);
  await page.locator('.toolbar').getByRole('button', { name: 'Registrer' }).click();
  return formCalled(page, `Ny rad i ${table}`);
}

async function formCalled(page: Page, name: string): Promise<Locator> {
  const form = page.getByRole('region', { name });
  await form.locator('.form-field').first().waitFor();
  return form;
}

/** Searches in a reference and takes the first row that is found. */
async function choose(page: Page, form: Locator, label: RegExp, query: string): Promise<void> {
  await form.getByRole('combobox', { name: label }).pressSequentially(query);
  const options = page.getByRole('listbox').getByRole('option', { name: new RegExp(query, 'i') });
  await options.first().click();
}

const rowCount = async (page: Page): Promise<number> =>
  Number.parseInt((await page.locator('.toolbar h2 .faint').innerText()).replace(/\s/g, ''));

/** The file as the user would have it. */
async function saved(page: Page, save = 'Lagre'): Promise<Buffer> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: save, exact: true }).click(),
  ]);
  return readFile(await download.path());
}

describe('a row in its form', () => {
  test('an application with a household that is new too', async () => {
    const page = await open();
    const form = await register(page, 'Søknader');
    await form.getByRole('combobox', { name: /^Husstand/ }).click();
    await page.getByRole('option', { name: 'Ny i Husstander …' }).click();
    const household = await formCalled(page, 'Ny rad i Husstander');
    await household.getByLabel(/^Navn på husstand/).fill('Prøvesen');
    const id = await household.getByRole('textbox', { name: 'Husstand', exact: true }).inputValue();
    await household.getByRole('button', { name: 'Lagre raden' }).click();
    await expect
      .poll(() => form.getByRole('combobox', { name: /^Husstand/ }).inputValue())
      .toContain(id);
    // What is usual stands there already, with its reason.
    expect(await form.getByRole('textbox', { name: /^Mottatt/ }).inputValue()).toBe('22.11.2026');
    await form.getByRole('textbox', { name: /^Mottatt/ }).fill('20.11');
    await form.getByRole('combobox', { name: /^Gjelder/ }).fill('bytte');
    await page.keyboard.press('Tab');
    expect(await form.getByRole('textbox', { name: /^Mottatt/ }).inputValue()).toBe('20.11.2026');
    const before = await rowCount(page);
    await page.keyboard.press('Control+Enter');
    await expect.poll(() => rowCount(page)).toBe(before + 1);
    const { register: kept } = openRegister(await saved(page));
    const made = kept.tables.Applications.rows.at(-1);
    expect(made).toMatchObject({ household: id, kind: 'swap', status: 'received' });
    expect(kept.tables.Households.byKey(id)?.label).toBe('Prøvesen');
    expect(kept.tables.ChangeLog.rows.map(({ how }) => how)).toContain('form');
  });

  test('a tenancy with a wrong date is told so in the rule’s words, and mended', async () => {
    const page = await open();
    await goToTable(page, 'Leieforhold');
    await page.getByRole('gridcell', { name: 'L-0005' }).first().click();
    await page.getByRole('button', { name: 'Rediger raden' }).click();
    const form = await formCalled(page, 'Leieforhold: L-0005');
    const moved = form.getByRole('textbox', { name: /^Flyttet ut/ });
    const before = await moved.inputValue();
    await moved.fill('1.1.2001');
    await form.getByText(textIn('nb').check.rules.tenancyMovedOutBeforeStart).waitFor();
    expect(await moved.getAttribute('aria-invalid')).toBe('true');
    await form.getByRole('button', { name: 'Lagre raden' }).click();
    await form.getByRole('button', { name: 'Lagre likevel' }).waitFor();
    await moved.fill(before);
    await expect.poll(() => moved.getAttribute('aria-invalid')).not.toBe('true');
  });

  test('a row is deleted after a question that says what refers to it, and comes back in one step', async () => {
    const page = await open();
    await goToTable(page, 'Boliger');
    const before = await rowCount(page);
    await page.getByRole('gridcell', { name: 'B-0001' }).first().click();
    await page.getByRole('button', { name: 'Rediger raden' }).click();
    const form = await formCalled(page, 'Boliger: B-0001');
    await form.getByRole('button', { name: 'Slett raden …' }).click();
    const question = form.getByRole('alertdialog');
    await question.getByText(/^Leieforhold: \d+ rad/).waitFor();
    await question.getByRole('button', { name: 'Slett', exact: true }).click();
    await page.getByText('B-0001 er slettet.').first().waitFor();
    await expect.poll(() => rowCount(page)).toBe(before - 1);
    await page.keyboard.press('Control+z');
    await expect.poll(() => rowCount(page)).toBe(before);
  });

  test('what is typed waits while another part of the pane is looked at', async () => {
    const page = await open();
    const form = await register(page, 'Hendelser');
    await form.getByRole('textbox', { name: /^Merknad/ }).fill('Naboen ringte');
    await page.getByRole('tab', { name: /Kontroll/ }).click();
    await page.getByRole('heading', { name: 'Kontroll av registeret' }).waitFor();
    await page.getByRole('button', { name: 'Fortsett' }).click();
    expect(await form.getByRole('textbox', { name: /^Merknad/ }).inputValue()).toBe(
      'Naboen ringte',
    );
    await page.keyboard.press('Escape');
    await form.getByRole('textbox', { name: /^Merknad/ }).press('Escape');
    await form.getByRole('button', { name: 'Forkast' }).click();
    await expect.poll(() => page.locator('.form').count()).toBe(0);
  });

  test('what somebody else wrote in the same cell meanwhile is shown beside one’s own', async () => {
    const page = await open();
    await goToTable(page, 'Husstander');
    const label = page.locator('[role=row][aria-rowindex="2"] [aria-colindex="2"]');
    await label.click();
    await page.getByRole('button', { name: 'Rediger raden' }).click();
    const form = await formCalled(page, 'Husstander: H-0001');
    const name = form.getByRole('textbox', { name: /^Navn på husstand/ });
    await name.fill('Mitt navn');
    await label.dblclick();
    await page.locator('input.cell-editor').fill('Deres navn');
    await page.keyboard.press('Enter');
    await form.getByRole('button', { name: 'Lagre raden' }).click();
    await form.getByText('Noen andre har endret raden mens du skrev.').waitFor();
    await form.getByRole('button', { name: 'Nå i registeret: Deres navn' }).waitFor();
    await form.getByRole('button', { name: 'Ditt: Mitt navn' }).click();
    await form.getByRole('button', { name: 'Lagre raden' }).click();
    await expect.poll(() => label.textContent()).toContain('Mitt navn');
  });

  test('a dwelling is found by its address, and brings its rent', async () => {
    const page = await open();
    const form = await register(page, 'Leieforhold');
    const box = form.getByRole('combobox', { name: 'Bolig', exact: true });
    await box.pressSequentially('1');
    const options = page.getByRole('listbox').getByRole('option');
    await expect.poll(() => options.count()).toBeGreaterThan(2);
    const address = (await options.first().innerText()).split('\n')[0] ?? '';
    await box.fill('');
    await box.pressSequentially(address);
    await expect.poll(async () => (await options.first().innerText()).split('\n')[0]).toBe(address);
    await options.first().click();
    expect(await box.inputValue()).toContain(address);
    await expect
      .poll(() => form.getByRole('textbox', { name: /^Månedsleie/ }).inputValue())
      .toMatch(/\d,\d\d$/);
    await form.getByRole('textbox', { name: /^Kontrakt fra/ }).fill('i dag');
    await page.keyboard.press('Enter');
    await expect
      .poll(() => form.getByRole('textbox', { name: /^Kontrakt til/ }).inputValue())
      .toBe('21.11.2029');
  });

  test('an identity number is dots until it is asked for', async () => {
    const page = await open();
    await goToTable(page, 'Personer');
    await page.getByRole('gridcell', { name: 'P-0001' }).first().click();
    await page.getByRole('button', { name: 'Rediger raden' }).click();
    const form = await formCalled(page, 'Personer: P-0001');
    expect(await form.getByLabel('Fødselsnummer', { exact: true }).inputValue()).toMatch(/^•+$/);
    await form.getByRole('button', { name: 'Vis Fødselsnummer' }).click();
    expect(await form.getByLabel('Fødselsnummer', { exact: true }).inputValue()).toMatch(/\d{6}/);
  });

  test('from *I dag* to the row, and from the pane’s own list to a new one', async () => {
    const page = await open();
    await page
      .getByRole('button', { name: /^Åpne raden: / })
      .first()
      .click();
    await page.locator('.form .form-field').first().waitFor();
    await page.getByRole('button', { name: 'Tilbake' }).click();
    await page.locator('.pane-footer').getByRole('button', { name: 'Registrer' }).click();
    await page
      .locator('.register-list')
      .getByRole('button', { name: 'Kontakt', exact: true })
      .click();
    const form = await formCalled(page, 'Ny rad i Kontakt');
    await choose(page, form, /^Leieforhold/, 'L-0001');
    expect(await form.getByRole('combobox', { name: /^Leieforhold/ }).inputValue()).toContain(
      'L-0001',
    );
  });
});

describe('a block from a spreadsheet', () => {
  /** As if it had been copied in Excel. */
  const paste = (page: Page, text: string): Promise<void> =>
    page.getByRole('grid').evaluate((grid, copied) => {
      const data = new DataTransfer();
      data.setData('text/plain', copied);
      const place = document.activeElement ?? grid;
      place.dispatchEvent(
        new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }),
      );
    }, text);

  test('is put in at the selected cell, read as typed, and taken back in one step', async () => {
    const page = await open();
    await goToTable(page, 'Innbetalinger');
    const before = await rowCount(page);
    await page.getByLabel('Søk i tabellen').fill('I-000001');
    await page.getByRole('gridcell', { name: 'I-000001' }).click();
    await page.keyboard.press('ArrowRight');
    await paste(page, '24.11.2026\t1 234,50\r\n25.11.26\t99,-\r\n');
    await page
      .getByText('Limt inn i Innbetalinger: 1 rad er skrevet over, 1 ny rad, 2 kolonner.')
      .waitFor();
    await page.getByRole('gridcell', { name: '1 234,50' }).waitFor();
    await page.getByLabel('Søk i tabellen').fill('');
    await expect.poll(() => rowCount(page)).toBe(before + 1);
    await page.getByRole('button', { name: 'Angre' }).click();
    await expect.poll(() => rowCount(page)).toBe(before);
  });

  test('of five thousand rows with headings keeps the page answering', async () => {
    const page = await open();
    await goToTable(page, 'Kontakt');
    const before = await rowCount(page);
    await page.getByRole('gridcell').first().click();
    const lines = Array.from({ length: 5000 }, (_, n) => `${(n % 28) + 1}.1.2026\tL-0001\ttelefon`);
    const started = Date.now();
    await paste(page, ['Dato\tLeieforhold\tMåte', ...lines].join('\n'));
    await page.getByText(/nye rader, 3 kolonner/).waitFor();
    expect(Date.now() - started).toBeLessThan(8000);
    expect(await rowCount(page)).toBeGreaterThan(before);
  });
});

describe('a reader of another language than the workbook’s', () => {
  test('chooses in the grid in the workbook’s own words', async () => {
    const page = await open();
    await goToTable(page, 'Kontakt');
    await page.locator('.top-bar').getByRole('combobox').selectOption('en');
    const heading = page.getByRole('columnheader', { name: /^Måte/ });
    const column = (await heading.getAttribute('aria-colindex')) ?? '';
    const cell = page.locator(`[role=row][aria-rowindex="2"] [aria-colindex="${column}"]`);
    await cell.dblclick();
    const choices = page.locator('select.cell-editor');
    const words = await choices.locator('option').allInnerTexts();
    expect(words).toContain('telefon');
    expect(words).not.toContain('phone');
    await choices.selectOption('melding');
    await page.keyboard.press('Enter');
    await expect.poll(() => cell.innerText()).toBe('melding');
    expect(openRegister(await saved(page, 'Save')).register.tables.Contacts.rows[0]?.kind).toBe(
      'message',
    );
  });
});

describe('a new register', () => {
  test('from the first step to a saved file', { timeout: 40_000 }, async () => {
    const page = await open();
    await page.getByRole('button', { name: 'Ny', exact: true }).click();
    const next = page.getByRole('button', { name: 'Neste' });
    await next.click();
    await page.getByText('Skriv kommunens navn.').waitFor();
    await page.getByLabel('Kommunens navn').fill('Fjelldal');
    await page.getByLabel('Kommunenummer').fill('3427');
    await next.click();
    await page.getByRole('checkbox', { name: 'barnevernet' }).check();
    await next.click();
    const names = ['Ada Berg', 'Berit Dahl', 'Carl Eng', 'Dina Foss', 'Erik Gran'];
    for (const [at, name] of names.entries()) await page.getByLabel('Navn').nth(at).fill(name);
    await page.getByLabel('Vara').first().fill('Vera Haug');
    await next.click();
    await page.getByRole('textbox', { name: 'Første møte', exact: true }).fill('8.12');
    await page.getByText('Møtene blir på en tirsdag.').waitFor();
    for (const step of ['Leie og bank', 'Personvern', 'Se over']) {
      await next.click();
      await page.getByRole('heading', { name: step }).waitFor();
    }
    await page.getByText('5 medlemmer').waitFor();
    await page.getByRole('button', { name: 'Lag registeret' }).click();
    await page.getByText('register-fjelldal.xlsx er laget.').waitFor();
    await page.locator('.unsaved').waitFor();
    const { register: made } = openRegister(await saved(page));
    expect(made.tables.Members.rows.map(({ name }) => name)).toEqual([...names, 'Vera Haug']);
    expect(made.tables.Meetings.rows.length).toBeGreaterThan(10);
    await page.locator('.saved').waitFor();
  });

  test('that is not saved is there again after a reload', { timeout: 40_000 }, async () => {
    const page = await open();
    await page.getByRole('button', { name: 'Ny', exact: true }).click();
    await page.getByLabel('Kommunens navn').fill('Fjelldal');
    await page.getByLabel('Kommunenummer').fill('3427');
    const next = page.getByRole('button', { name: 'Neste' });
    const goOn = async (step: string): Promise<void> => {
      await next.click();
      await page.getByRole('heading', { name: step, exact: true }).waitFor();
    };
    await goOn('Enheter');
    await goOn('Medlemmer');
    const names = ['Ada', 'Berit', 'Carl', 'Dina', 'Erik'];
    for (const [at, name] of names.entries()) await page.getByLabel('Navn').nth(at).fill(name);
    for (const step of ['Møter', 'Leie og bank', 'Personvern', 'Se over']) await goOn(step);
    await page.getByRole('button', { name: 'Lag registeret' }).click();
    await page.getByText('register-fjelldal.xlsx er laget.').waitFor();
    await page.waitForTimeout(500);
    await page.reload();
    await page.locator('.file-name').getByText('register-fjelldal.xlsx').waitFor();
    await page.locator('.unsaved').waitFor();
  });
});

describe('accessible', () => {
  test.each([
    ['on a laptop', { viewport: { width: 1366, height: 768 } }],
    ['in the dark', { viewport: { width: 1366, height: 768 }, colorScheme: 'dark' }],
    ['on the narrowest page', { viewport: { width: 270, height: 700 } }],
  ] as const)('forms and the wizard %s', { timeout: 60_000 }, async (_, options) => {
    const page = await open(options);
    const narrow = page.getByRole('tab', { name: /^Oppgaver$/ });
    if (await narrow.isVisible()) await narrow.click();
    for (const table of ['Leieforhold', 'Personer', 'Kartlegging']) {
      await page.locator('.pane-footer').getByRole('button', { name: 'Registrer' }).click();
      await page
        .locator('.register-list')
        .getByRole('button', { name: table, exact: true })
        .click();
      const form = await formCalled(page, `Ny rad i ${table}`);
      await form.locator('input').nth(2).fill('tull');
      await page.waitForTimeout(600);
      expect(await accessibilityProblems(page)).toEqual([]);
      expect(
        await page.evaluate(() => document.documentElement.scrollWidth - innerWidth),
      ).toBeLessThanOrEqual(0);
      await form.getByRole('button', { name: 'Tilbake' }).click();
      await form.getByRole('button', { name: 'Forkast' }).click();
    }
    await page.getByRole('button', { name: 'Ny', exact: true }).click();
    await page.getByRole('button', { name: 'Neste' }).click();
    await page.getByText('Skriv kommunens navn.').waitFor();
    expect(await accessibilityProblems(page)).toEqual([]);
  });
});
