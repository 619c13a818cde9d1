import { norwegianDay } from '../days';
import { accountStatement } from '../statement/statement-of';
import type { SettledPart, StatementLine } from '../statement/statement';
import type { Scope } from '../story/scope';
import type { RowSource } from '../story/story';
import type { AccountLine, LedgerFacts, LinePart } from './account-line';

type Titled = Pick<AccountLine, 'day' | 'title' | 'source'>;

interface Found {
  readonly facts: (source: RowSource) => LedgerFacts | null;
  /** The row's place in the account, from the oldest; below all where it is no row of it. */
  readonly place: (source: RowSource) => number;
}

/** The account statement by the rows it is made of. */
export function ledgerFactsOf(
  { register, on }: Scope,
  tenancy: string,
  lines: readonly Titled[],
): Found {
  const rows = accountStatement(register, { tenancy, on })?.lines ?? [];
  const places = new Map(rows.map((row, at) => [keyOf(row), at]));
  const titles = new Map(lines.map((line) => [keyOf(line.source), line]));
  return {
    facts: (source) => {
      const row = rows[places.get(keyOf(source)) ?? -1];
      if (row === undefined) return null;
      const { balance, open, remarks } = row;
      return { balance, open, remarks, parts: row.parts.map((part) => partOf(part, row, titles)) };
    },
    place: (source) => places.get(keyOf(source)) ?? -1,
  };
}

function keyOf({ table, id }: { readonly table: string; readonly id: string }): string {
  return `${table} ${id}`;
}

/** A charge is settled by payments or credits, money settles charges; what was taken back names the money. */
function partOf(
  { id, day, ore, why, how }: SettledPart,
  { kind }: StatementLine,
  titles: ReadonlyMap<string, Titled>,
): LinePart {
  const isMoney = kind === 'charge' || how === 'takenBack';
  const tables = isMoney ? (['Payments', 'Charges'] as const) : (['Charges'] as const);
  const table = tables.find((one) => titles.has(keyOf({ table: one, id }))) ?? tables[0];
  const line = titles.get(keyOf({ table, id }));
  const title =
    line === undefined ? id : isMoney ? `${line.title}, ${norwegianDay(day)}` : line.title;
  return { title, ore, why, source: { table, id } };
}
