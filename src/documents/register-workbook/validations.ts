import type { DataValidation, Worksheet } from 'exceljs';
import { columnLetters } from '../../domain/cells';
import type { Column } from '../../domain/columns';
import type { Language } from '../../domain/language';
import { expectedValidation } from '../../domain/shape/expected';
import type { Table } from '../../domain/tables';

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
): void {
  const { dataValidations } = sheet as Worksheet & WithValidations;
  Object.values(table.columns).forEach((column, at) => {
    const validation = validationOf(column, language);
    if (validation === null) return;
    const letters = columnLetters(at + 1);
    dataValidations.add(`${letters}2:${letters}${String(rowCount + AHEAD)}`, validation);
  });
}

function validationOf(column: Column<unknown>, language: Language): DataValidation | null {
  const rule = expectedValidation(column, language);
  if (rule === null) return null;
  const { type, source, promptTitle, prompt, errorTitle, error } = rule;
  const help = prompt === '' ? {} : { showInputMessage: true, promptTitle, prompt };
  const common = { allowBlank: true, ...help };
  if (type === 'any') return { type: type as DataValidation['type'], formulae: [], ...common };
  const strict = { errorStyle: 'warning', showErrorMessage: true, errorTitle, error, ...common };
  if (type === 'list') return { ...strict, type, formulae: [source] };
  const formulae = [Number(source)];
  return { ...strict, type, operator: 'greaterThanOrEqual', formulae };
}
