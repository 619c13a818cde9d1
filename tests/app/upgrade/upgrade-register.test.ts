import { beforeAll, describe, expect, test } from 'vitest';
import { newRegister, sampleRegister } from '../../../src/app/new-register';
import { upgradeRegister } from '../../../src/app/upgrade/upgrade-register';
import { cellAt, type TableData } from '../../../src/domain/cells';
import { day } from '../../../src/domain/days';
import { languages } from '../../../src/domain/language';
import { readRegister } from '../../../src/domain/register';
import { checkRegister } from '../../../src/domain/rules';
import { sampleDefaults } from '../../../src/domain/sample';
import { upgradePlan } from '../../../src/domain/upgrade/plan';
import { openXlsx } from '../../../src/workbook/xlsx';
import { partTexts, withoutColumns, withoutSheets, withParts } from '../../helpers/older-register';

const today = day('2026-11-30');
let whole: Uint8Array;

beforeAll(async () => {
  ({ bytes: whole } = await sampleRegister({ ...sampleDefaults, dwellings: 12, years: 1 }));
});

describe('et eldre register', () => {
  test('får arkene det mangler, uten at noe annet i filen endres', () => {
    const older = withoutSheets(whole, ['Needs', 'RentChanges']);
    const { bytes, report } = upgradeRegister(older)!;
    expect(report.sheets).toEqual(['Behov', 'Leieendringer']);
    expect(readRegister(openXlsx(bytes).tables()).structure).toEqual([]);
    const [before, after] = [partTexts(older), partTexts(bytes)];
    const same = [...before].filter(([name, text]) => after.get(name) === text);
    const changed = [...before.keys()].filter((name) => !same.some(([other]) => other === name));
    expect(changed.sort()).toEqual([
      '[Content_Types].xml',
      'xl/_rels/workbook.xml.rels',
      // De nye arkenes tomme celler har egne tallformater, som føyes til.
      'xl/styles.xml',
      'xl/workbook.xml',
      // Forsiden teller rader i arkene: svarene fra før regnes ut på nytt.
      'xl/worksheets/sheet1.xml',
    ]);
  });

  test('får kolonnene det mangler ytterst til høyre, og alle celler står som før', () => {
    const older = withoutColumns(whole, 'Dwellings', 4);
    const before = openXlsx(older).tables();
    const { bytes, report } = upgradeRegister(older)!;
    expect(report.columns).toEqual([
      {
        sheet: 'Boliger',
        headers: ['Innleid til', 'Siste tilsyn', 'Hensyn ved tildeling', 'Merknad'],
      },
    ]);
    const after = openXlsx(bytes).tables();
    for (const table of before) {
      const now = after.find(({ name }) => name === table.name);
      expect(now?.headers.slice(0, table.headers.length)).toEqual(table.headers);
      expect(cells(now, table.headers.length)).toEqual(cells(table, table.headers.length));
    }
    expect(checkRegister(readRegister(after), today).findings).toEqual([]);
  });

  test('får satsene det mangler, og en ny kolonne har sitt format også på dem', () => {
    const fewer = openXlsx(withoutColumns(whole, 'Rates', 1));
    const rates = fewer.tables().find(({ name }) => name === 'Rates')!;
    const last = [1, 2, 3].map((back) => rates.rowCount - back);
    fewer.apply([{ kind: 'delete', table: 'Rates', rows: last }]);
    const { bytes } = upgradeRegister(fewer.save())!;
    const register = readRegister(openXlsx(bytes).tables());
    expect(register.tables.Rates.length).toBe(rates.rowCount);
    expect(checkRegister(register, today).findings).toEqual([]);
  });

  test('beholder brukerens egne kolonner og får de nye etter dem', () => {
    const own = withParts(withoutColumns(whole, 'Vacancies', 1), (xml) =>
      xml.replaceAll('Ansvarlig tjeneste', 'Vår egen kolonne'),
    );
    const { bytes } = upgradeRegister(own)!;
    const table = openXlsx(bytes)
      .tables()
      .find(({ name }) => name === 'Vacancies');
    expect(table?.headers.slice(-3)).toEqual(['Vår egen kolonne', 'Ansvarlig tjeneste', 'Merknad']);
  });

  test('sier fra når noe står i veien til høyre for tabellen, og lar det stå', () => {
    const older = withoutColumns(whole, 'Vacancies', 1, 'Noe eget');
    const done = upgradeRegister(older)!;
    expect(done.report.refused).toEqual([
      { sheet: 'Ledighet', headers: ['Merknad'], inTheWay: 'H2' },
    ]);
    expect(done.report.columns).toEqual([]);
  });

  test.each(languages)('på %s blir et register uten oppsett helt igjen', async (language) => {
    const bytes = await newRegister({
      language,
      municipalityName: 'Tynset kommune',
      municipalityNumber: '3427',
      today,
    });
    const older = withoutSheets(bytes, ['Settings', 'Rates', 'Codes']);
    const register = readRegister(openXlsx(upgradeRegister(older)!.bytes).tables());
    expect(register.structure).toEqual([]);
    const plan = upgradePlan(register);
    expect([plan.settings, plan.rates, plan.codes]).toEqual([[], [], []]);
    expect(checkRegister(register, today).findings).toEqual([]);
  });
});

test('et register som er oppdatert, røres ikke', () => {
  expect(upgradeRegister(whole)).toBeNull();
});

test('et register fra en nyere utgave endres ikke', () => {
  const file = openXlsx(whole);
  const settings = file.tables().find(({ name }) => name === 'Settings')!;
  const row = rowOf(settings, 'schemaVersion');
  file.apply([{ kind: 'set', table: 'Settings', row, column: 1, value: '99' }]);
  expect(() => upgradeRegister(file.save())).toThrow('newer-register');
});

function rowOf(data: TableData, id: string): number {
  return Array.from({ length: data.rowCount }, (_, row) => row).findIndex((row) =>
    data.headers.some((__, column) => cellAt(data, row, column) === id),
  );
}

function cells(data: TableData | undefined, columns: number): unknown {
  if (data === undefined) return undefined;
  return Array.from({ length: data.rowCount }, (_, row) =>
    Array.from({ length: columns }, (__, column) => cellAt(data, row, column)),
  );
}
