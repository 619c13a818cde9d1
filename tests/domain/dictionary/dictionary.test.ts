import { describe, expect, test } from 'vitest';
import { dataDictionary } from '../../../src/domain/dictionary/dictionary';
import { languages } from '../../../src/domain/language';
import { tableIds, tableOf } from '../../../src/domain/tables';

describe.each(languages)('dataordboken på %s', (language) => {
  const lines = dataDictionary(language);

  test('har én linje per ark og kolonne, og hver av dem forklarer', () => {
    const columns = tableIds.map((id) => 1 + Object.keys(tableOf(id).columns).length);
    expect(lines).toHaveLength(columns.reduce((sum, count) => sum + count, 0));
    expect(lines.filter(({ meaning }) => meaning === '')).toEqual([]);
    expect(lines.filter(({ column, kind }) => column !== '' && kind === '')).toEqual([]);
  });

  test('viser ikke koder eller tomme verdier i setningene', () => {
    const text = lines.map(({ rules }) => rules).join('\n');
    expect(text).not.toMatch(/undefined|NaN|\[object|01\.01\.1970/);
    expect(text.length).toBeGreaterThan(5_000);
  });
});

test('sier hva feltet er, hva som kan velges, og hva som kontrolleres', () => {
  const line = dataDictionary('nb').find(
    ({ table, column }) => table === 'Leieforhold' && column === 'Kontrakt til',
  );
  expect(line).toMatchObject({ kind: 'dato (dd.mm.åååå)', requirement: 'kan stå tom' });
  expect(line?.rules).toContain('Kontrakten slutter ikke før den begynner.');
  expect(line?.sources).toContain('husleieloven § 9-2');
});
