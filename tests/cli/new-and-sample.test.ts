import { describe, expect, test } from 'vitest';
import { readRegister } from '../../src/domain/register';
import { openXlsx } from '../../src/workbook/xlsx';
import { commandLine } from '../helpers/command-line';

describe('boligutvalg new', () => {
  test('lager et tomt register på ønsket språk', async () => {
    const { code, out, files } = await commandLine(
      'new nytt.xlsx --language nn --municipality 3427',
    );
    expect(code).toBe(0);
    expect(out).toContain('nytt.xlsx');
    const register = readRegister(openXlsx(files.get('nytt.xlsx') ?? new Uint8Array()).tables());
    expect(register.language).toBe('nn');
  });

  test.each([
    ['new', 'Filen mangler'],
    ['new register.xls', '.xlsx'],
    ['new a.xlsx --municipality 42', 'Kommunenummeret'],
    ['new a.xlsx --language sv', '--language'],
  ])('sier fra om «%s» og skriver ingenting', async (words, sentence) => {
    const { code, complaints, files } = await commandLine(words);
    expect(code).toBe(2);
    expect(complaints).toContain(sentence);
    expect(files.size).toBe(0);
  });

  test('skriver ikke over en fil som finnes', async () => {
    const there = new Map([['a.xlsx', new Uint8Array([1])]]);
    const { code, files } = await commandLine('new a.xlsx', there);
    expect(code).toBe(2);
    expect(files.get('a.xlsx')).toEqual(new Uint8Array([1]));
  });
});

describe('boligutvalg sample', () => {
  test('lager en prøvekommune og lister feilene i den', async () => {
    const { code, out, files } = await commandLine(
      'sample s.xlsx --dwellings 12 --years 2 --faults 20 --json',
    );
    expect(code).toBe(0);
    const { faults } = JSON.parse(out) as { faults: Record<string, unknown>[] };
    expect(faults).toHaveLength(20);
    for (const fault of faults) {
      expect(fault).toMatchObject({
        kind: expect.any(String) as string,
        sheet: expect.any(String) as string,
        cell: expect.stringMatching(/^[A-Z]+\d+$/) as string,
      });
      expect(fault).toHaveProperty('value');
    }
    expect(files.has('s.xlsx')).toBe(true);
  });

  test('sier fra når det ikke er plass til så mange feil', async () => {
    const { code, complaints, files } = await commandLine(
      'sample s.xlsx --dwellings 1 --years 1 --faults 90000',
    );
    expect(code).toBe(2);
    expect(complaints).toContain('90000');
    expect(files.size).toBe(0);
  });

  test.each(['--dwellings 0', '--years ti', '--until 30.11.2026', '--faults -1'])(
    'sier fra om %s',
    async (option) => {
      const { code, files } = await commandLine(`sample s.xlsx ${option}`);
      expect(code).toBe(2);
      expect(files.size).toBe(0);
    },
  );
});
