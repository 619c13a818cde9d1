import type { DecodedTable, TablePart } from '../decode';
import { inLanguage } from '../language';
import type { Register } from '../register';
import { textIn } from '../../text';
import type { Unread } from './arrears';

/** The tables that arrears are computed from, and columns that may be empty in a row but must be in the sheet. */
const NEEDED = {
  Tenancies: [],
  Charges: ['period'],
  Payments: ['tenancy', 'period'],
  Allowances: ['transport'],
} as const satisfies Partial<Record<keyof Register['tables'], readonly string[]>>;

type LedgerTable = keyof typeof NEEDED;

/** Tables and columns that the ledger lacks altogether: one line each, at the header where there is one. */
export function missingParts(register: Register): readonly Unread[] {
  return (Object.keys(NEEDED) as LedgerTable[]).flatMap((id) => missingIn(register, id));
}

function missingIn(register: Register, id: LedgerTable): readonly Unread[] {
  const decoded = register.tables[id] as DecodedTable<unknown>;
  const text = textIn(register.language).arrears;
  const name = inLanguage(decoded.table.sheet, register.language);
  if (decoded.parts.length === 0) {
    return [{ sheet: '', cell: '', value: '', why: text.missingTable(name, id) }];
  }
  return decoded.parts
    .filter((part) => hasContent(decoded, part))
    .flatMap((part) =>
      columnsNeeded(decoded, id)
        .filter((column) => !part.columnIndex.has(column))
        .map((column) => atHeader(register, decoded, part, column)),
    );
}

function columnsNeeded({ table }: DecodedTable<unknown>, id: LedgerTable): readonly string[] {
  const essential = Object.entries(table.columns).filter(([, column]) => column.essential);
  return [...essential.map(([name]) => name), ...NEEDED[id]];
}

/** A table in which nothing has been entered yet can lack nothing. */
function hasContent({ blank }: DecodedTable<unknown>, { offset, data }: TablePart): boolean {
  return blank.subarray(offset, offset + data.rowCount).includes(0);
}

function atHeader(
  register: Register,
  { table }: DecodedTable<unknown>,
  { data }: TablePart,
  column: string,
): Unread {
  const { language, structure } = register;
  const text = textIn(language).arrears;
  const words = table.columns[column]?.header;
  const header = words === undefined ? column : inLanguage(words, language);
  const found = structure.find(
    (problem) => problem.table === data.name && problem.column === column,
  );
  const say = found?.code === 'doubled-column' ? text.doubledColumn : text.missingColumn;
  return {
    sheet: data.sheet,
    cell: found?.cell ?? '',
    value: '',
    why: say(header, inLanguage(table.sheet, language)),
  };
}
