import { addressOf, cellAt, type CellValue } from '../cells';
import type { DecodedTable, TablePart } from '../decode';
import { inLanguage } from '../language';
import type { Mending } from '../mending';
import { severities, type Severity } from '../parsed';
import type { Register } from '../register';
import { tableIds, tableOf, type TableId } from '../tables';
import type { CheckResult, Finding } from './finding';

/** A finding at a cell of a table, with where it sorts. */
interface Found {
  readonly finding: Finding;
  readonly order: readonly [severity: number, table: number, row: number, column: number];
}

export interface Saying {
  readonly rule: string;
  readonly severity: Severity;
  readonly source: string;
  readonly message: string;
  readonly repair?: CellValue | undefined;
  readonly other?: string | undefined;
  readonly mending?: Mending | undefined;
}

/** Collects findings and puts them in order. */
export class Findings {
  readonly #found: Found[] = [];
  readonly #register: Register;

  constructor(register: Register) {
    this.#register = register;
  }

  /** A finding at a cell; at the key where the sheet lacks the column. */
  at(id: TableId, row: number, column: string, saying: Saying): void {
    const table: DecodedTable<unknown> = this.#register.tables[id];
    const part = partAt(table.parts, row);
    if (part === undefined) return;
    const position = part.columnIndex.get(column);
    const body = row - part.offset;
    const key = keyText(table, row);
    const header = inLanguage(
      tableOf(id).columns[column]?.header ?? ['', '', ''],
      this.#register.language,
    );
    this.#add(saying, [id, row, position ?? 0], {
      sheet: part.data.sheet,
      table: part.data.name,
      cell: addressOf(part.data, body, position ?? 0),
      row: key,
      column: position === undefined ? header : (part.data.headers[position] ?? header),
      value: position === undefined ? null : cellAt(part.data, body, position),
      at: position === undefined ? null : { row: body, column: position },
    });
  }

  /** A finding about a table as a whole. */
  about(
    id: TableId,
    place: Pick<Finding, 'sheet' | 'table' | 'cell' | 'column' | 'value'>,
    saying: Saying,
  ): void {
    this.#add(saying, [id, -1, 0], { ...place, row: '', at: null });
  }

  #add(
    { rule, severity, source, message, repair, other, mending }: Saying,
    [id, row, column]: readonly [TableId, number, number],
    place: Omit<
      Finding,
      'rule' | 'severity' | 'source' | 'message' | 'repair' | 'other' | 'mending'
    >,
  ): void {
    const { sheet, table, cell, row: key, column: header, value, at } = place;
    const finding: Finding = {
      rule,
      severity,
      sheet,
      table,
      cell,
      row: key,
      column: header,
      value,
      message,
      source,
      at,
    };
    this.#found.push({
      finding: {
        ...finding,
        ...(repair === undefined ? {} : { repair }),
        ...(other === undefined ? {} : { other }),
        ...(mending === undefined ? {} : { mending }),
      },
      order: [severities.indexOf(severity), tableIds.indexOf(id), row, column],
    });
  }

  result(): CheckResult {
    this.#found.sort(inOrder);
    const counts = { kritisk: 0, feil: 0, advarsel: 0, info: 0 };
    for (const { finding } of this.#found) counts[finding.severity] += 1;
    return { counts, findings: this.#found.map(({ finding }) => finding) };
  }
}

function inOrder(left: Found, right: Found): number {
  for (let at = 0; at < left.order.length; at += 1) {
    const difference = (left.order[at] ?? 0) - (right.order[at] ?? 0);
    if (difference !== 0) return difference;
  }
  return left.finding.rule < right.finding.rule ? -1 : 1;
}

export function partAt(parts: readonly TablePart[], row: number): TablePart | undefined {
  return parts.findLast((part) => part.offset <= row);
}

function keyText(table: DecodedTable<unknown>, row: number): string {
  const keys = (table.columns as Readonly<Record<string, readonly unknown[]>>)[table.table.key];
  const key = keys?.[row];
  return typeof key === 'string' ? key : '';
}
