import type { Table } from 'apache-arrow';
import type { CubeRow } from '../src/domain/disclosure/cube';

/** Reads a chart's answer from the engine; −1 in `n` or `largest` means that there is none. */
export function cubeRowsOf(answer: Table): readonly CubeRow[] {
  const column = (name: string): ((row: number) => unknown) => {
    const vector = answer.getChild(name);
    if (vector === null) throw new Error(`The query gives no column ${name}`);
    return (row) => vector.get(row) as unknown;
  };
  const [slice, series, category, area] = ['slice', 'series', 'category', 'area'].map(column);
  const [value, n, largest] = ['value', 'n', 'largest'].map(column);
  return Array.from({ length: answer.numRows }, (_, row): CubeRow => {
    return {
      slice: Number(slice?.(row)),
      series: String(series?.(row)),
      category: String(category?.(row)),
      area: String(area?.(row)),
      value: Number(value?.(row)),
      n: orNull(Number(n?.(row))),
      largest: orNull(Number(largest?.(row))),
    };
  });
}

function orNull(value: number): number | null {
  return value < 0 ? null : value;
}
