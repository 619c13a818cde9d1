import { expect, test } from 'vitest';
import { day } from '../../../src/domain/days';
import { arrearsOn } from '../../../src/domain/ledger/arrears';
import { readRegister } from '../../../src/domain/register';
import { arrearsReport } from '../../../src/domain/reports/arrears';
import { sampleTables } from '../../../src/domain/sample';
import { excelDocument } from '../../../src/workbook/excel/excel-document';
import { bookOf, type HostSheet } from '../../helpers/excel-host/book';
import { connect } from '../../helpers/excel-host/client';
import { ExcelHost } from '../../helpers/excel-host/host';

/** Øre of a formula of sums and amounts, such as `SUM(E8:E21)-SUM(F8:F21)+1.5` or `SUMIF(A8:A21,"Alder",D8:D21)`. */
function worthOf(sheet: HostSheet, formula: string): number {
  const where = /^SUMIF\(([A-Z])(\d+):[A-Z](\d+),"(.*)",([A-Z])\d+:[A-Z]\d+\)$/.exec(formula);
  if (where !== null) {
    const [, beside = '', from, to, is, column = ''] = where;
    return columnSum(sheet, column, Number(from), Number(to), { beside, is });
  }
  const terms = formula.matchAll(/([+-]?)(?:SUM\(([A-Z])(\d+):[A-Z](\d+)\)|([\d.]+))/g);
  return [...terms].reduce((sum, [, sign, column, from, to, amount]) => {
    const worth =
      amount === undefined
        ? columnSum(sheet, column ?? '', Number(from), Number(to))
        : Math.round(Number(amount) * 100);
    return sign === '-' ? sum - worth : sum + worth;
  }, 0);
}

function columnSum(
  sheet: HostSheet,
  column: string,
  from: number,
  to: number,
  where?: { readonly beside: string; readonly is: string | undefined },
): number {
  let sum = 0;
  for (let row = from - 1; row < to; row += 1) {
    const beside = where === undefined ? 0 : where.beside.charCodeAt(0) - 65;
    if (where !== undefined && sheet.cell(row, beside).value !== where.is) continue;
    const { value } = sheet.cell(row, column.charCodeAt(0) - 65);
    if (typeof value === 'number') sum += Math.round(value * 100);
  }
  return sum;
}

test('every control of the arrears sheets holds by the sheet’s own sums', async () => {
  const tables = sampleTables({ dwellings: 40, years: 3 });
  const host = new ExcelHost(bookOf(tables));
  connect(host);
  const register = readRegister(tables);
  const arrears = arrearsOn(register, day('2026-10-31'));
  await excelDocument().addSheets(arrearsReport(register, arrears));
  const added = host.book.sheets.slice(tables.length);
  const controls = added.flatMap((sheet) =>
    [...sheet.cells].flatMap(([key, { formula }]) => {
      if (formula?.startsWith('=IF(ROUND(') !== true) return [];
      const [row = 0, column = 0] = key.split(',').map(Number);
      const live = sheet.cell(row, column - 2).formula ?? '';
      const computed = Number(sheet.cell(row, column - 1).value);
      const sum = worthOf(sheet, live.replace(/^=ROUND\((.*),2\)$/, '$1'));
      return [{ label: sheet.cell(row, 0).value, sum, computed: Math.round(computed * 100) }];
    }),
  );
  expect(controls.length).toBeGreaterThan(5);
  for (const { label, sum, computed } of controls) expect(sum, String(label)).toBe(computed);
  expect(controls[0]?.computed).toBe(arrears.totals.owed);
});
