import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeEach, describe, expect, test } from 'vitest';
import { arrearsWorkbook } from '../../src/app/arrears';
import { newRegister } from '../../src/app/new-register';
import type { OutputFile } from '../../src/cli/command';
import { writeAll } from '../../src/cli/write-files';
import { day } from '../../src/domain/days';
import { textIn } from '../../src/text';
import { registerWith } from '../helpers/register';

/** A disk of 64 kB, where the machine lets us have one. */
const smallDisk = mountedSmallDisk();
afterAll(() => {
  if (smallDisk !== undefined) spawnSync('umount', [smallDisk]);
});

function mountedSmallDisk(): string | undefined {
  const place = mkdtempSync(join(tmpdir(), 'small-disk-'));
  const { status } = spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=64k', 'tmpfs', place]);
  if (status === 0) return place;
  process.stdout.write('No small disk can be mounted: the test of a full disk is left out\n');
  return undefined;
}

let folder: string;
beforeEach(() => void (folder = mkdtempSync(join(tmpdir(), 'write-files-'))));
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const at = (name: string) => join(folder, name);
const file = (name: string, words: string): OutputFile => ({
  path: at(name),
  bytes: new TextEncoder().encode(words),
});
const write = (files: readonly OutputFile[], inputs: readonly string[] = []) =>
  writeAll(files, inputs, textIn('nb'));
const content = (name: string) => readFileSync(at(name), 'utf8');

describe('files are written whole or not at all', () => {
  test('two files, in a folder that is made', async () => {
    await write([file('ny/a.xlsx', 'a'), file('b.csv', 'b')]);
    expect([content('ny/a.xlsx'), content('b.csv')]).toEqual(['a', 'b']);
    expect(readdirSync(folder).sort()).toEqual(['b.csv', 'ny']);
  });

  test.each([
    ['the register that is read', ['register.xlsx']],
    ['the register by another way', ['./x/../register.xlsx']],
    ['the register through a link', ['lenke.xlsx']],
  ])('%s is never written over', async (_name, [target = '']) => {
    writeFileSync(at('register.xlsx'), 'register');
    symlinkSync(at('register.xlsx'), at('lenke.xlsx'));
    const attempt = write([file(target, 'report')], [at('register.xlsx')]);
    await expect(attempt).rejects.toThrow(/både fil å lese og fil å skrive/);
    expect(content('register.xlsx')).toBe('register');
  });

  test('another register that stands there is never written over by a report', async () => {
    const { bytes } = await arrearsWorkbook(registerWith(), day('2026-02-15'));
    const options = { municipalityName: 'Tynset kommune', municipalityNumber: '3427' };
    const register = await newRegister({
      ...options,
      language: 'nb',
      today: day('2026-11-30'),
    });
    writeFileSync(at('annet.xlsx'), register);
    const attempt = write([file('ny.csv', 'a'), file('annet.xlsx', 'report')]);
    await expect(attempt).rejects.toThrow(/er et register og blir ikke overskrevet/);
    expect(readdirSync(folder)).toEqual(['annet.xlsx']);
    expect(readFileSync(at('annet.xlsx')).equals(register)).toBe(true);
    // A report of before is no register, and the file that is brought up to date is meant.
    writeFileSync(at('restanser.xlsx'), bytes);
    await write([file('restanser.xlsx', 'report')]);
    await write([{ ...file('annet.xlsx', 'upgraded'), replaces: register }]);
    expect([content('restanser.xlsx'), content('annet.xlsx')]).toEqual(['report', 'upgraded']);
  });

  test.each([
    ['half a workbook', (whole: Uint8Array) => whole.subarray(0, whole.length / 2)],
    [
      'a workbook with bytes that are wrong',
      (whole: Uint8Array) => whole.map((byte, at) => (at > 40 && at % 97 === 0 ? 0 : byte)),
    ],
  ])('%s may be a register and is not written over', async (_, spoil) => {
    const { bytes } = await arrearsWorkbook(registerWith(), day('2026-02-15'));
    const spoilt = spoil(bytes);
    writeFileSync(at('annet.xlsx'), spoilt);
    const attempt = write([file('annet.xlsx', 'report')]);
    await expect(attempt).rejects.toThrow(/kan være et register/);
    expect(readFileSync(at('annet.xlsx')).equals(spoilt)).toBe(true);
  });

  test('what is no workbook at all is written over', async () => {
    writeFileSync(at('notat.xlsx'), 'dette er et notat');
    await write([file('notat.xlsx', 'report')]);
    expect(content('notat.xlsx')).toBe('report');
  });

  test('one name for two files is refused', async () => {
    await expect(write([file('a', '1'), file('a', '2')])).rejects.toThrow(/nevnt to ganger/);
    expect(readdirSync(folder)).toEqual([]);
  });

  test('where the second cannot be written, the first is not there either', async () => {
    writeFileSync(at('fil'), 'x');
    const attempt = write([file('a.xlsx', 'a'), file('fil/b.csv', 'b')]);
    await expect(attempt).rejects.toThrow(/Kan ikke skrive .*en fil, ikke en mappe/);
    expect(readdirSync(folder)).toEqual(['fil']);
  });

  test('a folder is not written over', async () => {
    await expect(write([{ path: folder, bytes: new Uint8Array() }])).rejects.toThrow(/mappe/);
  });

  test('a write-protected file is not replaced', async () => {
    writeFileSync(at('a.xlsx'), 'before');
    chmodSync(at('a.xlsx'), 0o444);
    await expect(write([file('a.xlsx', 'after')])).rejects.toThrow(/skrivebeskyttet/);
    expect(content('a.xlsx')).toBe('before');
    expect(readdirSync(folder)).toEqual(['a.xlsx']);
  });

  test('a file that another program has changed since it was read is left as it is now', async () => {
    writeFileSync(at('a.xlsx'), 'changed by Excel');
    const replaces = new TextEncoder().encode('as it was read');
    const attempt = write([{ ...file('a.xlsx', 'ours'), replaces }]);
    await expect(attempt).rejects.toThrow(/endret av et annet program.*Ingenting er skrevet/);
    expect(content('a.xlsx')).toBe('changed by Excel');
    expect(readdirSync(folder)).toEqual(['a.xlsx']);
    await write([
      { ...file('a.xlsx', 'ours'), replaces: new TextEncoder().encode('changed by Excel') },
    ]);
    expect(content('a.xlsx')).toBe('ours');
  });

  test.runIf(smallDisk !== undefined)(
    'a full disk: nothing is written, what was there stays',
    async () => {
      const path = join(smallDisk ?? '', 'register.xlsx');
      writeFileSync(path, 'before');
      const bytes = new Uint8Array(1_000_000).fill(7);
      await expect(write([{ path, bytes }])).rejects.toThrow(/Kan ikke skrive .*disken er full/);
      expect(readFileSync(path, 'utf8')).toBe('before');
      expect(readdirSync(smallDisk ?? '')).toEqual(['register.xlsx']);
    },
  );

  test('a saksliste that somebody may have edited is kept, each time', async () => {
    const agenda = (words: string) => [{ ...file('saksliste.docx', words), keepsPrevious: true }];
    for (const words of ['first', 'second', 'second', 'third']) await write(agenda(words));
    expect(readdirSync(folder).sort()).toEqual([
      'saksliste (forrige 2).docx',
      'saksliste (forrige).docx',
      'saksliste.docx',
    ]);
    expect(content('saksliste (forrige).docx')).toBe('first');
  });
});
