import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, type Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { newRegister, sampleRegister } from '../../src/app/new-register';
import { cellAt } from '../../src/domain/cells';
import { day } from '../../src/domain/days';
import { sampleDefaults } from '../../src/domain/sample';
import { openXlsx } from '../../src/workbook/xlsx';
import { accessibilityProblems } from './accessibility';
import { launch, serveBuilt, visitor } from './browser';

const ON = '2026-11-22';
/** The download road: as in browsers that cannot write to the user's own file. */
const withoutPickers = `delete window.showSaveFilePicker; delete window.showOpenFilePicker;`;
/** A real file of this browser in the place where the user would have chosen one. */
const withPicker = `window.showSaveFilePicker = async () =>
  (await navigator.storage.getDirectory()).getFileHandle('register.xlsx', { create: true });`;

type Visit = Awaited<ReturnType<typeof visitor>> & { readonly page: Page };

let browser: Browser;
let folder: string;
let served: Awaited<ReturnType<typeof serveBuilt>>;
const visits: Visit[] = [];

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'workbench-'));
  const size = { ...sampleDefaults, dwellings: 30, years: 2 };
  const { bytes } = await sampleRegister(size, 40);
  await writeFile(join(folder, 'eksempel.xlsx'), bytes);
  const wanted = {
    language: 'nn',
    municipalityName: 'Fjelldal',
    municipalityNumber: '3427',
  } as const;
  await writeFile(join(folder, 'nytt.xlsx'), await newRegister({ ...wanted, today: day(ON) }));
  await writeFile(join(folder, 'bank.csv'), 'dato;beløp\n01.11.2026;100\n');
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

async function open(
  options: Parameters<typeof visitor>[2] = {},
  script = withoutPickers,
): Promise<Page> {
  const visit = await visitor(browser, served.address, options);
  await visit.context.addInitScript(script);
  const page = await visit.context.newPage();
  // Shorter than a test, so that a failure names the step that hung.
  page.setDefaultTimeout(12_000);
  // The browser asks before unsaved work is left; here the answer is yes.
  page.on('dialog', (dialog) => void dialog.accept());
  visits.push({ ...visit, page });
  await page.goto(`${served.address}workbench.html?on=${ON}`);
  await page.locator('.pane').waitFor({ state: 'attached' });
  return page;
}

const cell = (page: Page) => page.locator('[role=gridcell][aria-selected=true]');
const tab = (page: Page, name: RegExp) => page.getByRole('tab', { name });

async function goToTable(page: Page, name: string): Promise<void> {
  await page
    .getByRole('navigation', { name: 'Tabeller' })
    .getByRole('button', { name })
    .first()
    .click();
  await page.getByRole('grid', { name }).waitFor();
}

/** Selects the first cell of a column by its heading and types over it. */
async function typeInto(page: Page, column: string, row: number, text: string): Promise<void> {
  const heading = page.getByRole('columnheader', { name: column });
  const index = await heading.getAttribute('aria-colindex');
  await page
    .locator(`[role=row][aria-rowindex="${row + 2}"] [aria-colindex="${index}"]`)
    .dblclick();
  await page.locator('input.cell-editor').fill(text);
  await page.keyboard.press('Enter');
}

/** How many edits the browser keeps for a reload. */
function keptEdits(page: Page): Promise<number> {
  return page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        const opening = indexedDB.open('boligutvalg', 1);
        opening.onsuccess = () => {
          const { result } = opening;
          const store = result.transaction('unsaved').objectStore('unsaved');
          const kept = store.getAll() as IDBRequest<unknown[]>;
          kept.onsuccess = () => {
            result.close();
            resolve(kept.result.find(Array.isArray)?.length ?? 0);
          };
        };
      }),
  );
}

describe('the check, side by side with the register', () => {
  test('a finding leads to its cell, and correcting the cell removes it', async () => {
    const page = await open();
    await tab(page, /Kontroll/).click();
    await page.getByLabel('Søk i funnene').fill('ikke i listen');
    const findings = page.locator('.finding');
    await findings.first().waitFor();
    const before = await findings.count();
    await findings.first().getByRole('button').first().click();
    await cell(page).waitFor();
    expect(await cell(page).getAttribute('class')).toContain('marked');
    await page.keyboard.press('Enter');
    // By mouse a choice is final at once.
    await page.locator('select.cell-editor').dispatchEvent('pointerdown');
    await page.locator('select.cell-editor').selectOption({ index: 2 });
    await expect.poll(() => findings.count()).toBe(before - 1);
    await expect.poll(() => page.locator('.unsaved').count()).toBe(1);
    await page.getByRole('button', { name: 'Angre' }).click();
    await expect.poll(() => findings.count()).toBe(before);
  });

  test('a choice typed by its letters is the one that is stored', async () => {
    const page = await open();
    await tab(page, /Kontroll/).click();
    await page.getByLabel('Søk i funnene').fill('ikke i listen');
    await page.locator('.finding').first().getByRole('button').first().click();
    await cell(page).waitFor();
    await page.keyboard.press('Enter');
    const options = await page.locator('select.cell-editor option').allTextContents();
    const wanted = options.at(3) ?? '';
    await page.keyboard.type(wanted);
    await page.keyboard.press('Enter');
    // Enter has gone on to the row below.
    await page.keyboard.press('ArrowUp');
    await expect.poll(() => cell(page).textContent()).toContain(wanted);
  });

  test('a certain correction is one press', async () => {
    const page = await open();
    await tab(page, /Kontroll/).click();
    const repairs = page.getByRole('button', { name: /^Rett [A-Z]+\d+ til/ });
    await repairs.first().waitFor();
    const before = await repairs.count();
    await repairs.first().click();
    await expect.poll(() => repairs.count()).toBeLessThan(before);
  });
});

describe('work in the grid', () => {
  test('an amount and a date are typed the Norwegian way and stand right after a reload', async () => {
    const page = await open();
    await goToTable(page, 'Krav');
    await typeInto(page, 'Beløp', 0, '9 876,50');
    await typeInto(page, 'Forfall', 0, '3.2.2024');
    await expect.poll(() => page.locator('.unsaved').count()).toBe(1);
    // Two edits, each with its line in the change log.
    await expect.poll(() => keptEdits(page)).toBe(4);
    await page.reload();
    await page.getByText('Endringene du ikke rakk å lagre').waitFor();
    await page.getByLabel('Søk i tabellen').fill('9 876,50');
    await page.getByRole('gridcell', { name: '9 876,50' }).waitFor();
    await page.getByLabel('Søk i tabellen').fill('03.02.2024');
    await page.getByRole('gridcell', { name: '03.02.2024' }).first().waitFor();
    await page.getByRole('button', { name: 'Forkast endringene' }).click();
    await expect.poll(() => page.locator('.saved').count()).toBe(1);
  });

  test('a new row has the next id, and a deleted row comes back', async () => {
    const page = await open();
    await goToTable(page, 'Boliger');
    const rows = async (): Promise<number> =>
      Number.parseInt(await page.locator('.toolbar h2 .faint').innerText());
    const before = await rows();
    await page.getByRole('button', { name: 'Ny rad' }).click();
    await expect.poll(rows).toBe(before + 1);
    await page.getByRole('gridcell', { name: `B-00${before + 1}` }).waitFor();
    await page.getByRole('button', { name: 'Angre' }).click();
    await expect.poll(rows).toBe(before);
    await page.getByRole('grid').evaluate((grid) => grid.scrollTo(0, 0));
    await page.getByRole('gridcell', { name: 'B-0002' }).first().click();
    await page.getByRole('button', { name: 'Slett rad' }).click();
    await expect.poll(rows).toBe(before - 1);
    await page.getByRole('button', { name: 'Angre' }).click();
    await expect.poll(rows).toBe(before);
    await page.getByRole('gridcell', { name: 'B-0002' }).first().waitFor();
  });

  test('what is being typed stands while the check answers for the cell before', async () => {
    const page = await open();
    await goToTable(page, 'Krav');
    await typeInto(page, 'Beløp', 0, 'tull');
    await page.getByRole('gridcell', { name: 'F-000002' }).press('ArrowRight');
    await page.keyboard.type('L-00');
    await page.getByRole('gridcell', { name: /^tull/ }).and(page.locator('.marked')).waitFor();
    expect(await page.locator('input.cell-editor').inputValue()).toBe('L-00');
  });

  test('the keyboard alone sorts, walks and edits', async () => {
    const page = await open();
    await goToTable(page, 'Boliger');
    await page.getByRole('gridcell', { name: 'B-0001' }).click();
    await page.keyboard.press('ArrowDown');
    expect(await cell(page).textContent()).toBe('B-0002');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.locator('input.cell-editor').waitFor();
    await page.keyboard.press('Escape');
    await page.keyboard.press('Control+Home');
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Enter');
    await expect
      .poll(() =>
        page.getByRole('columnheader', { name: 'Bolig', exact: true }).getAttribute('aria-sort'),
      )
      .toBe('descending');
  });
});

describe('saving', () => {
  test('without access to the file the edit comes as a download', async () => {
    const page = await open();
    await goToTable(page, 'Krav');
    await typeInto(page, 'Beløp', 0, '4 321,00');
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.keyboard.press('Control+s'),
    ]);
    expect(download.suggestedFilename()).toBe('eksempel.xlsx');
    expect(amountIn(await readFile(await download.path()))).toBe(4321);
    await page.getByText('Alt er lagret').waitFor();
  });

  test('with access it is written to the chosen file, also the second time', async () => {
    const page = await open({}, withPicker);
    await goToTable(page, 'Krav');
    for (const [typed, expected] of [
      ['5 000', 5000],
      ['5 100', 5100],
    ] as const) {
      await typeInto(page, 'Beløp', 0, typed);
      await page.getByRole('button', { name: 'Lagre', exact: true }).click();
      await page.getByText('register.xlsx er lagret').waitFor();
      const bytes = await page.evaluate(async () => {
        const directory = await navigator.storage.getDirectory();
        const file = await (await directory.getFileHandle('register.xlsx')).getFile();
        return [...new Uint8Array(await file.arrayBuffer())];
      });
      expect(amountIn(Uint8Array.from(bytes))).toBe(expected);
    }
  });
});

function amountIn(bytes: Uint8Array): unknown {
  const charges = openXlsx(bytes)
    .tables()
    .find(({ name }) => name === 'Charges');
  if (charges === undefined) return undefined;
  return cellAt(charges, 0, charges.headers.indexOf('Beløp'));
}

describe('opening another file', () => {
  test('one that is no register is refused with a sentence, and the open one stays', async () => {
    const page = await open();
    await goToTable(page, 'Boliger');
    await chooseFile(page, 'bank.csv');
    await page.getByRole('alert').getByText('tekstfil').waitFor();
    await page.getByRole('grid', { name: 'Boliger' }).waitFor();
  });

  test('a register in nynorsk opens, empty and without a finding', async () => {
    const page = await open();
    await chooseFile(page, 'nytt.xlsx');
    await page
      .getByRole('navigation', { name: 'Tabeller' })
      .getByRole('button', { name: 'Bustader' })
      .waitFor();
    await tab(page, /Kontroll/).click();
    await page.getByText('Ingen feil funnet').waitFor();
  });
});

async function chooseFile(page: Page, name: string): Promise<void> {
  const [chooser] = await Promise.all([
    page.waitForEvent('filechooser'),
    page.getByRole('button', { name: 'Åpne', exact: true }).click(),
  ]);
  await chooser.setFiles(join(folder, name));
}

describe('papers from the pane', () => {
  test.each([
    ['Møte', 'Word-dokument', /^saksliste-.*\.docx$/],
    ['Møte', 'Regneark', /^saksliste-.*\.xlsx$/],
    ['Restanser', 'Lag restanseark', /^restanser-.*\.xlsx$/],
    ['Restanser', 'CSV', /^restanser-.*\.csv$/],
  ])('%s: %s', async (part, button, name) => {
    const page = await open();
    await tab(page, new RegExp(part)).click();
    if (part === 'Restanser') await page.locator('input[value=finance]').click();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: button }).first().click(),
    ]);
    expect(download.suggestedFilename()).toMatch(name);
    expect((await readFile(await download.path())).length).toBeGreaterThan(100);
  });
});

test('another language is one choice, and is remembered', async () => {
  const page = await open();
  await page.getByLabel('Språk').selectOption('nn');
  await page.getByRole('button', { name: 'Opne', exact: true }).waitFor();
  await page.reload();
  await tab(page, /Restansar/).waitFor();
  await page.getByLabel('Språk').selectOption('en');
  await tab(page, /Arrears/).waitFor();
});

describe('accessible', () => {
  test.each([
    ['on a laptop', { viewport: { width: 1366, height: 768 } }],
    ['in the dark', { viewport: { width: 1366, height: 768 }, colorScheme: 'dark' }],
    ['with forced colours', { viewport: { width: 1024, height: 768 }, forcedColors: 'active' }],
    ['on a narrow page', { viewport: { width: 350, height: 700 } }],
  ] as const)('every part of the pane %s', { timeout: 60_000 }, async (_, options) => {
    const page = await open(options);
    const narrow = tab(page, /^Oppgaver$/);
    if (await narrow.isVisible()) await narrow.click();
    for (const part of [/I dag/, /Kontroll/, /Møte/, /Restanser/]) {
      await tab(page, part).click();
      await page.locator('.pane-panel h2').waitFor();
      await expect.poll(() => page.locator('.waiting').count()).toBe(0);
      expect(await accessibilityProblems(page)).toEqual([]);
    }
  });
});
