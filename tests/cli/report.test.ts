import { describe, expect, test } from 'vitest';
import { sampleRegister } from '../../src/app/new-register';
import { day } from '../../src/domain/days';
import { reportIds } from '../../src/domain/reports/reports';
import { commandLine } from '../helpers/command-line';

const { bytes } = await sampleRegister({
  language: 'nb',
  dwellings: 20,
  years: 2,
  seed: 4,
  until: day('2026-11-30'),
});
const files = new Map([['register.xlsx', bytes]]);
const text = new TextDecoder();

describe('report', () => {
  test.each(reportIds)('%s som ett JSON-dokument på standard ut', async (id) => {
    const { code, out, complaints } = await commandLine(`report register.xlsx ${id}`, files);
    expect([code, complaints]).toEqual([0, '']);
    const { report, on, listings } = JSON.parse(out) as {
      report: string;
      on: string;
      listings: { columns: { key: string }[]; rows: object[] }[];
    };
    expect([report, on]).toEqual([id, '2026-11-22']);
    for (const { columns, rows } of listings) {
      for (const row of rows) expect(Object.keys(row)).toEqual(columns.map(({ key }) => key));
    }
  });

  test('samme rader i CSV som i JSON', async () => {
    const csv = await commandLine('report register.xlsx arrears --format csv', files);
    const json = await commandLine('report register.xlsx arrears --format json', files);
    const [first] = (JSON.parse(json.out) as { listings: { rows: { owed: number }[] }[] }).listings;
    const lines = csv.out.split('\r\n');
    expect(lines.length - 1).toBe(first?.rows.length);
    const owed = (lines[0] ?? '').split(';').indexOf('"Skyldig"');
    expect(lines.slice(1).map((line) => Number(line.split(';')[owed]?.replace(',', '')))).toEqual(
      first?.rows.map((row) => row.owed),
    );
  });

  test('filnavnet bestemmer formatet; en tabell per CSV-fil', async () => {
    const { out, files: left } = await commandLine(
      'report register.xlsx arrears --out ut.csv',
      files,
    );
    expect(out).toContain('Skrevet: ut.csv');
    expect([...left.keys()]).toContain('ut-apne-poster.csv');
    expect(text.decode(left.get('ut.csv'))).toContain('"Leieforhold";"Leietaker"');
  });

  test('flere formater går i en mappe, med dato i navnet', async () => {
    const { code, files: left } = await commandLine(
      'report register.xlsx arrears-committee --format html,xlsx,docx --out mappe',
      files,
    );
    expect(code).toBe(0);
    expect([...left.keys()].slice(1)).toEqual([
      'mappe/restanser-utvalg-2026-11-22.html',
      'mappe/restanser-utvalg-2026-11-22.xlsx',
      'mappe/restanser-utvalg-2026-11-22.docx',
    ]);
  });

  test.each([
    ['ukjent rapport', 'report register.xlsx alt', 'arrears, arrears-committee, rent-index'],
    ['ingen rapport', 'report register.xlsx', 'Velg en av disse: arrears'],
    ['ukjent format', 'report register.xlsx arrears --format pdf', '--format kan være json'],
    [
      'feil filendelse',
      'report register.xlsx arrears --format xlsx --out ut.csv',
      '--out må være en fil som slutter på .xlsx',
    ],
    ['en dag som ikke finnes', 'report register.xlsx arrears --on 2026-02-30', '--on'],
  ])('%s: én setning, utgang 2, ingenting skrevet', async (_, line, names) => {
    const { code, out, complaints, files: left } = await commandLine(line, files);
    expect([code, out]).toEqual([2, '']);
    expect(complaints).toContain(names);
    expect(left.size).toBe(1);
  });

  test('kontoutskriften til ett leieforhold ender på saldoen i restansene', async () => {
    const arrears = await commandLine('report register.xlsx arrears --format json', files);
    const [accounts] = (
      JSON.parse(arrears.out) as {
        listings: { rows: { tenancy: string; owed: number; credit: number | null }[] }[];
      }
    ).listings;
    const debtor = accounts?.rows.find(({ owed, credit }) => owed > 0 && !credit);
    const told = await commandLine(
      `report register.xlsx account-statement --tenancy ${debtor?.tenancy ?? ''}`,
      files,
    );
    const [statement] = (
      JSON.parse(told.out) as { listings: { rows: { balance: number; open: number | null }[] }[] }
    ).listings;
    expect(statement?.rows.at(-1)?.balance).toBe(debtor?.owed);
  });

  test.each([
    ['account-statement', 'Hvilket leieforhold?'],
    ['account-statement --tenancy L-9999', 'L-9999'],
    ['arrears --tenancy L-0001', 'gjelder hele registeret'],
  ])('%s avvises med en setning', async (asked, sentence) => {
    const { code, complaints } = await commandLine(`report register.xlsx ${asked}`, files);
    expect(code).toBe(2);
    expect(complaints).toContain(sentence);
  });
});

describe('metrics', () => {
  test('--since etter --on avvises', async () => {
    const { code, complaints } = await commandLine(
      'metrics register.xlsx --on 2026-06-30 --since 2026-07-01',
      files,
    );
    expect(code).toBe(2);
    expect(complaints).toBe('--since må være før --on. 2026-07-01 er ikke før 2026-06-30.');
  });

  test('JSON sier hvor langt reskontroen rekker, og hva som mangler', async () => {
    const { out } = await commandLine('metrics register.xlsx --json', files);
    expect(JSON.parse(out)).toMatchObject({
      dataDate: expect.stringMatching(/^2026-\d\d-\d\d$/) as string,
      missing: [],
      rowsLeftOut: 0,
    });
  });
});
