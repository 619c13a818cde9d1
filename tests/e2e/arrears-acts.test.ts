import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { sampleRegister } from '../../src/app/new-register';
import { openRegister } from '../../src/app/open-register';
import { sampleDefaults } from '../../src/domain/sample';
import { ownTemplate, reminderTemplate } from '../helpers/letter-template';
import { ocrFile } from '../helpers/ocr-file';
import { accessibilityProblems } from './accessibility';
import { launch, serveBuilt, visitor } from './browser';

const ON = '2026-11-22';
const DONE = 'Ført i registeret. Kan angres i ett steg.';

let browser: Browser;
let folder: string;
let bank: string;
let list: string;
let served: Awaited<ReturnType<typeof serveBuilt>>;
let visit: Awaited<ReturnType<typeof visitor>>;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'acts-'));
  const { bytes } = await sampleRegister({ ...sampleDefaults, dwellings: 60, years: 3 }, 0);
  await writeFile(join(folder, 'eksempel.xlsx'), bytes);
  const { register } = openRegister(bytes);
  const [live] = register.tables.Tenancies.rows.filter(
    ({ ended, movedOut, kid }) => ended === null && movedOut === null && kid !== null,
  );
  const payment = { kid: '99999999999999994', ore: 98_700, settled: '201126', type: '20' };
  bank = ocrFile([{ ...payment, text: 'UKJENT' }], { madeOn: '201126' });
  const kid = live?.kid ?? '';
  list = ['KID;Forfall;Rest;Fakturanr', `${kid};15.11.2026;1 500,00;F-1`, ''].join('\r\n');
  await writeFile(join(folder, 'poster.csv'), list);
  await writeFile(join(folder, 'mal.docx'), await ownTemplate(reminderTemplate));
  const paragraphs = ['Hei {{mottaker}}. Betal {{beløpet}} nå.'];
  await writeFile(join(folder, 'feil.docx'), await ownTemplate({ paragraphs }));
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

async function open(
  part = 'work',
  options: Parameters<typeof visitor>[2] = {},
  on = ON,
): Promise<Page> {
  visit = await visitor(browser, served.address, options);
  const page = await visit.context.newPage();
  page.setDefaultTimeout(15_000);
  page.on('dialog', (dialog) => void dialog.accept());
  await page.goto(`${served.address}workbench.html?on=${on}`);
  await page.locator('.pane:visible, .view-tabs:visible').first().waitFor();
  const narrow = page.getByRole('tab', { name: /^Oppgaver$/ });
  if (await narrow.isVisible()) await narrow.click();
  await page.getByRole('tab', { name: /Restanser/ }).click();
  await page.locator(`input[value=${part}]`).click();
  return page;
}

const rows = (page: Page) => page.locator('.work-list .card-link');
const actions = (page: Page) => page.getByRole('group', { name: 'Gjør noe' });
const press = (page: Page, name: string) =>
  actions(page).getByRole('button', { name, exact: true }).click();
const save = (page: Page) => page.getByRole('button', { name: 'Før i registeret' }).click();

/** Narrows the worklist by one of its choices, and opens the first card. */
async function openFirst(page: Page, facet: string, option: RegExp): Promise<void> {
  await page.getByRole('button', { name: 'Velg ut' }).click();
  const select = page.getByLabel(facet);
  const labels = await select.locator('option').allTextContents();
  await select.selectOption({ label: labels.find((label) => option.test(label)) ?? '' });
  await rows(page).first().click();
}

describe('an act and its end', { timeout: 60_000 }, () => {
  test('a dispute holds the tenancy until it is settled', async () => {
    const page = await open();
    await openFirst(page, 'På vent', /^ikke på vent/);
    await press(page, 'Innsigelse');
    await page.getByLabel('Kommentar').fill('Mener at leien er betalt');
    await save(page);
    await page.getByText(DONE).first().waitFor();
    await press(page, 'Innsigelse avgjort');
    await page.getByLabel('Kommentar').fill('Betalingen er ikke funnet');
    await save(page);
    await page.getByText(DONE).first().waitFor();
    const settled = actions(page).getByRole('button', { name: 'Innsigelse avgjort' });
    await expect.poll(() => settled.count()).toBe(0);
  });

  test('a pause is ended before its day', async () => {
    const page = await open();
    await openFirst(page, 'På vent', /^ikke på vent/);
    await press(page, 'Sett på vent');
    await page.getByLabel('Grunn').selectOption({ label: 'sykdom' });
    await page.getByLabel('Til og med').fill('15.01.2027');
    await page.getByLabel('Kommentar').fill('Innlagt på sykehus');
    await save(page);
    await press(page, 'Avslutt pause');
    await page.getByLabel('Kommentar').fill('Utskrevet');
    await save(page);
    // A pause lasts through its last day, which is today.
    await page.getByText('Vent til 22.11.2026').first().waitFor();
  });

  test('a payment plan is ended by a person, with how it ended', async () => {
    const page = await open();
    await openFirst(page, 'På vent', /^ikke på vent/);
    await press(page, 'Betalingsordning');
    await page.getByLabel('Avdrag', { exact: true }).fill('1 000');
    await save(page);
    await press(page, 'Avslutt ordning');
    await page.getByLabel('Hvordan endte den').selectOption({ label: 'avbrutt' });
    await page.getByLabel('Kommentar').fill('Leietakeren ønsker ny avtale');
    await save(page);
    await actions(page).getByRole('button', { name: 'Betalingsordning', exact: true }).waitFor();
  });

  test('a write-off opens the form of the charge with its amount', async () => {
    // Old enough to be time-barred.
    const page = await open('work', {}, '2031-06-01');
    await page.getByRole('button', { name: 'Velg ut' }).click();
    await page.getByLabel('Leieforholdet').selectOption('former');
    const count = await rows(page).count();
    const writeOff = page.getByRole('button', { name: 'Avskriv …' });
    for (let at = 0; at < count; at += 1) {
      await rows(page).nth(at).click();
      await page.locator('#arrears-card-title').waitFor();
      if ((await writeOff.count()) > 0) break;
      await page.keyboard.press('Escape');
      await rows(page).first().waitFor();
    }
    await writeOff.click();
    await expect.poll(() => page.getByLabel(/^Kravtype/).inputValue()).toMatch(/avskriv/i);
  });
});

describe('letters from an own template', { timeout: 60_000 }, () => {
  test('a template with faults is refused in sentences, a sound one is used and remembered', async () => {
    const page = await open('work', { viewport: { width: 350, height: 900 } });
    await openFirst(page, 'Neste steg', /^betalingspåminnelse/);
    const letters = page.getByRole('region', { name: 'Brev', exact: true });
    const reminder = letters.locator('.letter-row').filter({ hasText: 'Påminnelse om betaling' });
    await reminder.getByText('Mal: den som følger med').click();
    const [fetched] = await Promise.all([
      page.waitForEvent('download'),
      reminder.getByRole('button', { name: /^Hent malen/ }).click(),
    ]);
    expect(fetched.suggestedFilename()).toMatch(/^mal-.*-n[bn]\.docx$/);
    const input = reminder.locator('input[type=file]');
    await input.setInputFiles(join(folder, 'feil.docx'));
    const alert = reminder.getByRole('alert');
    await alert.getByText(/Flettefeltet \{\{beløpet\}\} .* finnes ikke/).waitFor();
    await alert.getByText(/Malen mangler \{\{kid\}\}.*\(.+\)/).waitFor();
    expect(await accessibilityProblems(page)).toEqual([]);
    await input.setInputFiles(join(folder, 'mal.docx'));
    await reminder.getByText('Mal: mal.docx').waitFor();
    await page.getByRole('button', { name: 'Tilbake til listen' }).click();
    await rows(page).first().click();
    await reminder.getByText('Mal: mal.docx').waitFor();
    const [made] = await Promise.all([
      page.waitForEvent('download'),
      reminder.getByRole('button', { name: /^Lag utkast/ }).click(),
    ]);
    expect(made.suggestedFilename()).toMatch(/^paaminnelse-L-\d+/);
  });
});

describe('files', { timeout: 60_000 }, () => {
  test('the account statement comes from the card and is entered in the export log', async () => {
    const page = await open();
    await rows(page).first().click();
    const statement = page.getByRole('group', { name: 'Kontoutskrift som fil' });
    const [made] = await Promise.all([
      page.waitForEvent('download'),
      statement.getByRole('button', { name: 'Word' }).click(),
    ]);
    expect(made.suggestedFilename()).toMatch(/^kontoutskrift-L-\d+-2026-11-22\.docx$/);
    await page.getByRole('button', { name: 'Angre', exact: true }).waitFor();
  });

  test('a bank file is dropped, and its payment without a place is placed by hand', async () => {
    const page = await open('payments');
    const data = await page.evaluateHandle((text) => {
      const dropped = new DataTransfer();
      dropped.items.add(new File([text], 'ocr.txt'));
      return dropped;
    }, bank);
    await page.locator('.file-drop').dispatchEvent('drop', { dataTransfer: data });
    await page.getByRole('button', { name: 'Før 1 innbetaling' }).click();
    await page
      .getByText(/uten leieforhold\. Kan angres/)
      .first()
      .waitFor();
    const unplaced = page.locator('.plan-row').filter({ hasText: '987,00' });
    await unplaced
      .getByRole('button', { name: /leieforhold/i })
      .last()
      .click();
    await page.locator('.tenancy-search input').fill('L-00');
    await page.locator('.tenancy-search .text-link').first().click();
    await page.getByRole('button', { name: 'Før', exact: true }).click();
    await page
      .getByText(/987,00 .*plassert/)
      .first()
      .waitFor();
  });

  test('a list of open items is reconciled tenancy by tenancy, and as sheets', async () => {
    const page = await open('payments', { viewport: { width: 350, height: 900 } });
    await page.locator('input[type=file]').setInputFiles(join(folder, 'poster.csv'));
    const check = page.getByRole('region', { name: 'Avstemming mot registeret' });
    await check.getByText(/stemmer · \d+ avvik/).waitFor();
    await check.locator('.ledger-cause').first().waitFor();
    expect(await accessibilityProblems(page)).toEqual([]);
    const [made] = await Promise.all([
      page.waitForEvent('download'),
      check.getByRole('button', { name: 'Lag avstemmingsark' }).click(),
    ]);
    expect(made.suggestedFilename()).toBe('restanser-2026-11-22.xlsx');
  });
});

describe("the rent's runs", { timeout: 60_000 }, () => {
  test('the charging run says first what has been charged', async () => {
    const page = await open('rent');
    await page.locator('.rent-field select').selectOption({ label: 'desember 2026' });
    const make = page.getByRole('button', { name: /^Lag \d+ krav$/ });
    if ((await make.count()) > 0) await make.click();
    await page.getByText(/Desember 2026 er alt krevd for \d+ leieforhold/).waitFor();
    await page.getByRole('tab', { name: /I dag/ }).click();
    await page.getByRole('tab', { name: /Restanser/ }).click();
    await page.getByText(/Desember 2026 er alt krevd for \d+ leieforhold/).waitFor();
    await page.getByRole('button', { name: 'Se januar 2027' }).click();
    await page.getByRole('button', { name: /^Lag \d+ krav$/ }).waitFor();
  });

  test('the index adjustment is written', async () => {
    const page = await open('rent');
    await page.locator('input[value=index]').click();
    await page.getByLabel('Varsel skal sendes').fill('01.12.2026');
    await page.getByRole('button', { name: /^Før \d+ leieendring/ }).click();
    await page
      .getByText(/leieendring(er)? er ført/)
      .first()
      .waitFor();
  });

  test('statements that have been sent are marked as sent', async () => {
    const page = await open('rent');
    await page.locator('input[value=allowance]').click();
    await page.getByRole('button', { name: /^Merk \d+ avregning/ }).click();
    await page
      .getByText(/er merket som sendt/)
      .first()
      .waitFor();
  });
});
