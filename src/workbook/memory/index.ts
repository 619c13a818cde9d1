export { memoryWorkbook, type MemoryWorkbook } from './memory-workbook';
