import { workbookContract } from '../../helpers/workbook-contract';
import { memoryWorkbook } from '../../../src/workbook/memory';

workbookContract('memory', memoryWorkbook);
