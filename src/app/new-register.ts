import { isoDay, type Day } from '../domain/days';
import type { Language } from '../domain/language';
import { seededRates } from '../domain/rates';
import { cellRows, makeSample, type SampleOptions } from '../domain/sample';
import type { SampleRegister } from '../domain/sample';
import { codeRows, settingRows } from '../domain/setup-rows';
import { tableIds } from '../domain/tables';
import { makeRegisterWorkbook } from '../documents/register-workbook/register-workbook';

export interface NewRegister {
  readonly language: Language;
  readonly municipalityName: string;
  readonly municipalityNumber: string;
  readonly today: Day;
}

/** The bytes of an empty register: settings, rates and codes filled in, every other table ready for its first row. */
export async function newRegister(wanted: NewRegister): Promise<Uint8Array> {
  const { language, municipalityName, municipalityNumber } = wanted;
  const rows: SampleRegister = {
    Settings: settingRows(language, { municipalityName, municipalityNumber }),
    Rates: seededRates,
    Codes: codeRows(language),
  };
  return workbookOf(rows, language, municipalityName, wanted.today);
}

/** The bytes of a sample municipality's register; the same options always give the same bytes. */
export async function sampleRegister(options: SampleOptions): Promise<Uint8Array> {
  const rows = makeSample(options);
  const name = rows.Settings?.find(({ setting }) => setting === 'municipalityName')?.value ?? '';
  return workbookOf(rows, options.language, name, options.until);
}

async function workbookOf(
  rows: SampleRegister,
  language: Language,
  municipalityName: string,
  made: Day,
): Promise<Uint8Array> {
  const cells = Object.fromEntries(
    tableIds.map((id) => [id, cellRows(id, rows[id] ?? [], language)]),
  );
  const created = new Date(`${isoDay(made)}T00:00:00Z`);
  return makeRegisterWorkbook({ language, municipalityName, rows: cells, created });
}
