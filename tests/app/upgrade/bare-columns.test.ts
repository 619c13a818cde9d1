import { expect, test } from 'vitest';
import { newRegister, sampleRegister } from '../../../src/app/new-register';
import { upgradeRegister } from '../../../src/app/upgrade/upgrade-register';
import { day } from '../../../src/domain/days';
import { readRegister } from '../../../src/domain/register';
import { checkRegister } from '../../../src/domain/rules';
import { sampleDefaults } from '../../../src/domain/sample';
import { expectedValidation } from '../../../src/domain/shape/expected';
import { marksForBareColumns } from '../../../src/domain/shape/lost-marks';
import { rulesForBareColumns } from '../../../src/domain/shape/lost-rules';
import { tableOf } from '../../../src/domain/tables';
import { openXlsx } from '../../../src/workbook/xlsx';
import { partTexts, withoutColumns, withParts } from '../../helpers/older-register';

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

test('a register of before the data dictionary gets it as its last sheet, once', async () => {
  const { bytes } = await sampleRegister({ ...sampleDefaults, dwellings: 4, years: 1 });
  const older = withParts(withoutColumns(bytes, 'Persons', 1), (xml) =>
    xml.replace(/<sheet [^>]*name="Dataordbok"[^>]*\/>/, ''),
  );
  const { bytes: upgraded, report } = upgradeRegister(older)!;
  expect(report.sheets).toEqual(['Dataordbok']);
  const parts = partTexts(upgraded);
  expect(parts.get('xl/workbook.xml')).toMatch(/name="Dataordbok"[^>]*\/><\/sheets>/);
  const page = [...parts.values()].find((xml) => xml.includes('Hva den er, og hva som skrives'));
  expect(page).toContain('Boliger');
  expect(openXlsx(upgraded).tables()).toHaveLength(openXlsx(bytes).tables().length);
  expect(upgradeRegister(withoutColumns(upgraded, 'Persons', 1))?.report.sheets).toEqual([]);
}, 120_000);

test('a register of before the colours of deadlines gets them, and only where they are not', async () => {
  const { bytes } = await sampleRegister({ ...sampleDefaults, dwellings: 4, years: 1 });
  expect(openXlsx(bytes).tables().flatMap(marksForBareColumns)).toEqual([]);
  const older = withParts(withoutColumns(bytes, 'Persons', 1), (xml) =>
    xml.replace(/<conditionalFormatting.*<\/conditionalFormatting>/gs, ''),
  );
  const upgraded = upgradeRegister(older)?.bytes;
  const tables = openXlsx(upgraded ?? bytes).tables();
  expect(tables.flatMap(marksForBareColumns)).toEqual([]);
  const { findings } = checkRegister(readRegister(tables), day('2026-11-30'));
  expect(findings.filter(({ rule }) => rule === 'marks-lost')).toEqual([]);
  const offers = tables.find(({ name }) => name === 'Offers');
  expect(offers?.shape?.marks?.map(({ formula }) => formula)).toEqual([
    'AND(ISNUMBER($E#),$G#="",$E#<TODAY())',
  ]);
}, 120_000);
