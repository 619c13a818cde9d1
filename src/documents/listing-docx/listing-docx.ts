import {
  AlignmentType,
  Document,
  HeadingLevel,
  Packer,
  PageOrientation,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import type { Listing, SheetReport } from '../../domain/reports/listing';
import { stylesFor } from '../agenda-docx/styles';
import { UNDERLINED, type Block } from '../agenda-docx/parts';
import { cellWords, isFigure, totalWords } from '../listing-words';
import { textIn, type Text } from '../../text';
import { fixZipDates } from '../register-workbook/zip-dates';

/** A4 in twentieths of a point, and the text area across it. */
const A4 = { width: 11_906, height: 16_838 } as const;
const MARGIN = 1_000;
/** More columns than these need the page across. */
const COLUMNS_UPRIGHT = 5;

type Words = Text['arrears']['sheet'];

/** A report as a Word document, one section of headings, notes and a table per listing. */
export async function reportDocx(report: SheetReport): Promise<Uint8Array> {
  const words = textIn(report.language).arrears.sheet;
  const across = report.listings.some(({ columns }) => columns.length > COLUMNS_UPRIGHT);
  const width = (across ? A4.height : A4.width) - 2 * MARGIN;
  const margin = { top: 1_100, bottom: 1_000, left: MARGIN, right: MARGIN };
  const orientation = across ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT;
  const made = new Document({
    title: report.name,
    creator: 'Boligutvalg',
    styles: stylesFor(report.language),
    sections: [
      {
        properties: { page: { size: { ...A4, orientation }, margin } },
        children: report.listings.flatMap((listing) => blocksOf(listing, width, words)),
      },
    ],
  });
  return fixZipDates(new Uint8Array(await Packer.toArrayBuffer(made)));
}

function blocksOf(listing: Listing, width: number, words: Words): readonly Block[] {
  const { heading, title, notes, rows } = listing;
  return [
    new Paragraph({ heading: HeadingLevel.HEADING_1, text: heading ?? title }),
    ...notes.map((text) => new Paragraph({ text, spacing: { after: 40 } })),
    new Paragraph({ text: '' }),
    rows.length === 0 ? new Paragraph({ text: words.empty }) : tableOf(listing, width, words),
  ];
}

function tableOf(listing: Listing, width: number, words: Words): Table {
  const { columns, rows } = listing;
  const characters = columns.reduce((sum, column) => sum + column.width, 0);
  const widths = columns.map((column) => Math.floor((width * column.width) / characters));
  const line = (texts: readonly string[], bold: boolean, tableHeader = false): TableRow =>
    new TableRow({
      cantSplit: true,
      tableHeader,
      children: texts.map((text, at) => {
        const column = columns[at];
        return cellOf(text, widths[at] ?? 0, bold, column !== undefined && isFigure(column));
      }),
    });
  const hasTotals = columns.some(({ total }) => total !== undefined);
  const totals = columns.map((_, at) => totalWords(listing, at) ?? (at === 0 ? words.sum : ''));
  return new Table({
    width: { size: width, type: WidthType.DXA },
    columnWidths: widths,
    rows: [
      line(
        columns.map(({ header }) => header),
        true,
        true,
      ),
      ...rows.map((row) =>
        line(
          columns.map(({ kind }, at) => cellWords(kind, row[at] ?? null)),
          false,
        ),
      ),
      ...(hasTotals ? [line(totals, true)] : []),
    ],
  });
}

function cellOf(text: string, width: number, bold: boolean, figure: boolean): TableCell {
  return new TableCell({
    width: { size: width, type: WidthType.DXA },
    margins: { top: 50, bottom: 50, left: 90, right: 90 },
    borders: UNDERLINED,
    ...(bold ? { shading: { fill: 'EAF0F6' } } : {}),
    children: [
      new Paragraph({
        alignment: figure ? AlignmentType.RIGHT : AlignmentType.LEFT,
        spacing: { after: 0 },
        children: [new TextRun({ text, bold })],
      }),
    ],
  });
}
