import type { HostTable } from './book';
import { refuse } from './errors';
import { HostRange, type Surroundings } from './range';
import type { HostObject } from './wire';
import { worksheetObject } from './sheet-objects';

/** `workbook.tables`. */
export function tablesObject(around: Surroundings): HostObject {
  const find = (key: unknown): HostTable | undefined =>
    around.book.tables.find(({ id, name }) => id === key || name === key);
  const object = (table: HostTable): HostObject => tableObject(around, table);
  return {
    items: () => around.book.tables.map(object),
    item: (key) => {
      const table = find(key);
      return table === undefined ? refuse.itemNotFound('TableCollection.getItem') : object(table);
    },
    to: (name, [key]) => {
      if (name !== 'GetItemOrNullObject') return refuse.unknown(`TableCollection.${name}`);
      const table = find(key);
      return table === undefined ? null : object(table);
    },
  };
}

function tableObject(around: Surroundings, table: HostTable): HostObject {
  const { sheet, top, left, width } = table;
  return {
    id: table.id,
    to: (name) => {
      switch (name) {
        case 'Worksheet':
          return worksheetObject(around, sheet);
        case 'AutoFilter':
          return autoFilter(table);
        case 'Rows':
          return rowsObject(around, table);
        case 'GetHeaderRowRange':
          // Without a header row there is no such range (Table.showHeaders).
          if (!table.showHeaders) return refuse.itemNotFound('Table.getHeaderRowRange');
          return new HostRange(around, sheet, top, left, 1, width);
        case 'GetDataBodyRange':
          return new HostRange(around, sheet, top + 1, left, table.rows, width);
        default:
          return refuse.unknown(`Table.${name}`);
      }
    },
    read: (property) => {
      if (property === 'name') return table.name;
      if (property === 'showHeaders') return table.showHeaders;
      if (property === 'showTotals') return table.totals;
      return refuse.unknown(`Table.${property}`);
    },
    call: (method, [given]) => {
      if (sheet.protected) refuse.accessDenied(`Table.${method}`);
      if (method === 'ClearFilters') table.filtered = false;
      else if (method === 'Resize') resize(table, given);
      else refuse.unknown(`Table.${method}`);
    },
  };
}

function autoFilter(table: HostTable): HostObject {
  return {
    read: (property) =>
      property === 'isDataFiltered' ? table.filtered : refuse.unknown(`AutoFilter.${property}`),
  };
}

/** The header stays where it is, and the new range overlaps the old one (Table.resize). */
function resize(table: HostTable, given: unknown): void {
  if (!(given instanceof HostRange)) return refuse.invalidArgument('Table.resize');
  const sameHeader = given.row === table.top && given.column === table.left;
  if (!sameHeader || given.rows < 2) refuse.invalidArgument('Table.resize');
  table.rows = given.rows - 1;
}

function rowsObject(around: Surroundings, table: HostTable): HostObject {
  return {
    to: (name, [index, values]) => {
      if (name === 'GetItemAt') return rowObject(around, table, Number(index));
      if (name !== 'Add') return refuse.unknown(`TableRowCollection.${name}`);
      return addRows(around, table, values as readonly unknown[][]);
    },
  };
}

/** New rows push down the totals row and what stands under the table (TableRowCollection.add). */
function addRows(around: Surroundings, table: HostTable, values: readonly unknown[][]): HostObject {
  const { sheet, top, left, width } = table;
  if (sheet.protected) refuse.accessDenied('TableRowCollection.add');
  if (values.some((row) => row.length !== width)) {
    refuse.invalidArgument('TableRowCollection.add');
  }
  const below = top + 1 + table.rows;
  sheet.shift(below, left, width, values.length);
  table.rows += values.length;
  new HostRange(around, sheet, below, left, values.length, width).write('Values', values);
  return {};
}

function rowObject(around: Surroundings, table: HostTable, index: number): HostObject {
  if (index >= table.rows) return refuse.itemNotFound('TableRowCollection.getItemAt');
  return {
    call: (method) => {
      const { sheet, top, left, width } = table;
      if (method !== 'Delete') refuse.unknown(`TableRow.${method}`);
      if (sheet.protected) refuse.accessDenied('TableRow.delete');
      // Deleting under a filter silently does nothing (OfficeDev/office-js#994).
      if (table.filtered) return;
      sheet.shift(top + 2 + index, left, width, -1);
      if (table.rows > 1) table.rows -= 1;
      around.changed(sheet, `${top + 2 + index}:${top + 2 + index}`);
    },
  };
}
