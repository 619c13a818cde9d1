import { AlignmentType, Footer, Header, PageNumber, Paragraph, TabStopType, TextRun } from 'docx';
import type { Agenda } from '../../domain/agenda/agenda';
import type { Text } from '../../text';
import { ACCENT } from './styles';
import { TEXT_WIDTH } from './parts';

/** Municipality and committee to the left, the marking about public access to the right, on every page. */
export function pageHeader({ municipality, committee, marking }: Agenda): Header {
  const owner = [municipality, committee].filter((part) => part !== '').join(' · ');
  return new Header({
    children: [
      new Paragraph({ style: 'Header', children: [new TextRun({ text: owner })] }),
      new Paragraph({
        style: 'Header',
        children: [new TextRun({ text: marking, bold: true, color: ACCENT })],
      }),
    ],
  });
}

export function pageFooter({ on }: Agenda, { document }: Text['agenda']): Footer {
  return new Footer({
    children: [
      new Paragraph({
        style: 'Footer',
        alignment: AlignmentType.LEFT,
        tabStops: [{ type: TabStopType.RIGHT, position: TEXT_WIDTH }],
        children: [
          new TextRun({ text: `${document.asOf(on)}\t${document.page} ` }),
          new TextRun({
            children: [PageNumber.CURRENT, ` ${document.of} `, PageNumber.TOTAL_PAGES],
          }),
        ],
      }),
    ],
  });
}
