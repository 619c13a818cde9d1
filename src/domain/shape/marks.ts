import { tableOf, type TableId } from '../tables';
import { overdueMarks } from './overdue';

/** A colour that a sheet gives a cell by itself, as Excel's conditional formats do. */
export interface Mark {
  /** In Excel's English notation without `=`; the number of the row it speaks of is written `#`. */
  readonly formula: string;
  /** Colours of the text and behind it, ARGB. */
  readonly text: string;
  readonly ground: string;
}

const PASSED = { text: 'FF9C0006', ground: 'FFFFD9D9' };
const SOON = { text: 'FF7A4B00', ground: 'FFFFEFC2' };

/** A column of the register and the colours that its sheet gives it. */
export interface MarkedColumn {
  readonly name: string;
  readonly marks: readonly Mark[];
}

/**
 * How a table's sheet marks passed days that nothing answers, and days that come soon. The only description: new
 * workbooks are written by it, sheets are compared with it. `letters` tells where a column stands, if it does.
 */
export function expectedMarks(
  id: TableId,
  letters: (name: string) => string | undefined,
): readonly MarkedColumn[] {
  return overdueMarks.flatMap(({ table, due, answeredBy, soonMonths }) => {
    if (table !== id) return [];
    const column = letters(due);
    const answer = answeredBy === null ? '' : letters(answeredBy);
    if (column === undefined || answer === undefined) return [];
    const day = `$${column}#`;
    const open = `ISNUMBER(${day})${answer === '' ? '' : `,$${answer}#=""`}`;
    const passed = { formula: `AND(${open},${day}<TODAY())`, ...PASSED };
    if (soonMonths === undefined) return [{ name: due, marks: [passed] }];
    const limit = `EDATE(TODAY(),${String(soonMonths)})`;
    const soon = { formula: `AND(${open},${day}>=TODAY(),${day}<=${limit})`, ...SOON };
    return [{ name: due, marks: [passed, soon] }];
  });
}

/** A formula as it stands in a sheet, with `#` for the rows it speaks of. */
export function relativeFormula(formula: string): string {
  return formula.replace(/^=|\s/g, '').replace(/(\$?[A-Z]{1,3})\$?\d+(?![\w(])/gi, '$1#');
}

/** Where a table's columns stand on its sheet, by their names. */
export function namedColumns(
  id: TableId,
  meanings: readonly unknown[],
): ReadonlyMap<string, number> {
  const all = Object.entries(tableOf(id).columns);
  return new Map(
    all.flatMap(([name, column]) => {
      const at = meanings.indexOf(column);
      return at < 0 ? [] : [[name, at]];
    }),
  );
}
