import { expect, test } from 'vitest';
import { newRegister } from '../../../src/app/new-register';
import { day } from '../../../src/domain/days';
import { expectedValidation } from '../../../src/domain/shape/expected';
import { rulesForBareColumns } from '../../../src/domain/shape/lost-rules';
import { tableOf } from '../../../src/domain/tables';
import { openXlsx } from '../../../src/workbook/xlsx';

test('a column that has become a choice gets its drop-down, and no other is touched', async () => {
  const bytes = await newRegister({
    language: 'nb',
    municipalityName: 'Prøve kommune',
    municipalityNumber: '3427',
    today: day('2026-11-22'),
  });
  const file = openXlsx(bytes);
  const log = file.tables().find(({ name }) => name === 'ChangeLog')!;
  expect(rulesForBareColumns(log, 'nb')).toEqual([]);
  const column = log.headers.indexOf('Måte');
  const bare = {
    type: 'any',
    source: '',
    promptTitle: '',
    prompt: '',
    errorTitle: '',
    error: '',
  } as const;
  file.apply([{ kind: 'validate', table: 'ChangeLog', column, rule: bare }]);
  const saved = openXlsx(file.save());
  const data = saved.tables().find(({ name }) => name === 'ChangeLog')!;
  const rule = expectedValidation(tableOf('ChangeLog').columns['how']!, 'nb');
  expect(rulesForBareColumns(data, 'nb')).toEqual([
    { kind: 'validate', table: 'ChangeLog', column, rule },
  ]);
});
