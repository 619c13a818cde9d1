import { NUMBER, TEXT, type TableData } from '../../domain/cells';
import { namesTables } from '../../domain/table-names';
import { cellContent } from './cell-content';
import type { GridLook } from './columns';

/** The table, and how its cells are shown. */
type Shown = Pick<GridLook, 'data' | 'meanings' | 'written'>;

export interface Sorting {
  readonly column: number;
  readonly descending: boolean;
}

export interface Selection {
  /** Text that a row must hold, in `column` or, where that is null, anywhere. */
  readonly query: string;
  readonly column: number | null;
  /** Only these rows, where given. */
  readonly only: ReadonlySet<number> | null;
}

const collator = new Intl.Collator('nb', { numeric: true, sensitivity: 'base' });

/** The rows to show, in the order to show them. */
export function rowsInOrder(
  shown: Shown,
  selection: Selection,
  sorting: Sorting | undefined,
): readonly number[] {
  const { data } = shown;
  const keep = filterOf(shown, selection);
  const rows: number[] = [];
  for (let row = 0; row < data.rowCount; row += 1) if (keep(row)) rows.push(row);
  return sorting === undefined ? rows : rows.sort(comparison(data, sorting));
}

function filterOf(shown: Shown, { query, column, only }: Selection): (row: number) => boolean {
  const { data } = shown;
  const wanted = query.trim().toLocaleLowerCase('nb').replace(/\s/g, ' ');
  if (wanted === '') return (row) => only === null || only.has(row);
  const columns = data.columns.flatMap((_, at) => (column === null || column === at ? [at] : []));
  // Each distinct text is compared once, however many rows hold it.
  const texts = Uint8Array.from(data.strings, (text) => (holds(text, wanted) ? 1 : 0));
  const named = new Set(columns.filter((at) => namesTables(shown.meanings[at])));
  const matches = (row: number, at: number): boolean => {
    const cells = data.columns[at];
    const type = cells?.types[row];
    if (type === TEXT && !named.has(at)) return texts[cells?.values[row] ?? 0] === 1;
    return holds(cellContent(shown, row, at), wanted);
  };
  return (row) => (only === null || only.has(row)) && columns.some((at) => matches(row, at));
}

function holds(text: string, wanted: string): boolean {
  return text.toLocaleLowerCase('nb').replace(/\s/g, ' ').includes(wanted);
}

/** Numbers, then texts in Norwegian order, then the rest; empty cells last in both directions. */
function comparison(
  data: TableData,
  { column, descending }: Sorting,
): (a: number, b: number) => number {
  const cells = data.columns[column];
  const types = cells?.types ?? new Uint8Array();
  const values = cells?.values ?? new Float64Array();
  const ranks = ranksOf(data.strings);
  const sign = descending ? -1 : 1;
  const group = (row: number): number => (types[row] === 0 ? 9 : (types[row] ?? 9));
  const measure = (row: number): number => {
    const value = values[row] ?? 0;
    return types[row] === NUMBER ? value : types[row] === TEXT ? (ranks[value] ?? 0) : value;
  };
  return (a, b) => {
    const [first, second] = [group(a), group(b)];
    if (first !== second)
      return first === 9 || second === 9 ? first - second : sign * (first - second);
    return sign * (measure(a) - measure(b)) || a - b;
  };
}

function ranksOf(strings: readonly string[]): Uint32Array {
  const order = strings.map((_, index) => index);
  order.sort((a, b) => collator.compare(strings[a] ?? '', strings[b] ?? ''));
  const ranks = new Uint32Array(strings.length);
  order.forEach((index, rank) => {
    ranks[index] = rank;
  });
  return ranks;
}
