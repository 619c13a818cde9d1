import { expect, test } from 'vitest';
import { inLanguage, languages } from '../../src/domain/language';
import { settingIds, settings, type SettingKind } from '../../src/domain/settings';
import { settingRows } from '../../src/domain/setup-rows';
import { tableOf } from '../../src/domain/tables';
import { textIn } from '../../src/text';

/** Every fixed sentence of a tree of texts. */
function sentences(texts: unknown): readonly string[] {
  if (typeof texts === 'string') return [texts];
  return typeof texts === 'object' && texts !== null ? Object.values(texts).flatMap(sentences) : [];
}

test.each(languages)('en innstilling nevnes slik den står på arket, på %s', (language) => {
  const sheet = inLanguage(tableOf('Settings').sheet, language);
  const meanings = new Map(
    settingRows(language).map(({ setting, meaning }) => [setting, meaning ?? '']),
  );
  // By what the sheet calls it, without its code.
  const mentions = sentences(textIn(language)).flatMap((sentence) =>
    [...sentence.matchAll(/(?:innstilling\w*|setting) [«“]([^»”]+)[»”]([^.]*)/gi)].map(
      ([, name = '', after = '']) => ({ sentence, name, after }),
    ),
  );
  const named = mentions
    .filter(({ after }) => after.includes(sheet))
    .flatMap(({ sentence, name, after }) => {
      expect(after, sentence).not.toContain('(');
      return [...meanings].filter(([, meaning]) => meaning.startsWith(name)).map(([id]) => id);
    });
  expect(named.sort()).toEqual(['kidModulus', 'syntheticAllowed']);
});

test.each(languages)('hver innstilling forteller på %s hva den er, ulikt de andre', (language) => {
  const all: readonly SettingKind<unknown>[] = settingIds.map((id) => settings[id]);
  const meanings = all.map(({ meaning }) => inLanguage(meaning, language));
  expect(new Set(meanings).size).toBe(settingIds.length);
});

test('arket Innstillinger begynner med det som kan leses', () => {
  expect(Object.keys(tableOf('Settings').columns).slice(0, 2)).toEqual(['meaning', 'value']);
});
