import { describe, expect, test } from 'vitest';
import { commandLine } from '../helpers/command-line';

describe('a command line that cannot be followed ends with one sentence and exit code 2', () => {
  test.each([
    ['an unknown command', 'chekc register.xlsx', /Kommandoen «chekc» finnes ikke/],
    ['an unknown option', 'check register.xlsx --jsn', /Valget --jsn finnes ikke her/],
    ['no file', 'check', /Filen mangler/],
    ['two files', 'check one.xlsx two.xlsx', /Dette er for mye: «two.xlsx»/],
    ['a file that is not there', 'check nowhere.xlsx', /Kan ikke lese nowhere.xlsx/],
    ['a day that is none', 'check register.xlsx --on 2026-02-30', /«2026-02-30» er ikke det/],
    ['an option without value', 'check register.xlsx --on', /Valget --on mangler verdi/],
    ['a flag with a value', 'check register.xlsx --json=yes', /skal stå alene/],
    ['the same option twice', 'check a.xlsx --json --json', /gitt to ganger/],
  ])('%s', async (_name, words, sentence) => {
    const outcome = await commandLine(words);
    expect(outcome.complaints).toMatch(sentence);
    expect(outcome.complaints.split('\n')).toHaveLength(1);
    expect(outcome.out).toBe('');
    expect(outcome.code).toBe(2);
    expect(outcome.files.size).toBe(0);
  });
});

test('help lists the commands', async () => {
  const outcome = await commandLine('--help');
  expect(outcome.code).toBe(0);
  expect(outcome.out).toContain('boligutvalg check');
});
