import { Document, Packer, PageBreak, Paragraph } from 'docx';
import type { Agenda } from '../../domain/agenda/agenda';
import { isoDay } from '../../domain/days';
import { textIn } from '../../text';
import { fixZipDates } from '../register-workbook/zip-dates';
import { caseList } from './case-list';
import { casePaper } from './case-paper';
import { coreProperties } from './core-properties';
import { front } from './front';
import { pageFooter, pageHeader } from './page';
import { MARGIN } from './parts';
import { stylesFor } from './styles';

/** A4 in twentieths of a point. */
const A4 = { width: 11_906, height: 16_838 } as const;

/** The summons with saksliste and a paper for each case, as a Word document. The same agenda gives the same bytes. */
export async function agendaDocx(agenda: Agenda): Promise<Uint8Array> {
  const text = textIn(agenda.language).agenda;
  const title = `${text.document.summons} ${agenda.committee} ${isoDay(agenda.date)}`;
  const margin = {
    top: 1_500,
    bottom: 1_250,
    left: MARGIN,
    right: MARGIN,
    header: 620,
    footer: 560,
  };
  const made = new Document({
    title,
    creator: agenda.municipality,
    styles: stylesFor(agenda.language),
    sections: [
      {
        properties: { page: { size: A4, margin } },
        headers: { default: pageHeader(agenda) },
        footers: { default: pageFooter(agenda, text) },
        children: [
          ...front(agenda, text),
          ...caseList(agenda, text),
          new Paragraph({ children: [new PageBreak()] }),
          ...agenda.cases.flatMap((one) => casePaper(one, text)),
        ],
      },
    ],
  });
  const core = { path: 'docProps/core.xml', data: coreProperties(title, agenda) };
  return fixZipDates(new Uint8Array(await Packer.toArrayBuffer(made, false, [core])));
}
