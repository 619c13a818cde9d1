import type { Mark } from '../../../domain/shape/marks';
import type { ValidationRule } from '../../../domain/shape/validation-rule';
import { rowsAt, type Target } from '../targets';

/** Queues what a change does to a table's looks, once its rows are in place. */
export function dressTarget(target: Target): void {
  const { change, table, sheet, header } = target;
  for (const address of change.unmerged) sheet.getRange(address).unmerge();
  for (const { row, rows, column, format } of change.formats) {
    const cells = rowsAt(header, row, rows).getColumn(column);
    cells.numberFormat = Array.from({ length: rows }, () => [format]);
  }
  for (const { row, rows, column, marks } of change.marks) {
    const cells = rowsAt(header, row, rows).getColumn(column);
    for (const mark of marks) addMark(cells, mark, header.rowIndex + row + 2);
  }
  for (const [column, rule] of change.rules) {
    setRule(table.getDataBodyRange().getColumn(column).dataValidation, rule);
  }
}

/** `first` is the sheet row of the first cell. */
function addMark(cells: Excel.Range, { formula, text, ground }: Mark, first: number): void {
  const { custom } = cells.conditionalFormats.add(Excel.ConditionalFormatType.custom);
  custom.rule.formula = `=${formula.replace(/#/g, String(first))}`;
  custom.format.font.color = `#${text.slice(2)}`;
  custom.format.fill.color = `#${ground.slice(2)}`;
}

function setRule(validation: Excel.DataValidation, rule: ValidationRule): void {
  const { type, source, promptTitle, prompt, errorTitle, error } = rule;
  validation.clear();
  if (type === 'list') {
    // A list of words is written plainly, a name as a formula.
    const words = /^"(.*)"$/.exec(source)?.[1];
    validation.rule = { list: { inCellDropDown: true, source: words ?? `=${source}` } };
  } else if (type === 'date') {
    const operator = Excel.DataValidationOperator.greaterThanOrEqualTo;
    validation.rule = { date: { formula1: `=${source}`, operator } };
  }
  if (prompt !== '') validation.prompt = { showPrompt: true, title: promptTitle, message: prompt };
  if (type === 'any') return;
  const style = Excel.DataValidationAlertStyle.warning;
  validation.errorAlert = { showAlert: true, style, title: errorTitle, message: error };
}
