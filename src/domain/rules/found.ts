import { addressOf, cellAt, type CellValue } from '../cells';
import type { DecodedTable, TablePart } from '../decode';
import { inLanguage } from '../language';
import type { Mending } from '../mending';
import { severities, type Severity } from '../parsed';
import type { Register } from '../register';
import { tableIds, tableOf, type TableId } from '../tables';
import type { Finding } from './finding';

/** A finding with where it sorts, which control made it, and of what. */
export interface Found {
  readonly finding: Finding;
  readonly control: number;
  readonly severity: number;
  readonly table: number;
  /** Row of the decoded table; -1 where it is about the table as a whole. */
  readonly row: number;
  /** Column of the sheet's table. */
  readonly position: number;
  /** What is said of which column; null where it is about the table as a whole. */
  readonly said: { readonly column: string; readonly saying: Saying } | null;
}

export interface Saying {
  readonly rule: string;
  readonly severity: Severity;
  readonly source: string;
  readonly message: string;
  readonly repair?: CellValue | undefined;
  readonly other?: string | undefined;
  readonly mending?: Mending | undefined;
  readonly choices?: readonly Mending[] | undefined;
}

type Place = Pick<Finding, 'sheet' | 'table' | 'cell' | 'row' | 'column' | 'value' | 'at'>;

/** Collects what one control finds. */
export class Findings {
  constructor(
    private readonly register: Register,
    private readonly control: number,
    private readonly found: Found[],
  ) {}

  /** A finding at a cell; at the key where the sheet lacks the column. */
  at(id: TableId, row: number, column: string, saying: Saying): void {
    const found = foundAt(this.register, this.control, id, row, column, saying);
    if (found !== null) this.found.push(found);
  }

  /** A finding about a table as a whole. */
  about(
    id: TableId,
    place: Pick<Finding, 'sheet' | 'table' | 'cell' | 'column' | 'value'>,
    saying: Saying,
  ): void {
    this.found.push({
      finding: findingOf(saying, { ...place, row: '', at: null }),
      control: this.control,
      ...orderOf(saying, id),
      row: -1,
      position: 0,
      said: null,
    });
  }
}

/** The finding at a cell as it stands now; null where there is no such row. */
export function foundAt(
  register: Register,
  control: number,
  id: TableId,
  row: number,
  column: string,
  saying: Saying,
): Found | null {
  const table: DecodedTable<unknown> = register.tables[id];
  const part = partAt(table.parts, row);
  if (part === undefined) return null;
  const position = part.columnIndex.get(column);
  const header = (): string =>
    inLanguage(tableOf(id).columns[column]?.header ?? ['', '', ''], register.language);
  const body = row - part.offset;
  const finding = findingOf(saying, {
    sheet: part.data.sheet,
    table: part.data.name,
    cell: addressOf(part.data, body, position ?? 0),
    row: keyText(table, row),
    column: (position === undefined ? undefined : part.data.headers[position]) ?? header(),
    value: position === undefined ? null : cellAt(part.data, body, position),
    at: position === undefined ? null : { row: body, column: position },
  });
  const said = { column, saying };
  return { finding, control, ...orderOf(saying, id), row, position: position ?? 0, said };
}

function orderOf({ severity }: Saying, id: TableId): Pick<Found, 'severity' | 'table'> {
  return { severity: severities.indexOf(severity), table: tableIds.indexOf(id) };
}

function findingOf(
  { rule, severity, source, message, repair, other, mending, choices }: Saying,
  { sheet, table, cell, row, column, value, at }: Place,
): Finding {
  const said = { rule, severity, sheet, table, cell, row, column, value, message, source, at };
  return {
    ...said,
    ...(repair === undefined ? {} : { repair }),
    ...(other === undefined ? {} : { other }),
    ...(mending === undefined ? {} : { mending }),
    ...(choices === undefined ? {} : { choices }),
  };
}

export function partAt(parts: readonly TablePart[], row: number): TablePart | undefined {
  return parts.findLast((part) => part.offset <= row);
}

function keyText(table: DecodedTable<unknown>, row: number): string {
  const keys = (table.columns as Readonly<Record<string, readonly unknown[]>>)[table.table.key];
  const key = keys?.[row];
  return typeof key === 'string' ? key : '';
}
