import { afterEach, beforeAll, describe, expect, test } from 'vitest';
import { openRegister, type OpenedRegister } from '../../src/app/open-register';
import {
  addressOf,
  cellAt,
  tableFromRows,
  type CellValue,
  type TableData,
} from '../../src/domain/cells';
import { day, excelSerial } from '../../src/domain/days';
import { readRegister } from '../../src/domain/register';
import { checkRegister, type Finding } from '../../src/domain/rules';
import { damaged, registerBook, type SheetXml } from '../helpers/damaged-register';
import { cell, registerWith, tablesWith, type GivenRows } from '../helpers/register';

const on = day('2026-03-01');
const serial = (iso: string): number => excelSerial(day(iso));
const number = (at: number): string => String(at).padStart(4, '0');

const rows: GivenRows = {
  Vacancies: Array.from({ length: 6 }, (_, at) => ({
    vacancy: `V-${number(at + 1)}`,
    dwelling: `B-${number(at + 1)}`,
    from: '2025-01-01',
    to: '2025-02-01',
  })),
  Offers: Array.from({ length: 12 }, (_, at) => ({
    offer: `T-${number(at + 1)}`,
    offered: '2026-01-05',
    reservedUntil: '2026-01-15',
  })),
};

/** One kind of damage: what somebody did to the sheet, what is found where, and what the mending makes of it. */
interface Damage {
  readonly done: (sheet: SheetXml) => void;
  readonly sheet: string;
  readonly found: string;
  readonly says: RegExp;
  /** Cells after the mending, by address; or nothing where a person must do it. */
  readonly mended?: Readonly<Record<string, CellValue>>;
  readonly safe?: boolean;
}

const damages: Readonly<Record<string, Damage>> = {
  'rader skrevet rett under tabellen': {
    sheet: 'Ledighet',
    done: (sheet) => {
      sheet.put('A8', 'V-0007');
      sheet.put('B8', 'B-0001');
      sheet.put('C8', serial('2026-02-01'));
      sheet.put('E8', 'tomgang');
    },
    found: 'A8 rows-below-table kritisk',
    says: /rad 8.*V-0007, B-0001, 01\.02\.2026/,
    mended: { A8: 'V-0007', C8: serial('2026-02-01') },
    safe: true,
  },
  'rader skrevet én rad under tabellen': {
    sheet: 'Ledighet',
    done: (sheet) => {
      sheet.put('A9', 'V-0007');
      sheet.put('B9', 'B-0001');
      sheet.put('C9', serial('2026-02-01'));
    },
    found: 'A9 rows-below-table kritisk',
    says: /rad 9/,
    mended: { A8: 'V-0007', C8: serial('2026-02-01') },
    safe: true,
  },
  'en merknad skrevet under tabellen': {
    sheet: 'Ledighet',
    done: (sheet) => sheet.put('E9', 'se også permen'),
    found: 'A9 rows-below-table info',
    says: /se også permen/,
  },
  'en sum skrevet under tabellen': {
    sheet: 'Ledighet',
    done: (sheet) => {
      sheet.put('A8', 'Sum');
      sheet.put('B8', 6);
    },
    found: 'A8 rows-below-table info',
    says: /Sum, 6/,
  },
  'rader skrevet under en sum under tabellen': {
    sheet: 'Ledighet',
    done: (sheet) => {
      sheet.put('A9', 'Sum');
      sheet.put('B9', 6);
      sheet.put('A12', 'V-0007');
      sheet.put('B12', 'B-0001');
    },
    found: 'A9 rows-below-table kritisk',
    says: /rad 9–12.*Sum, 6; V-0007, B-0001/,
  },
  'noe skrevet ved siden av tabellen': {
    sheet: 'Ledighet',
    done: (sheet) => sheet.put('I3', 'ring eier'),
    found: 'I3 cells-beside-table info',
    says: /I3 «ring eier»/,
  },
  'noe skrevet noen kolonner fra tabellen, og ved siden av raden under': {
    sheet: 'Ledighet',
    done: (sheet) => {
      sheet.put('M3', 'ring eier');
      sheet.put('K9', 'se perm');
    },
    found: 'M3 cells-beside-table info',
    says: /M3 «ring eier», K9 «se perm»/,
  },
  'sammenslåtte celler': {
    sheet: 'Ledighet',
    done: (sheet) =>
      sheet.replace(
        '</sheetData>',
        '</sheetData><mergeCells count="1"><mergeCell ref="H3:H5"/></mergeCells>',
      ),
    found: 'H3 merged-cells advarsel',
    says: /H3:H5 er slått sammen/,
    mended: { H3: null },
    safe: true,
  },
  'tomme rader inne i tabellen': {
    sheet: 'Ledighet',
    done: (sheet) => {
      for (const row of [3, 4]) for (const column of 'ABCDE') sheet.put(`${column}${row}`, null);
    },
    found: 'A3 blank-rows info',
    says: /rad 3–4/,
    mended: { A3: 'V-0004', A5: 'V-0006' },
    safe: true,
  },
  'skjulte rader': {
    sheet: 'Ledighet',
    done: (sheet) => sheet.replace('<row r="4"', '<row r="4" hidden="1"'),
    found: 'A4 hidden-rows info',
    says: /rad 4\. Skjulte rader er med/,
  },
  'en skjult kolonne': {
    sheet: 'Ledighet',
    done: (sheet) => sheet.replace('<col min="5" max="5"', '<col min="5" max="5" hidden="1"'),
    found: 'E2 hidden-columns info',
    says: /«Årsak»/,
  },
  'en nedtrekksliste limt over': {
    sheet: 'Ledighet',
    done: (sheet) => sheet.replace(/sqref="E2:(E\d+)"/, 'sqref="E2 E5:$1"'),
    found: 'E3 entry-rule-lost info',
    says: /Nedtrekkslisten i «Årsak» er borte \(rad 3–4\)/,
    mended: {},
    safe: true,
  },
  'en annen nedtrekksliste limt inn': {
    sheet: 'Ledighet',
    done: (sheet) => sheet.replace('>Codes_Vacancies_reason<', '>"a,b"<'),
    found: 'E2 entry-rule-changed info',
    says: /«Årsak» er en annen enn registerets \(rad 2–7\)/,
    mended: {},
    safe: false,
  },
  'alle nedtrekkslister og datokontroller borte': {
    sheet: 'Ledighet',
    done: (sheet) => sheet.replace(/<dataValidations.*<\/dataValidations>/, ''),
    found: 'C2 entry-rule-lost info',
    says: /ingen av registerets nedtrekkslister og datokontroller \(5 kolonner\)/,
    mended: {},
    safe: true,
  },
  'fargene for frister borte': {
    sheet: 'Tilbud',
    done: (sheet) => sheet.replace(/<conditionalFormatting.*<\/conditionalFormatting>/, ''),
    found: 'E2 marks-lost info',
    says: /frister .* er borte i «[^»]+» \(rad 2–13\)/,
    mended: {},
    safe: true,
  },
  'fargene for frister borte i noen rader': {
    sheet: 'Tilbud',
    done: (sheet) => sheet.replace(/(<conditionalFormatting sqref=")E2:E(\d+)/, '$1E2:E3 E7:E$2'),
    found: 'E4 marks-lost info',
    says: /\(rad 4–6\)/,
    mended: {},
    safe: true,
  },
  'datoer limt inn uten datoformat': {
    sheet: 'Ledighet',
    done: (sheet) => {
      for (const row of [5, 6]) sheet.put(`C${row}`, serial('2025-01-01'), 0);
    },
    found: 'C5 format-lost advarsel',
    says: /«Fra» vises ikke som dato \(rad 5–6\)/,
    mended: { C5: serial('2025-01-01') },
    safe: true,
  },
  'et nummer som ikke lenger er tekst': {
    sheet: 'Boliger',
    done: (sheet) => sheet.put('B3', '3427', 0),
    found: 'B3 format-lost advarsel',
    says: /«Kommunenr» skal være tekst, men cellene er det ikke \(rad 3\)/,
    mended: { B3: '3427' },
    safe: true,
  },
  'en blokk limt inn én kolonne feil': {
    sheet: 'Ledighet',
    done: (sheet) => {
      for (const row of [3, 4]) {
        sheet.put(`B${row}`, null);
        sheet.put(`C${row}`, 'B-0002');
        sheet.put(`D${row}`, serial('2025-01-01'));
        sheet.put(`E${row}`, serial('2025-02-01'));
        sheet.put(`F${row}`, 'tomgang');
      }
    },
    found: 'C3 cells-shifted feil',
    says: /C3:F4 .* «Bolig», «Fra», «Til», «Årsak»/,
    mended: { B3: 'B-0002', C3: serial('2025-01-01'), D4: serial('2025-02-01'), F3: null },
    safe: false,
  },
  'to kolonner limt inn i hverandres sted': {
    sheet: 'Ledighet',
    done: (sheet) => {
      for (const row of [3, 4]) {
        sheet.put(`D${row}`, 'tomgang');
        sheet.put(`E${row}`, serial('2025-02-01'));
      }
    },
    found: 'D3 cells-shifted feil',
    says: /D3:E4: innholdet i «Til», «Årsak» ser ut til å ha byttet plass/,
    mended: { D3: serial('2025-02-01'), E4: 'tomgang' },
    safe: false,
  },
  'en hel kolonne limt inn én rad for langt ned': {
    sheet: 'Ledighet',
    done: (sheet) => {
      sheet.put('B2', null);
      for (const row of [3, 4, 5, 6, 7, 8]) sheet.put(`B${row}`, `B-${number(row - 2)}`);
    },
    found: 'B3 column-one-row-off feil',
    says: /B3:B8 .* én rad for langt ned i «Bolig»: B2 er tom, og B8 står under tabellen/,
    mended: { B2: 'B-0001', B6: 'B-0005', B7: 'B-0006' },
    safe: false,
  },
  'en datokolonne med hull limt inn én rad for langt ned': {
    sheet: 'Tilbud',
    done: (sheet) => {
      sheet.put('D2', null);
      sheet.put('D6', null);
      sheet.put('D14', serial('2026-01-07'));
    },
    found: 'D3 column-one-row-off feil',
    says: /D3:D14 .*D14 står under tabellen/,
    mended: {
      D2: serial('2026-01-05'),
      D5: null,
      D6: serial('2026-01-05'),
      D13: serial('2026-01-07'),
    },
    safe: false,
  },
  'en kolonne limt inn én rad for langt ned, fra midt i tabellen': {
    sheet: 'Tilbud',
    done: (sheet) => {
      sheet.put('D5', null);
      sheet.put('D14', serial('2026-01-07'));
    },
    found: 'D6 column-one-row-off feil',
    says: /D6:D14 .*D5 er tom/,
    mended: { D4: serial('2026-01-05'), D5: serial('2026-01-05'), D13: serial('2026-01-07') },
    safe: false,
  },
  'nøklene limt inn én rad for langt ned': {
    sheet: 'Ledighet',
    done: (sheet) => {
      sheet.put('A2', null);
      for (const row of [3, 4, 5, 6, 7, 8]) sheet.put(`A${row}`, `V-${number(row - 2)}`);
    },
    found: 'A3 column-one-row-off feil',
    says: /A3:A8/,
    mended: { A2: 'V-0001', A7: 'V-0006' },
    safe: false,
  },
  'datoer limt inn fra en arbeidsbok som regner fra 1904': {
    sheet: 'Tilbud',
    done: (sheet) => {
      for (const row of [4, 5, 6]) sheet.put(`E${row}`, serial('2022-01-14'));
    },
    found: 'E4 days-of-1904 advarsel',
    says: /fire år og én dag for tidlig .*«Tilbudt» \(rad 4–6\)/,
    mended: { E4: serial('2026-01-15'), E6: serial('2026-01-15') },
    safe: false,
  },
  'datoer skrevet på to måter': {
    sheet: 'Tilbud',
    done: (sheet) => {
      sheet.put('D3', '15.01.2026');
      sheet.put('D4', '01.15.2026');
    },
    found: 'D4 mixed-day-order advarsel',
    says: /rad 3 har dagen først, rad 4 har måneden først/,
  },
};

/** The rules of this page; other rules have a word to say of some damages too. */
const OWN = new Set(Object.values(damages).map(({ found }) => found.split(' ')[1] ?? ''));
let bytes: Uint8Array;

beforeAll(async () => {
  bytes = await registerBook(rows);
}, 60_000);

// So much is done without a pause that the test program would take the file for dead.
afterEach(() => new Promise((resolve) => setTimeout(resolve)));

describe('en arbeidsbok som ingen har skadet', () => {
  test('har ingen slike funn', () => {
    expect(found(openRegister(bytes))).toEqual([]);
  });
});

describe.each(Object.entries(damages))('%s', (_, damage) => {
  const { sheet, done, found: expected, says, mended, safe } = damage;
  let opened: OpenedRegister;
  let finding: Finding | undefined;

  beforeAll(() => {
    opened = openRegister(damaged(bytes, sheet, done));
    [finding] = found(opened);
  });

  test(`finnes: ${expected}`, () => {
    expect(found(opened).map(said)).toEqual([`${sheet} ${expected}`]);
    expect(finding?.message).toMatch(says);
  });

  test(mended === undefined ? 'rettes av en person' : 'rettes i ett steg, som kan angres', () => {
    if (mended === undefined) {
      expect(finding?.mending).toBeUndefined();
      return;
    }
    const { workbook } = opened;
    const mending = finding?.mending;
    expect(mending?.safe).toBe(safe);
    expect(mending?.title).toMatch(/\.$/);
    const before = values(workbook.tables());
    const back = workbook.mark();
    workbook.apply(mending?.edits ?? []);
    expect(found(opened)).toEqual([]);
    const saved = openRegister(workbook.save());
    expect(found(saved)).toEqual([]);
    expect(values(saved.workbook.tables())).toMatchObject(
      Object.fromEntries(Object.entries(mended).map(([at, value]) => [`${sheet}!${at}`, value])),
    );
    for (const { sheet: on, cell: at, after } of mending?.cells ?? []) {
      expect(values(saved.workbook.tables())[`${on}!${at}`]).toEqual(after);
    }
    back();
    expect(values(workbook.tables())).toEqual(before);
    expect(found(opened).map(said)).toEqual([`${sheet} ${expected}`]);
  });
});

function found({ workbook }: OpenedRegister): readonly Finding[] {
  const { findings } = checkRegister(readRegister(workbook.tables()), on);
  return findings.filter(({ rule }) => OWN.has(rule));
}

function said({ sheet, cell: at, rule, severity }: Finding): string {
  return `${sheet} ${at} ${rule} ${severity}`;
}

function values(tables: readonly TableData[]): Record<string, CellValue> {
  const all: Record<string, CellValue> = {};
  for (const data of tables) {
    for (let row = 0; row < data.rowCount; row += 1) {
      data.headers.forEach((_, column) => {
        all[`${data.sheet}!${addressOf(data, row, column)}`] = cellAt(data, row, column);
      });
    }
  }
  return all;
}

/** What stands in one cell: what is said of it, and what it becomes in one step. */
const cells: readonly (readonly [
  what: string,
  given: GivenRows,
  finding: string,
  repair: CellValue | undefined,
])[] = [
  ['et tall som tekst', { Dwellings: [{ rooms: cell('2') }] }, 'number-as-text', 2],
  ['et beløp som tekst', { Charges: [{ amount: cell('8 250,50') }] }, 'amount-as-text', 8250.5],
  [
    'hardt mellomrom i et beløp',
    { Charges: [{ amount: cell('8\u00A0250,00') }] },
    'amount-as-text',
    8250,
  ],
  ['et ekte minustegn', { Charges: [{ amount: cell('\u2212100') }] }, 'amount-as-text', -100],
  ['beløp på to måter', { Charges: [{ amount: cell('8.250') }] }, 'ambiguous-amount', undefined],
  [
    'en dato som tekst',
    { Vacancies: [{ from: cell('05.01.2025') }] },
    'day-as-text',
    serial('2025-01-05'),
  ],
  [
    'en dato som kan leses på to måter',
    { Vacancies: [{ from: cell('03/04/2025') }] },
    'ambiguous-day',
    undefined,
  ],
  [
    'en dato med måneden først',
    { Vacancies: [{ from: cell('04.13.2025') }] },
    'not-a-day',
    undefined,
  ],
  [
    'en måned som Excel har gjort til dato',
    { Charges: [{ period: cell(serial('2026-01-01')) }] },
    'number-for-text',
    '2026-01',
  ],
  ['et postnummer som tall', { Dwellings: [{ postcode: cell(2500) }] }, 'number-for-text', '2500'],
  [
    'en null som er borte foran',
    { Dwellings: [{ municipality: cell(301) }] },
    'number-for-text',
    '0301',
  ],
  [
    'et langt nummer vist med E',
    { Tenancies: [{ kid: cell('1,23E+10') }] },
    'digits-lost',
    undefined,
  ],
  [
    'et langt nummer vist med E i en tekst',
    { Tenancies: [{ archive: cell('2,02E+11') }] },
    'digits-lost',
    undefined,
  ],
  [
    'mellomrom etter et valg',
    { Vacancies: [{ reason: cell('tomgang ') }] },
    'stray-space',
    'tomgang',
  ],
  [
    'hardt mellomrom rundt en tekst',
    { Dwellings: [{ address: cell('\u00A0Brugata 1') }] },
    'stray-space',
    'Brugata 1',
  ],
  [
    'en formel som er gått i stykker',
    { Charges: [{ amount: cell({ error: '#REF!' }) }] },
    'excel-error',
    undefined,
  ],
];

describe('en kolonne limt inn over sin egen overskrift', () => {
  const tables = tablesWith(rows).map((data) => {
    if (data.name !== 'Vacancies') return data;
    const at = data.headers.indexOf('Bolig');
    const headers = data.headers.map((header, column) => (column === at ? 'B-0001' : header));
    const cells = Array.from({ length: data.rowCount }, (_, row) =>
      headers.map((__, column) => cellAt(data, row + (column === at ? 1 : 0), column)),
    );
    cells.at(-1)?.splice(at, 1, null);
    return tableFromRows({ name: data.name, sheet: data.sheet, headers }, cells);
  });

  test('finnes ved overskriften, og en person skriver den', () => {
    const { findings } = checkRegister(readRegister(tables), on);
    const [finding] = findings.filter(({ rule }) => rule === 'column-one-row-off');
    expect(finding?.cell).toBe('B1');
    expect(finding?.message).toMatch(
      /B1 har «B-0001» der overskriften «Bolig» skal stå.*Kopier B1:B6, lim inn fra B2/,
    );
    expect(finding?.mending).toBeUndefined();
  });
});

describe('en kolonne limt inn én rad for langt ned i Excel, som lar tabellen vokse', () => {
  const nothing = { vacancy: null, from: null, to: null, reason: null, dwelling: null };

  test('blir flyttet opp, og den nye raden går', async () => {
    const grown = [...(rows.Vacancies ?? []), nothing].map((row, at, all) => ({
      ...row,
      dwelling: all[at - 1]?.dwelling ?? null,
    }));
    const { workbook } = openRegister(await registerBook({ Vacancies: grown }));
    const opened = { workbook } as OpenedRegister;
    const [finding] = found(opened);
    expect(finding?.message).toMatch(/B3:B8 .*B8 står alene på siste rad/);
    workbook.apply(finding?.mending?.edits ?? []);
    expect(found(opened)).toEqual([]);
    const after = values(openRegister(workbook.save()).workbook.tables());
    expect(after).toMatchObject({ 'Ledighet!B2': 'B-0001', 'Ledighet!B7': 'B-0006' });
    expect(after).not.toHaveProperty(['Ledighet!B8']);
  });
});

describe('én celle', () => {
  test.each(cells)('%s', (_, given, rule, repair) => {
    const { findings } = checkRegister(registerWith(given), on);
    const [hit] = findings.filter((one) => one.rule === rule);
    expect(hit?.cell).toMatch(/^[A-Z]+2$/);
    expect(hit?.repair).toEqual(repair);
  });
});
