import type { DecodedTable, TablePart } from '../decode';
import { inLanguage } from '../language';
import { monthOf } from '../months';
import type { Register } from '../register';
import type { TableId } from '../tables';
import { textIn } from '../../text';
import type { Unread } from './arrears';

/** The tables that arrears are computed from, and columns that may be empty in a row but must be in the sheet. */
const NEEDED = {
  Tenancies: [],
  Charges: ['period'],
  Payments: ['tenancy', 'period'],
  Allowances: ['transport'],
} as const satisfies Partial<Record<keyof Register['tables'], readonly string[]>>;

/** In a register just taken into use nobody may have paid yet. */
const MONTHS_WITHOUT_PAYMENT = 3;

type LedgerTable = keyof typeof NEEDED;

/** Tables and columns that the ledger lacks altogether: one line each, at the header where there is one. */
export function missingParts(register: Register): readonly Unread[] {
  const parts = (Object.keys(NEEDED) as LedgerTable[]).flatMap((id) => missingIn(register, id));
  return lacksPayments(register) ? [...parts, noPayments(register)] : parts;
}

/** Whether there are charges of many months and not one payment: then the payments are lost, not unpaid. */
export function lacksPayments({ tables: { Charges, Payments } }: Register): boolean {
  if (Payments.parts.length === 0 || Payments.blank.includes(0)) return false;
  const months = new Set<number>();
  for (const row of Charges.usable) {
    const due = Charges.columns.due[row] ?? null;
    if (due !== null) months.add(monthOf(due));
    if (months.size > MONTHS_WITHOUT_PAYMENT) return true;
  }
  return false;
}

function noPayments({ language, tables: { Payments } }: Register): Unread {
  const { data } = Payments.parts[0] ?? {};
  const sheet = data?.sheet ?? inLanguage(Payments.table.sheet, language);
  return { sheet, cell: '', value: '', why: textIn(language).arrears.noPayments };
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

/** The columns without which a table's rows cannot be read as they should. */
export function columnsNeeded({ table }: DecodedTable<unknown>, id: TableId): readonly string[] {
  const essential = Object.entries(table.columns).filter(([, column]) => column.essential);
  return [...essential.map(([name]) => name), ...(id in NEEDED ? NEEDED[id as LedgerTable] : [])];
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
