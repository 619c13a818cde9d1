import type { CellValue } from '../../domain/cells';

/** A row of a list, with its line in the file or its row in the sheet, from 1. */
export interface GridRow {
  readonly line: number;
  readonly cells: readonly CellValue[];
}

/** A list as plain cells, from a text file or a sheet; rows without content are left out. */
export interface Grid {
  readonly rows: readonly GridRow[];
  readonly date1904: boolean;
}

export function gridOf(rows: readonly (readonly CellValue[])[], date1904: boolean): Grid {
  const numbered = rows.map((cells, at) => ({ line: at + 1, cells }));
  return {
    rows: numbered.filter(({ cells }) => cells.some((cell) => cell !== null && cell !== '')),
    date1904,
  };
}
