import { beforeAll, describe, expect, test } from 'vitest';
import { newRegister } from '../../src/app/new-register';
import { day } from '../../src/domain/days';
import { commandLine } from '../helpers/command-line';
import { signed } from '../helpers/signed-file';
import { withoutSheets } from '../helpers/older-register';

let whole: Uint8Array;
let older: Uint8Array;

beforeAll(async () => {
  whole = await newRegister({
    language: 'nb',
    municipalityName: 'Tynset kommune',
    municipalityNumber: '3427',
    today: day('2026-11-30'),
  });
  older = withoutSheets(whole, ['Needs']);
});

describe('boligutvalg upgrade', () => {
  test('oppgraderer filen og tar vare på den gamle', async () => {
    const { code, out, files } = await commandLine(
      'upgrade register.xlsx',
      new Map([['register.xlsx', older]]),
    );
    expect(code).toBe(0);
    expect(out).toContain('Nye ark: Behov.');
    expect(files.get('register (før oppgradering).xlsx')).toEqual(older);
    expect(files.get('register.xlsx')).not.toEqual(older);
  });

  test('skriver til en annen fil med --out og lar den første stå', async () => {
    const { out, files } = await commandLine(
      'upgrade register.xlsx --out nytt.xlsx --json',
      new Map([['register.xlsx', older]]),
    );
    expect(JSON.parse(out)).toMatchObject({ written: true, backup: null, sheets: ['Behov'] });
    expect(files.get('register.xlsx')).toEqual(older);
    expect([...files.keys()].sort()).toEqual(['nytt.xlsx', 'register.xlsx']);
  });

  test('sier fra når signaturen i filen ikke lenger gjelder, og skriver likevel', async () => {
    const given = new Map([['register.xlsx', signed(older)]]);
    const { complaints, files } = await commandLine('upgrade register.xlsx', given);
    expect(complaints).toMatch(/digitalt signert.*ugyldig/);
    expect(files.get('register (før oppgradering).xlsx')).toEqual(signed(older));
    const { out } = await commandLine('upgrade register.xlsx --json', given);
    expect(JSON.parse(out)).toMatchObject({ written: true, breaks: ['signature'] });
  });

  test('skriver ingenting når registeret er oppdatert', async () => {
    const { code, out, files } = await commandLine(
      'upgrade register.xlsx',
      new Map([['register.xlsx', whole]]),
    );
    expect(code).toBe(0);
    expect(out).toContain('allerede oppdatert');
    expect(files.size).toBe(1);
  });
});
