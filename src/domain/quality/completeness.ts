import type { ConfirmedFinding } from '../confirmations/weigh';
import { columnKeyOf } from '../confirmations/cells-read';
import type { Day } from '../days';
import type { DecodedTable } from '../decode';
import { tableIdOf, type Register } from '../register';
import { valuesOf } from '../rules/known-keys';
import { Unreadable } from '../rules/unreadable';
import { tableIds, tableOf, type TableId } from '../tables';
import { exemptions } from './exemptions';

type Row = Readonly<Record<string, unknown>>;

/** A row that lacks something. */
export interface RowGap {
  /** Row of the decoded table, from 0. */
  readonly row: number;
  /** Column keys in sheet order. */
  readonly missing: readonly string[];
  /** Without it the row cannot be used: also a critical finding. */
  readonly essential: boolean;
}

/** How much of what a table asks for is there. */
export interface TableCompleteness {
  readonly table: TableId;
  /** Rows with any content. */
  readonly rows: number;
  /** Required cells of these rows, and how many of them hold something. */
  readonly wanted: number;
  readonly filled: number;
  readonly gaps: readonly RowGap[];
}

/** Completeness of every table that has rows. Unreadable cells hold something: what is wrong with them is a finding. */
export function completenessOf(
  register: Register,
  on: Day,
  confirmed: readonly ConfirmedFinding[] = [],
): readonly TableCompleteness[] {
  const right = rightlyEmpty(register, confirmed);
  return tableIds.flatMap((id) => {
    const found = tableCompleteness(register, on, id, right);
    return found.rows === 0 ? [] : [found];
  });
}

/** Cells that somebody has confirmed shall be empty. */
function rightlyEmpty(
  register: Register,
  confirmed: readonly ConfirmedFinding[],
): ReadonlySet<string> {
  const empty = confirmed.filter(({ finding }) => finding.rule === 'required-empty');
  return new Set(
    empty.map(({ finding }) =>
      [tableIdOf(finding.table), finding.row, columnKeyOf(register, finding)].join('\n'),
    ),
  );
}

function tableCompleteness(
  register: Register,
  on: Day,
  id: TableId,
  right: ReadonlySet<string>,
): TableCompleteness {
  const table = register.tables[id] as unknown as DecodedTable<Row>;
  const { key } = tableOf(id);
  const unreadable = new Unreadable(register.tables[id], register.tables[id].parts);
  const own = exemptions.filter((one) => one.table === id);
  const keys = valuesOf(register, id, key);
  const gaps = new Map<number, string[]>();
  let wanted = 0;
  let filled = 0;
  for (const name of wantedColumns(id)) {
    const exempt = own.filter(({ columns }) => (columns as readonly string[]).includes(name));
    const values = valuesOf(register, id, name);
    for (let row = 0; row < table.length; row += 1) {
      if (table.blank[row] === 1 || !unreadable.present(row, name)) continue;
      const there = values[row] !== null || unreadable.cell(row, name);
      if (!there && exempt.length > 0 && isExempt(table, row, exempt, on)) continue;
      wanted += 1;
      if (there || right.has([id, keys[row], name].join('\n'))) filled += 1;
      else gaps.set(row, [...(gaps.get(row) ?? []), name]);
    }
  }
  const rows = table.blank.reduce((count, blank) => count + 1 - blank, 0);
  return { table: id, rows, wanted, filled, gaps: gapsOf(id, gaps) };
}

function wantedColumns(id: TableId): readonly string[] {
  return Object.entries(tableOf(id).columns)
    .filter(([, { required, essential }]) => required === true || essential === true)
    .map(([name]) => name);
}

function isExempt(
  table: DecodedTable<Row>,
  row: number,
  exempt: typeof exemptions,
  on: Day,
): boolean {
  const names = Object.keys(table.columns);
  const columns = table.columns as Readonly<Record<string, readonly unknown[]>>;
  const values = Object.fromEntries(names.map((name) => [name, columns[name]?.[row] ?? null]));
  return exempt.some(({ when }) => when(values, on));
}

function gapsOf(id: TableId, gaps: ReadonlyMap<number, readonly string[]>): readonly RowGap[] {
  const { columns } = tableOf(id);
  const order = Object.keys(columns);
  return [...gaps]
    .sort(([left], [right]) => left - right)
    .map(([row, missing]) => ({
      row,
      missing: [...missing].sort((left, right) => order.indexOf(left) - order.indexOf(right)),
      essential: missing.some((name) => columns[name]?.essential === true),
    }));
}
