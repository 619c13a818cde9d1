import { describe, expect, test } from 'vitest';
import { sampleRegister } from '../../src/app/new-register';
import { confirmationsOf } from '../../src/domain/confirmations/confirm';
import { day } from '../../src/domain/days';
import { readRegister } from '../../src/domain/register';
import { appendRows, isNoPlace } from '../../src/domain/row-edits';
import { checkRegister } from '../../src/domain/rules';
import { openXlsx } from '../../src/workbook/xlsx';
import { commandLine } from '../helpers/command-line';

const { bytes } = await sampleRegister({
  language: 'nb',
  dwellings: 20,
  years: 2,
  seed: 4,
  until: day('2026-11-30'),
});

/** The sample with one cell changed. */
function withCell(table: string, header: string, value: string | number): Uint8Array {
  const workbook = openXlsx(bytes);
  const data = workbook.tables().find(({ name }) => name === table);
  const column = data?.headers.indexOf(header) ?? -1;
  workbook.apply([{ kind: 'set', table, row: 0, column, value }]);
  return workbook.save();
}

/** The sample with a questionable postcode that has been confirmed, and perhaps changed since. */
function confirmed(later = '2599'): Uint8Array {
  const workbook = openXlsx(withCell('Dwellings', 'Postnr', '2599'));
  const register = readRegister(workbook.tables());
  const on = day('2026-11-30');
  const word = { reason: 'Ny kode', who: 'Sekretæren', on };
  const rows = confirmationsOf(register, checkRegister(register, on).findings, word);
  const edit = appendRows(register, 'Confirmations', rows);
  if (isNoPlace(edit)) throw new Error('The sample has no sheet for confirmations');
  const column = register.tables.Dwellings.parts[0]?.columnIndex.get('postcode') ?? -1;
  workbook.apply([edit, { kind: 'set', table: 'Dwellings', row: 0, column, value: later }]);
  return workbook.save();
}

const files = new Map([
  ['register.xlsx', bytes],
  ['faulty.xlsx', withCell('Charges', 'Beløp', '1 234,50')],
  ['questioned.xlsx', withCell('Dwellings', 'Postnr', '2599')],
  ['confirmed.xlsx', confirmed()],
  ['changed.xlsx', confirmed('2598')],
  ['other.xlsx', new Uint8Array([1, 2, 3])],
]);

interface Json {
  on: string;
  language: string;
  counts: Record<string, number>;
  findings: Record<string, unknown>[];
  confirmed: Record<string, unknown>[];
}

describe('check', () => {
  test('finds nothing in the sample', async () => {
    const { code, out, complaints } = await commandLine('check register.xlsx', files);
    expect([code, complaints]).toEqual([0, '']);
    expect(out).toContain('Ingen funn.');
  });

  test('--json gives one document of the contract’s shape', async () => {
    const { code, out } = await commandLine('check faulty.xlsx --json --on 2026-11-30', files);
    const { on, language, counts, findings } = JSON.parse(out) as Json;
    expect([code, on, language]).toEqual([1, '2026-11-30', 'nb']);
    expect(counts).toEqual({ kritisk: 0, feil: 1, advarsel: 0, info: 0 });
    expect(findings).toEqual([
      {
        rule: 'amount-as-text',
        severity: 'feil',
        sheet: 'Krav',
        table: 'Charges',
        cell: expect.stringMatching(/^F\d+$/) as string,
        row: expect.stringMatching(/^F-\d+$/) as string,
        column: 'Beløp',
        value: '1 234,50',
        message: expect.stringContaining('lagret som tekst') as string,
        source: 'registerets kolonner',
        repair: 1234.5,
      },
    ]);
  });

  test('a confirmed warning is told apart, with who, when and why, and is not counted', async () => {
    const { code, out } = await commandLine('check confirmed.xlsx --json --on 2026-11-30', files);
    const { counts, findings, confirmed: told } = JSON.parse(out) as Json;
    expect([code, counts.advarsel, findings]).toEqual([0, 0, []]);
    expect(told).toMatchObject([
      { rule: 'postcode-unknown', reason: 'Ny kode', who: 'Sekretæren', date: '2026-11-30' },
    ]);
  });

  test.each([
    ['confirmed.xlsx', '1 advarsel er bekreftet og telles ikke med.'],
    ['changed.xlsx', '1 bekreftelse er falt bort fordi cellene er endret.'],
  ])('%s for a person: %s', async (file, sentence) => {
    expect((await commandLine(`check ${file}`, files)).out).toContain(sentence);
  });

  test('for a person: grouped, with place and what to do, then counted', async () => {
    const { out } = await commandLine('check faulty.xlsx --on 2026-11-30', files);
    expect(out).toContain('Kontroll per 30.11.2026');
    expect(out).toMatch(/1 feil\n {2}Krav!F\d+ \(F-\d+, Beløp\): Beløpet er lagret som tekst/);
    expect(out).toContain('I alt: 1 feil.');
  });

  test.each([
    ['questioned.xlsx', 0],
    ['questioned.xlsx --fail-on feil', 0],
    ['questioned.xlsx --fail-on advarsel', 1],
    ['questioned.xlsx --fail-on info', 1],
    ['questioned.xlsx --fail-on kritisk', 0],
    ['confirmed.xlsx --fail-on info', 0],
    ['changed.xlsx --fail-on advarsel', 1],
    ['faulty.xlsx --fail-on kritisk', 0],
  ])('check %s ends with %s', async (line, code) => {
    expect((await commandLine(`check ${line}`, files)).code).toBe(code);
  });

  test.each([
    'check other.xlsx',
    'check register.xlsx --fail-on alt',
    'check',
    'check missing.xlsx',
  ])('%s: one sentence and exit code 2', async (line) => {
    const { code, out, complaints } = await commandLine(line, files);
    expect([code, out]).toEqual([2, '']);
    expect(complaints.split('\n')).toHaveLength(1);
  });
});
