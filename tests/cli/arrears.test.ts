import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { sampleRegister } from '../../src/app/new-register';
import { day } from '../../src/domain/days';
import { commandLine } from '../helpers/command-line';

const { bytes } = await sampleRegister({
  language: 'nb',
  dwellings: 20,
  years: 2,
  seed: 4,
  until: day('2026-11-30'),
});
const files = new Map([['register.xlsx', bytes]]);

interface Json {
  on: string;
  totals: {
    owed: number;
    own: number;
    allowanceExpected: number;
    credit: number;
    bands: { owed: number }[];
  };
  control: { charges: number; payments: number; balance: number; sumOfAccounts: number };
  missing: unknown[];
  accounts: { tenancy: string; owed: number; credit: number; step: object | null }[];
}

describe('arrears', () => {
  test('--json gives one document whose sums agree', async () => {
    const { code, out, complaints } = await commandLine(
      'arrears register.xlsx --on 2026-11-30 --json',
      files,
    );
    const { on, totals, control, accounts } = JSON.parse(out) as Json;
    expect([code, complaints, on]).toEqual([0, '', '2026-11-30']);
    expect(control.balance).toBe(control.charges - control.payments);
    expect(control.sumOfAccounts).toBe(control.balance);
    expect(accounts.reduce((sum, row) => sum + row.owed - row.credit, 0)).toBe(control.balance);
    expect(totals.own + totals.allowanceExpected).toBe(totals.owed);
    expect(totals.bands.reduce((sum, band) => sum + band.owed, 0)).toBe(totals.owed);
    expect(totals.owed).toBeGreaterThan(0);
  });

  test('the same workbook and day give the same document', async () => {
    const line = 'arrears register.xlsx --on 2026-06-30 --json';
    const [first, second] = [await commandLine(line, files), await commandLine(line, files)];
    expect(second.out).toBe(first.out);
  });

  test('writes the workbook and the CSV, and sums up in Norwegian', async () => {
    const {
      code,
      out,
      files: left,
    } = await commandLine('arrears register.xlsx --on 2026-11-30 --out r.xlsx --csv r.csv', files);
    expect(code).toBe(0);
    expect(out).toContain('Restanser per 30.11.2026');
    expect(out).toContain('Stemmer med kontoene.');
    expect(out).toContain('Skrevet: r.xlsx');
    expect([...left.keys()]).toEqual(['register.xlsx', 'r.xlsx', 'r.csv']);
  });

  test('without the payments nobody is asked to pay, and the control says what it lacks', async () => {
    const parts = unzipSync(bytes);
    for (const [path, part] of Object.entries(parts)) {
      if (!path.includes('/tables/')) continue;
      const renamed = strFromU8(part).replace(
        /\b((?:displayN|n)ame)="Payments[^"]*"/g,
        '$1="Bank"',
      );
      parts[path] = strToU8(renamed);
    }
    const broken = new Map([['register.xlsx', zipSync(parts, { level: 1 })]]);
    const { code, out } = await commandLine('arrears register.xlsx --on 2026-11-30', broken);
    expect(code).toBe(0);
    expect(out).toContain('Tabellen Innbetalinger mangler');
    expect(out).toContain('Stemmer med kontoene, men deler av reskontroen mangler.');
    const json = await commandLine('arrears register.xlsx --on 2026-11-30 --json', broken);
    const { accounts, missing } = JSON.parse(json.out) as Json;
    expect(missing).toHaveLength(1);
    expect(accounts.filter(({ step }) => step !== null)).toEqual([]);
  });

  test('--ledger holds the register against a list from the ledger system, to the øre', async () => {
    const json = await commandLine('arrears register.xlsx --on 2026-11-30 --json', files);
    const [first] = (JSON.parse(json.out) as Json).accounts.filter(({ owed }) => owed > 0);
    const list = `Leieforhold;Fakturanr;Forfall;Rest\r\n${first?.tenancy ?? ''};990001;01.11.2026;1,00\r\nL-9999;990002;01.11.2026;5,00\r\n`;
    const given = new Map([...files, ['poster.csv', new TextEncoder().encode(list)]]);
    const line = 'arrears register.xlsx --on 2026-11-30 --out r.xlsx --ledger poster.csv';
    const { code, complaints, files: left } = await commandLine(line, given);
    expect([code, complaints]).toEqual([0, '']);
    const parts = unzipSync(left.get('r.xlsx') ?? new Uint8Array());
    const words = strFromU8(parts['xl/sharedStrings.xml'] ?? new Uint8Array());
    expect(words).toContain('Liste fra økonomisystemet: poster.csv.');
    expect(words).toContain('gjelder ingen som registeret kjenner');
    expect(words).not.toContain('AVVIK');
  });

  test('--ledger that is no list of open items: one sentence, nothing written', async () => {
    const given = new Map([...files, ['ocr.txt', new TextEncoder().encode('NY000010')]]);
    const line = 'arrears register.xlsx --out r.xlsx --ledger ocr.txt';
    const { code, complaints, files: left } = await commandLine(line, given);
    expect([code, left.has('r.xlsx')]).toEqual([2, false]);
    expect(complaints).toContain('ocr.txt er ingen liste over åpne poster');
  });

  test.each([
    ['a file that is not there', 'arrears borte.xlsx', 'borte.xlsx'],
    ['a day that is none', 'arrears register.xlsx --on 2026-02-30 --out r.xlsx', '--on'],
    ['no file', 'arrears', 'Filen mangler'],
  ])('%s: one sentence, exit code 2, nothing written', async (_, line, names) => {
    const { code, out, complaints, files: left } = await commandLine(line, files);
    expect([code, out]).toEqual([2, '']);
    expect(complaints).toContain(names);
    expect(left.size).toBe(1);
  });

  test('a file that is no workbook is refused', async () => {
    const text = new Map([['a.xlsx', new TextEncoder().encode('Navn;Beløp\r\n')]]);
    const { code, complaints } = await commandLine('arrears a.xlsx', text);
    expect(code).toBe(2);
    expect(complaints).not.toBe('');
  });
});
