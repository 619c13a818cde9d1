export { checkSaved } from './check-saved';
export { fileWorkbook, type FileWorkbook } from './file-workbook';
export type { BreaksOnSaving } from './signatures';
export { openXlsx, type XlsxWorkbook } from './xlsx-workbook';
export { openLazily, type LazyXlsx } from './lazy-tables';
export { readGrids, type SheetGrid } from './sheet-grid';
export { growWorkbook, type Grown, type Growth } from './grow/grow';
