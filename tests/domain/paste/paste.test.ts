import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { tableFromRows } from '../../../src/domain/cells';
import { meaningsOf } from '../../../src/domain/meanings';
import { blockOfText, textOfBlock } from '../../../src/domain/paste/block';
import { placeBlock } from '../../../src/domain/paste/place';

describe('what a spreadsheet puts on the clipboard', () => {
  test.each([
    [
      'a\tb\r\nc\td\r\n',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    [
      'a\tb\nc\td',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    ['alene', [['alene']]],
    ['a\t\r\n', [['a', '']]],
    ['a\t', [['a', '']]],
    ['\tb', [['', 'b']]],
    ['"to\nlinjer"\tb\r\n', [['to\nlinjer', 'b']]],
    ['"sa ""ja"""\tb', [['sa "ja"', 'b']]],
    ['12" skjerm\tb', [['12" skjerm', 'b']]],
    ['a\r\n\r\nc\r\n', [['a'], [''], ['c']]],
    [
      'a\r\nb\tc\r\n',
      [
        ['a', ''],
        ['b', 'c'],
      ],
    ],
    ['', []],
  ])('%j', (text, block) => {
    expect(blockOfText(text)).toEqual(block);
  });

  test('comes back as it went', () => {
    const cell = fc.string({
      maxLength: 8,
      unit: fc.constantFrom('a', '1', '"', '\t', '\n', ' ', 'å'),
    });
    const blocks = fc.integer({ min: 1, max: 4 }).chain((width) =>
      fc.array(fc.array(cell, { minLength: width, maxLength: width }), {
        minLength: 1,
        maxLength: 5,
      }),
    );
    fc.assert(
      fc.property(blocks, (block) => {
        expect(blockOfText(`${textOfBlock(block)}\r\n`)).toEqual(block);
      }),
      { numRuns: 200, seed: 7 },
    );
  });
});

describe('a block in a table', () => {
  const headers = [
    'Krav',
    'Leieforhold',
    'Kravtype',
    'Periode',
    'Forfall',
    'Beløp',
    'KID',
    'Tekst',
  ];
  const data = tableFromRows({ name: 'Charges', sheet: 'Krav', headers }, [
    ['F-000001', 'L-0001', 'husleie', '2026-01', 46000, 8000, null, null],
    ['F-000002', 'L-0001', 'husleie', '2026-02', 46030, 8000, null, null],
  ]);
  const at = (rows: readonly number[], column: number) => ({
    data,
    meanings: meaningsOf(data),
    language: 'nb' as const,
    rows,
    column,
    firstKey: 'F-000003',
  });

  test('is read the way typing is, over the rows from the selected one', () => {
    const { edits, changed, added } = placeBlock(
      blockOfText('24.11.2026\t8 250,50\n1.12.26\tåtte'),
      at([0, 1], 4),
    );
    expect(edits).toEqual([
      { kind: 'set', table: 'Charges', row: 0, column: 4, value: 46350 },
      { kind: 'set', table: 'Charges', row: 0, column: 5, value: 8250.5 },
      { kind: 'set', table: 'Charges', row: 1, column: 4, value: 46357 },
      { kind: 'set', table: 'Charges', row: 1, column: 5, value: 'åtte' },
    ]);
    expect([changed, added]).toEqual([2, 0]);
  });

  test('goes on in new rows with ids of their own', () => {
    const { edits, changed, added } = placeBlock(blockOfText('L-0002\nL-0003\nL-0004'), at([1], 1));
    expect(edits).toEqual([
      { kind: 'set', table: 'Charges', row: 1, column: 1, value: 'L-0002' },
      {
        kind: 'append',
        table: 'Charges',
        rows: [
          ['F-000003', 'L-0003', null, null, null, null, null, null],
          ['F-000004', 'L-0004', null, null, null, null, null, null],
        ],
      },
    ]);
    expect([changed, added]).toEqual([1, 2]);
  });

  test('with headings goes by them, in any order, below what is there, and says what has no column', () => {
    const text = 'Beløp\tLeieforhold\tMerknad\n100\tL-0009\thei';
    const { edits, left } = placeBlock(blockOfText(text), at([0, 1], 0));
    expect(edits).toEqual([
      {
        kind: 'append',
        table: 'Charges',
        rows: [['F-000003', 'L-0009', null, null, null, 100, null, null]],
      },
    ]);
    expect(left).toEqual(['Merknad']);
  });

  test('with a title and groups above the headings leaves those out and says so', () => {
    const text = 'Krav 2025\t\t\n\tHvem\tHva\nLeieforhold\tBeløp\tForfall\nL-0009\t100\t\n';
    const { edits, above } = placeBlock(blockOfText(text), at([], 0));
    expect(edits).toMatchObject([
      { kind: 'append', rows: [['F-000003', 'L-0009', null, null, null, 100, null, null]] },
    ]);
    expect(above).toEqual(['Krav 2025', 'Hvem', 'Hva']);
  });

  test('that is wider than the table says what had no room', () => {
    expect(placeBlock(blockOfText('a\tb\tc'), at([0], 6)).left).toEqual(['c']);
  });

  test('five thousand rows are placed at once', () => {
    const text = Array.from(
      { length: 5000 },
      (_, n) => `L-${n}\thusleie\t2026-01\t1.1.2026\t${n},50`,
    ).join('\n');
    const started = performance.now();
    const { added } = placeBlock(blockOfText(text), at([], 1));
    expect(added).toBe(5000);
    expect(performance.now() - started).toBeLessThan(2000);
  });
});
