import type { CellColumn } from '../../domain/cells';

/** Cells of a sheet that somebody wants: the scanner fills the columns and skips everything else. */
export interface SheetTarget {
  /** 1-based sheet row of the columns' first value, and of their last. */
  readonly top: number;
  readonly bottom: number;
  /** 1-based sheet column of the first column. */
  readonly left: number;
  readonly columns: readonly CellColumn[];
  /** A formula that stands for other cells too (shared or array), by its cell. */
  readonly formulaMasters: { readonly row: number; readonly column: number }[];
  /** Wanted cells with a formula, as row * width + column, both from 0. */
  readonly formulaCells: number[];
  /** Set when any wanted cell has a formula. */
  hasFormulas: boolean;
}

export function sheetTarget(top: number, rows: number, left: number, columns: number): SheetTarget {
  return {
    top,
    bottom: top + rows - 1,
    left,
    columns: Array.from({ length: columns }, () => ({
      types: new Uint8Array(rows),
      values: new Float64Array(rows),
    })),
    formulaMasters: [],
    formulaCells: [],
    hasFormulas: false,
  };
}

/** The targets that a run of rows meets, by sheet column. */
export interface Band {
  /** The run's rows; nothing changes between them. */
  readonly from: number;
  readonly to: number;
  /** By 1-based sheet column; undefined where nobody wants the cell. */
  readonly targets: readonly (SheetTarget | undefined)[];
  readonly columns: readonly (CellColumn | undefined)[];
  /** Highest wanted sheet column, 0 where there is none. */
  readonly last: number;
}

/** The band around a sheet row. */
export function bandAt(all: readonly SheetTarget[], row: number): Band {
  let from = 1;
  let to = Number.MAX_SAFE_INTEGER;
  const targets: (SheetTarget | undefined)[] = [];
  const columns: (CellColumn | undefined)[] = [];
  for (const target of all) {
    for (const edge of [target.top, target.bottom + 1]) {
      if (edge <= row) from = Math.max(from, edge);
      else to = Math.min(to, edge - 1);
    }
    if (row < target.top || row > target.bottom) continue;
    target.columns.forEach((column, offset) => {
      while (columns.length <= target.left + offset) {
        columns.push(undefined);
        targets.push(undefined);
      }
      targets[target.left + offset] = target;
      columns[target.left + offset] = column;
    });
  }
  return { from, to, targets, columns, last: columns.length - 1 };
}
