import type { CellValue } from '../cells';
import type { Day } from '../days';
import type { DecodedTable } from '../decode';
import type { Severity } from '../parsed';
import type { Register } from '../register';
import type { RowIn, TableId } from '../tables';
import type { Text } from '../../text';
import type { RuleSource } from './source';

/** The sentences of the rules, in the register's language. */
export type Sentences = Text['check']['rules'];

/** What a rule may look at besides its row. */
export interface RuleContext {
  readonly register: Register;
  /** The day of the check. */
  readonly on: Day;
}

interface RuleHead<R> {
  /** In English and stable: it stands in files, confirmations and agendas. */
  readonly id: string;
  readonly severity: Severity;
  /** Law, standard or routine that the rule comes from. */
  readonly source: RuleSource;
  /** Raised by one when the rule comes to find other rows; 1 where left out. */
  readonly version?: number;
  /** First and last day of the check on which the rule holds; always where left out. */
  readonly validFrom?: Day;
  readonly validTo?: Day;
  /** The register says two things that cannot both be true, so somebody has to find out which. */
  readonly contradiction?: true;
  /** Cells that the rule reads; it is silent where one of them is unreadable or has no column. */
  readonly columns: readonly (keyof R & string)[];
  /** Cells that a finding is shown at; all that it reads where left out. */
  readonly marks?: readonly (keyof R & string)[];
}

/** Sentences of marked cells that see the matter from their own side; the other cells say `message`. */
type Sides<R, F> = { readonly [C in keyof R & string]?: F };

// A method's type, for its parameters are bivariant and `AnyRule` needs that.
type RowSentence<R> = { from(say: Sentences, row: R, context: RuleContext): string }['from'];

/** A rule on one row that could be read. */
export interface RowRule<R> extends RuleHead<R> {
  readonly find?: undefined;
  message(say: Sentences, row: R, context: RuleContext): string;
  readonly sides?: Sides<R, RowSentence<R>>;
  broken(row: R, context: RuleContext): boolean;
  /** What the first marked cell should hold, where that is certain. */
  fix?(row: R, context: RuleContext): CellValue | null;
}

/** A row that breaks a rule; `other` is the key of the row it clashes with, or another fact for the message. */
export interface Hit {
  /** Row of the decoded table, from 0. */
  readonly row: number;
  readonly other?: string;
  /** Figures for the message, in the order that the rule says. */
  readonly figures?: readonly number[];
}

type HitSentence<R> = { from(say: Sentences, hit: Hit, table: DecodedTable<R>): string }['from'];

/** A rule on rows together, or on a ledger column by column. */
export interface TableRule<R> extends RuleHead<R> {
  readonly broken?: undefined;
  message(say: Sentences, hit: Hit, table: DecodedTable<R>): string;
  readonly sides?: Sides<R, HitSentence<R>>;
  /**
   * `find` judges each row of `table.usable` by the row's own cells and by other tables, never by the rows beside it:
   * after an edit it is given the changed rows alone. For ledgers, whose columns are long.
   */
  readonly byRow?: true;
  find(table: DecodedTable<R>, context: RuleContext): Iterable<Hit>;
}

export type Rule<R> = RowRule<R> | TableRule<R>;

/** A rule seen without its row type: the methods' parameters are bivariant. */
export type AnyRule = Rule<Record<string, unknown>>;

export interface RulesOfTable {
  readonly table: TableId;
  readonly rules: readonly AnyRule[];
}

/** The rules of a table; a column that the table lacks does not compile. */
export function rulesFor<T extends TableId>(
  table: T,
  rules: readonly Rule<RowIn<T>>[],
): RulesOfTable {
  return { table, rules };
}

/** A day's check uses only the rules that hold on that day. */
export function holdsOn(rule: Pick<AnyRule, 'validFrom' | 'validTo'>, on: Day): boolean {
  return (rule.validFrom ?? on) <= on && on <= (rule.validTo ?? on);
}

type Numbered<R> = readonly (readonly [row: R, index: number])[];

const numberedRows = new WeakMap<readonly unknown[], Numbered<unknown>>();

/** The rows that could be read, with their place in the table; made once for all rules. */
export function numbered<R>({ rows, usable }: DecodedTable<R>): Numbered<R> {
  const known = numberedRows.get(rows) as Numbered<R> | undefined;
  if (known !== undefined) return known;
  const made = rows.map((row, at) => [row, usable[at] ?? 0] as const);
  numberedRows.set(rows, made);
  return made;
}
