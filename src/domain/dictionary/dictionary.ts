import type { Column } from '../columns';
import { inLanguage, type Language } from '../language';
import { ruleCatalogue, type CatalogueEntry } from '../rules/catalogue';
import { tableIds, tableOf, type Table, type TableId } from '../tables';
import { textIn, type Text } from '../../text';
import { ruleDescriptions } from '../../text/rule-descriptions';

/** One line of the data dictionary: a table as a whole where `column` is empty, else one of its columns. */
export interface DictionaryLine {
  readonly table: string;
  readonly column: string;
  readonly meaning: string;
  readonly kind: string;
  readonly requirement: string;
  readonly choices: string;
  readonly personal: string;
  readonly rules: string;
  readonly sources: string;
}

/** What each table and column means, asks for and is checked by, in the words of a language. */
export function dataDictionary(language: Language): readonly DictionaryLine[] {
  const text = textIn(language);
  const catalogue = ruleCatalogue();
  return tableIds.flatMap((id) => {
    const table = tableOf(id);
    const lines = Object.entries(table.columns).map(([name, column]) => ({
      table: inLanguage(table.sheet, language),
      ...columnLine(column, language, text),
      ...rulesOn(id, name, catalogue, language),
    }));
    return [tableLine(id, table, language, text), ...lines];
  });
}

function tableLine(id: TableId, table: Table, language: Language, text: Text): DictionaryLine {
  const { restricted, perYear } = table;
  const sentences = [
    `${text.register.tables[id]}.`,
    ...(restricted === true ? [text.dictionary.restricted] : []),
    ...(perYear === true ? [text.dictionary.perYear] : []),
  ];
  const nothing = { column: '', kind: '', requirement: '', choices: '', personal: '' };
  return {
    ...nothing,
    table: inLanguage(table.sheet, language),
    meaning: sentences.join(' '),
    rules: '',
    sources: '',
  };
}

function columnLine(
  column: Column<unknown>,
  language: Language,
  { dictionary }: Text,
): Omit<DictionaryLine, 'table' | 'rules' | 'sources'> {
  const { essential, required } = column;
  const need = essential === true ? 'essential' : required === true ? 'required' : 'optional';
  return {
    column: inLanguage(column.header, language),
    meaning: meaningOf(column, language, dictionary),
    kind: kindOf(column, language, dictionary),
    requirement: dictionary.requirements[need],
    choices: choicesOf(column, language),
    personal: column.personal === undefined ? '' : dictionary.personal[column.personal],
  };
}

function meaningOf(
  { kind, help }: Column<unknown>,
  language: Language,
  say: Text['dictionary'],
): string {
  if (help !== undefined) return inLanguage(help, language);
  return kind === 'key' ? say.keyMeaning : '';
}

function kindOf(
  { kind, references, prefix }: Column<unknown>,
  language: Language,
  say: Text['dictionary'],
): string {
  const target = tableIds.find((id) => id === references);
  if (target !== undefined) return say.from(inLanguage(tableOf(target).sheet, language));
  return prefix === undefined || prefix === '' ? say.kinds[kind] : `${say.kinds[kind]} ${prefix}-…`;
}

function choicesOf({ kind, choices }: Column<unknown>, language: Language): string {
  if (kind === 'yesNo' || choices === undefined) return '';
  return Object.values(choices)
    .map((words) => inLanguage(words, language))
    .join('; ');
}

/** Rules of this column's own table; what holds for every column of its kind goes without saying. */
function rulesOn(
  id: TableId,
  column: string,
  catalogue: readonly CatalogueEntry[],
  language: Language,
): Pick<DictionaryLine, 'rules' | 'sources'> {
  const own = catalogue.filter(
    ({ holds }) =>
      holds.length === 1 && holds[0]?.table === id && holds[0].columns.includes(column),
  );
  const described = ruleDescriptions(language);
  return {
    rules: distinct(own.map(({ id: rule }) => described[rule] ?? '')).join('\n'),
    sources: distinct(own.map(({ source }) => source.reference)).join('; '),
  };
}

function distinct(texts: readonly string[]): readonly string[] {
  return [...new Set(texts)].filter((text) => text !== '');
}
