import type { Worksheet } from 'exceljs';
import { columnLetters } from '../../domain/cells';
import { expectedMarks } from '../../domain/shape/marks';
import { tableOf, type TableId } from '../../domain/tables';

/** Marks passed days that nothing answers, and days that come soon, in the sheet itself. */
export function addOverdueFormats(sheet: Worksheet, id: TableId): void {
  const columns = Object.keys(tableOf(id).columns);
  const letters = (name: string): string => columnLetters(columns.indexOf(name) + 1);
  for (const { name, marks } of expectedMarks(id, letters)) {
    sheet.addConditionalFormatting({
      ref: `${letters(name)}2:${letters(name)}1048576`,
      rules: marks.map(({ formula, text, ground }, at) => ({
        type: 'expression',
        priority: at + 1,
        formulae: [formula.replace(/#/g, '2')],
        style: {
          font: { color: { argb: text } },
          fill: { type: 'pattern', pattern: 'solid', bgColor: { argb: ground } },
        },
      })),
    });
  }
}
