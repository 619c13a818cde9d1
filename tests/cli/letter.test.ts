import { beforeAll, describe, expect, test } from 'vitest';
import { commandLine } from '../helpers/command-line';
import { docxText } from '../helpers/docx-text';

let files: ReadonlyMap<string, Uint8Array>;

beforeAll(async () => {
  files = (await commandLine('sample r.xlsx --dwellings 30 --years 2 --until 2026-11-30')).files;
});

const written = (after: ReadonlyMap<string, Uint8Array>): readonly string[] =>
  [...after.keys()].filter((name) => !files.has(name));

describe('boligutvalg letter', () => {
  test('lager alle brev som foreslås, og sier hvem som må vente og hvorfor', async () => {
    const made = await commandLine(
      'letter r.xlsx reminder --all --on 2026-11-30 --out brev',
      files,
    );
    expect(made.code).toBe(0);
    expect(written(made.files).length).toBeGreaterThan(0);
    for (const name of written(made.files))
      expect(name).toMatch(/^brev\/paaminnelse-L-\d{4}-2026-11-30\.docx$/);
    expect(made.out).toContain('Ingenting er ført som sendt.');
  });

  test('lager ett dokument per språk når de skal være sammen, hvert brev med side 1', async () => {
    const single = await commandLine('letter r.xlsx allowance-statement --all', files);
    const joined = await commandLine('letter r.xlsx allowance-statement --all --together', files);
    const names = written(joined.files);
    expect(names.every((name) => /^avregning-bostotte-n[bn]-2026-11-22\.docx$/.test(name))).toBe(
      true,
    );
    const texts = names.map((name) => docxText(joined.files.get(name) ?? new Uint8Array()));
    const count = texts.join('\n').split('Her er oversik').length - 1;
    expect(count).toBe(written(single.files).length);
  });

  test('lagrer malene i alle språk de er skrevet på', async () => {
    const made = await commandLine('letter r.xlsx reminder --save-template --out maler', files);
    expect(written(made.files)).toEqual([
      'maler/mal-paaminnelse-nb.docx',
      'maler/mal-paaminnelse-nn.docx',
      'maler/mal-paaminnelse-en.docx',
    ]);
  });

  test('en lagret mal kan brukes som egen', async () => {
    const saved = await commandLine('letter r.xlsx reminder --save-template', files);
    const words = 'letter r.xlsx reminder --all --template mal-paaminnelse-nb.docx --out b';
    const made = await commandLine(words, saved.files);
    expect(made.code).toBe(0);
  });

  test.each([
    ['letter r.xlsx', /Brevet er ikke valgt\. Velg et av disse: reminder, dunning/],
    ['letter r.xlsx regning --all', /Brevet «regning» finnes ikke/],
    ['letter r.xlsx reminder', /enten --tenancy eller --all/],
    ['letter r.xlsx reminder --tenancy L-9999', /L-9999 finnes ikke/],
    ['letter r.xlsx reminder --all --template r.xlsx', /ikke et Word-dokument/],
  ])('«%s» avvises uten at noe skrives', async (words, sentence) => {
    const made = await commandLine(words, files);
    expect(made.code).toBe(2);
    expect(made.complaints).toMatch(sentence);
    expect(written(made.files)).toEqual([]);
  });
});
