import { describe, expect, test } from 'vitest';
import { seededRates } from '../../src/domain/rates/seeded';
import { seededRatesIn } from '../../src/domain/rates/seeded-in';
import { codeRows, settingRows } from '../../src/domain/setup-rows';

const BOKMAAL =
  /\b(dager|virkedager|måneder|uker|tegn|eget valg|funnet hos|må bekreftes|vanlig praksis)/;

describe.each(['nn', 'en'] as const)('innstillinger, satser og koder på %s', (language) => {
  const rows = [...settingRows(language), ...seededRatesIn(language), ...codeRows(language)];

  test('har ingen enheter, kilder eller kontroller på bokmål', () => {
    const words = rows.flatMap((row) => ['unit' in row ? row.unit : null, row.source, row.checked]);
    expect(words.filter((word) => BOKMAAL.test(word ?? ''))).toEqual([]);
  });

  test('har lovenes navn og satsenes navn som de er', () => {
    const rates = seededRatesIn(language);
    expect(rates.map(({ rate }) => rate)).toEqual(seededRates.map(({ rate }) => rate));
    expect(rates.find(({ rate }) => rate === 'oppsigelsesfrist')?.source).toBe(
      'husleieloven § 9-6',
    );
  });

  test('sier fortsatt hva som må bekreftes', () => {
    const unsure = (checked: string | null) => /bekrefte|stadfest|confirm/i.test(checked ?? '');
    expect(seededRatesIn(language).map(({ checked }) => unsure(checked))).toEqual(
      seededRates.map(({ checked }) => unsure(checked)),
    );
  });
});
