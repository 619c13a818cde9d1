import { HeadingLevel, HeightRule, Paragraph, Table, TableRow, TextRun, WidthType } from 'docx';
import type { AgendaCase } from '../../domain/agenda/agenda';
import { norwegianDay } from '../../domain/days';
import type { Text } from '../../text';
import { headingOf, isRoutine, isStanding } from '../case-words';
import { cell, LINED, TEXT_WIDTH, type Block } from './parts';

const LABEL = 1_850;
/** Room for some lines by hand, in twentieths of a point. */
const WRITING_ROOM = 720;
/** So many gathered facts are written out; the register has them all. */
const MOST_DETAILS = 25;

/** One case for the meeting: why it is there, and lines for what is recommended and decided. */
export function casePaper(one: AgendaCase, { document, more }: Text['agenda']): readonly Block[] {
  const { reason, details } = one;
  const left = details.length - MOST_DETAILS;
  return [
    new Paragraph({ heading: HeadingLevel.HEADING_2, text: headingOf(one) }),
    ...(isRoutine(one) ? [] : [background(document.why, reason.fact)]),
    ...details.slice(0, MOST_DETAILS).map(bullet),
    ...(left > 0 ? [bullet(more(left))] : []),
    lines(one, document),
  ];
}

function background(label: string, fact: string): Paragraph {
  return new Paragraph({
    keepNext: true,
    children: [new TextRun({ text: `${label}: `, bold: true }), new TextRun({ text: fact })],
  });
}

function bullet(text: string): Paragraph {
  return new Paragraph({ text, style: 'ListParagraph', bullet: { level: 0 } });
}

/** Standing items need only what was decided. */
function lines(one: AgendaCase, document: Text['agenda']['document']): Table {
  const deadline = one.deadline === null ? '' : norwegianDay(one.deadline);
  return new Table({
    width: { size: TEXT_WIDTH, type: WidthType.DXA },
    columnWidths: [LABEL, TEXT_WIDTH / 2 - LABEL, LABEL, TEXT_WIDTH / 2 - LABEL],
    rows: isStanding(one)
      ? [wide(document.decision, one.decision)]
      : [
          wide(document.recommendation, one.recommendation),
          wide(document.decision, one.decision),
          new TableRow({
            cantSplit: true,
            children: [
              cell(`${document.responsible}:`, LABEL, { bold: true, borders: LINED, shaded: true }),
              cell(one.responsible, TEXT_WIDTH / 2 - LABEL, { borders: LINED }),
              cell(`${document.deadline}:`, LABEL, { bold: true, borders: LINED, shaded: true }),
              cell(deadline, TEXT_WIDTH / 2 - LABEL, { borders: LINED }),
            ],
          }),
        ],
  });
}

function wide(label: string, words: string): TableRow {
  return new TableRow({
    cantSplit: true,
    height: { value: WRITING_ROOM, rule: HeightRule.ATLEAST },
    children: [
      cell(`${label}:`, LABEL, { bold: true, borders: LINED, shaded: true, keepNext: true }),
      cell(words, TEXT_WIDTH - LABEL, { borders: LINED, columnSpan: 3 }),
    ],
  });
}
