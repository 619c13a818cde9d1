import { Workbook } from 'exceljs';
import { beforeAll, describe, expect, test } from 'vitest';
import { groupColours } from '../../../src/documents/register-workbook/group-colours';
import { overdueMarks } from '../../../src/domain/shape/overdue';
import { makeRegisterWorkbook } from '../../../src/documents/register-workbook/register-workbook';
import { fixZipDates } from '../../../src/documents/register-workbook/zip-dates';
import { inLanguage, languages } from '../../../src/domain/language';
import { codeRows } from '../../../src/domain/setup-rows';
import { cellsOf } from '../../../src/domain/sample';
import { tableIds, tableOf } from '../../../src/domain/tables';

const cells = cellsOf({ Codes: codeRows('nb') }, 'nb');
const book = new Workbook();

beforeAll(async () => {
  const bytes = await makeRegisterWorkbook({
    language: 'nb',
    municipalityName: 'Tynset kommune',
    rows: cells,
    created: new Date(0),
  });
  await book.xlsx.load(bytes.buffer as ArrayBuffer);
});

describe('arbeidsboken', () => {
  test('har oversikten først og ett ark per tabell, seldom brukte ark skjult', () => {
    const [first, ...sheets] = book.worksheets;
    expect(first?.name).toBe('Oversikt');
    const names = tableIds.map((id) => inLanguage(tableOf(id).sheet, 'nb'));
    expect(sheets.map(({ name }) => name)).toEqual([...names, 'Dataordbok']);
    const hidden = tableIds.map((id) => tableOf(id).hidden === true);
    expect(sheets.map(({ state }) => state === 'hidden')).toEqual([...hidden, false]);
  });

  test('har overskriften fast, arkfane i gruppens farge og utskrift på tvers', () => {
    for (const id of tableIds) {
      const sheet = book.getWorksheet(inLanguage(tableOf(id).sheet, 'nb'));
      expect(sheet?.views[0]).toMatchObject({ state: 'frozen', ySplit: 1, xSplit: 1 });
      expect(sheet?.properties.tabColor).toMatchObject({ argb: groupColours[tableOf(id).group] });
      expect(sheet?.pageSetup).toMatchObject({ orientation: 'landscape', fitToPage: true });
    }
  });

  test('har luft mellom tall til høyre og tekst til venstre', () => {
    for (const id of tableIds) {
      const sheet = book.getWorksheet(inLanguage(tableOf(id).sheet, 'nb'));
      Object.values(tableOf(id).columns).forEach(({ kind }, at) => {
        const { horizontal, indent } = sheet?.getColumn(at + 1).alignment ?? {};
        const isDay = kind === 'day' || kind === 'month';
        expect(isDay ? horizontal : indent, `${id} ${at}`).toBe(isDay ? 'center' : 1);
      });
    }
  });

  test('henter valgene fra arket Koder, slik de står der', () => {
    const ranges = book.definedNames.model.filter(({ name }) => name.startsWith('Codes_'));
    expect(ranges.length).toBeGreaterThan(30);
    const labels = ranges.flatMap(({ ranges: [range = ''] }) => wordsIn(range));
    expect(labels).toEqual(codeRows('nb').map(({ label }) => label));
  });

  test('har en lenke til hvert synlige ark', () => {
    const links: string[] = [];
    book.getWorksheet('Oversikt')?.eachRow((row) => {
      const cell = row.getCell(2);
      if (cell.hyperlink !== undefined) links.push(cell.hyperlink);
    });
    const shown = tableIds.filter((id) => tableOf(id).hidden !== true);
    const sheets = [...shown.map((id) => inLanguage(tableOf(id).sheet, 'nb')), 'Dataordbok'];
    expect(links).toEqual(sheets.map((name) => `#'${name}'!A1`));
  });

  test('har en lenke tilbake fra hvert ark, som sier hva arket er til', () => {
    for (const id of tableIds) {
      const cell = book.getWorksheet(inLanguage(tableOf(id).sheet, 'nb'))?.getCell('A1');
      expect(cell?.hyperlink, id).toBe("#'Oversikt'!A1");
    }
  });

  test('merker det som er forfalt, og kontrakter som løper ut innen tre måneder', () => {
    const sheet = book.getWorksheet('Leieforhold') as unknown as {
      conditionalFormattings: { ref: string; rules: { formulae: string[] }[] }[];
    };
    const ends = sheet.conditionalFormattings.find(({ ref }) => ref === 'E2:E1048576');
    expect(ends?.rules.flatMap(({ formulae }) => formulae)).toEqual([
      'AND(ISNUMBER($E2),$F2="",$E2<TODAY())',
      'AND(ISNUMBER($E2),$F2="",$E2>=TODAY(),$E2<=EDATE(TODAY(),3))',
    ]);
  });
});

test('merker frister bare i kolonner som finnes', () => {
  for (const { table, due, answeredBy } of overdueMarks) {
    const columns = answeredBy === null ? [due] : [due, answeredBy];
    expect(Object.keys(tableOf(table).columns)).toEqual(expect.arrayContaining(columns));
  }
});

test.each(languages)('arknavnene på %s er ulike og korte nok for Excel', (language) => {
  const names = tableIds.map((id) => inLanguage(tableOf(id).sheet, language));
  expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(names.length);
  expect(names.every((name) => name.length <= 31 && !/[\\/?*:[\]]/.test(name))).toBe(true);
});

test('overskriftene i en tabell er ulike på hvert språk', () => {
  for (const id of tableIds) {
    for (const language of languages) {
      const headers = Object.values(tableOf(id).columns).map(({ header }) =>
        inLanguage(header, language).toLowerCase(),
      );
      expect(new Set(headers).size, `${id} ${language}`).toBe(headers.length);
    }
  }
});

test('en ødelagt zip får ikke nye datoer', () => {
  expect(() => fixZipDates(new Uint8Array(40))).toThrow();
});

/** The texts of a one-column range such as `Koder!$D$2:$D$7`. */
function wordsIn(range: string): readonly unknown[] {
  const parts = /^'?(.+?)'?!\$([A-Z]+)\$(\d+)(?::\$[A-Z]+\$(\d+))?$/.exec(range);
  const [, sheet = '', column = '', first = '', last = first] = parts ?? [];
  const found: unknown[] = [];
  for (let row = Number(first); row <= Number(last); row += 1) {
    found.push(book.getWorksheet(sheet)?.getCell(`${column}${String(row)}`).value);
  }
  return found;
}
