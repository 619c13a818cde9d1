import type { ConditionalFormattingRule, Worksheet } from 'exceljs';
import { columnLetters } from '../../domain/cells';
import { tableOf, type TableId } from '../../domain/tables';
import { overdueMarks } from './overdue';

const PASSED = { text: 'FF9C0006', ground: 'FFFFD9D9' };
const SOON = { text: 'FF7A4B00', ground: 'FFFFEFC2' };

/** Marks passed days that nothing answers, and days that come soon, in the sheet itself. */
export function addOverdueFormats(sheet: Worksheet, id: TableId): void {
  const columns = Object.keys(tableOf(id).columns);
  const letters = (name: string): string => columnLetters(columns.indexOf(name) + 1);
  for (const { due, answeredBy, soonMonths } of overdueMarks.filter(({ table }) => table === id)) {
    const day = `$${letters(due)}2`;
    const open = `ISNUMBER(${day})${answeredBy === null ? '' : `,$${letters(answeredBy)}2=""`}`;
    const rules = [formatted(1, `AND(${open},${day}<TODAY())`, PASSED)];
    if (soonMonths !== undefined) {
      const limit = `EDATE(TODAY(),${String(soonMonths)})`;
      rules.push(formatted(2, `AND(${open},${day}>=TODAY(),${day}<=${limit})`, SOON));
    }
    sheet.addConditionalFormatting({ ref: `${letters(due)}2:${letters(due)}1048576`, rules });
  }
}

function formatted(
  priority: number,
  formula: string,
  colour: { readonly text: string; readonly ground: string },
): ConditionalFormattingRule {
  return {
    type: 'expression',
    priority,
    formulae: [formula],
    style: {
      font: { color: { argb: colour.text } },
      fill: { type: 'pattern', pattern: 'solid', bgColor: { argb: colour.ground } },
    },
  };
}
