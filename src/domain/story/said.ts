import { norwegianAmount, norwegianNumber } from '../amounts';
import type { Column } from '../columns';
import { norwegianDay, type Day } from '../days';
import { inLanguage } from '../language';
import { isoMonth, type Month } from '../months';
import { namesTables, sheetOfTable } from '../table-names';
import { tableOf, type RowIn, type TableId } from '../tables';
import type { Scope } from './scope';
import { wordOf } from '../code-word';

/** «Svar: nei · Grunn til nei: for dyr»: the columns that are filled in, with their headers, in the reader's language. */
export function facts<T extends TableId>(
  scope: Scope,
  table: T,
  row: RowIn<T>,
  columns: readonly (keyof RowIn<T> & string)[],
): string {
  return columns
    .map((name) => {
      const value = said(scope, table, row, name);
      const header = tableOf(table).columns[name]?.header;
      return value === '' || header === undefined
        ? ''
        : `${inLanguage(header, scope.language)}: ${value}`;
    })
    .filter((part) => part !== '')
    .join(' · ');
}

/** One cell as a reader knows it; '' where it is empty. */
export function said<T extends TableId>(
  scope: Scope,
  table: T,
  row: RowIn<T>,
  name: keyof RowIn<T> & string,
): string {
  const column = tableOf(table).columns[name];
  const value: unknown = row[name];
  if (column === undefined || value === null || value === undefined) return '';
  if (typeof value === 'boolean') return scope.text.yesNo(value);
  if (typeof value === 'number') return number(column, value);
  return typeof value === 'string' ? word(scope, column, value) : '';
}

function number({ kind }: Column<unknown>, value: number): string {
  if (kind === 'day') return norwegianDay(value as Day);
  if (kind === 'month') return isoMonth(value as Month);
  return kind === 'money' ? norwegianAmount(value) : norwegianNumber(value);
}

function word(scope: Scope, column: Column<unknown>, value: string): string {
  const { choices } = column;
  if (choices?.[value] !== undefined) {
    return wordOf({ ...scope.register, language: scope.language }, choices, value);
  }
  if (namesTables(column)) return sheetOfTable(value, scope.language);
  if (column.references === 'Dwellings') return scope.naming.dwelling(value);
  if (column.references === 'Households') return scope.naming.household(value);
  if (column.references === 'Members') {
    return scope.register.tables.Members.byKey(value)?.name ?? value;
  }
  // Free text may name somebody whose address is protected.
  return scope.naming.reveals(value) ? scope.text.withheld : value;
}
