import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { sampleRegister } from '../../src/app/new-register';
import { openRegister } from '../../src/app/open-register';
import { sampleDefaults } from '../../src/domain/sample';
import { ocrFile } from '../helpers/ocr-file';
import { accessibilityProblems } from './accessibility';
import { launch, serveBuilt, visitor } from './browser';

const ON = '2026-11-22';

let browser: Browser;
let folder: string;
let served: Awaited<ReturnType<typeof serveBuilt>>;
let visit: Awaited<ReturnType<typeof visitor>>;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'payments-'));
  const { bytes } = await sampleRegister({ ...sampleDefaults, dwellings: 40, years: 2 }, 0);
  await writeFile(join(folder, 'eksempel.xlsx'), bytes);
  const { register } = openRegister(bytes);
  const live = register.tables.Tenancies.rows.filter(
    ({ ended, movedOut, kid }) => ended === null && movedOut === null && kid !== null,
  );
  const payer = register.tables.Persons.rows.find(
    ({ household }) => household === live[9]?.household,
  );
  const payments = live
    .slice(0, 8)
    .map(({ kid }) => ({ kid: kid ?? '', ore: 123_400, settled: '201126' }));
  const unknown = { kid: '99999999999999994', ore: 98_700, settled: '201126', type: '20' };
  const sound = ocrFile([...payments, { ...unknown, text: payer?.name ?? '' }], {
    madeOn: '201126',
  });
  await writeFile(join(folder, 'ocr.txt'), sound, 'latin1');
  const [first, second] = live;
  // Of a month in which the register has no rent: else it may be that rent, and a person is asked.
  const list = ['KID;Forfall;Gjenstår nå;Navn', `${first?.kid ?? ''};15.06.2019;1 500,00;A`];
  const rows = [...list, `${second?.kid ?? ''};16.06.2019;700,50;B`, 'x;ikke en dato;1,00;C', ''];
  await writeFile(join(folder, 'poster.csv'), rows.join('\r\n'));
  await writeFile(join(folder, 'skadet.txt'), sound.slice(0, -200), 'latin1');
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

async function open(part: string, options: Parameters<typeof visitor>[2] = {}): Promise<Page> {
  visit = await visitor(browser, served.address, options);
  const page = await visit.context.newPage();
  page.setDefaultTimeout(12_000);
  page.on('dialog', (dialog) => void dialog.accept());
  await page.goto(`${served.address}workbench.html?on=${ON}`);
  await page.locator('.pane:visible, .view-tabs:visible').first().waitFor();
  const narrow = page.getByRole('tab', { name: /^Oppgaver$/ });
  if (await narrow.isVisible()) await narrow.click();
  await page.getByRole('tab', { name: /Restanser/ }).click();
  await page.locator(`input[value=${part}]`).click();
  return page;
}

const choose = (page: Page, name: string): Promise<void> =>
  page.locator('input[type=file]').setInputFiles(join(folder, name));

describe('payments from a bank file', () => {
  test('are seen, chosen, posted in one step and taken back', async () => {
    const page = await open('payments');
    await choose(page, 'ocr.txt');
    await page.getByText('Gruppene til sammen er lik filens egen sum, til øret.').waitFor();
    expect(await page.locator('.plan-sums tbody').textContent()).toContain('Plassert8');
    expect(await accessibilityProblems(page)).toEqual([]);
    await page.locator('.plan-choices button').first().click();
    await expect.poll(() => page.locator('.plan-sums tbody').textContent()).toContain('Plassert9');
    await page.getByRole('button', { name: 'Før 9 innbetalinger' }).click();
    await page
      .getByText('9 innbetalinger er ført og plassert. Kan angres i ett steg.')
      .first()
      .waitFor();
    await page.getByRole('region', { name: 'Siste importer' }).getByText('ocr.txt').waitFor();
    await choose(page, 'ocr.txt');
    await page
      .getByRole('alert')
      .getByText(/Filen er alt importert/)
      .waitFor();
    await page.getByRole('button', { name: 'Velg en annen fil' }).click();
    await page.getByRole('button', { name: 'Ta tilbake …' }).first().click();
    await page.getByRole('button', { name: 'Ta tilbake', exact: true }).click();
    await page.getByText('9 innbetalinger er tatt ut igjen.').first().waitFor();
  });

  test('a damaged file is refused whole, with why', async () => {
    const page = await open('payments');
    await choose(page, 'skadet.txt');
    await page
      .getByRole('alert')
      .getByText(/Ingenting av filen er ført/)
      .waitFor();
    expect(await page.getByRole('button', { name: /^Før/ }).count()).toBe(0);
  });
});

describe('a list of open items', () => {
  test('whose columns nobody knows is read by hand, laid beside the register and posted', async () => {
    const page = await open('payments', { viewport: { width: 350, height: 900 } });
    await choose(page, 'poster.csv');
    await page.getByRole('region', { name: 'Hvilken kolonne er hva?' }).waitFor();
    expect(await accessibilityProblems(page)).toEqual([]);
    await page.getByLabel(/^Restbeløp/).selectOption('Gjenstår nå');
    await page.getByRole('button', { name: 'Les filen slik' }).click();
    await page.getByText('Nye krav').first().waitFor();
    await page.getByText('1 linje kan ikke leses og føres ikke').waitFor();
    expect(await accessibilityProblems(page)).toEqual([]);
    await page.getByRole('button', { name: 'Før det som er nytt og valgt' }).click();
    await page.getByText('Listen er ført. Kan angres i ett steg.').first().waitFor();
  });
});

describe("the month's charges", () => {
  test('are seen with their sum, made once, and then there is nothing to make', async () => {
    const page = await open('rent');
    await page.locator('.rent-field select').selectOption({ label: 'januar 2027' });
    const make = page.getByRole('button', { name: /^Lag \d+ krav$/ });
    await make.waitFor();
    expect(await accessibilityProblems(page)).toEqual([]);
    await make.click();
    await page.getByText('Ingenting å lage').waitFor();
    await page
      .getByText(/krav på til sammen .* kr er laget/)
      .first()
      .waitFor();
    await page.getByRole('button', { name: 'Angre', exact: true }).click();
    await make.waitFor();
  });

  test('the index adjustment says who may be adjusted, or why nobody can', async () => {
    const page = await open('rent', { viewport: { width: 350, height: 900 } });
    await page.locator('input[value=index]').click();
    await page.getByLabel('Varsel skal sendes').fill('01.12.2026');
    await page
      .getByText(/Ny leie fra 01.01.2027|Kan ikke kjøres/)
      .first()
      .waitFor();
    expect(await accessibilityProblems(page)).toEqual([]);
  });
});
