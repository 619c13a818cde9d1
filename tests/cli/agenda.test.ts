import { beforeAll, describe, expect, test } from 'vitest';
import { openRegister } from '../../src/app/open-register';
import { commandLine } from '../helpers/command-line';

interface AgendaJson {
  readonly meeting: string;
  readonly date: string;
  readonly audience: string;
  readonly cases: readonly { readonly number: string; readonly title: string }[];
}

/** A small sample municipality, made by the command line itself. */
let files: ReadonlyMap<string, Uint8Array>;

beforeAll(async () => {
  files = (await commandLine('sample r.xlsx --dwellings 30 --years 2 --until 2026-11-30')).files;
});

describe('boligutvalg agenda', () => {
  test('skriver et Word-dokument når ingenting er bedt om', async () => {
    const { code, files: written } = await commandLine('agenda r.xlsx --on 2026-11-30', files);
    expect(code).toBe(0);
    expect([...written.keys()].filter((name) => name !== 'r.xlsx')).toEqual([
      'saksliste-2026-12-01.docx',
    ]);
  });

  test('skriver alle formater i mappen, utvalgets med eget navn', async () => {
    const { code, files: written } = await commandLine(
      'agenda r.xlsx --on 2026-11-30 --format docx,xlsx,html,json --audience committee --out møte/',
      files,
    );
    expect(code).toBe(0);
    expect([...written.keys()].filter((name) => name !== 'r.xlsx')).toEqual(
      ['docx', 'xlsx', 'html', 'json'].map(
        (format) => `møte/saksliste-2026-12-01-utvalg.${format}`,
      ),
    );
  });

  test.each(['--json', '--format json'])(
    '%s skriver ett JSON-dokument og ingenting annet',
    async (flag) => {
      const {
        code,
        out,
        complaints,
        files: written,
      } = await commandLine(`agenda r.xlsx --on 2026-11-30 ${flag}`, files);
      const shown = JSON.parse(out) as AgendaJson;
      expect([code, complaints, written.size]).toEqual([0, '', 1]);
      expect(shown).toMatchObject({ date: '2026-12-01', audience: 'secretary' });
      expect(shown.cases.every(({ number }) => /^Sak \d+\/26$/.test(number))).toBe(true);
    },
  );

  test('er den samme hver gang', async () => {
    const words = 'agenda r.xlsx --on 2026-11-30 --json';
    expect((await commandLine(words, files)).out).toBe((await commandLine(words, files)).out);
  });

  test('for utvalget nevner ingen fra registeret ved navn eller adresse', async () => {
    const words = 'agenda r.xlsx --on 2026-11-30 --format html,json --out . --audience committee';
    const { files: written } = await commandLine(words, files);
    const papers = ['html', 'json'].map((format) =>
      new TextDecoder().decode(written.get(`saksliste-2026-12-01-utvalg.${format}`)),
    );
    const { tables } = openRegister(files.get('r.xlsx') ?? new Uint8Array()).register;
    const secrets = [
      ...tables.Persons.rows.map(({ name }) => name),
      ...tables.Households.rows.map(({ label }) => label),
      ...tables.Dwellings.rows.map(({ address }) => address),
      ...tables.Members.rows.map(({ name }) => name),
    ].filter((secret) => secret !== null);
    expect(secrets.length).toBeGreaterThan(50);
    expect(secrets.filter((secret) => papers.some((paper) => paper.includes(secret)))).toEqual([]);
  });

  test.each([
    ['agenda r.xlsx --meeting Z-9999', 'Z-9999'],
    ['agenda r.xlsx --format pdf', 'pdf'],
    ['agenda r.xlsx --audience alle', 'alle'],
    ['agenda r.xlsx --on i-morgen', 'i-morgen'],
    ['agenda', 'agenda'],
  ])('«%s» ender i én setning og ingenting skrevet', async (words, named) => {
    const { code, complaints, files: written } = await commandLine(words, files);
    expect(code).toBe(2);
    expect(complaints.split('\n')).toHaveLength(1);
    expect(complaints).toContain(named);
    expect(written.size).toBe(files.size);
  });
});
