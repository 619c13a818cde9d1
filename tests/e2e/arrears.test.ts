import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { sampleRegister } from '../../src/app/new-register';
import { sampleDefaults } from '../../src/domain/sample';
import { accessibilityProblems } from './accessibility';
import { launch, serveBuilt, visitor } from './browser';

const ON = '2026-11-22';

let browser: Browser;
let folder: string;
let served: Awaited<ReturnType<typeof serveBuilt>>;
let visit: Awaited<ReturnType<typeof visitor>>;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'arrears-'));
  const { bytes } = await sampleRegister({ ...sampleDefaults, dwellings: 60, years: 3 }, 0);
  await writeFile(join(folder, 'eksempel.xlsx'), bytes);
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

async function open(options: Parameters<typeof visitor>[2] = {}): Promise<Page> {
  visit = await visitor(browser, served.address, options);
  const page = await visit.context.newPage();
  page.setDefaultTimeout(12_000);
  page.on('dialog', (dialog) => void dialog.accept());
  await page.goto(`${served.address}workbench.html?on=${ON}`);
  const narrow = page.getByRole('tab', { name: /^Oppgaver$/ });
  await page.locator('.pane:visible, .view-tabs:visible').first().waitFor();
  if (await narrow.isVisible()) await narrow.click();
  await page.getByRole('tab', { name: /Restanser/ }).click();
  await rows(page).first().waitFor();
  return page;
}

const rows = (page: Page) => page.locator('.work-list .card-link');
const search = (page: Page) => page.getByLabel('Søk navn, adresse eller leieforhold');
const cardTitle = (page: Page) => page.locator('#arrears-card-title');
const focused = (page: Page) => page.evaluate(() => document.activeElement?.textContent ?? '');

describe('the worklist', () => {
  test('the keyboard walks from the search to a card and back to the same place', async () => {
    const page = await open();
    const name = await rows(page).nth(2).locator('b').first().textContent();
    await search(page).focus();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await expect.poll(() => cardTitle(page).textContent()).toBe(name);
    await expect.poll(() => focused(page)).toBe(name);
    await page.keyboard.press('Escape');
    await rows(page).first().waitFor();
    expect(await focused(page)).toContain(name);
    await page.keyboard.press('End');
    expect(await focused(page)).toBe(await rows(page).last().textContent());
  });

  test('a choice shows as many as it says, and the counts of the others follow', async () => {
    const page = await open();
    await page.getByRole('button', { name: 'Velg ut' }).click();
    const step = page.getByLabel('Neste steg');
    const [first = ''] = (await step.locator('option').allTextContents()).slice(1);
    const count = Number(/\((\d+)\)$/.exec(first)?.[1]);
    await step.selectOption({ label: first });
    await page.getByText(new RegExp(`^${count} av \\d+ leieforhold$`)).waitFor();
    const ages = await page.getByLabel('Alder').locator('option').allTextContents();
    const sum = ages.reduce((all, one) => all + Number(/\((\d+)\)$/.exec(one)?.[1] ?? 0), 0);
    expect(sum).toBe(count);
    await search(page).fill('finnes ikke');
    await page.getByText('Ingen leieforhold passer med utvalget.').waitFor();
    await search(page).press('Escape');
    await page.getByRole('button', { name: 'Vis alle' }).click();
    await page.getByText(/^\d+ leieforhold skylder$/).waitFor();
  });

  test('the look stays while another part of the pane is shown', async () => {
    const page = await open();
    await rows(page).first().click();
    const title = await cardTitle(page).textContent();
    await page.getByRole('tab', { name: /I dag/ }).click();
    await page.getByRole('tab', { name: /Restanser/ }).click();
    await expect.poll(() => cardTitle(page).textContent()).toBe(title);
  });
});

describe('the card', () => {
  test('owes what the list says, and its charges lead to their rows', async () => {
    const page = await open();
    const owed = (await rows(page).first().locator('.amount').textContent()) ?? '';
    await rows(page).first().click();
    expect(await page.locator('.arrears-card .figure-value').textContent()).toBe(`${owed} kr`);
    await page.getByRole('region', { name: 'Hva som skyldes' }).getByRole('button').first().click();
    await page.getByRole('grid', { name: 'Krav' }).waitFor();
    expect(await cardTitle(page).isVisible()).toBe(true);
  });
});

describe('what can be done from the card', () => {
  test('a payment plan shows its payments first, is written, stands in the timeline and is undone', async () => {
    const page = await open();
    await page.getByRole('button', { name: 'Velg ut' }).click();
    await page.getByLabel('Leieforholdet').selectOption({ index: 1 });
    await rows(page).first().click();
    const actions = page.getByRole('group', { name: 'Gjør noe' });
    await actions.getByRole('button', { name: 'Innsigelse', exact: true }).waitFor();
    await actions.getByRole('button', { name: 'Betalingsordning' }).click();
    await page.getByRole('button', { name: 'Før i registeret' }).click();
    await page.getByText('Skriv et beløp over null.').waitFor();
    await page.getByLabel('Avdrag', { exact: true }).fill('1 000');
    const payments = page.getByRole('table', { name: /avdrag$/ });
    await payments.waitFor();
    expect(await payments.textContent()).toMatch(/1\s000,00/);
    expect(await accessibilityProblems(page)).toEqual([]);
    await page.getByRole('button', { name: 'Før i registeret' }).click();
    await page.getByText('Ført i registeret. Kan angres i ett steg.').first().waitFor();
    await page
      .getByRole('region', { name: 'Tidslinje' })
      .getByText('Betalingsordning løper')
      .waitFor();
    await page.getByRole('button', { name: 'Angre', exact: true }).click();
    await expect
      .poll(() =>
        page.getByRole('region', { name: 'Tidslinje' }).getByText('Betalingsordning løper').count(),
      )
      .toBe(0);
  });

  test('a pause asks for reason, last day and comment, and then waits', async () => {
    const page = await open();
    await rows(page).first().click();
    await page.getByRole('button', { name: 'Sett på vent' }).click();
    await page.getByRole('button', { name: 'Før i registeret' }).click();
    await page.getByText('Velg siste dag. En pause slutter av seg selv.').waitFor();
    await page.getByLabel('Grunn').selectOption({ label: 'sykdom' });
    await page.getByLabel('Til og med').fill('15.01.2027');
    await page.getByLabel('Kommentar').fill('Innlagt på sykehus');
    await page.getByRole('button', { name: 'Før i registeret' }).click();
    await page.getByText('Vent til 15.01.2027').first().waitFor();
    await page.getByRole('button', { name: 'Avslutt pause' }).waitFor();
  });
});

describe('accessible', () => {
  test.each([
    ['on a laptop', { viewport: { width: 1366, height: 768 } }],
    ['in the dark', { viewport: { width: 350, height: 900 }, colorScheme: 'dark' }],
    ['with forced colours', { viewport: { width: 1024, height: 768 }, forcedColors: 'active' }],
    ['in the narrowest pane', { viewport: { width: 270, height: 900 } }],
  ] as const)('list, choices and card %s', { timeout: 60_000 }, async (_, options) => {
    const page = await open(options);
    await page.getByRole('button', { name: 'Velg ut' }).click();
    expect(await accessibilityProblems(page)).toEqual([]);
    await rows(page).first().click();
    await cardTitle(page).waitFor();
    expect(await accessibilityProblems(page)).toEqual([]);
    const overflow = await page
      .locator('.pane-panel')
      .evaluate((e) => e.scrollWidth - e.clientWidth);
    expect(overflow).toBeLessThanOrEqual(0);
    await page.keyboard.press('Escape');
    await page.locator('input[value=finance]').click();
    await page.getByRole('button', { name: 'Lag restanseark' }).waitFor();
    expect(await accessibilityProblems(page)).toEqual([]);
  });
});

describe('letters from the card', () => {
  test('a draft comes as a Word file, nothing is logged by it, and what is sent is logged with its name', async () => {
    const page = await open();
    await page.getByRole('button', { name: 'Velg ut' }).click();
    await page.getByLabel('Neste steg').selectOption({ label: await reminderOf(page) });
    await rows(page).first().click();
    const letters = page.getByRole('region', { name: 'Brev', exact: true });
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      letters.getByRole('button', { name: 'Lag utkast: Påminnelse om betaling' }).click(),
    ]);
    expect(download.suggestedFilename()).toMatch(/^paaminnelse-L-\d+-2026-11-22\.docx$/);
    await letters.getByText(/er laget\. Ingenting er sendt\./).waitFor();
    expect(await page.locator('.saved').count()).toBe(1);
    await letters.getByRole('button', { name: 'Er sendt: før tiltaket' }).click();
    await page.getByRole('button', { name: 'Før i registeret' }).click();
    const timeline = page.getByRole('region', { name: 'Tidslinje' });
    await timeline.getByText('betalingspåminnelse').first().waitFor();
  });
});

async function reminderOf(page: Page): Promise<string> {
  const options = await page.getByLabel('Neste steg').locator('option').allTextContents();
  return options.find((one) => one.startsWith('betalingspåminnelse')) ?? '';
}
