import { cellAt, columnLetters, type TableData } from '../../domain/cells';
import { plainHeader } from '../../domain/register';
import { codeLists } from '../../domain/setup-rows';
import { rangeName } from '../../domain/shape/code-ranges';
import { tables } from '../../domain/tables';

export interface CodeNames {
  /** Names of the ranges that drop-downs take their words from. */
  readonly names: readonly { readonly name: string; readonly refersTo: string }[];
  /** Lists whose rows do not stand together. */
  readonly scattered: readonly string[];
}

/** Where each code list stands on the codes sheet. */
export function codeNames(data: TableData): CodeNames {
  const [list, label] = [columnAt(data, 'list'), columnAt(data, 'label')];
  const rows = new Map<string, number[]>();
  for (let row = 0; list >= 0 && label >= 0 && row < data.rowCount; row += 1) {
    const name = cellAt(data, row, list);
    if (typeof name === 'string') rows.set(name, [...(rows.get(name) ?? []), row]);
  }
  const known = codeLists().flatMap(({ name }) => {
    const own = rows.get(name);
    return own === undefined ? [] : [{ name, own }];
  });
  const together = known.filter(({ own }) => own.at(-1)! - own[0]! === own.length - 1);
  return {
    names: together.map(({ name, own }) => ({
      name: rangeName(name),
      refersTo: rangeOf(data, label, own[0]!, own.at(-1)!),
    })),
    scattered: known.filter((one) => !together.includes(one)).map(({ name }) => name),
  };
}

function columnAt(data: TableData, name: 'list' | 'label'): number {
  const words = tables.Codes.columns[name].header.map(plainHeader);
  return data.headers.findIndex((header) => words.includes(plainHeader(header)));
}

function rangeOf(
  { sheet, left, top }: TableData,
  column: number,
  from: number,
  to: number,
): string {
  const letters = columnLetters(left + column);
  const quoted = sheet.replace(/'/g, "''");
  return `'${quoted}'!$${letters}$${String(top + 1 + from)}:$${letters}$${String(top + 1 + to)}`;
}
