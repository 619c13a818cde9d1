import { HeadingLevel, HeightRule, Paragraph, Table, TableRow, TextRun, WidthType } from 'docx';
import type { AgendaCase } from '../../domain/agenda/agenda';
import { norwegianDay } from '../../domain/days';
import type { Text } from '../../text';
import { headingOf, isRoutine, isStanding } from '../case-words';
import { cell, LINED, TEXT_WIDTH, type Block } from './parts';

/** Room for the longest label in any language on one line. */
const LABEL = 2_150;
/** So many points of a list never stand alone on a page. */
const KEPT = 3;
const bullet = { level: 0 } as const;
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
    ...bullets([...details.slice(0, MOST_DETAILS), ...(left > 0 ? [more(left)] : [])]),
    lines(one, document),
  ];
}

function background(label: string, fact: string): Paragraph {
  return new Paragraph({
    keepNext: true,
    children: [new TextRun({ text: `${label}: `, bold: true }), new TextRun({ text: fact })],
  });
}

/** The ends of a list stay with the heading above and the table below; a long list may break between them. */
function bullets(texts: readonly string[]): readonly Paragraph[] {
  return texts.map((text, at) => {
    const keepNext = at < KEPT || at >= texts.length - KEPT;
    return new Paragraph({ text, keepNext, keepLines: true, style: 'ListParagraph', bullet });
  });
}

/** Standing items need only what was decided. */
function lines(one: AgendaCase, document: Text['agenda']['document']): Table {
  const deadline = one.deadline === null ? '' : norwegianDay(one.deadline);
  return new Table({
    width: { size: TEXT_WIDTH, type: WidthType.DXA },
    columnWidths: [LABEL, TEXT_WIDTH / 2 - LABEL, LABEL, TEXT_WIDTH / 2 - LABEL],
    rows: isStanding(one)
      ? [wide(document.decision, one.decision, false)]
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

/** `keepNext`: on the same page as the row below. */
function wide(label: string, words: string, keepNext = true): TableRow {
  return new TableRow({
    cantSplit: true,
    height: { value: WRITING_ROOM, rule: HeightRule.ATLEAST },
    children: [
      cell(`${label}:`, LABEL, { bold: true, borders: LINED, shaded: true, keepNext }),
      cell(words, TEXT_WIDTH - LABEL, { borders: LINED, columnSpan: 3, keepNext }),
    ],
  });
}
