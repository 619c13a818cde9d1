import { expect, test } from 'vitest';
import { newRegister } from '../../../src/app/new-register';
import { upgradeRegister } from '../../../src/app/upgrade/upgrade-register';
import { day } from '../../../src/domain/days';
import { readRegister } from '../../../src/domain/register';
import { openXlsx } from '../../../src/workbook/xlsx';

const on = day('2026-11-30');

test('rader som oppgraderingen legger til, står i endringsloggen med hvem og hvordan', async () => {
  const file = openXlsx(
    await newRegister({
      language: 'nb',
      municipalityName: 'Fjelldal',
      municipalityNumber: '3427',
      today: on,
    }),
  );
  file.apply([{ kind: 'delete', table: 'Settings', rows: [5] }]);
  const done = upgradeRegister(file.save(), { who: 'ola', on, time: '' });
  const log = readRegister(openXlsx(done?.bytes ?? new Uint8Array()).tables()).tables.ChangeLog;
  expect(log.rows.length).toBeGreaterThan(0);
  for (const { who, how, date } of log.rows) {
    expect({ who, how, date }).toEqual({ who: 'ola', how: 'upgrade', date: on });
  }
  expect(log.rows.map(({ table }) => table)).toContain('Settings');
});
