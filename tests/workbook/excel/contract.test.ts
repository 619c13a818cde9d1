import { excelWorkbook } from '../../../src/workbook/excel/excel-workbook';
import { bookOf } from '../../helpers/excel-host/book';
import { connect } from '../../helpers/excel-host/client';
import { ExcelHost, type HostOptions } from '../../helpers/excel-host/host';
import { workbookContract } from '../../helpers/workbook-contract';

/** Excel on the web and on the desktop, and hosts that do and do not let tables grow by themselves. */
const hosts: readonly [string, HostOptions, number][] = [
  ['Excel on the web', { expands: true }, 21],
  ['Excel 2021', { expands: true, payloadLimit: Number.POSITIVE_INFINITY }, 14],
  ['Excel that does not let tables grow', { expands: false }, 14],
];

for (const [name, options, excelApi] of hosts) {
  workbookContract(name, (tables) => {
    connect(new ExcelHost(bookOf(tables), options), { excelApi });
    return excelWorkbook();
  });
}
