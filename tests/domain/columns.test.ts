import { describe, expect, test } from 'vitest';
import { columnLetters } from '../../src/domain/cells';
import { inLanguage, languages } from '../../src/domain/language';
import { plainHeader } from '../../src/domain/register';
import { tableIds, tableOf } from '../../src/domain/tables';

const cases = tableIds.map((id) => [id, Object.entries(tableOf(id).columns)] as const);

describe.each(cases)('%s', (id, columns) => {
  test.each(languages)('every header occurs once in %s', (language) => {
    const headers = columns.map(([, { header }]) => plainHeader(inLanguage(header, language)));
    expect(headers).toEqual([...new Set(headers)]);
  });

  test('no header means one column in one language and another in the next', () => {
    const owners = columns.flatMap(([name, { header }]) =>
      [...new Set(header.map(plainHeader))].map((word) => ({ word, name })),
    );
    const doubled = owners.filter(
      ({ word }) => owners.filter((one) => one.word === word).length > 1,
    );
    expect(doubled).toEqual([]);
  });

  test('every column but the key has help in all languages', () => {
    const without = columns.filter(
      ([name, { help }]) =>
        name !== tableOf(id).key &&
        (help === undefined || help.some((words) => !/[.?]$/.test(words))),
    );
    expect(without.map(([name]) => name)).toEqual([]);
  });

  test('its key is a column that cannot be empty', () => {
    expect(tableOf(id).columns[tableOf(id).key]?.essential).toBe(true);
  });

  test('references point to tables that exist', () => {
    const targets = columns.flatMap(([, { references }]) => references ?? []);
    expect(targets.filter((target) => !tableIds.includes(target as typeof id))).toEqual([]);
  });

  test('what a column writes, it reads again', () => {
    for (const [, column] of columns) {
      for (const code of Object.keys(column.choices ?? {})) {
        const value = column.kind === 'yesNo' ? code === 'yes' : code;
        for (const language of languages) {
          const cell = column.toCell(value, language);
          expect(column.parse(cell, { date1904: false })).toEqual({ ok: true, value });
        }
      }
    }
  });
});

test.each([
  [1, 'A'],
  [26, 'Z'],
  [27, 'AA'],
  [702, 'ZZ'],
  [16_384, 'XFD'],
])('column %s is %s', (column, letters) => {
  expect(columnLetters(column)).toBe(letters);
});
