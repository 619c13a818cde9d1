import { isoDay, type Day } from '../domain/days';
import type { Language } from '../domain/language';
import { seededRatesIn } from '../domain/rates/seeded-in';
import {
  cellsOf,
  sampleCells,
  type PlantedFault,
  type RegisterCells,
  type SampleOptions,
} from '../domain/sample';
import { codeRows, settingRows } from '../domain/setup-rows';
import { tableIds, tableOf, type TableId } from '../domain/tables';
import { makeRegisterWorkbook } from '../documents/register-workbook/register-workbook';
import type { Edit } from '../workbook/workbook';
import { openXlsx } from '../workbook/xlsx';

/** Rows from which a table is written in two steps. */
const MANY = 200;

export interface NewRegister {
  readonly language: Language;
  readonly municipalityName: string;
  readonly municipalityNumber: string;
  readonly today: Day;
}

/** The bytes of an empty register: settings, rates and codes filled in, every other table ready for its first row. */
export async function newRegister(wanted: NewRegister): Promise<Uint8Array> {
  const { language, municipalityName, municipalityNumber, today } = wanted;
  const rows = {
    Settings: settingRows(language, { municipalityName, municipalityNumber }),
    Rates: seededRatesIn(language),
    Codes: codeRows(language),
  };
  return workbookOf(cellsOf(rows, language), language, municipalityName, today);
}

/** A sample municipality's register and the faults in it; the same options always give the same bytes. */
export async function sampleRegister(
  options: SampleOptions,
  faultCount = 0,
): Promise<{ readonly bytes: Uint8Array; readonly faults: readonly PlantedFault[] }> {
  const { cells, faults } = sampleCells(options, faultCount);
  const name = 'Fjelldal kommune (prøvedata)';
  return { bytes: await workbookOf(cells, options.language, name, options.until), faults };
}

/** The bytes of a register with these cells, formatted as every new one is. */
export async function workbookOf(
  cells: RegisterCells,
  language: Language,
  municipalityName: string,
  made: Day,
): Promise<Uint8Array> {
  const created = new Date(`${isoDay(made)}T00:00:00Z`);
  const first = mapTables(cells, (rows, id) => (isLong(id, rows) ? rows.slice(0, 1) : rows));
  const rowCounts = mapTables(cells, (rows) => rows.length);
  const bytes = await makeRegisterWorkbook({
    language,
    municipalityName,
    rows: first,
    rowCounts,
    created,
  });
  return withRest(bytes, cells);
}

/** The set-up sheets are formatted row by row, the others column by column. */
function isLong(id: TableId, rows: RegisterCells[TableId]): boolean {
  return rows.length > MANY && tableOf(id).group !== 'setup';
}

/** Appends what the formatted workbook was made without: the file writer is far quicker with many rows. */
function withRest(bytes: Uint8Array, cells: RegisterCells): Uint8Array {
  const edits = tableIds
    .filter((id) => isLong(id, cells[id]))
    .map((table): Edit => ({ kind: 'append', table, rows: cells[table].slice(1) }));
  if (edits.length === 0) return bytes;
  const workbook = openXlsx(bytes);
  workbook.apply(edits);
  return workbook.save();
}

function mapTables<T>(
  cells: RegisterCells,
  map: (rows: RegisterCells[TableId], id: TableId) => T,
): Record<TableId, T> {
  return Object.fromEntries(tableIds.map((id) => [id, map(cells[id], id)])) as Record<TableId, T>;
}
