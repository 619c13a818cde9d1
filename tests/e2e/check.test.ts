import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, type Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { sampleRegister } from '../../src/app/new-register';
import { sampleDefaults } from '../../src/domain/sample';
import { accessibilityProblems } from './accessibility';
import { launch, serveBuilt, visitor } from './browser';

const ON = '2026-11-22';

type Visit = Awaited<ReturnType<typeof visitor>>;

let browser: Browser;
let folder: string;
let served: Awaited<ReturnType<typeof serveBuilt>>;
const visits: Visit[] = [];

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'check-'));
  const size = { ...sampleDefaults, dwellings: 30, years: 2 };
  const { bytes } = await sampleRegister(size, 60);
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

/** The check of the sample with faults, opened in the workbench. */
async function openCheck(): Promise<Page> {
  const visit = await visitor(browser, served.address);
  visits.push(visit);
  const page = await visit.context.newPage();
  page.setDefaultTimeout(12_000);
  page.on('dialog', (dialog) => void dialog.accept());
  await page.goto(`${served.address}workbench.html?on=${ON}`);
  await page.getByRole('tab', { name: /Kontroll/ }).click();
  await page.locator('.check .finding').first().waitFor();
  return page;
}

const view = (page: Page, name: string) => page.getByRole('radio', { name, exact: true });
const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name });
const said = (page: Page) => page.locator('.notice-done');

/** The first card that can be confirmed, its form open. */
async function startConfirming(page: Page): Promise<void> {
  await button(page, /Advarsel/).click();
  await button(page, 'Bekreft …').first().click();
}

describe('a warning that is right all the same', () => {
  test('is confirmed with a reason, listed with who and when, and taken back', async () => {
    const page = await openCheck();
    await startConfirming(page);
    await page.getByRole('form').getByRole('button', { name: 'Bekreft' }).click();
    await page.getByText('Skriv hvorfor det er riktig.').waitFor();
    await page.getByLabel('Begrunnelse').fill('Avtalt med teknisk');
    await page.getByRole('form').getByLabel('Navnet ditt').fill('Kari Sekretær');
    await page.getByRole('form').getByRole('button', { name: 'Bekreft' }).click();
    await said(page).getByText('1 advarsel er bekreftet.').waitFor();
    await view(page, 'Bekreftet').check();
    const item = page.locator('.check .finding');
    await item.getByText('Avtalt med teknisk').waitFor();
    await item.getByText('Bekreftet 22.11.2026 av Kari Sekretær').waitFor();
    await button(page, /^Ta tilbake/).click();
    await page.getByText('Ingen advarsler er bekreftet').waitFor();
  });

  test('the form closes with Escape and asks for nothing', async () => {
    const page = await openCheck();
    await startConfirming(page);
    await page.getByLabel('Begrunnelse').press('Escape');
    await expect.poll(() => page.getByRole('form').count()).toBe(0);
  });
});

describe('corrections are looked through before they are made', () => {
  test('before and after for each, all in one step, and one step back', async () => {
    const page = await openCheck();
    await button(page, /Se gjennom \d+ retting/).click();
    await page.locator('.cell-change del').first().waitFor();
    const count = await page.locator('.preview-item input').count();
    // A postcode that may be meant in several ways is left for a person to choose.
    const ticks = page.locator('.preview-item input:checked');
    const sure = await ticks.count();
    expect(sure).toBe(count - 3);
    await ticks.first().uncheck();
    await button(page, new RegExp(`^Rett ${String(sure - 1)} valgte`)).click();
    await said(page).getByText(/gjort/).waitFor();
    await button(page, /Se gjennom 2 rettinger/).waitFor();
    await said(page).getByRole('button', { name: 'Angre' }).click();
    await said(page).getByText('Rettingen er angret.').waitFor();
    await button(page, /Se gjennom (?!2 )\d+ rettinger/).click();
    await expect.poll(() => page.locator('.cell-change').count()).toBe(count);
  });
});

describe('contradictions', () => {
  test('become tasks once', async () => {
    const page = await openCheck();
    await button(page, /^Lag oppgaver av alle \d+/).click();
    await said(page)
      .getByText(/oppgaver er laget/)
      .waitFor();
    await expect.poll(() => button(page, /^Lag oppgave/).count()).toBe(0);
  });
});

test('by rule, searched and explained: the cells that the rule read, and where it comes from', async () => {
  const page = await openCheck();
  await view(page, 'Regel').check();
  await page.getByLabel('Søk i funnene').fill('ikke i listen');
  await button(page, 'Forklaring').first().click();
  const told = page.locator('.explanation');
  await told.getByText('Kilde').waitFor();
  await told.getByRole('button').first().click();
  await page.locator('[role=gridcell][aria-selected=true]').waitFor();
});

test('rows that share an id are opened one by one, and the focus comes back to a card', async () => {
  const page = await openCheck();
  const opening = button(page, /^Åpne raden \(/);
  const names = await opening.evaluateAll((all) =>
    all.slice(0, 2).map((one) => one.getAttribute('aria-label') ?? ''),
  );
  expect(new Set(names).size).toBe(2);
  await opening.nth(1).click();
  await page.locator('.form .form-field').first().waitFor();
  await page.locator('.form').getByRole('button', { name: 'Lagre raden' }).click();
  const anyway = page.locator('.form').getByRole('button', { name: 'Lagre likevel' });
  await anyway.or(page.locator('.check .finding').first()).first().waitFor();
  if (await anyway.isVisible()) await anyway.click();
  await page.locator('.check .finding').first().waitFor();
  await expect
    .poll(() => page.evaluate(() => document.activeElement?.closest('.finding') !== null))
    .toBe(true);
});

test('the quality is told per area, and the day’s figures are kept', async () => {
  const page = await openCheck();
  await view(page, 'Kvalitet').check();
  await page
    .getByText(/\d+(,\d)? av 100/)
    .first()
    .waitFor();
  await button(page, 'Ta vare på dagens tall').click();
  await said(page).getByText('Dagens tall er tatt vare på.').waitFor();
  await button(page, 'Oppdater dagens tall').waitFor();
});

test('every view can be used by all', { timeout: 60_000 }, async () => {
  const page = await openCheck();
  await button(page, 'Forklaring').first().click();
  await page.locator('.explanation dl').waitFor();
  expect(await accessibilityProblems(page)).toEqual([]);
  for (const name of ['Bekreftet', 'Utfylling', 'Kvalitet']) {
    await view(page, name).check();
    expect(await accessibilityProblems(page), name).toEqual([]);
  }
  await view(page, 'Funn').check();
  await startConfirming(page);
  expect(await accessibilityProblems(page), 'confirming').toEqual([]);
  await button(page, /Se gjennom \d+ retting/).click();
  await page.locator('.cell-change').first().waitFor();
  expect(await accessibilityProblems(page), 'preview').toEqual([]);
});
