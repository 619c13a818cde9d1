import { fileWorkbook } from '../../../src/workbook/xlsx';
import { workbookContract } from '../../helpers/workbook-contract';
import { fileOf } from '../../helpers/xlsx-files';

workbookContract('a file', (tables) => fileWorkbook(fileOf(tables)));

workbookContract('a file saved and opened again', (tables) => {
  let workbook = fileWorkbook(fileOf(tables));
  return {
    readTables: () => workbook.readTables(),
    apply: async (edits) => {
      await workbook.apply(edits);
      workbook = fileWorkbook(workbook.file.save());
    },
  };
});
