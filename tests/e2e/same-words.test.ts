import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openChecked } from '../../src/app/engine/checked-file';
import { sampleRegister } from '../../src/app/new-register';
import { sampleDefaults } from '../../src/domain/sample';
import type { Edit } from '../../src/workbook/workbook';
import { accessibilityProblems } from './accessibility';
import { launch, serveBuilt, visitor } from './browser';

/** Rows of the charges in which somebody's old list called the rent something else. */
const ROWS = [0, 1, 2, 5, 8, 9, 12, 13];

let browser: Browser;
let folder: string;
let served: Awaited<ReturnType<typeof serveBuilt>>;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'same-words-'));
  const { bytes } = await sampleRegister({ ...sampleDefaults, dwellings: 12, years: 1 });
  const file = openChecked(bytes);
  const charges = file.tables().find(({ name }) => name === 'Charges')!;
  const column = charges.headers.indexOf('Kravtype');
  file.apply(
    ROWS.map((row): Edit => ({ kind: 'set', table: 'Charges', row, column, value: 'boavgift' })),
  );
  await writeFile(join(folder, 'eksempel.xlsx'), file.save());
  [browser, served] = await Promise.all([launch(), serveBuilt(folder)]);
});

afterAll(async () => {
  await browser.close();
  await served.stop();
  await rm(folder, { recursive: true });
});

test('a word that is in no list is one card, and one choice puts all its cells right', async () => {
  const { context, strangers, errors } = await visitor(browser, served.address);
  const page = await context.newPage();
  page.setDefaultTimeout(12_000);
  page.on('dialog', (dialog) => void dialog.accept());
  await page.goto(`${served.address}workbench.html?on=2026-11-22`);
  await page.getByRole('tab', { name: /Kontroll/ }).click();
  const card = page.locator('.check .finding', { hasText: 'Kravtype: «boavgift» – 8 celler' });
  await card.waitFor();
  const all = card.getByRole('button', { name: 'Bruk i alle 8' });
  expect(await all.isDisabled()).toBe(true);
  await card.getByLabel('Kravtype i stedet for «boavgift»').selectOption('husleie');
  await card.locator('ins', { hasText: 'husleie' }).waitFor();
  expect(await accessibilityProblems(page)).toEqual([]);
  await all.click();
  await page.getByText('«boavgift» er rettet til «husleie» i 8 celler.').first().waitFor();
  await expect.poll(() => card.count()).toBe(0);
  await context.close();
  expect(strangers).toEqual([]);
  expect(errors).toEqual([]);
});
