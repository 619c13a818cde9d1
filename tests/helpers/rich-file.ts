import { relations, xlsxFile } from './xlsx-files';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const X14 = 'http://schemas.microsoft.com/office/spreadsheetml/2009/9/main';
const XM = 'http://schemas.microsoft.com/office/excel/2006/main';
const drawn = 'http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing';

/** Parts that no change of a table's cells concerns. Some only point and name; what matters is that they stay. */
export const otherParts: Readonly<Record<string, string | Uint8Array>> = {
  'xl/comments1.xml': `<comments xmlns="${MAIN}"><authors><author>A</author></authors><commentList><comment ref="B3" authorId="0"><text><t>merknad</t></text></comment></commentList></comments>`,
  'xl/threadedComments/threadedComment1.xml': `<ThreadedComments xmlns="http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments"><threadedComment ref="B3" id="{1}"><text>tråd</text></threadedComment></ThreadedComments>`,
  'xl/persons/person.xml': '<personList/>',
  'xl/drawings/drawing1.xml': `<xdr:wsDr xmlns:xdr="${drawn}"><xdr:twoCellAnchor><xdr:from><xdr:col>6</xdr:col><xdr:row>1</xdr:row></xdr:from><xdr:to><xdr:col>9</xdr:col><xdr:row>9</xdr:row></xdr:to></xdr:twoCellAnchor><xdr:oneCellAnchor><xdr:from><xdr:col>1</xdr:col><xdr:row>20</xdr:row></xdr:from></xdr:oneCellAnchor></xdr:wsDr>`,
  'xl/drawings/_rels/drawing1.xml.rels': relations([
    ['chart', '../charts/chart1.xml'],
    ['image', '../media/image1.png'],
  ]),
  'xl/charts/chart1.xml': '<c:chartSpace xmlns:c="c"><c:f>Krav!$B$3:$B$5</c:f></c:chartSpace>',
  'xl/media/image1.png': Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0, 1, 2, 255]),
  'xl/drawings/vmlDrawing1.vml': '<xml><v:shape id="_x0000_s1025"></v:shape></xml>',
  'xl/ctrlProps/ctrlProp1.xml': `<formControlPr xmlns="${X14}" objectType="Button"/>`,
  'xl/printerSettings/printerSettings1.bin': Uint8Array.from([1, 2, 3, 0, 255]),
  'xl/pivotCache/pivotCacheDefinition1.xml': `<pivotCacheDefinition xmlns="${MAIN}"><cacheSource type="worksheet"><worksheetSource name="T"/></cacheSource></pivotCacheDefinition>`,
  'xl/pivotCache/pivotCacheRecords1.xml': `<pivotCacheRecords xmlns="${MAIN}" count="0"/>`,
  'xl/pivotTables/pivotTable1.xml': `<pivotTableDefinition xmlns="${MAIN}" name="P"/>`,
  'xl/slicers/slicer1.xml': `<slicers xmlns="${X14}"/>`,
  'xl/slicerCaches/slicerCache1.xml': `<slicerCacheDefinition xmlns="${X14}" name="S"/>`,
  'xl/externalLinks/externalLink1.xml': `<externalLink xmlns="${MAIN}"/>`,
  'xl/queryTables/queryTable1.xml': `<queryTable xmlns="${MAIN}" name="Q"/>`,
  'xl/connections.xml': `<connections xmlns="${MAIN}"/>`,
  'customXml/item1.xml': '<arkiv xmlns="urn:arkiv"><sak>2026/1</sak></arkiv>',
  'docProps/core.xml': '<coreProperties/>',
  'docProps/custom.xml': '<Properties/>',
  'xl/theme/theme1.xml': '<theme/>',
};

const extensions = [
  `<ext uri="{78C0D931-6437-407d-A8EE-F0AAD7539E65}" xmlns:x14="${X14}"><x14:conditionalFormattings><x14:conditionalFormatting xmlns:xm="${XM}"><x14:cfRule type="dataBar" id="{2}"/><xm:sqref>C3:C5</xm:sqref></x14:conditionalFormatting></x14:conditionalFormattings></ext>`,
  `<ext uri="{CCE6A557-97BC-4b89-ADB6-D9C93CAAB3DF}" xmlns:x14="${X14}"><x14:dataValidations xmlns:xm="${XM}" count="1"><x14:dataValidation type="list"><x14:formula1><xm:f>Lister!$A$1:$A$3</xm:f></x14:formula1><xm:sqref>C3:C5</xm:sqref></x14:dataValidation></x14:dataValidations></ext>`,
  `<ext uri="{05C60535-1F16-4fd2-B693-CC99AC2DBA1F}" xmlns:x14="${X14}"><x14:sparklineGroups xmlns:xm="${XM}"><x14:sparklineGroup><x14:sparklines><x14:sparkline><xm:f>Lister!A1:A3</xm:f><xm:sqref>E5</xm:sqref></x14:sparkline></x14:sparklines></x14:sparklineGroup></x14:sparklineGroups></ext>`,
  `<ext uri="{A8765BA9-456A-4dab-B4F3-ACF838C121DE}" xmlns:x14="${X14}"><x14:slicerList><x14:slicer r:id="rId7"/></x14:slicerList></ext>`,
];

const number = (cell: string, value: number): string => `<c r="${cell}" s="1"><v>${value}</v></c>`;
const body = [3, 4, 5].map(
  (row) =>
    `<row r="${row}" ht="21" customHeight="1">${number(`B${row}`, row)}${number(`C${row}`, 10 * row)}<c r="D${row}"><f>T[[#This Row],[a]]*2</f><v>${2 * row}</v></c></row>`,
);

const claims = `<worksheet xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheetPr><tabColor rgb="FF00AA00"/></sheetPr><dimension ref="B2:E6"/><sheetViews><sheetView workbookViewId="0"><pane ySplit="2" topLeftCell="A3" state="frozen"/></sheetView></sheetViews><sheetFormatPr defaultRowHeight="15"/><cols><col min="2" max="3" width="22.5" style="1" customWidth="1"/></cols><sheetData><row r="2"><c r="B2" t="inlineStr"><is><t>a</t></is></c><c r="C2" t="inlineStr"><is><t>b</t></is></c><c r="D2" t="inlineStr"><is><t>d</t></is></c><c r="E2" t="inlineStr"><is><t>e</t></is></c></row>${body.join('')}<row r="6"><c r="B6"><f>SUBTOTAL(109,T[a])</f><v>12</v></c></row></sheetData><mergeCells count="1"><mergeCell ref="G2:H3"/></mergeCells><conditionalFormatting sqref="B3:B5"><cfRule type="cellIs" dxfId="0" priority="1" operator="greaterThan"><formula>5</formula></cfRule></conditionalFormatting><dataValidations count="1"><dataValidation type="list" sqref="E3:E5"><formula1>"ja,nei"</formula1></dataValidation></dataValidations><hyperlinks><hyperlink ref="G5" location="Filter!A1"/></hyperlinks><printOptions headings="1"/><pageMargins left="0.4" right="0.4" top="0.6" bottom="0.6" header="0.3" footer="0.3"/><pageSetup paperSize="9" orientation="landscape" r:id="rId6"/><headerFooter><oddFooter>Side &amp;P</oddFooter></headerFooter><rowBreaks count="1" manualBreakCount="1"><brk id="40" max="16383" man="1"/></rowBreaks><ignoredErrors><ignoredError sqref="B3:B5" numberStoredAsText="1"/></ignoredErrors><drawing r:id="rId2"/><legacyDrawing r:id="rId3"/><controls><control shapeId="1025" r:id="rId8" name="Knapp"/></controls><tableParts count="1"><tablePart r:id="rId1"/></tableParts><extLst>${extensions.join('')}</extLst></worksheet>`;

const filtered = `<table xmlns="${MAIN}" id="2" name="F" displayName="F" ref="A1:B4"><autoFilter ref="A1:B4"><filterColumn colId="0"><customFilters><customFilter operator="greaterThan" val="1"/></customFilters></filterColumn></autoFilter><sortState ref="A2:B4"><sortCondition descending="1" ref="A2:A4"/></sortState><tableColumns count="2"><tableColumn id="1" name="x"/><tableColumn id="2" name="y"/></tableColumns></table>`;

const names = `<definedName name="_xlnm.Print_Area" localSheetId="0">Krav!$A$1:$F$6</definedName><definedName name="_xlnm.Print_Titles" localSheetId="0">Krav!$2:$2</definedName><definedName name="alle_a">Krav!$B$3:$B$5</definedName><definedName name="sats">Lister!$A$1</definedName>`;

/** A workbook with all that offices put in theirs: table T on «Krav» (B2:E6, with totals), table F, filtered, on «Filter». */
export const richFile = xlsxFile({
  sheets: [
    {
      name: 'Krav',
      rows: '',
      tables: [
        {
          name: 'T',
          ref: 'B2:E6',
          headers: ['a', 'b', 'd', 'e'],
          attributes: 'totalsRowCount="1"',
          columns: {
            a: '<totalsRowFormula>SUBTOTAL(109,T[a])</totalsRowFormula>',
            d: '<calculatedColumnFormula>T[[#This Row],[a]]*2</calculatedColumnFormula>',
          },
        },
      ],
      relations: [
        ['drawing', '../drawings/drawing1.xml'],
        ['vmlDrawing', '../drawings/vmlDrawing1.vml'],
        ['comments', '../comments1.xml'],
        ['threadedComment', '../threadedComments/threadedComment1.xml'],
        ['printerSettings', '../printerSettings/printerSettings1.bin'],
        ['slicer', '../slicers/slicer1.xml'],
        ['ctrlProp', '../ctrlProps/ctrlProp1.xml'],
        ['queryTable', '../queryTables/queryTable1.xml'],
      ],
    },
    {
      name: 'Filter',
      rows: '<row r="2"><c r="A2"><v>3</v></c></row><row r="3" hidden="1"><c r="A3"><v>1</v></c></row><row r="4"><c r="A4"><v>2</v></c></row>',
      tables: [{ name: 'F', ref: 'A1:B4', headers: ['x', 'y'] }],
    },
    { name: 'Lister', rows: '<row r="1"><c r="A1"><v>1</v></c></row>' },
  ],
  afterSheets: `<definedNames>${names}</definedNames>`,
  parts: {
    ...otherParts,
    'xl/worksheets/sheet1.xml': claims,
    'xl/tables/table2.xml': filtered,
  },
});
