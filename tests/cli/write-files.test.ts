import {
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { OutputFile } from '../../src/cli/command';
import { writeAll } from '../../src/cli/write-files';
import { textIn } from '../../src/text';

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
