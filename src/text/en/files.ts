const named = (detail: string): string => (detail === '' ? '' : ` (${detail})`);

/** Why a workbook could not be read or written, and what to do; by the code of WorkbookError. */
export const files = {
  'empty-file': () => 'The file is empty. Fetch it again from where it came, or open the backup.',
  'not-a-workbook': () =>
    'The file is not an Excel workbook (.xlsx). Choose the register file, or open the file in Excel and save it as “Excel Workbook (*.xlsx)”.',
  'old-excel': () =>
    'The file is in the old Excel format (.xls). Open it in Excel and save it as “Excel Workbook (*.xlsx)”.',
  csv: () =>
    'The file is a text file, for example CSV, and not an Excel workbook. Choose the register file.',
  encrypted: () =>
    'The workbook is locked with a password and cannot be read. Open it in Excel, remove the password under File > Info > Protect Workbook > Encrypt with Password, save and try again.',
  damaged: (detail: string) =>
    `The file is damaged or incomplete${named(detail)}. Copy or download it again; if that does not help, open the backup.`,
  'too-large': (detail: string) =>
    `The file unpacks to more than a register can be${named(detail)}. Open it in Excel, delete unused sheets and empty formatted rows, save and try again.`,
  'unsafe-content': (detail: string) =>
    `The file holds something that does not belong in a workbook${named(detail)} and was therefore not opened. Open it in Excel and save it again, or ask whoever sent it.`,
  'no-tables': () =>
    'The workbook has no Excel tables, and the register is kept in tables. Choose the register file, or make a new register.',
  'not-a-register': () =>
    'The workbook has tables, but none of the register’s. Choose the register file, or make a new register.',
  'newer-register': (detail: string) =>
    `The register was made by a later program (version ${detail}). Update the program before you change the register. Nothing has been written.`,
  'changed-meanwhile': (detail: string) =>
    `Somebody else has changed this meanwhile${named(detail)}. Nothing has been written. Look at the change and try again.`,
  filtered: (detail: string) =>
    `The table is filtered${named(detail)}, so rows could end up in the wrong place. Clear the filter and try again. Nothing has been written.`,
  protected: (detail: string) =>
    `The sheet is protected${named(detail)}. Choose Review > Unprotect Sheet and try again. Nothing has been written.`,
  'missing-table': (detail: string) =>
    `The table ${detail} is not in the workbook. It may have been deleted or renamed; give it its name back under Table Design. Nothing has been written.`,
  'cannot-write': (detail: string) =>
    `The change could not be written${named(detail)}. Nothing has been changed. Close the file in other programs and try again, or save under another name.`,
  'no-such-row': (detail: string) =>
    `The row or column is no longer there${named(detail)}. Load the register again and try again. Nothing has been written.`,
  'text-too-long': (detail: string) =>
    `The text has ${detail} characters; a cell in Excel holds 32,767. Shorten it and try again. Nothing has been written.`,
  'not-a-value': (detail: string) =>
    `“${detail}” is not a value that a cell can hold. Correct the value and try again. Nothing has been written.`,
  'no-room': (detail: string) =>
    `There is no room for more rows in the table ${detail}: something stands right below it, or the sheet is full. Move what stands below and try again. Nothing has been written.`,
  'formula-in-the-way': (detail: string) =>
    `A formula refers to cells that would be moved or replaced${named(detail)}. Make the change in Excel, which corrects the formulas. Nothing has been written.`,
  'anchored-content': (detail: string) =>
    `Comments, links or merged cells stand on rows that would be moved${named(detail)}. Delete the rows in Excel, which moves them along. Nothing has been written.`,
  host: (detail: string) =>
    `Excel could not do this${named(detail)}. Finish editing cells and try again. Nothing has been written.`,
} as const;
