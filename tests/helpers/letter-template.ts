import {
  Document,
  Footer,
  Header,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
} from 'docx';

/** A municipality's own template: paragraphs, a table row, header and footer; fields between `{{ }}`. */
export interface OwnTemplate {
  readonly paragraphs: readonly (string | readonly string[])[];
  readonly row?: readonly string[];
  readonly header?: string;
  readonly footer?: string;
}

/** A paragraph given as several texts is split over as many runs, as Word does. */
export async function ownTemplate(given: OwnTemplate): Promise<Uint8Array> {
  const { paragraphs, row = [], header = '', footer = '' } = given;
  const made = new Document({
    sections: [
      {
        headers: { default: new Header({ children: [new Paragraph(header)] }) },
        footers: { default: new Footer({ children: [new Paragraph(footer)] }) },
        children: [
          ...paragraphs.map((texts) => new Paragraph({ children: [texts].flat().map(run) })),
          ...(row.length === 0 ? [] : [table(row)]),
        ],
      },
    ],
  });
  return new Uint8Array(await Packer.toArrayBuffer(made));
}

function run(text: string, at: number): TextRun {
  return new TextRun({ text, bold: at % 2 === 1 });
}

function table(texts: readonly string[]): Table {
  const cells = texts.map((text) => new TableCell({ children: [new Paragraph(text)] }));
  return new Table({ rows: [new TableRow({ children: cells })] });
}

/** All that a reminder must hold. */
export const reminderTemplate: OwnTemplate = {
  header: '{{kommune}}',
  footer: '{{telefon}}',
  paragraphs: [
    '{{adresse}}',
    'Hei {{mottaker}}. Betal {{beløp}} innen {{frist}} til {{kontonummer}}, KID {{kid}}.',
    '{{ventet_bostøtte}}',
    '{{kontakt}}',
    '{{hjelp}}',
  ],
  row: ['{{krav.tekst}}', '{{krav.rest}}'],
};
