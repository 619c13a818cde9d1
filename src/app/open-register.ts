import { looksLikeRegister, readRegister, type Register } from '../domain/register';
import { WorkbookError } from '../workbook/workbook';
import { openXlsx, type XlsxWorkbook } from '../workbook/xlsx';

export interface OpenedRegister {
  readonly workbook: XlsxWorkbook;
  readonly register: Register;
}

/** Opens a register file; throws WorkbookError where it is something else. */
export function openRegister(bytes: Uint8Array): OpenedRegister {
  const workbook = openXlsx(bytes);
  const tables = workbook.tables();
  if (!looksLikeRegister(tables)) throw new WorkbookError('not-a-register');
  return { workbook, register: readRegister(tables) };
}
