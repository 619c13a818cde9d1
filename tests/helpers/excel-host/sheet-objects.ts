import { HostBag } from './bag';
import type { HostSheet } from './book';
import { refuse } from './errors';
import { HostRange, type Surroundings } from './range';
import type { HostObject } from './wire';

/** Names that Excel refuses ("Rename a worksheet", support.microsoft.com). */
const FORBIDDEN = /[\\/?*[\]:]|^'|'$|^$/;
const LONGEST_NAME = 31;
const ADDRESS = /^([A-Z]{1,3})(\d+)(?::([A-Z]{1,3})(\d+))?$/;

/** `workbook.worksheets`; `listen` is called when the client asks to hear of changes. */
export function worksheetsObject(around: Surroundings, listen: (on: boolean) => void): HostObject {
  const { book } = around;
  const find = (key: unknown): HostSheet | undefined =>
    book.sheets.find(({ id, name }) => id === key || name === key);
  return {
    items: () => book.sheets.map((sheet) => worksheetObject(around, sheet)),
    item: (key) => {
      const sheet = find(key);
      if (sheet === undefined) return refuse.itemNotFound('WorksheetCollection.getItem');
      return worksheetObject(around, sheet);
    },
    to: (name, [key]) => {
      if (name === 'Add') return worksheetObject(around, addSheet(around, String(key)));
      if (name !== 'GetItemOrNullObject') return refuse.unknown(`WorksheetCollection.${name}`);
      const sheet = find(key);
      return sheet === undefined ? null : worksheetObject(around, sheet);
    },
    call: (method) => {
      if (method === '_RegisterDataChangedEvent') listen(true);
      else if (method === '_UnregisterDataChangedEvent') listen(false);
      else refuse.unknown(`WorksheetCollection.${method}`);
    },
  };
}

function addSheet({ book }: Surroundings, name: string): HostSheet {
  const taken = book.sheets.some((sheet) => sheet.name.toLowerCase() === name.toLowerCase());
  if (taken || FORBIDDEN.test(name) || name.length > LONGEST_NAME) {
    refuse.invalidArgument('WorksheetCollection.add');
  }
  return book.addSheet(name);
}

export function worksheetObject(around: Surroundings, sheet: HostSheet): HostObject {
  return {
    id: sheet.id,
    to: (name, given) => {
      switch (name) {
        case 'Protection':
        case 'FreezePanes':
        case 'AutoFilter':
        case 'PageLayout':
          return new HostBag(sheet, name);
        case 'GetRange':
          return rangeAt(around, sheet, String(given[0]));
        case 'GetRangeByIndexes': {
          const [row = 0, column = 0, rows = 0, columns = 0] = given.map(Number);
          return new HostRange(around, sheet, row, column, rows, columns);
        }
        default:
          return refuse.unknown(`Worksheet.${name}`);
      }
    },
    read: (property) => {
      if (property === 'name') return sheet.name;
      if (property === 'visibility') return sheet.visibility;
      return refuse.unknown(`Worksheet.${property}`);
    },
    write: (property, value) => {
      if (property === 'Visibility') sheet.visibility = String(value);
      else sheet.set.set(property, value);
    },
    call: (method) => {
      // A hidden sheet cannot be activated (Worksheet.activate, Excel UI).
      if (method !== 'Activate') refuse.unknown(`Worksheet.${method}`);
      if (sheet.visibility !== 'Visible') refuse.invalidArgument('Worksheet.activate');
      around.book.active = sheet.name;
    },
  };
}

export function rangeAt(around: Surroundings, sheet: HostSheet, address: string): HostRange {
  const parts = ADDRESS.exec(address);
  if (parts === null) return refuse.invalidArgument('Worksheet.getRange');
  const [, left = '', top = '', right = left, bottom = top] = parts;
  const [row, column] = [Number(top) - 1, columnIndex(left)];
  return new HostRange(
    around,
    sheet,
    row,
    column,
    Number(bottom) - row,
    columnIndex(right) - column + 1,
  );
}

function columnIndex(letters: string): number {
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}
