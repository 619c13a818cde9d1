import { describe, expect, test } from 'vitest';
import { sampleRegister } from '../../src/app/new-register';
import { openRegister } from '../../src/app/open-register';
import { day, isoDay } from '../../src/domain/days';
import { checkRegister } from '../../src/domain/rules';
import { dataDateOf } from '../../src/domain/ledger/data-date';
import { commandLine } from '../helpers/command-line';
import { ocrFile } from '../helpers/ocr-file';

const { bytes } = await sampleRegister({
  language: 'nb',
  dwellings: 12,
  years: 1,
  seed: 4,
  until: day('2026-11-20'),
});
const { register } = openRegister(bytes);
const [kid = '', other = ''] = register.tables.Tenancies.rows.flatMap((row) => row.kid ?? []);

const november = { settled: '201126', ordered: '191126' };
const text = ocrFile(
  [
    { kid, ore: 765_432, ...november },
    { kid: other, ore: 111_111, ...november },
    { kid: '2345676', ore: 5_000, ...november },
  ],
  { madeOn: '201126' },
);
const encoded = (content: string): Uint8Array => new TextEncoder().encode(content);
const files = new Map([
  ['register.xlsx', bytes],
  ['ocr.txt', encoded(text)],
]);

interface Json {
  files: {
    name: string;
    format: string | null;
    refused: { line: number | null; why: string } | null;
    total: number;
    matched: { line: number; amount: number; tenancy: string }[];
    suggested: { amount: number }[];
    unplaced: { amount: number }[];
  }[];
  written: boolean;
}

const paymentsIn = (file: Uint8Array | undefined) =>
  openRegister(file ?? new Uint8Array()).register.tables.Payments.rows;

describe('import', () => {
  test('fører betalingene, loggen og importen, og tar vare på registeret slik det var', async () => {
    const {
      code,
      out,
      complaints,
      files: after,
    } = await commandLine('import register.xlsx ocr.txt --json', files);
    const json = JSON.parse(out) as Json;
    expect([code, complaints, json.written]).toEqual([0, '', true]);
    const [file] = json.files;
    expect(file).toMatchObject({
      name: 'ocr.txt',
      format: 'ocr-giro',
      refused: null,
      total: 881_543,
    });
    expect(file?.matched.map(({ line, amount }) => [line, amount])).toEqual([
      [3, 765_432],
      [5, 111_111],
    ]);
    expect(file?.unplaced.map(({ amount }) => amount)).toEqual([5_000]);
    expect(after.get('register (før import).xlsx')).toEqual(bytes);

    const { register: now } = openRegister(after.get('register.xlsx') ?? bytes);
    const before = register.tables.Payments.rows.length;
    const news = now.tables.Payments.rows.slice(before);
    expect(news.map(({ date, amount, kid: own }) => [isoDay(date), amount, own])).toEqual([
      ['2026-11-19', 765_432, kid],
      ['2026-11-19', 111_111, other],
      ['2026-11-19', 5_000, '2345676'],
    ]);
    expect(news[2]?.tenancy).toBeNull();
    const entry = now.tables.ImportLog.rows.at(-1);
    expect(entry).toMatchObject({
      file: 'ocr.txt',
      rows: 3,
      total: 881_543,
      placed: 2,
      unplaced: 1,
    });
    expect(new Set(news.map(({ importEntry }) => importEntry))).toEqual(new Set([entry?.entry]));
    expect(isoDay(dataDateOf(now) ?? day('1900-01-01'))).toBe('2026-11-20');
    const lines = now.tables.ChangeLog.rows.slice(register.tables.ChangeLog.rows.length);
    expect(new Set(lines.map(({ how }) => how))).toEqual(new Set(['import']));
    expect(lines).toHaveLength(4);
    const isNew = (message: string): boolean => /feil|kritisk/.test(message);
    const { findings } = checkRegister(now, day('2026-11-22'));
    expect(findings.filter(({ severity }) => isNew(severity))).toEqual([]);
  });

  test('samme fil to ganger avvises, i én kjøring og i to', async () => {
    const twice = await commandLine('import register.xlsx ocr.txt ocr.txt', files);
    expect([twice.code, twice.complaints]).toEqual([
      2,
      expect.stringMatching(/alt importert 22.11.2026/),
    ]);
    expect(twice.files.get('register.xlsx')).toEqual(bytes);
    const first = await commandLine('import register.xlsx ocr.txt', files);
    const second = await commandLine('import register.xlsx ocr.txt --json', first.files);
    expect((JSON.parse(second.out) as Json).files[0]?.refused?.why).toMatch(/alt importert/);
    expect([second.code, second.files.get('register.xlsx')]).toEqual([
      2,
      first.files.get('register.xlsx'),
    ]);
  });

  test('én avvist fil stanser alle: ingenting skrives', async () => {
    const bad = new Map([...files, ['gal.txt', encoded(text.replace('0881543', '0881544'))]]);
    const {
      code,
      out,
      complaints,
      files: after,
    } = await commandLine('import register.xlsx ocr.txt gal.txt --json', bad);
    const json = JSON.parse(out) as Json;
    expect([code, json.written, after.get('register.xlsx')]).toEqual([2, false, bytes]);
    expect(json.files[0]?.refused).toBeNull();
    expect(json.files[1]?.refused?.line).toBe(9);
    expect(complaints).toMatch(/gal.txt, linje 9: .*0,01 feil/);
    expect(complaints).toMatch(/Ingenting er skrevet/);
  });

  test('--dry-run viser alt og skriver ingenting', async () => {
    const {
      code,
      out,
      files: after,
    } = await commandLine('import register.xlsx ocr.txt --dry-run', files);
    expect([code, after.size]).toEqual([0, 2]);
    expect(out).toContain('ocr.txt: ocr-giro, 3 innbetalinger, sum 8\u00A0815,43');
    expect(out).toContain('Ingen leieforhold eller krav har denne KID-en.');
    expect(out).toContain('Summene stemmer med filen til øret.');
    expect(out).toContain('Prøvekjøring: ingenting er skrevet.');
    expect(paymentsIn(after.get('register.xlsx'))).toHaveLength(
      register.tables.Payments.rows.length,
    );
  });

  test.each([
    ['en tom fil', '', /Filen er tom/],
    ['noe annet', 'hei på deg', /verken OCR giro eller camt/],
    [
      'en betaling fra framtiden',
      ocrFile([{ kid, ore: 1, settled: '231126' }], { madeOn: '201126' }),
      /linje 3: Innbetalingen er datert 23.11.2026/,
    ],
    [
      'en fil fra framtiden',
      ocrFile([{ kid, ore: 1 }], { madeOn: '231126' }),
      /Banken laget filen 23.11.2026/,
    ],
  ])('avviser %s', async (_, content, why) => {
    const given = new Map([...files, ['fil.txt', encoded(content)]]);
    const {
      code,
      complaints,
      files: after,
    } = await commandLine('import register.xlsx fil.txt', given);
    expect([code, after.get('register.xlsx')]).toEqual([2, bytes]);
    expect(complaints).toMatch(why);
  });

  test('en liste over åpne poster: nye krav føres, forskjellen mot registeret vises', async () => {
    const [tenancy] = register.tables.Tenancies.rows.filter((row) => row.kid === kid);
    const list = `Kundenr;Fakturanr;Forfall;KID;Rest;Tekst\r\n1;990001;01.12.2026;${kid};432,10;Skade\r\n2;990002;01.12.2026;1;5,00;Skade`;
    const given = new Map([...files, ['poster.csv', encoded(list)]]);
    const {
      code,
      out,
      files: after,
    } = await commandLine('import register.xlsx poster.csv --json', given);
    const [file] = (JSON.parse(out) as Json).files;
    expect([code, file?.format, file?.total]).toEqual([0, 'open-items', 43_710]);
    expect(file?.matched).toMatchObject([{ line: 2, outcome: 'new', owner: tenancy?.tenancy }]);
    expect(file?.unplaced).toMatchObject([{ line: 3, conflict: 'unknown' }]);
    const { register: now } = openRegister(after.get('register.xlsx') ?? bytes);
    expect(now.tables.Charges.rows.at(-1)).toMatchObject({
      tenancy: tenancy?.tenancy,
      amount: 43_210,
    });
    const shown = await commandLine('import register.xlsx poster.csv --dry-run', given);
    expect(shown.out).toMatch(/Nye krav +1 +432,10/);
    expect(shown.out).toContain('linje 3: 01.12.2026  5,00  KID 1  Verken leieforhold');
    const { complaints } = await commandLine(
      'import register.xlsx poster.csv --profile Visma',
      given,
    );
    expect(complaints).toMatch(/Importprofilen «Visma» finnes ikke/);
  });

  test.each([
    ['import', /Filen mangler/],
    ['import register.xlsx', /mangler en fil å importere/],
    ['import register.xlsx borte.txt', /Kan ikke lese borte.txt/],
  ])('%s', async (words, why) => {
    const { code, complaints } = await commandLine(words, files);
    expect([code, complaints]).toEqual([2, expect.stringMatching(why)]);
  });
});
