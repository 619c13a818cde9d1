import {
  BorderStyle,
  Paragraph,
  TableCell,
  TextRun,
  WidthType,
  type ITableCellOptions,
  type Table,
} from 'docx';
import { RULE, SHADE } from './styles';

/** Width of the text area of an A4 page with 2.2 cm margins, in twentieths of a point. */
export const TEXT_WIDTH = 9_412;
export const MARGIN = 1_247;

export type Block = Paragraph | Table;

const LINE = { style: BorderStyle.SINGLE, size: 4, color: RULE } as const;
const NO_LINE = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const;

export const LINED = { top: LINE, bottom: LINE, left: LINE, right: LINE } as const;
export const BARE = { top: NO_LINE, bottom: NO_LINE, left: NO_LINE, right: NO_LINE } as const;
export const UNDERLINED = { ...BARE, bottom: LINE } as const;

interface CellLook extends Partial<ITableCellOptions> {
  readonly bold?: boolean;
  readonly shaded?: boolean;
  readonly keepNext?: boolean;
}

/** A table cell of one paragraph; `width` in twentieths of a point. */
export function cell(text: string, width: number, look: CellLook = {}): TableCell {
  const { bold = false, shaded = false, keepNext = false, ...rest } = look;
  const paragraph = new Paragraph({
    keepNext,
    spacing: { after: 0 },
    children: [new TextRun({ text, bold })],
  });
  return new TableCell({
    width: { size: width, type: WidthType.DXA },
    margins: { top: 60, bottom: 60, left: 100, right: 100 },
    ...(shaded ? { shading: { fill: SHADE } } : {}),
    children: [paragraph],
    ...rest,
  });
}
