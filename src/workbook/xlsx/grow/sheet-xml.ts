import { writeCell } from '../cell-write';
import { rangeText } from '../range';
import { escapeText } from '../xml';
import type { NewSheet } from './add-sheets';
import type { Dialect } from './markup';

const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** The sheet: frozen header and key, widths, landscape pages with the header on each. */
export function sheetXml(sheet: NewSheet, style: string | undefined, dialect: Dialect): string {
  const { headers, widths, tabColour, footer } = sheet;
  const cells = headers.map((header, at) =>
    writeCell(header, { column: at + 1, row: 1, style, prefix: '' }),
  );
  const cols = widths.map(
    (width, at) =>
      `<col min="${String(at + 1)}" max="${String(at + 1)}" width="${String(width)}" customWidth="1"/>`,
  );
  return [
    `${DECLARATION}<worksheet xmlns="${dialect.main}" xmlns:r="${dialect.relation}">`,
    `<sheetPr><tabColor rgb="${tabColour}"/><pageSetUpPr fitToPage="1"/></sheetPr>`,
    `<dimension ref="${rangeOf(sheet)}"/>`,
    '<sheetViews><sheetView workbookViewId="0"><pane xSplit="1" ySplit="1" topLeftCell="B2"',
    ' activePane="bottomRight" state="frozen"/></sheetView></sheetViews>',
    `<sheetFormatPr defaultRowHeight="15"/><cols>${cols.join('')}</cols>`,
    `<sheetData><row r="1" ht="33" customHeight="1">${cells.join('')}</row></sheetData>`,
    '<pageMargins left="0.4" right="0.4" top="0.6" bottom="0.6" header="0.3" footer="0.3"/>',
    '<pageSetup paperSize="9" orientation="landscape" fitToHeight="0"/>',
    `<headerFooter><oddFooter>${escapeText(footer)}</oddFooter></headerFooter>`,
    '<tableParts count="1"><tablePart r:id="rId1"/></tableParts></worksheet>',
  ].join('');
}

export function tableXml(sheet: NewSheet, id: number, { main }: Dialect): string {
  const { headers, table } = sheet;
  const columns = headers.map(
    (header, at) => `<tableColumn id="${String(at + 1)}" name="${escapeText(header)}"/>`,
  );
  const ref = rangeOf(sheet);
  return [
    `${DECLARATION}<table xmlns="${main}" id="${String(id)}" name="${table}" displayName="${table}"`,
    ` ref="${ref}" totalsRowShown="0"><autoFilter ref="${ref}"/>`,
    `<tableColumns count="${String(headers.length)}">${columns.join('')}</tableColumns>`,
    '<tableStyleInfo name="TableStyleLight1" showFirstColumn="0" showLastColumn="0"',
    ' showRowStripes="1" showColumnStripes="0"/></table>',
  ].join('');
}

function rangeOf({ headers, rows }: NewSheet): string {
  return rangeText({ top: 1, left: 1, bottom: 1 + Math.max(1, rows), right: headers.length });
}
