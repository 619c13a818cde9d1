import { describe, expect, test } from 'vitest';
import {
  builtInTemplate,
  makeLetters,
  problemsOfTemplate,
} from '../../../src/app/letters/make-letters';
import { day } from '../../../src/domain/days';
import { letterKinds } from '../../../src/domain/letters/kinds';
import type { LetterId } from '../../../src/domain/letters/letter';
import { textOf } from '../../../src/workbook/xlsx/package';
import { readDirectory } from '../../../src/workbook/xlsx/zip-directory';
import { rewriteZip } from '../../../src/workbook/xlsx/zip-write';
import { docxText } from '../../helpers/docx-text';
import { letterOffice } from '../../helpers/letter-office';
import { ownTemplate, reminderTemplate, type OwnTemplate } from '../../helpers/letter-template';

const on = day('2026-11-24');
const office = letterOffice();

const problems = async (given: Partial<OwnTemplate>, kind: LetterId = 'reminder') =>
  problemsOfTemplate(office, kind, await ownTemplate({ ...reminderTemplate, ...given }));

async function made(given: Partial<OwnTemplate>): Promise<Uint8Array> {
  const template = await ownTemplate({ ...reminderTemplate, ...given });
  const wish = { kind: 'reminder', tenancies: ['L-0001'], on, template, together: false } as const;
  return (await makeLetters(office, wish)).files[0]?.bytes ?? new Uint8Array();
}

describe('kommunens egen mal', () => {
  test('fylles ut, med topptekst, bunntekst og én rad per krav', async () => {
    const bytes = await made({});
    expect(docxText(bytes, 'word/header1.xml')).toBe('Fjelldal kommune');
    expect(docxText(bytes, 'word/footer1.xml')).toBe('62 00 90 10');
    const text = docxText(bytes);
    expect(text).toContain('Kari Åsen\nBrugata 1\n2500 TYNSET');
    expect(text).toContain('Betal 8 500,00 kr innen tirsdag 8. desember 2026');
    expect(text).toContain('Husleie september 2026 | 3 500,00\nHusleie oktober 2026 | 5 000,00');
  });

  test.each([
    ['delt midt i navnet', ['Ref. {{refe', 'ran', 'se}}.']],
    ['delt mellom krøllparentesene', ['Ref. {', '{referanse}', '}.']],
    ['med mellomrom', ['Ref. {{ referanse }}.']],
    ['med stor bokstav', ['Ref. {{Referanse}}.']],
    ['to ganger i samme avsnitt', ['Ref. {{referanse}}. Igjen: {{refe', 'ranse}}.']],
  ])('et felt %s virker', async (_, paragraph) => {
    const text = docxText(await made({ paragraphs: [...reminderTemplate.paragraphs, paragraph] }));
    expect(text).toContain('Ref. L-0001.');
    expect(text).not.toContain('{{');
  });

  test('å skrevet som a med ring i to tegn virker', async () => {
    const paragraphs = ['{{adresse}}', '{{kontakt}}', '{{hjelp}}', '{{måned}}'.normalize('NFD')];
    const found = await problems({ paragraphs });
    expect(found[0]?.why).toContain('hører til andre brev');
  });

  test('et avsnitt som det ikke er noe å si i, blir borte', async () => {
    const template = await ownTemplate(reminderTemplate);
    const wish = {
      kind: 'reminder',
      tenancies: ['L-0001'],
      on,
      template,
      together: false,
    } as const;
    const { files } = await makeLetters(letterOffice({ Allowances: [] }), wish);
    const lines = docxText(files[0]?.bytes ?? new Uint8Array()).split('\n');
    expect(lines.some((line) => line.includes('bostøtte for deg') || line.trim() === '')).toBe(
      false,
    );
  });
});

describe('felt der Word har pakket dem inn', () => {
  const run = (text: string): string => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`;
  const box = `<w:r><mc:AlternateContent xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"><mc:Choice Requires="wps"><w:drawing><wp:inline xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"><a:graphic xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><a:graphicData><wps:wsp xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"><wps:txbx><w:txbxContent><w:p>${run('{{refer')}${run('anse}}')}</w:p></w:txbxContent></wps:txbx></wps:wsp></a:graphicData></a:graphic></wp:inline></w:drawing></mc:Choice></mc:AlternateContent></w:r>`;

  test.each([
    [
      'innholdskontroll',
      `<w:sdt><w:sdtPr/><w:sdtContent>${run('{{referanse}}')}</w:sdtContent></w:sdt>`,
    ],
    ['lenke', `<w:hyperlink w:anchor="a">${run('{{referanse}}')}</w:hyperlink>`],
    ['tekstboks', box],
    ['innsatt endring', `<w:ins w:id="1" w:author="a">${run('{{referanse}}')}</w:ins>`],
    [
      'stavekontroll',
      `${run('{{')}<w:proofErr w:type="spellStart"/>${run('referanse')}<w:proofErr w:type="spellEnd"/>${run('}}')}`,
    ],
    ['tabulator foran', `<w:r><w:tab/><w:t>{{referanse}}</w:t></w:r>`],
  ])('%s', async (_, inner) => {
    const bytes = await ownTemplate(reminderTemplate);
    const zip = readDirectory(bytes);
    const entry = zip.byName.get('word/document.xml');
    const xml = entry === undefined ? '' : textOf(zip, entry);
    const changed = xml.replace('<w:body>', `<w:body><w:p>${run('Ref: ')}${inner}</w:p>`);
    const template = rewriteZip(
      zip,
      new Map([['word/document.xml', new TextEncoder().encode(changed)]]),
    );
    const wish = {
      kind: 'reminder',
      tenancies: ['L-0001'],
      on,
      template,
      together: false,
    } as const;
    const { files } = await makeLetters(office, wish);
    const text = docxText(files[0]?.bytes ?? new Uint8Array());
    expect(text).toContain('L-0001');
    expect(text).not.toContain('{{');
  });
});

describe('en mal som ikke kan brukes, får vite hvorfor og hvor', () => {
  const more = (paragraph: string): Partial<OwnTemplate> => ({
    paragraphs: [...reminderTemplate.paragraphs, paragraph],
  });

  test.each<[string, Partial<OwnTemplate>, RegExp]>([
    [
      'ukjent felt',
      more('Hilsen {{ordfører}}'),
      /^Flettefeltet \{\{ordfører\}\} i avsnittet «Hilsen \{\{ordfører\}\}» finnes ikke\. Disse kan brukes: kommune, .*krav\.rest/,
    ],
    ['ukjent felt i bunnteksten', { footer: '{{tlf}}' }, /i bunntekstens avsnitt «\{\{tlf\}\}»/],
    ['et annet brevs felt', more('{{gjeld}}'), /hører til andre brev/],
    ['krav utenfor tabell', more('{{krav.tekst}}'), /må stå i en tabellrad/],
    ['avsnittsfelt midt i tekst', more('Og {{innsigelse}}'), /må stå alene i avsnittet/],
    ['felt uten slutt', more('Ref. {{referanse'), /er ikke avsluttet/],
  ])('%s', async (_, given, why) => {
    expect((await problems(given)).map((one) => one.why)).toEqual([expect.stringMatching(why)]);
  });

  test('et lovpålagt felt som mangler, stopper brevet med kilde', async () => {
    const found = await problems({}, 'collectionNotice');
    const missing = found.filter(({ why }) => why.startsWith('Malen mangler'));
    expect(missing).toContainEqual({
      why: 'Malen mangler {{videre}}: hva som skjer etter fristen. Brevet må ha det.',
      source: 'inkassoloven § 9',
    });
    const template = await ownTemplate(reminderTemplate);
    const wish = { kind: 'collectionNotice', tenancies: ['L-0001'], on, template } as const;
    await expect(makeLetters(office, { ...wish, together: false })).rejects.toThrow(
      'inkassoloven § 9',
    );
  });

  test.each(letterKinds.map(({ id }) => id))(
    'uten ett av feltene som %s må ha, blir det sagt hvilket',
    async (id) => {
      const kind = letterKinds.find((one) => one.id === id);
      const empty = await ownTemplate({ paragraphs: ['Hei.'] });
      expect(problemsOfTemplate(office, id, empty).map(({ source }) => source)).toEqual(
        kind?.musts.map(({ source }) => source),
      );
    },
  );
});

describe('fiendtlige og feil filer', () => {
  const change = (bytes: Uint8Array, part: string, content: string): Uint8Array =>
    rewriteZip(readDirectory(bytes), new Map([[part, new TextEncoder().encode(content)]]));
  const sentence = (bytes: Uint8Array): string =>
    problemsOfTemplate(office, 'reminder', bytes)[0]?.why ?? '';

  test('DOCTYPE', async () => {
    const bytes = await ownTemplate(reminderTemplate);
    const xml = '<!DOCTYPE w [<!ENTITY a "aa">]><w:document/>';
    expect(sentence(change(bytes, 'word/document.xml', xml))).toContain('DOCTYPE');
  });

  test('en zip-bombe', async () => {
    const bytes = await ownTemplate(reminderTemplate);
    const bomb = change(bytes, 'word/styles.xml', ' '.repeat(70_000_000));
    expect(sentence(bomb)).toContain('for stor');
  });

  test.each([
    ['en tekstfil', new TextEncoder().encode('Kjære leietaker')],
    ['en tom fil', new Uint8Array()],
    ['en gammel .doc', Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0)],
  ])('%s', (_, bytes) => {
    expect(sentence(bytes)).toContain('ikke et Word-dokument');
  });

  test('en avkuttet fil', async () => {
    expect(sentence((await ownTemplate(reminderTemplate)).subarray(0, 900))).toContain('skadet');
  });
});

describe('en innebygd mal kan lagres og brukes som egen', () => {
  test.each(letterKinds.flatMap(({ id, languages }) => languages.map((one) => [id, one] as const)))(
    '%s på %s',
    async (kind, language) => {
      const file = await builtInTemplate(office, kind, language);
      expect(problemsOfTemplate(office, kind, file?.bytes ?? new Uint8Array())).toEqual([]);
    },
  );
});
