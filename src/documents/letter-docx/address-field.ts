import { HeightRule, Paragraph, Table, TableCell, TableRow, TextRun, WidthType } from 'docx';
import { BARE, TEXT_WIDTH } from '../agenda-docx/parts';
import { ACCENT } from '../agenda-docx/styles';
import type { LetterWords } from '../../text/letter-words';

/** Twentieths of a point in a millimetre. */
const MILLIMETRE = 56.7;
const mm = (count: number): number => Math.round(count * MILLIMETRE);

/**
 * Where the body begins, and where the address stands: 45 to 75 mm from the top and 22 mm from the left lie inside the
 * window of every common envelope (E65 40–70, C65 39–74, C5 44–79 and EC4 42–82 mm; all begin 15 mm from the left).
 */
export const TOP = mm(15);
const ADDRESS_FROM = mm(45);
const ADDRESS_HEIGHT = mm(30);
const LEFT = mm(100);

/** Letterhead, and beneath it the receiver to the left and what the letter refers to on the right. */
export function addressField({ labels }: LetterWords): Table {
  const head = [
    line('{{kommune}}', { bold: true, size: 32, color: ACCENT }),
    line('{{avsender}}', { size: 22 }),
  ];
  const references = [
    [labels.date, '{{dato}}'],
    [labels.reference, '{{referanse}}'],
    [labels.officer, '{{saksbehandler}}'],
    [labels.phone, '{{telefon}}'],
  ].map(([label, value]) => line(`${label ?? ''}: ${value ?? ''}`));
  return new Table({
    width: { size: TEXT_WIDTH, type: WidthType.DXA },
    columnWidths: [LEFT, TEXT_WIDTH - LEFT],
    borders: BARE,
    rows: [
      row(ADDRESS_FROM - TOP, [cell(head, TEXT_WIDTH, 2)]),
      row(ADDRESS_HEIGHT, [cell([line('{{adresse}}')], LEFT), cell(references, TEXT_WIDTH - LEFT)]),
    ],
  });
}

function row(height: number, children: readonly TableCell[]): TableRow {
  return new TableRow({
    height: { value: height, rule: HeightRule.EXACT },
    children: [...children],
  });
}

function cell(children: readonly Paragraph[], width: number, columnSpan = 1): TableCell {
  return new TableCell({
    width: { size: width, type: WidthType.DXA },
    borders: BARE,
    columnSpan,
    margins: { top: 0, bottom: 0, left: 0, right: 0 },
    children: [...children],
  });
}

function line(
  text: string,
  look: { bold?: boolean; size?: number; color?: string } = {},
): Paragraph {
  return new Paragraph({
    spacing: { after: 0, line: 250 },
    children: [new TextRun({ text, ...look })],
  });
}
