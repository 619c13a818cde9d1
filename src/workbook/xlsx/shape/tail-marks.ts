import { runsOf } from '../../../domain/shape/runs';
import { rangeText, type Range } from '../range';
import type { PlannedTable } from '../sheet-patch';
import { rowCountOf, rowAt } from '../table-plan';
import { attributes, escapeText, openings } from '../xml';
import type { CellStyles } from './cell-styles';
import { placeBefore } from './tail-dress';

/** What follows a sheet's rows, with colours added that cells get by themselves; those that are there stay. */
export function withMarks(
  xml: string,
  tables: readonly PlannedTable[],
  prefix: string,
  part: string,
  styles: CellStyles,
): string {
  let priority = 0;
  const added = tables.flatMap(({ part: table, plan }) =>
    plan.marks.flatMap(({ column, ids, marks }) => {
      const wanted = new Set(ids);
      const rows = Array.from({ length: rowCountOf(plan) }, (_, at) => at);
      const top = table.range.top + table.headerRows;
      const at = table.range.left + column;
      return runsOf(rows.filter((row) => wanted.has(rowAt(plan, row)))).map(({ from, to }) => ({
        range: { top: top + from, bottom: top + to, left: at, right: at },
        marks,
      }));
    }),
  );
  if (added.length === 0) return xml;
  for (const tag of openings(xml, part)) {
    if (tag.name !== 'cfRule') continue;
    priority = Math.max(priority, Number(attributes(xml, tag).get('priority') ?? 0));
  }
  const made = added.map(({ range, marks }) => {
    const rules = marks.map(({ formula, text, ground }) => {
      priority += 1;
      const style = styles.coloured(text, ground);
      return ruleXml(prefix, formula, range, style, priority);
    });
    const name = `${prefix}conditionalFormatting`;
    return `<${name} sqref="${rangeText(range)}">${rules.join('')}</${name}>`;
  });
  const at = placeBefore(xml, part, ['dataValidations']);
  return xml.slice(0, at) + made.join('') + xml.slice(at);
}

function ruleXml(
  prefix: string,
  formula: string,
  { top }: Range,
  style: number,
  priority: number,
): string {
  const written = escapeText(formula.replace(/#/g, String(top)));
  return (
    `<${prefix}cfRule type="expression" dxfId="${String(style)}" priority="${String(priority)}">` +
    `<${prefix}formula>${written}</${prefix}formula></${prefix}cfRule>`
  );
}
