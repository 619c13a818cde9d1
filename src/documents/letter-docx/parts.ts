import {
  AlignmentType,
  Paragraph,
  TableCell,
  TextRun,
  VerticalAlignTable,
  WidthType,
  type ITableCellOptions,
} from 'docx';
import { SHADE } from '../agenda-docx/styles';

interface Look extends Partial<ITableCellOptions> {
  readonly bold?: boolean;
  readonly amount?: boolean;
  readonly shaded?: boolean;
}

/** A table cell of one paragraph; `width` in twentieths of a point. */
export function letterCell(text: string, width: number, look: Look = {}): TableCell {
  const { bold = false, amount = false, shaded = false, ...rest } = look;
  return new TableCell({
    width: { size: width, type: WidthType.DXA },
    margins: { top: 50, bottom: 50, left: 100, right: 100 },
    verticalAlign: VerticalAlignTable.CENTER,
    ...(shaded ? { shading: { fill: SHADE } } : {}),
    children: [
      new Paragraph({
        spacing: { after: 0 },
        alignment: amount ? AlignmentType.RIGHT : AlignmentType.LEFT,
        children: [new TextRun({ text, bold })],
      }),
    ],
    ...rest,
  });
}
