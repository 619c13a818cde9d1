import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { sampleRegister } from '../../src/app/new-register';
import { norwegianKroner } from '../../src/domain/amounts';
import { day } from '../../src/domain/days';
import { arrearsOn } from '../../src/domain/ledger/arrears';
import { readRegister, type Register } from '../../src/domain/register';
import { sampleDefaults } from '../../src/domain/sample';
import { openXlsx } from '../../src/workbook/xlsx';
import { launch, serveBuilt, visitor } from './browser';

const ON = '2026-11-22';

let browser: Browser;
let folder: string;
let served: Awaited<ReturnType<typeof serveBuilt>>;
let register: Register;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'dashboard-'));
  const { bytes } = await sampleRegister({ ...sampleDefaults, dwellings: 120, years: 4 });
  await writeFile(join(folder, 'register.xlsx'), bytes);
  await writeFile(join(folder, 'eksempel.xlsx'), bytes);
  register = readRegister(openXlsx(bytes).tables());
  [browser, served] = await Promise.all([launch(), serveBuilt(folder)]);
});

afterAll(async () => {
  await browser.close();
  await served.stop();
  await rm(folder, { recursive: true });
});

type Visit = Awaited<ReturnType<typeof visitor>> & { readonly page: Page };

async function openDashboard(query = '', size = { width: 1366, height: 768 }): Promise<Visit> {
  const visit = await visitor(browser, served.address, { viewport: size });
  const page = await visit.context.newPage();
  await page.goto(`${served.address}dashboard.html?file=/sample/register.xlsx&on=${ON}${query}`);
  return { ...visit, page };
}

async function allDrawn(page: Page): Promise<void> {
  await page.waitForFunction(
    () =>
      document.querySelectorAll('.chart').length === 4 &&
      document.querySelectorAll('.chart .waiting[role]').length === 0,
  );
}

describe('the built dashboard', () => {
  test('shows what is owed to the krone, draws four pictures, and calls nobody', async () => {
    const { page, context, strangers, errors } = await openDashboard();
    await allDrawn(page);
    const { owed } = arrearsOn(register, day(ON)).totals;
    expect(await page.locator('.figure .value').first().textContent()).toContain(
      norwegianKroner(owed),
    );
    expect(await page.locator('.chart canvas[role=img]').count()).toBe(4);
    const first = page.locator('.chart').first();
    await first.getByRole('button', { name: 'Vis tabell' }).click();
    expect(await first.locator('tbody tr').last().locator('td').last().textContent()).toBe(
      norwegianKroner(owed),
    );
    expect(strangers).toEqual([]);
    expect(errors).toEqual([]);
    await context.close();
  });

  test('has no name, address or id of the register anywhere on it', async () => {
    const { page, context } = await openDashboard();
    await allDrawn(page);
    for (const button of await page.locator('.chart header button').all()) await button.click();
    const text = (await page.locator('body').innerText()).toLocaleLowerCase('nb');
    const { Persons, Households, Dwellings, Tenancies } = register.tables;
    const secret = [
      ...Persons.rows.map(({ name }) => name),
      ...Households.rows.map(({ household }) => household),
      ...Dwellings.rows.flatMap(({ dwelling, address }) => [dwelling, address]),
      ...Tenancies.rows.map(({ tenancy }) => tenancy),
    ].filter((each): each is string => each !== null && each.length > 3);
    expect(secret.length).toBeGreaterThan(300);
    expect(secret.filter((each) => text.includes(each.toLocaleLowerCase('nb')))).toEqual([]);
    await context.close();
  });

  test('keeps the selection in words and in the address', async () => {
    const { page, context } = await openDashboard('&lang=nn');
    await allDrawn(page);
    await page.getByLabel('Område').selectOption({ index: 1 });
    await page.getByLabel('Periode').selectOption('12');
    const area = await page.getByLabel('Område').inputValue();
    expect(await page.locator('.state').textContent()).toBe(
      `${area}, siste 12 månader, per 22.11.2026`,
    );
    await page.reload();
    await allDrawn(page);
    expect(await page.locator('.state').textContent()).toBe(
      `${area}, siste 12 månader, per 22.11.2026`,
    );
    await context.close();
  });

  test('the engine’s worker cannot reach another origin, even when told to', async () => {
    const { page, context, strangers } = await openDashboard();
    const outcome = await page.evaluate(async () => {
      const script = `fetch('https://example.com/').then(() => postMessage('left'), () => postMessage('stopped'))`;
      const worker = new Worker(URL.createObjectURL(new Blob([script])));
      return new Promise((resolve) => {
        worker.onmessage = ({ data }) => resolve(data);
      });
    });
    expect(outcome).toBe('stopped');
    expect(strangers).toEqual([]);
    await context.close();
  });

  test.each([270, 350, 1024, 1920])('fits %i pixels without sideways scrolling', async (width) => {
    const { page, context } = await openDashboard('', { width, height: 768 });
    await allDrawn(page);
    const wide = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(wide).toBeLessThanOrEqual(width);
    await context.close();
  });

  test('turns its pictures with the arrow keys in the large view', async () => {
    const { page, context } = await openDashboard('', { width: 1024, height: 768 });
    await allDrawn(page);
    await page.getByRole('button', { name: 'Stor visning' }).click();
    await page.keyboard.press('ArrowRight');
    expect(await page.locator('.stage h3').first().textContent()).toBe(
      'Skyldig husleie etter alder',
    );
    await page.keyboard.press('Escape');
    await page.locator('.charts').waitFor();
    await context.close();
  });

  test('opens from the workbench on the register that is open there', async () => {
    const { context, strangers } = await visitor(browser, served.address);
    const page = await context.newPage();
    await page.goto(`${served.address}workbench.html`);
    const button = page.getByRole('button', { name: 'Dashbord' }).first();
    await button.waitFor();
    const [tab] = await Promise.all([page.waitForEvent('popup'), button.click()]);
    await allDrawn(tab);
    expect(await tab.locator('h1').textContent()).toContain('Fjelldal');
    expect(strangers).toEqual([]);
    await context.close();
  });

  test('says in plain words that a file is no register', async () => {
    await writeFile(join(folder, 'broken.xlsx'), 'PK\u0003\u0004 this is no workbook');
    const { context } = await visitor(browser, served.address);
    const page = await context.newPage();
    await page.goto(`${served.address}dashboard.html?file=/sample/broken.xlsx`);
    await page.getByRole('alert').waitFor();
    expect(await page.getByRole('alert').innerText()).not.toMatch(/undefined|Error|\[object/);
    await context.close();
  });
});
