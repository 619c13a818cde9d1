import type { CodeList } from './columns';
import { inLanguage, type Language } from './language';
import { settingIds, settings, type SettingId, type SettingKind } from './settings';
import { setupWord } from './setup-words';
import { tableIds, tableOf, type TableId } from './tables';
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
      unit: kind.unit === '' ? null : setupWord(kind.unit, language),
      meaning: inLanguage(kind.meaning, language),
      validFrom: null,
      source: setupWord(kind.source, language),
      checked: null,
      reviewBy: null,
    };
  });
}

/** A code list by the first column that uses it, `Dwellings.type`, and every column that does. */
export interface NamedCodes {
  readonly name: string;
  readonly codes: CodeList;
  readonly usedIn: readonly { readonly table: TableId; readonly column: string }[];
}

/** Lists that a column got after the workbooks that name them by a later table were made. */
const RENAMED: Readonly<Record<string, string>> = { 'Vacancies.service': 'Incidents.service' };

/** Every code list of the register once, in the order of the tables. */
export const codeLists: () => readonly NamedCodes[] = lazily(() => {
  const known = new Map<string, { name: string; codes: CodeList; usedIn: Use[] }>();
  for (const table of tableIds) {
    for (const [column, { kind, choices }] of Object.entries(tableOf(table).columns)) {
      if (choices === undefined) continue;
      const content = JSON.stringify(choices);
      const first = `${table}.${column}`;
      const name = kind === 'yesNo' ? 'yesNo' : (RENAMED[first] ?? first);
      const list = known.get(content) ?? { name, codes: choices, usedIn: [] };
      list.usedIn.push({ table, column });
      known.set(content, list);
    }
  }
  return [...known.values()];
});

type Use = NamedCodes['usedIn'][number];

function lazily<T>(make: () => T): () => T {
  const made: { value?: T } = {};
  return () => (made.value ??= make());
}

/** Where a list comes from that the register did not make itself, by its name. */
const SOURCES: Readonly<Record<string, string>> = {
  'Dwellings.category': 'Kobo; KOSTRA skjema 13',
  'Dwellings.disposal': 'Kobo; KOSTRA skjema 13',
  'Dwellings.purpose': 'Kobo; KOSTRA skjema 13',
  'Persons.addressProtection': 'Folkeregisteret',
  'Needs.code': 'KOSTRA skjema 13',
  'Applications.housingSituation': 'KOSTRA skjema 11F',
  'Guidance.instrument': 'Husbanken',
  'TemporaryStays.place': 'KOSTRA skjema 13',
  'Tenancies.shortTermReason': 'husleieloven §§ 9-3 og 11-1',
  'Tenancies.securityKind': 'husleieloven §§ 3-5 og 3-6',
  'RentChanges.kind': 'husleieloven §§ 4-2 og 4-3',
  'ArrearsSteps.kind': 'inkassoloven; tvangsfullbyrdelsesloven § 4-18; husleieloven § 9-11',
};

/** The codes sheet: each code with its label in the workbook's language, list by list. */
export function codeRows(language: Language): readonly Code[] {
  const all = codeLists().flatMap((list) =>
    Object.entries(list.codes).map(([code, labels]) => ({ list, code, labels })),
  );
  return all.map(({ list, code, labels }, at) => ({
    entry: `KODE-${String(at + 1).padStart(3, '0')}`,
    list: list.name,
    code,
    label: inLanguage(labels, language),
    usedIn: usesOf(list, language),
    validFrom: null,
    validTo: null,
    inUse: true,
    source: SOURCES[list.name] ?? setupWord('eget valg', language),
    checked: null,
  }));
}

/** The columns that use a list, in words: `Boliger: Boligtype`. Yes and no are used everywhere. */
function usesOf({ name, usedIn }: NamedCodes, language: Language): string | null {
  if (name === 'yesNo') return null;
  const words = usedIn.map(({ table, column }) => {
    const { sheet, columns } = tableOf(table);
    const header = columns[column]?.header ?? sheet;
    return `${inLanguage(sheet, language)}: ${inLanguage(header, language)}`;
  });
  return words.join('; ');
}
