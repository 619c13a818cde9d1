import { describe, expect, test } from 'vitest';
import type { TableShape } from '../../../src/domain/shape/table-shape';
import type { ValidationRule } from '../../../src/domain/shape/validation-rule';
import { WorkbookError, type Edit } from '../../../src/workbook/workbook';
import { openXlsx } from '../../../src/workbook/xlsx';
import { rowsOf } from '../../helpers/workbook-contract';
import { partsOf, xlsxFile, type BookSource } from '../../helpers/xlsx-files';

const SHEET = 'xl/worksheets/sheet1.xml';
const STYLES =
  '<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><numFmts count="1"><numFmt numFmtId="164" formatCode="dd.mm.yyyy"/></numFmts><cellXfs count="4"><xf numFmtId="0"/><xf numFmtId="49"/><xf numFmtId="164"/><xf numFmtId="0" fontId="3"><alignment wrapText="1"/></xf></cellXfs></styleSheet>';
const LIST =
  '<dataValidation type="list" allowBlank="1" sqref="B2:B3 B6"><formula1>Codes_x</formula1></dataValidation>';

const text = (cell: string, value: string, style = ''): string =>
  `<c r="${cell}"${style} t="inlineStr"><is><t>${value}</t></is></c>`;
const number = (cell: string, value: number, style = ''): string =>
  `<c r="${cell}"${style}><v>${value}</v></c>`;

/** A table A1:C5; the sheet around it is what the tests are about. */
function book(over: Partial<BookSource['sheets'][number]> = {}): Uint8Array {
  return xlsxFile({
    sheets: [
      {
        name: 'Ark',
        rows:
          `<row r="1">${text('A1', 'Bolig')}${text('B1', 'Status')}${text('C1', 'Dato')}</row>` +
          `<row r="2">${text('A2', 'B-1', ' s="1"')}${text('B2', 'Ledig')}${number('C2', 46000, ' s="2"')}</row>` +
          `<row r="3" hidden="1">${text('A3', 'B-2', ' s="1"')}${text('B3', 'Utleid')}${number('C3', 46001, ' s="3"')}${text('D3', 'ved siden av')}</row>` +
          `<row r="4">${text('A4', 'B-3')}${text('B4', 'Utleid')}<c r="C4" s="2"><f>C3+1</f><v>46002</v></c></row>` +
          `<row r="5">${text('A5', 'B-4', ' s="1"')}</row>` +
          `<row r="6">${text('A6', 'B-5')}${text('B6', 'Ledig')}${number('C6', 46003)}${text('E6', 'mitt')}</row>` +
          `<row r="30">${text('A30', 'langt nede')}</row>`,
        tables: [{ name: 'T', ref: 'A1:C5', headers: ['Bolig', 'Status', 'Dato'] }],
        after: `<mergeCells count="2"><mergeCell ref="B4:B5"/><mergeCell ref="F1:G1"/></mergeCells><dataValidations count="1">${LIST}</dataValidations><pageMargins left="1" right="1" top="1" bottom="1" header="0" footer="0"/>`,
        ...over,
      },
    ],
    parts: { 'xl/styles.xml': STYLES },
  });
}

function shapeOf(bytes: Uint8Array): TableShape {
  const shape = openXlsx(bytes).tables()[0]?.shape;
  if (shape === undefined) throw new Error('The file tells no shape');
  return shape;
}

function edited(bytes: Uint8Array, ...edits: Edit[]): Uint8Array {
  const file = openXlsx(bytes);
  file.apply(edits);
  return file.save();
}

describe('hvordan en tabell ligger på arket sitt', () => {
  const shape = shapeOf(book());

  test('sammenslåtte celler som rører tabellen', () => {
    expect(shape.merged).toEqual([{ top: 4, left: 2, bottom: 5, right: 2 }]);
  });

  test('rader rett under tabellen, og ikke det som står for seg selv lenger nede', () => {
    expect(shape.below).toEqual([['B-5', 'Ledig', 46003]]);
  });

  test('det som står ved siden av, også av radene rett under', () => {
    expect(shape.beside).toEqual([
      { cell: 'D3', value: 'ved siden av' },
      { cell: 'E6', value: 'mitt' },
    ]);
  });

  test('skjulte rader, og ingen skjult kolonne eller filter', () => {
    expect(shape.hiddenRows).toEqual([{ from: 1, to: 1 }]);
    expect(shape.hiddenColumns).toEqual([]);
    expect(shape.filtered).toBe(false);
  });

  test('formler og tallformater', () => {
    expect(shape.formulas).toEqual([{ column: 2, from: 2, to: 2 }]);
    expect(shape.formats).toContainEqual({ column: 0, from: 0, to: 1, format: '@' });
    expect(shape.formats).toContainEqual({ column: 0, from: 2, to: 2, format: 'General' });
    expect(shape.formats).toContainEqual({ column: 2, from: 0, to: 0, format: 'dd.mm.yyyy' });
    expect(shape.formats).toContainEqual({ column: 2, from: 1, to: 1, format: 'General' });
  });

  test('nedtrekkslister med de radene som har dem', () => {
    const list = { column: 1, type: 'list', source: 'Codes_x' };
    expect(shape.validations).toEqual([{ ...list, from: 0, to: 1 }]);
  });

  test('leses først når noen spør, og følger ikke med til andre tråder', () => {
    const [table] = openXlsx(book()).tables();
    expect(Object.keys(table ?? {})).not.toContain('shape');
    expect(structuredClone(table)).not.toHaveProperty('shape');
  });
});

const RULE: ValidationRule = {
  type: 'list',
  source: 'Codes_y',
  promptTitle: 'Status',
  prompt: 'Velg «status» & mer',
  errorTitle: 'Feil',
  error: 'Ikke i listen',
};

describe('endringer som bare gjelder form og utseende', () => {
  test('rader under tabellen blir med i den, med tabellens utseende, og ellers er arket likt', () => {
    const saved = edited(book(), {
      kind: 'include',
      table: 'T',
      rows: [['B-5', 'Ledig', 46003]],
    });
    const [table] = openXlsx(saved).tables();
    expect(table?.rowCount).toBe(5);
    expect(table && rowsOf(table)[4]).toEqual(['B-5', 'Ledig', 46003]);
    expect(table?.shape?.below).toEqual([]);
    const xml = partsOf(saved)[SHEET] ?? '';
    expect(xml).toContain('<c r="A6" s="1"');
    expect(xml).toContain(text('E6', 'mitt'));
    expect(partsOf(saved)['xl/tables/table1.xml']).toContain('ref="A1:C6"');
  });

  test('tas tomme rader bort først, rykker radene under opp i tabellen', () => {
    const plain = book({ after: '', rows: withoutFormula() });
    const saved = edited(
      plain,
      { kind: 'delete', table: 'T', rows: [3] },
      { kind: 'include', table: 'T', rows: [['B-5', 'Ledig', 46003]] },
    );
    const [table] = openXlsx(saved).tables();
    expect(table && rowsOf(table).map(([id]) => id)).toEqual(['B-1', 'B-2', 'B-3', 'B-5']);
    expect(table?.shape?.below).toEqual([]);
    expect(partsOf(saved)[SHEET]).toContain(text('E6', 'mitt'));
  });

  test('rader som ikke lenger er slik brukeren så dem, tas ikke inn', () => {
    const other: Edit = { kind: 'include', table: 'T', rows: [['B-6', 'Ledig', 46003]] };
    expect(() => edited(book(), other)).toThrow(WorkbookError);
  });

  test('sammenslåtte celler deles, de andre blir stående', () => {
    const saved = edited(book(), { kind: 'unmerge', table: 'T', ranges: ['B4:B5'] });
    expect(shapeOf(saved).merged).toEqual([]);
    expect(partsOf(saved)[SHEET]).toContain(
      '<mergeCells count="1"><mergeCell ref="F1:G1"/></mergeCells>',
    );
  });

  test('et tallformat settes på cellene og resten av utseendet blir som det var', () => {
    const saved = edited(book(), {
      kind: 'format',
      table: 'T',
      column: 2,
      from: 0,
      to: 2,
      format: 'dd.mm.yyyy',
    });
    expect(shapeOf(saved).formats?.filter(({ column }) => column === 2)).toEqual([
      { column: 2, from: 0, to: 2, format: 'dd.mm.yyyy' },
    ]);
    expect(partsOf(saved)['xl/styles.xml']).toContain(
      '<xf numFmtId="164" fontId="3" applyNumberFormat="1"><alignment wrapText="1"/></xf>',
    );
    expect(partsOf(saved)['xl/styles.xml']).toContain('<cellXfs count="6">');
  });

  test('en nedtrekksliste settes tilbake på hele kolonnen, også der arket ikke hadde noen', () => {
    const rule: Edit = { kind: 'validate', table: 'T', column: 1, rule: RULE };
    for (const after of ['', undefined]) {
      const saved = edited(book(after === undefined ? {} : { after }), rule);
      expect(shapeOf(saved).validations).toEqual([
        { column: 1, from: 0, to: 3, type: 'list', source: 'Codes_y' },
      ]);
      expect(partsOf(saved)[SHEET]).toContain('sqref="B2:B5"');
    }
    expect(partsOf(edited(book(), rule))[SHEET]).toContain('<dataValidations count="2">');
    expect(partsOf(edited(book(), rule))[SHEET]).toContain('sqref="B6"');
  });

  test('det som vises med en gang, er det samme som leses av den lagrede filen', () => {
    const edits: Edit[] = [
      { kind: 'unmerge', table: 'T', ranges: ['B4:B5'] },
      { kind: 'format', table: 'T', column: 0, from: 2, to: 2, format: '@' },
      { kind: 'validate', table: 'T', column: 1, rule: RULE },
    ];
    const file = openXlsx(book());
    file.apply(edits);
    const { formats, ...now } = file.tables()[0]?.shape ?? {};
    const { formats: saved, ...then } = shapeOf(file.save());
    expect(now).toEqual(then);
    expect(cellsOf(formats)).toEqual(cellsOf(saved));
  });
});

/** Formats cell by cell: runs may be cut in different places. */
function cellsOf(formats: TableShape['formats']): readonly string[] {
  return (formats ?? [])
    .flatMap(({ column, from, to, format }) =>
      Array.from({ length: to - from + 1 }, (_, at) => `${column} ${from + at} ${format}`),
    )
    .sort();
}

function withoutFormula(): string {
  return (
    `<row r="1">${text('A1', 'Bolig')}${text('B1', 'Status')}${text('C1', 'Dato')}</row>` +
    ['B-1', 'B-2', 'B-3']
      .map((id, at) => `<row r="${at + 2}">${text(`A${at + 2}`, id)}</row>`)
      .join('') +
    `<row r="6">${text('A6', 'B-5')}${text('B6', 'Ledig')}${number('C6', 46003)}${text('E6', 'mitt')}</row>`
  );
}

describe('farger som arket selv gir', () => {
  const marks = [{ formula: 'AND($C#<TODAY(),$B#="Ledig")', text: 'FF9C0006', ground: 'FFFFD9D9' }];
  const mark: Edit = { kind: 'mark', table: 'T', column: 2, from: 1, to: 3, marks };
  const run = { column: 2, from: 1, to: 3, formula: marks[0]?.formula };

  test('blir lagt til og lest igjen, og brukerens egne står', () => {
    const own =
      '<conditionalFormatting sqref="A2:A5"><cfRule type="expression" dxfId="0" priority="4"><formula>$A2="x"</formula></cfRule></conditionalFormatting>';
    const before = book({ after: own });
    const after = edited(before, mark);
    expect(shapeOf(after).marks).toEqual([{ column: 0, from: 0, to: 3, formula: '$A#="x"' }, run]);
    const xml = partsOf(after)[SHEET] ?? '';
    expect(xml).toContain(own);
    expect(xml).toContain(
      '<conditionalFormatting sqref="C3:C5"><cfRule type="expression" dxfId="0" priority="5">' +
        '<formula>AND($C3&lt;TODAY(),$B3=&quot;Ledig&quot;)</formula></cfRule></conditionalFormatting>',
    );
    expect(partsOf(after)['xl/styles.xml']).toContain('<dxfs count="1"><dxf><font>');
  });

  test('står foran nedtrekkslistene, og følger radene sine', () => {
    const xml = partsOf(edited(book(), mark))[SHEET] ?? '';
    expect(xml.indexOf('<conditionalFormatting')).toBeLessThan(xml.indexOf('<dataValidations'));
    expect(xml.indexOf('<conditionalFormatting')).toBeGreaterThan(xml.indexOf('</mergeCells>'));
    const shorter = edited(book({ after: '' }), mark, { kind: 'delete', table: 'T', rows: [3] });
    expect(shapeOf(shorter).marks).toEqual([{ ...run, to: 2 }]);
  });
});
