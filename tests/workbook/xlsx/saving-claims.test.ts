import { describe, expect, test } from 'vitest';
import { WorkbookError, type Edit } from '../../../src/workbook/workbook';
import { openXlsx } from '../../../src/workbook/xlsx';
import { otherParts, richFile } from '../../helpers/rich-file';
import { partsOf } from '../../helpers/xlsx-files';

const changes = {
  'en endret celle': { kind: 'set', table: 'T', row: 0, column: 0, value: 9 },
  'to nye rader': {
    kind: 'append',
    table: 'T',
    rows: [
      [7, 70, null, 'ja'],
      [8, 80, null, null],
    ],
  },
  'siste rad slettet': { kind: 'delete', table: 'T', rows: [2] },
} satisfies Record<string, Edit>;

type Change = keyof typeof changes;
const kinds = Object.keys(changes) as readonly Change[];

const before = partsOf(richFile);
const saved = new Map(kinds.map((kind) => [kind, after(changes[kind])]));

function after(edit: Edit): Readonly<Record<string, string>> {
  const file = openXlsx(richFile);
  file.apply([edit]);
  return partsOf(file.save());
}

const [SHEET, TABLE, BOOK] = [
  'xl/worksheets/sheet1.xml',
  'xl/tables/table1.xml',
  'xl/workbook.xml',
] as const;

/** What is told of saving: where it stands, and what it is after a change, a lengthening and a shortening of the table. */
const claims: readonly (readonly [
  claim: string,
  part: string,
  place: RegExp,
  set: string,
  appended: string,
  deleted: string,
])[] = [
  ['tabellen', TABLE, /<table [^>]*\bref="([^"]*)"/, 'B2:E6', 'B2:E8', 'B2:E5'],
  ['tabellens filter', TABLE, /<autoFilter ref="([^"]*)"/, 'B2:E5', 'B2:E7', 'B2:E4'],
  ['arkets omfang', SHEET, /<dimension ref="([^"]*)"/, 'B2:E6', 'B2:E8', 'B2:E6'],
  ['betinget format', SHEET, /Formatting sqref="([^"]*)"/, 'B3:B5', 'B3:B7', 'B3:B5'],
  ['betinget format, ny type', SHEET, /\/><xm:sqref>([^<]*)/, 'C3:C5', 'C3:C7', 'C3:C5'],
  ['nedtrekksliste', SHEET, /type="list" sqref="([^"]*)"/, 'E3:E5', 'E3:E7', 'E3:E5'],
  ['nedtrekksliste, ny type', SHEET, /formula1><xm:sqref>([^<]*)/, 'C3:C5', 'C3:C7', 'C3:C5'],
  ['oversett feil', SHEET, /ignoredError sqref="([^"]*)"/, 'B3:B5', 'B3:B7', 'B3:B5'],
  ['minidiagram i én celle', SHEET, /A3<\/xm:f><xm:sqref>([^<]*)/, 'E5', 'E5', 'E5'],
  ['sumrad', SHEET, /<c r="(B\d)"[^>]*><f>SUBTOTAL/, 'B6', 'B8', 'B5'],
  [
    'utskriftsområde',
    BOOK,
    /Print_Area"[^>]*>([^<]*)/,
    'Krav!$A$1:$F$6',
    'Krav!$A$1:$F$8',
    'Krav!$A$1:$F$6',
  ],
  ['utskriftstitler', BOOK, /Print_Titles"[^>]*>([^<]*)/, 'Krav!$2:$2', 'Krav!$2:$2', 'Krav!$2:$2'],
  [
    'navn på en kolonne',
    BOOK,
    /alle_a">([^<]*)/,
    'Krav!$B$3:$B$5',
    'Krav!$B$3:$B$7',
    'Krav!$B$3:$B$4',
  ],
  ['navn et annet sted', BOOK, /sats">([^<]*)/, 'Lister!$A$1', 'Lister!$A$1', 'Lister!$A$1'],
];

describe.each(kinds)('%s', (kind) => {
  const parts = saved.get(kind)!;

  test.each(claims)('%s følger med', (_, part, place, ...ranges) => {
    expect(place.exec(parts[part] ?? '')?.[1]).toBe(ranges[kinds.indexOf(kind)]);
  });

  test.each([
    ['kolonnebredder og kolonnestiler', /<cols>.*<\/cols>/],
    ['frosne ruter', /<sheetViews>.*<\/sheetViews>/],
    ['arkfanens farge', /<sheetPr>.*<\/sheetPr>/],
    ['sammenslåtte celler', /<mergeCells.*<\/mergeCells>/],
    ['lenker', /<hyperlinks>.*<\/hyperlinks>/],
    ['utskriftsoppsett', /<printOptions.*<\/headerFooter>/],
    ['sideskift', /<rowBreaks.*<\/rowBreaks>/],
    ['tegninger, kommentarer og knapper', /<drawing .*<\/controls>/],
    ['slicere', /<x14:slicerList>.*<\/x14:slicerList>/],
  ])('%s står som de sto', (_, element) => {
    const found = element.exec(before[SHEET] ?? '')?.[0];
    expect(found).toBeDefined();
    expect(element.exec(parts[SHEET] ?? '')?.[0]).toBe(found);
  });

  test.each(Object.keys(otherParts))('%s er byte for byte den samme', (part) => {
    expect(parts[part]).toBe(before[part]);
  });

  test('ingen andre deler er endret, og ingen er borte', () => {
    const changed = Object.keys(before).filter((part) => parts[part] !== before[part]);
    const may: readonly string[] = [SHEET, TABLE, BOOK];
    expect(changed.filter((part) => !may.includes(part))).toEqual([]);
    expect(Object.keys(parts)).toEqual(Object.keys(before));
  });
});

describe('nye rader', () => {
  const sheet = saved.get('to nye rader')![SHEET] ?? '';

  test('ser ut som raden over', () => {
    expect(sheet).toContain('<c r="B6" s="1"><v>7</v></c>');
  });

  test('får formelen i den beregnede kolonnen', () => {
    expect(sheet).toMatch(/<c r="D7"[^>]*><f>T\[\[#This Row\],\[a\]\]\*2<\/f>/);
  });
});

describe('en tabell med filter, skjulte rader og sortering', () => {
  const append: Edit = { kind: 'append', table: 'F', rows: [[5, null]] };

  test('beholder vilkåret, de skjulte radene og sorteringen når den blir lengre', () => {
    const parts = after(append);
    const [sheet, table] = [parts['xl/worksheets/sheet2.xml'], parts['xl/tables/table2.xml']];
    expect(sheet).toContain('<row r="3" hidden="1">');
    expect(table).toContain('<autoFilter ref="A1:B5"><filterColumn colId="0"><customFilters>');
    expect(table).toContain('<sortState ref="A2:B5"><sortCondition descending="1" ref="A2:A5"/>');
  });

  test('får ingen rad slettet, for de skjulte radene ville blitt andre', () => {
    expect(() => after({ kind: 'delete', table: 'F', rows: [0] })).toThrow(WorkbookError);
  });
});

test('en rad med kommentar på seg flyttes ikke fra den', () => {
  expect(() => after({ kind: 'delete', table: 'T', rows: [0] })).toThrow(WorkbookError);
});
