import {
  HeadingLevel,
  Paragraph,
  Table,
  TableRow,
  TabStopType,
  TextRun,
  WidthType,
  type FileChild,
} from 'docx';
import { LINED, TEXT_WIDTH, UNDERLINED } from '../agenda-docx/parts';
import type { BodyPart, LetterBody, TableColumn } from '../../text/letter-words/body';
import { letterCell } from './parts';

const LABEL = 3_600;
/** What is left for the first column of a table when the others have had theirs. */
const COLUMN = 1_900;
const TABLE_WIDTH = { size: TEXT_WIDTH, type: WidthType.DXA } as const;

/** The text of a letter, laid out; tables are followed by some air. */
export function bodyBlocks(body: LetterBody): readonly FileChild[] {
  return body.flatMap(blocksOf);
}

function blocksOf(part: BodyPart): readonly FileChild[] {
  if (typeof part === 'string') return [paragraph(part)];
  if ('heading' in part)
    return [new Paragraph({ heading: HeadingLevel.HEADING_2, text: part.heading })];
  if ('points' in part)
    return part.points.map((text) => new Paragraph({ text, bullet: { level: 0 } }));
  if ('facts' in part) return [factsTable(part.facts), air()];
  if ('columns' in part) return [rowsTable(part.columns), air()];
  return [signatures(part.signatures)];
}

function paragraph(text: string): Paragraph {
  return new Paragraph({ spacing: { after: 140 }, keepLines: true, children: [new TextRun(text)] });
}

function air(): Paragraph {
  return new Paragraph({ spacing: { after: 0, line: 160 }, children: [] });
}

function factsTable(facts: readonly (readonly [string, string])[]): Table {
  return new Table({
    width: TABLE_WIDTH,
    columnWidths: [LABEL, TEXT_WIDTH - LABEL],
    rows: facts.map(
      ([label, value]) =>
        new TableRow({
          cantSplit: true,
          children: [
            letterCell(label, LABEL, { shaded: true, borders: LINED }),
            letterCell(value, TEXT_WIDTH - LABEL, { bold: true, borders: LINED }),
          ],
        }),
    ),
  });
}

function rowsTable(columns: readonly TableColumn[]): Table {
  const widths = columns.map((_, at) =>
    at === 0 ? TEXT_WIDTH - COLUMN * (columns.length - 1) : COLUMN,
  );
  const cells = (words: (column: TableColumn) => string, bold: boolean) =>
    columns.map((column, at) =>
      letterCell(words(column), widths[at] ?? 0, {
        bold,
        shaded: bold,
        amount: column.amount === true,
        borders: UNDERLINED,
      }),
    );
  return new Table({
    width: TABLE_WIDTH,
    columnWidths: widths,
    rows: [
      new TableRow({
        tableHeader: true,
        cantSplit: true,
        children: cells(({ header }) => header, true),
      }),
      new TableRow({ cantSplit: true, children: cells(({ field }) => `{{${field}}}`, false) }),
    ],
  });
}

/** Lines for date and name, side by side; each label beneath its line. */
function signatures(labels: readonly string[]): Paragraph {
  const width = Math.floor(TEXT_WIDTH / labels.length);
  const stops = labels.map((_, at) => ({ type: TabStopType.LEFT, position: width * at }));
  const rule = '_'.repeat(34);
  return new Paragraph({
    spacing: { before: 900 },
    keepLines: true,
    tabStops: stops.slice(1),
    children: [
      new TextRun(labels.map(() => rule).join('\t')),
      new TextRun({ text: labels.join('\t'), break: 1 }),
    ],
  });
}
