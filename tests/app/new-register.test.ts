import { describe, expect, test } from 'vitest';
import { newRegister, sampleRegister } from '../../src/app/new-register';
import { cellAt, type TableData } from '../../src/domain/cells';
import { day } from '../../src/domain/days';
import { languages } from '../../src/domain/language';
import { readRegister } from '../../src/domain/register';
import { checkRegister } from '../../src/domain/rules';
import { sampleDefaults, sampleTables } from '../../src/domain/sample';
import { setting } from '../../src/domain/settings';
import { openXlsx } from '../../src/workbook/xlsx';

const today = day('2026-11-30');

describe('et nytt register', () => {
  test.each(languages)('på %s er tomt, helt og uten feil', async (language) => {
    const bytes = await newRegister({
      language,
      municipalityName: 'Tynset kommune',
      municipalityNumber: '3427',
      today,
    });
    const register = readRegister(openXlsx(bytes).tables());
    expect(register.language).toBe(language);
    expect(register.structure).toEqual([]);
    expect(checkRegister(register, today).findings).toEqual([]);
    expect(register.tables.Dwellings.rows).toEqual([]);
    expect(setting(register, 'municipalityName')).toBe('Tynset kommune');
    expect(setting(register, 'municipalityNumber')).toBe('3427');
    expect(register.tables.Rates.rows.length).toBeGreaterThan(30);
    expect(register.tables.Codes.rows.length).toBeGreaterThan(250);
  });
});

describe('prøvekommunen som fil', () => {
  const small = { ...sampleDefaults, dwellings: 25, years: 3 };

  test('har de samme cellene som prøvekommunen i minnet', async () => {
    const { bytes } = await sampleRegister(small);
    const written = new Map(
      openXlsx(bytes)
        .tables()
        .map((table) => [table.name, table]),
    );
    for (const expected of sampleTables(small)) {
      const table = written.get(expected.name);
      expect(table?.headers).toEqual(expected.headers);
      if (expected.rowCount > 0) expect(cellsOf(table)).toEqual(cellsOf(expected));
    }
  });

  test('er de samme bytene hver gang', async () => {
    const [first, second] = [await sampleRegister(small, 30), await sampleRegister(small, 30)];
    expect(Buffer.from(first.bytes).equals(Buffer.from(second.bytes))).toBe(true);
    expect(first.faults).toEqual(second.faults);
  });
});

function cellsOf(table: TableData | undefined): unknown {
  if (table === undefined) return undefined;
  return Array.from({ length: table.rowCount }, (_, row) =>
    table.headers.map((__, column) => cellAt(table, row, column)),
  );
}
