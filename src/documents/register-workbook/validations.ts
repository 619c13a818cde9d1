import type { DataValidation, Worksheet } from 'exceljs';
import { columnLetters } from '../../domain/cells';
import type { Column } from '../../domain/columns';
import { inLanguage, type Language } from '../../domain/language';
import type { Table } from '../../domain/tables';
import type { Text } from '../../text';
import { nameOfCodes } from './code-names';

/** exceljs has this member but does not declare it; it takes whole ranges. */
interface WithValidations {
  readonly dataValidations: { add(range: string, validation: DataValidation): void };
}

/**
 * Rows below the last one that have drop-downs from the start. Excel carries them on as the table grows; a rule to the
 * sheet's last row would make programs that unfold it cell by cell run out of memory.
 */
const AHEAD = 1_000;

/** Drop-downs, date entry and the column's help, for the rows there are and those to come. */
export function addValidations(
  sheet: Worksheet,
  table: Table,
  rowCount: number,
  language: Language,
  text: Text,
): void {
  const { dataValidations } = sheet as Worksheet & WithValidations;
  Object.values(table.columns).forEach((column, at) => {
    const validation = validationOf(column, language, text);
    if (validation === null) return;
    const letters = columnLetters(at + 1);
    dataValidations.add(`${letters}2:${letters}${String(rowCount + AHEAD)}`, validation);
  });
}

function validationOf(
  column: Column<unknown>,
  language: Language,
  text: Text,
): DataValidation | null {
  const help = promptOf(column, language);
  const common = { allowBlank: true, errorStyle: 'warning', showErrorMessage: true, ...help };
  if (column.choices !== undefined) {
    const formulae = [nameOfCodes(column.choices)];
    const { chooseTitle: errorTitle, choose: error } = text.register;
    return { ...common, type: 'list', formulae, errorTitle, error };
  }
  if (column.kind === 'day') {
    const { dateTitle: errorTitle, date: error } = text.register;
    const formulae = [new Date(Date.UTC(1900, 2, 1))];
    return { ...common, type: 'date', operator: 'greaterThanOrEqual', formulae, errorTitle, error };
  }
  return help.showInputMessage === true
    ? { type: 'any' as DataValidation['type'], formulae: [], allowBlank: true, ...help }
    : null;
}

function promptOf(column: Column<unknown>, language: Language): Partial<DataValidation> {
  if (column.help === undefined) return {};
  return {
    showInputMessage: true,
    // Excel's limits: 32 characters for the title, 255 for the message.
    promptTitle: inLanguage(column.header, language).slice(0, 32),
    prompt: inLanguage(column.help, language).slice(0, 255),
  };
}
