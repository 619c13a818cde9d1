import { describe, expect, test } from 'vitest';
import { day } from '../../../src/domain/days';
import { languages } from '../../../src/domain/language';
import { checkRegister, rules } from '../../../src/domain/rules';
import { tableOf } from '../../../src/domain/tables';
import { textIn } from '../../../src/text';
import { registerWith } from '../../helpers/register';
import { examples } from './examples';
import type { Example } from './examples/example';

const on = day('2026-03-01');
const all = rules.flatMap(({ table, rules: own }) => own.map((rule) => ({ table, rule })));

function findingsOf(id: string, rows: Example['breaks'], options: Example['options']) {
  return checkRegister(registerWith(rows, options), on).findings.filter(({ rule }) => rule === id);
}

describe('every rule has an example that breaks it and one that does not', () => {
  test.each(all.map(({ rule }) => rule.id))('%s', (id) => {
    expect(Object.keys(examples)).toContain(id);
  });

  test('ids are given once', () => {
    const ids = all.map(({ rule }) => rule.id);
    expect(ids).toEqual([...new Set(ids)]);
  });
});

describe('every example', () => {
  test.each(Object.entries(examples))('%s', (id, { breaks, passes, options }) => {
    const found = findingsOf(id, breaks, options);
    expect(found, 'the example that breaks it').not.toEqual([]);
    expect(findingsOf(id, passes, options), 'the example that does not').toEqual([]);
    for (const finding of found) {
      expect(finding.message).not.toBe('');
      expect(finding.source).not.toBe('');
      expect(finding.cell).toMatch(/^[A-Z]+\d+$/);
    }
  });

  test.each(all.map(({ table, rule }) => [rule.id, table, rule] as const))(
    '%s marks the cells it names',
    (id, table, rule) => {
      const { breaks = {}, options } = examples[id] ?? {};
      const headers = new Set(findingsOf(id, breaks, options).map(({ column }) => column));
      const named = (rule.marks ?? rule.columns).map(
        (key) => tableOf(table).columns[key]?.header[0],
      );
      expect([...headers].sort()).toEqual([...named].sort());
    },
  );
});

describe.each(languages)('sentences in %s', (language) => {
  const say = textIn(language).check;

  test('every problem code has one', () => {
    expect(Object.values(say.problems).filter((sentence) => sentence.trim() === '')).toEqual([]);
  });

  test('end with a full stop', () => {
    const sentences = [...Object.values(say.problems), ...Object.values(say.rules)].map((one) =>
      typeof one === 'string' ? one : (one as (...given: string[]) => string)('X-1', 'X-2'),
    );
    expect(sentences.filter((sentence) => !/[.?]$/.test(sentence))).toEqual([]);
  });
});
