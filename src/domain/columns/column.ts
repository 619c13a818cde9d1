import type { CellValue } from '../cells';
import type { Language, Words } from '../language';
import type { Parsed } from '../parsed';

/** What a cell's reading may depend on besides the cell. */
export interface ReadContext {
  readonly date1904: boolean;
}

/** Who a column's content is about: decides masks, exports and the committee's view. */
export type Personal = 'identity-number' | 'name' | 'contact' | 'sensitive' | 'free-text';

export interface ColumnOptions {
  /** An empty cell is a finding. */
  readonly required?: boolean;
  /** Implies `required`; a row without it cannot be used and is named wherever it is left out. */
  readonly essential?: boolean;
  readonly personal?: Personal;
  /** What to enter and why, with its source where there is one. */
  readonly help?: Words;
}

export type ColumnKind =
  | 'key'
  | 'reference'
  | 'text'
  | 'note'
  | 'integer'
  | 'decimal'
  | 'money'
  | 'day'
  | 'month'
  | 'yesNo'
  | 'choice'
  | 'identityNumber'
  | 'kid'
  | 'account'
  | 'organisationNumber'
  | 'dwellingUnit'
  | 'municipalityNumber'
  | 'postcode'
  | 'phone'
  | 'email';

/** One column of a table: the only description of it. Reading, writing, rules, drop-downs and the empty sheet follow. */
export interface Column<T> extends ColumnOptions {
  readonly kind: ColumnKind;
  readonly header: Words;
  /** Reads one cell that is not empty. */
  parse(cell: CellValue, context: ReadContext): Parsed<T>;
  /** The cell as the workbook in `language` holds the value. */
  toCell(value: T, language: Language): CellValue;
  /** Excel's number format, in English notation. */
  readonly format: string;
  /** Suggested width in characters. */
  readonly width: number;
  /** Codes with their labels, for `choice`. */
  readonly choices?: Readonly<Record<string, Words>>;
  /** Table that a `reference` points to. */
  readonly references?: string;
  /** Prefix of a key's ids. */
  readonly prefix?: string;
}

/** The value of a column in a usable row: never null where the column is essential. */
export type ValueOf<C> =
  C extends Column<infer T> ? (C extends { readonly essential: true } ? T : T | null) : never;
