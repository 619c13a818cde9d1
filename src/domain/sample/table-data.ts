import { tableFromRows, type CellValue, type TableData } from '../cells';
import { inLanguage, type Language } from '../language';
import { tableIds, tableOf, type TableId } from '../tables';
import type { PlantedFault } from './faults/plant';
import type { SampleRegister } from './sample-rows';

/** The cells of every table, row by row in the order of its columns. */
export type RegisterCells = Readonly<Record<TableId, readonly (readonly CellValue[])[]>>;

/** The cells of typed rows, with faults written over them. */
export function cellsOf(
  rows: SampleRegister,
  language: Language,
  faults: readonly PlantedFault[] = [],
): RegisterCells {
  const cells = Object.fromEntries(
    tableIds.map((id) => [id, cellRows(id, rows[id] ?? [], language)]),
  ) as Record<TableId, CellValue[][]>;
  for (const { table, row, column, value } of faults) {
    const target = cells[table][row];
    if (target !== undefined) target[column] = value;
  }
  return cells;
}

/** Cells as the Excel tables that a workbook has of them: header in row 1 from column A; every table is there. */
export function tablesOfCells(cells: RegisterCells, language: Language): readonly TableData[] {
  return tableIds.map((id) => {
    const { sheet, columns } = tableOf(id);
    const headers = Object.values(columns).map(({ header }) => inLanguage(header, language));
    return tableFromRows({ name: id, sheet: inLanguage(sheet, language), headers }, cells[id]);
  });
}

function cellRows(
  id: TableId,
  rows: readonly Readonly<Record<string, unknown>>[],
  language: Language,
): CellValue[][] {
  const described = Object.entries(tableOf(id).columns);
  return rows.map((row) =>
    described.map(([name, column]) => {
      const value = row[name];
      return value === undefined || value === null ? null : column.toCell(value, language);
    }),
  );
}
