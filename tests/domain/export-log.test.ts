import { expect, test } from 'vitest';
import { handedOutEdits } from '../../src/app/engine/report-view';
import { day } from '../../src/domain/days';
import { arrearsOn } from '../../src/domain/ledger/arrears';
import { readRegister } from '../../src/domain/register';
import { lastTimeBefore } from '../../src/domain/reports/arrears/last-time';
import { memoryWorkbook } from '../../src/workbook/memory';
import { financeOffice } from '../helpers/finance-office';

const on = day('2026-11-18');
const handed = {
  report: 'arrears',
  on,
  time: '14:05',
  who: 'Kari Sekretær',
  file: 'restanser-2026-11-18.xlsx',
} as const;

test('det som er gitt ut, står i eksportloggen med kontrollsum, og neste gang sammenlignes det med den dagen', async () => {
  const tables = financeOffice();
  const register = readRegister(tables);
  const workbook = memoryWorkbook(tables);
  await workbook.apply(handedOutEdits({ ...register, language: 'nb' }, handed));
  const after = readRegister(workbook.tables());
  expect(after.tables.ExportLog.rows).toMatchObject([
    {
      date: on,
      time: '14:05',
      who: 'Kari Sekretær',
      what: 'Restanser for økonomi',
      purpose: 'Oppfølging av husleierestanser',
      recipient: 'Økonomi',
      rows: 7,
      controlSum: arrearsOn(register, on).totals.owed,
      file: 'restanser-2026-11-18.xlsx',
    },
  ]);
  expect(lastTimeBefore(after, day('2026-12-02'))).toEqual({ on, what: 'export' });
});

test('ark i selve arbeidsboken står med navnet på rapporten', async () => {
  const tables = financeOffice();
  const workbook = memoryWorkbook(tables);
  const later = day('2026-11-20');
  await workbook.apply(handedOutEdits(readRegister(tables), { ...handed, day: later, file: '' }));
  const [line] = readRegister(workbook.tables()).tables.ExportLog.rows;
  expect([line?.file, line?.date]).toEqual(['Restanser 18.11.2026', later]);
});

test('uten eksportlogg hindres ingen', () => {
  const without = readRegister(financeOffice().filter(({ name }) => name !== 'ExportLog'));
  expect(handedOutEdits(without, handed)).toEqual([]);
});
