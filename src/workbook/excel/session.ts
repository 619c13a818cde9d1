import { WorkbookError, type WorkbookProblem } from '../workbook';

/** Error codes of Excel's API that mean something to the user. */
const problems: Readonly<Record<string, WorkbookProblem>> = {
  AccessDenied: 'protected',
  FilteredRangeConflict: 'filtered',
  ItemNotFound: 'missing-table',
  RequestPayloadSizeLimitExceeded: 'too-large',
  ResponsePayloadSizeLimitExceeded: 'too-large',
};

/** One visit to Excel. It waits while the user types in a cell, and failures come as WorkbookError. */
export async function inExcel<T>(work: (context: Excel.RequestContext) => Promise<T>): Promise<T> {
  try {
    return await Excel.run({ delayForCellEdit: true }, work);
  } catch (error) {
    throw workbookError(error);
  }
}

/** The code of an error from Excel; '' for any other error. */
export function excelCode(error: unknown): string {
  return error instanceof OfficeExtension.Error ? error.code : '';
}

function workbookError(error: unknown): unknown {
  const code = excelCode(error);
  if (code === '') return error;
  return new WorkbookError(problems[code] ?? 'host', code, { cause: error });
}
