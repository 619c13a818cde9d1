import exceljs, { type Worksheet } from 'exceljs';
import { describe, expect, test } from 'vitest';
import { arrearsWorkbook } from '../../../src/app/arrears';
import { day } from '../../../src/domain/days';
import { arrearsOn } from '../../../src/domain/ledger/arrears';
import { readRegister } from '../../../src/domain/register';
import { converted, hasLibreOffice } from '../../helpers/libreoffice';
import { smallOffice } from '../../helpers/small-office';

const on = day('2026-10-15');
const register = readRegister(smallOffice());
const { bytes } = await arrearsWorkbook(register, on);

async function opened(file: Uint8Array) {
  const workbook = new exceljs.Workbook();
  await workbook.xlsx.load(file as unknown as exceljs.Buffer);
  return workbook;
}

function textsOf(sheet: Worksheet): string[] {
  const texts: string[] = [];
  sheet.eachRow((row) => row.eachCell((cell) => texts.push(cell.text)));
  return texts;
}

function formulas(sheet: Worksheet): { address: string; formula: string; result: unknown }[] {
  const found: { address: string; formula: string; result: unknown }[] = [];
  sheet.eachRow((row) =>
    row.eachCell(({ address, formula, result }) => {
      if (formula) found.push({ address, formula, result });
    }),
  );
  return found;
}

/** The header row's texts and the rows under it, down to the total. */
function table(sheet: Worksheet): string[][] {
  const rows: string[][] = [];
  sheet.eachRow((row) => {
    const cells: string[] = [];
    row.eachCell({ includeEmpty: true }, (cell) => cells.push(cell.text));
    rows.push(cells);
  });
  // A note over several columns shows the same text in each.
  const first = rows.findIndex((cells) => cells.length > 4 && cells[0] !== cells[1]);
  return rows.slice(
    first,
    rows.findIndex((cells) => cells[0] === 'Sum av viste rader'),
  );
}

/** Number of the column in which a text stands. */
function textsColumn(sheet: Worksheet, text: string): number {
  let found = 0;
  sheet.eachRow((row) =>
    row.eachCell((cell, column) => {
      if (cell.text === text) found = column;
    }),
  );
  return found;
}

const workbook = await opened(bytes);
const sheets = workbook.worksheets;
const named = (name: string): Worksheet => {
  const sheet = workbook.getWorksheet(name);
  if (sheet === undefined) throw new Error(`No sheet ${name}`);
  return sheet;
};
const accounts = named('Restanser');
const items = named('Åpne poster');
const outside = named('Ikke lest eller plassert');
/** The row after the headers. */
const firstRow = (sheet: Worksheet): number =>
  Number(/\d+/.exec(sheet.pageSetup.printTitlesRow ?? '')?.[0] ?? 0) + 1;

describe('the arrears workbook', () => {
  test('has its sheets, each with stamps; those that would be empty are left out', () => {
    expect(sheets.map(({ name }) => name)).toEqual([
      'Restanser',
      'Sammendrag',
      'Åpne poster',
      'Neste steg',
      'Tidligere leietakere',
      'Avstemming',
      'Ikke lest eller plassert',
    ]);
    for (const sheet of sheets) {
      const texts = textsOf(sheet);
      expect(texts[0]).toContain('Restanser per 15.10.2026');
      expect(texts).toContain('Fjelldal kommune · Reskontro til og med 08.10.2026');
      expect(texts.join(' ')).toContain('1 celle som ikke kunne leses og 2 innbetalinger');
      expect(texts.join(' ')).toContain('Unntatt offentlighet');
    }
  });

  test('names who owes, current tenancies first, and no one with a protected address', () => {
    const rows = table(accounts);
    expect(rows.map((row) => row[0])).toEqual(['Leieforhold', 'L-0001', 'L-0003', '']);
    expect(rows.map((row) => row[1])).toEqual([
      'Leietaker',
      'Kari "Kaia" Åsen; enke',
      `'=HYPERLINK("http://eksempel.no")`,
      '(1 leieforhold med adressesperre)',
    ]);
    expect(rows.map((row) => row[3])).toEqual(['Status', 'løpende', 'tidligere', '']);
    expect(textsOf(accounts).join(' ')).not.toContain('Skjult');
  });

  test('keeps a KID as text', () => {
    const cell = accounts.getCell(firstRow(accounts) + 1, 3);
    expect([cell.type, cell.value]).toEqual([exceljs.ValueType.String, '000000034']);
  });

  test('shows totals and controls before anything recalculates, and all agree', () => {
    const { totals, control } = arrearsOn(register, on);
    const results = formulas(accounts).map(({ result }) => result);
    expect(results).toContain(totals.owed / 100);
    expect(results).toContain(control.balance / 100);
    for (const sheet of sheets) {
      const verdicts = formulas(sheet).filter(({ formula }) => formula.startsWith('IF('));
      expect(verdicts.map(({ result }) => result)).toEqual(verdicts.map(() => 'OK'));
    }
    expect(formulas(accounts).filter(({ formula }) => formula.startsWith('IF('))).toHaveLength(4);
  });

  test('says beside the verdict what the control does not cover', () => {
    const verdict = formulas(accounts)
      .filter(({ formula }) => formula.startsWith('IF('))
      .at(-1);
    const cell = accounts.getCell(verdict?.address ?? 'A1');
    expect(accounts.getCell(Number(cell.row), Number(cell.col) + 1).text).toBe(
      'men 1 rad er ikke med',
    );
  });

  test('writes amounts the Norwegian way in any program', () => {
    expect(accounts.getCell(firstRow(accounts), 5).numFmt).toBe(
      '[$-414]#,##0.00;[$-414]-#,##0.00;"–"',
    );
  });

  test('leaves room for the headings of the control, and after long text', () => {
    const heading = 'programmet'.length * 1.3;
    const at = textsColumn(outside, 'Regnet i programmet');
    expect(outside.getColumn(at).width).toBeGreaterThan(heading);
    const last = textsColumn(outside, 'Hvorfor') + 1;
    const head = firstRow(outside) - 1;
    const header = outside.getCell(head, last);
    expect([header.text, header.fill]).toEqual(['', outside.getCell(head, last - 1).fill]);
  });

  test('lists the items behind the amounts', () => {
    expect(table(items).map((row) => [row[0], row[3], row[8]].join(' '))).toEqual([
      'Leieforhold Periode Åpent',
      'L-0001 2026-09 6499',
      'L-0001 2026-10 8000',
      'L-0003 2026-06 1234.56',
      // All with a protected address in one line.
      '  7000.5',
    ]);
  });

  test('names what was left out, with its place and what to do', () => {
    const lines = table(outside).map((row) => row.join(' '));
    expect(lines.some((line) => line.includes('Krav F8 åtte tusen'))).toBe(true);
    expect(lines.some((line) => line.includes('Gjelder noen med adressesperre'))).toBe(true);
    expect(lines.join(' ')).not.toContain('L-0002');
    expect(lines.some((line) => line.includes(`'+4799`))).toBe(true);
    expect(lines.some((line) => line.includes('Ført på L-0001, men KID-en hører til L-0003'))).toBe(
      true,
    );
  });

  test('prints what can be read on a page; the rest stands beside it', () => {
    const last = /:([A-Z]+)/.exec(accounts.pageSetup.printArea ?? '')?.[1] ?? '';
    const printed = accounts.getColumn(last).number;
    const head = firstRow(accounts) - 1;
    expect(accounts.getCell(head, printed).text).toBe('Tidligst');
    expect(accounts.getCell(head, printed + 1).text).toBe('Eldste forfall');
  });

  test('is set up for paper: across, as wide as the page, header on each page', () => {
    for (const { pageSetup, views, headerFooter } of sheets) {
      expect(pageSetup).toMatchObject({ orientation: 'landscape', fitToWidth: 1, fitToHeight: 0 });
      expect(pageSetup.printTitlesRow).toMatch(/^\d+:\d+$/);
      expect(views[0]).toMatchObject({ state: 'frozen' });
      expect(headerFooter.oddFooter).toContain('Side &P av &N');
    }
  });
});

test.skipIf(!hasLibreOffice)(
  'LibreOffice computes every formula to the figure that the sheet showed',
  { timeout: 150_000 },
  async () => {
    const bare = await opened(bytes);
    for (const sheet of bare.worksheets) {
      for (const { address, formula } of formulas(sheet)) {
        sheet.getCell(address).value = { formula };
      }
    }
    const again = await opened(converted(new Uint8Array(await bare.xlsx.writeBuffer()), 'xlsx'));
    for (const sheet of sheets) {
      const computed = again.getWorksheet(sheet.name);
      for (const { address, result } of formulas(sheet)) {
        const live = computed?.getCell(address).result;
        if (typeof result === 'number') expect(live, address).toBeCloseTo(result, 6);
        else expect(live, address).toBe(result);
      }
    }
  },
);
