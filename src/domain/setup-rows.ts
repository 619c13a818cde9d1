import type { CodeList } from './columns';
import { inLanguage, type Language } from './language';
import { settingIds, settings, type SettingId, type SettingKind } from './settings';
import { tableIds, tableOf } from './tables';
import type { Code, Setting } from './tables/setup';

/** The settings sheet of a new register: every setting with its default, or what is given here. */
export function settingRows(
  language: Language,
  given: Partial<Record<SettingId, string>> = {},
): readonly Setting[] {
  const chosen: Partial<Record<SettingId, string>> = { language, ...given };
  return settingIds.map((id) => {
    const kind: SettingKind<unknown> = settings[id];
    const value = chosen[id] ?? kind.toText(kind.fallback);
    return {
      setting: id,
      value: value === '' ? null : value,
      unit: kind.unit === '' ? null : kind.unit,
      meaning: inLanguage(kind.meaning, language),
      validFrom: null,
      source: kind.source,
      checked: null,
    };
  });
}

/** A code list by the first column that uses it: `Dwellings.type`. */
export interface NamedCodes {
  readonly name: string;
  readonly codes: CodeList;
}

/** Every code list of the register once, in the order of the tables. */
export function codeLists(): readonly NamedCodes[] {
  const known = new Map<string, NamedCodes>();
  for (const id of tableIds) {
    for (const [name, { kind, choices }] of Object.entries(tableOf(id).columns)) {
      if (choices === undefined) continue;
      const content = JSON.stringify(choices);
      if (!known.has(content)) {
        known.set(content, { name: kind === 'yesNo' ? 'yesNo' : `${id}.${name}`, codes: choices });
      }
    }
  }
  return [...known.values()];
}

/** The codes sheet: each code with its label in the workbook's language, list by list. */
export function codeRows(language: Language): readonly Code[] {
  const all = codeLists().flatMap(({ name, codes }) =>
    Object.entries(codes).map(([code, labels]) => ({ list: name, code, labels })),
  );
  return all.map(({ list, code, labels }, at) => ({
    entry: `KODE-${String(at + 1).padStart(3, '0')}`,
    list,
    code,
    label: inLanguage(labels, language),
    validFrom: null,
    validTo: null,
    inUse: true,
  }));
}
