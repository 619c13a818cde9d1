import { describe, expect, test } from 'vitest';
import { tableFromRows, type TableData } from '../../src/domain/cells';
import { readRegister } from '../../src/domain/register';
import { cell, tablesWith } from '../helpers/register';

const code = { list: 'Dwellings.status', code: 'vacant' } as const;

/** A dwelling whose status is written as `word`, with these words for the code on the codes sheet. */
function tables(word: string, ...labels: readonly string[]): TableData[] {
  return tablesWith({
    Dwellings: [{ status: cell(word) }],
    Codes: labels.map((label, at) => ({ ...code, entry: `KODE-${String(at)}`, label })),
  });
}

function statusOf(data: readonly TableData[]): string | null | undefined {
  return readRegister(data).tables.Dwellings.rows[0]?.status;
}

describe('tekster på arket Koder', () => {
  test.each([
    ['ledig', [], 'vacant'],
    ['klar for utleie', [], null],
    ['klar for utleie', ['klar for utleie'], 'vacant'],
    ['Klar for utleie ', ['klar for utleie'], 'vacant'],
    ['ledig', ['klar for utleie'], 'vacant'],
    ['står tom', ['ledig', 'står tom'], 'vacant'],
  ])('«%s» med tekstene %j leses som %s', (word, labels, expected) => {
    expect(statusOf(tables(word, ...labels))).toBe(expected);
  });

  test('gjelder med én gang de er endret, også for ark som ikke er endret', () => {
    const before = tables('klar for utleie', 'ledig');
    const first = readRegister(before);
    expect(first.tables.Dwellings.rows[0]?.status).toBeNull();
    const after = before.map((data) =>
      data.name === 'Codes' ? renamed(data, 'klar for utleie') : data,
    );
    const second = readRegister(after, first);
    expect(second.tables.Dwellings.rows[0]?.status).toBe('vacant');
    expect(readRegister(after, second).tables.Dwellings).toBe(second.tables.Dwellings);
  });
});

function renamed(data: TableData, label: string): TableData {
  const at = data.headers.indexOf('Tekst');
  const row = ['KODE-0', code.list, code.code].map((value, column) =>
    column === at ? label : value,
  );
  while (row.length < data.headers.length) row.push('');
  row[at] = label;
  const { name, sheet, headers } = data;
  return tableFromRows({ name, sheet, headers: [...headers] }, [
    row.map((value) => (value === '' ? null : value)),
  ]);
}
