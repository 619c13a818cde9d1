import { DICTIONARY_WIDTHS } from '../../documents/register-workbook/dictionary-sheet';
import { linesOf } from '../../documents/register-workbook/fit-heights';
import { footerOf } from '../../documents/register-workbook/footer';
import { groupColours } from '../../documents/register-workbook/group-colours';
import type { TableData } from '../../domain/cells';
import { dataDictionary, type DictionaryLine } from '../../domain/dictionary/dictionary';
import { languages, type Language } from '../../domain/language';
import { meaningsOf } from '../../domain/meanings';
import { tables as described } from '../../domain/tables';
import { textIn } from '../../text';
import type { Growth } from '../../workbook/xlsx';

/** The data dictionary as a sheet for a register that was made before there was one. */
export function dictionaryPage(
  tables: readonly TableData[],
  language: Language,
): NonNullable<Growth['pages']>[number] {
  const text = textIn(language);
  const keys = Object.keys(DICTIONARY_WIDTHS) as readonly (keyof DictionaryLine)[];
  const widths = keys.map((key) => DICTIONARY_WIDTHS[key]);
  const rows = dataDictionary(language).map((line) => keys.map((key) => line[key]));
  const settings = tables.find(({ name }) => name.toLowerCase() === 'settings');
  const meaning = settings === undefined ? [] : meaningsOf(settings);
  return {
    sheet: text.register.dictionarySheet,
    unless: languages.map((one) => textIn(one).register.dictionarySheet),
    title: text.dictionary.title,
    about: text.dictionary.intro,
    headers: keys.map((key) => text.dictionary.headers[key]),
    widths,
    rows,
    lines: rows.map((row) =>
      Math.max(1, ...row.map((cell, column) => linesOf(cell, widths[column] ?? 9))),
    ),
    tabColour: groupColours.setup,
    like: settings?.name,
    likeColumn: Math.max(0, meaning.indexOf(described.Settings.columns.meaning)),
    footer: footerOf(text),
  };
}
