import {
  Document,
  Footer,
  Header,
  HeadingLevel,
  Packer,
  PageNumber,
  Paragraph,
  TabStopType,
  TextRun,
} from 'docx';
import type { Language } from '../../domain/language';
import type { LetterId } from '../../domain/letters/letter';
import { letterBody, letterWords, type LetterWords } from '../../text/letter-words';
import { MARGIN, TEXT_WIDTH } from '../agenda-docx/parts';
import { LANGUAGE_TAGS, stylesFor } from '../agenda-docx/styles';
import { fixZipDates } from '../register-workbook/zip-dates';
import { addressField, TOP } from './address-field';
import { bodyBlocks } from './body';

/** A4 in twentieths of a point. */
const A4 = { width: 11_906, height: 16_838 } as const;
/** The day that stands in a template's description: it is no day's letter. */
const UNDATED = '2026-01-01T00:00:00Z';

/**
 * A built-in letter as a Word template with its merge fields: what a letter is filled from, and what the municipality may
 * save and change. Null where the letter is not written in the language. Where several letters stand together in one
 * document their pages are not counted: only Word can count the pages of a part.
 */
export async function letterTemplate(
  id: LetterId,
  language: Language,
  together = false,
): Promise<Uint8Array | null> {
  const body = letterBody(id, language);
  if (body === undefined) return null;
  const words = letterWords(language);
  const margin = { top: TOP, bottom: 1_300, left: MARGIN, right: MARGIN, header: 400, footer: 500 };
  const made = new Document({
    styles: stylesFor(language),
    sections: [
      {
        properties: { titlePage: true, page: { size: A4, margin } },
        headers: { first: new Header({ children: [small('')] }), default: laterHeader() },
        footers: { first: footer(words, together), default: footer(words, together) },
        children: [
          addressField(words),
          new Paragraph({ heading: HeadingLevel.HEADING_1, text: '{{tittel}}' }),
          ...bodyBlocks(body),
          ...(id === 'paymentPlan' ? [] : regards(words)),
        ],
      },
    ],
  });
  const core = { path: 'docProps/core.xml', data: coreProperties(words.titles[id], language) };
  return fixZipDates(new Uint8Array(await Packer.toArrayBuffer(made, false, [core])));
}

function regards({ labels }: LetterWords): readonly Paragraph[] {
  return [
    new Paragraph({
      spacing: { before: 360, after: 0 },
      keepLines: true,
      children: [
        new TextRun(labels.regards),
        new TextRun({ text: '{{saksbehandler}}', break: 2 }),
        new TextRun({ text: '{{avsender}}, {{kommune}}', break: 1 }),
      ],
    }),
  ];
}

function laterHeader(): Header {
  return new Header({ children: [small('{{kommune}} · {{tittel}}')] });
}

/** The sender to the left, the page to the right. */
function footer({ labels }: LetterWords, together: boolean): Footer {
  const pages = together
    ? [PageNumber.CURRENT]
    : [PageNumber.CURRENT, ` ${labels.of} `, PageNumber.TOTAL_PAGES];
  return new Footer({
    children: [
      new Paragraph({
        style: 'Footer',
        tabStops: [{ type: TabStopType.RIGHT, position: TEXT_WIDTH }],
        children: [
          new TextRun({ text: `{{avsender_adresse}} · {{telefon}} · {{epost}}\t${labels.page} ` }),
          new TextRun({ children: pages }),
        ],
      }),
    ],
  });
}

function small(text: string): Paragraph {
  return new Paragraph({ style: 'Header', children: [new TextRun({ text })] });
}

function coreProperties(title: string, language: Language): string {
  const dated = (name: string): string =>
    `<dcterms:${name} xsi:type="dcterms:W3CDTF">${UNDATED}</dcterms:${name}>`;
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"',
    ' xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/"',
    ' xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">',
    `<dc:title>${title}</dc:title><dc:language>${LANGUAGE_TAGS[language]}</dc:language>`,
    `${dated('created')}${dated('modified')}</cp:coreProperties>`,
  ].join('');
}
