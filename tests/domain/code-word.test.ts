import { expect, test } from 'vitest';
import { wordOf } from '../../src/domain/code-word';
import { dwellingStatuses, dwellingTypes } from '../../src/domain/codes/dwellings';
import { day } from '../../src/domain/days';
import { appendRows } from '../../src/domain/row-edits';
import { checkRegister } from '../../src/domain/rules';
import { codeLists } from '../../src/domain/setup-rows';
import { cell, registerWith } from '../helpers/register';

const list = codeLists().find(({ codes }) => codes === dwellingStatuses)?.name ?? '';
const register = registerWith({
  Codes: [
    { list, code: 'vacant', label: 'tom' },
    { list, code: 'vacant', label: 'fri', inUse: false },
    { list, code: 'let', label: 'Rented' },
  ],
  Dwellings: [{ status: cell('bebodd') }],
});

test('a code is called what the municipality calls it, else what the program does', () => {
  expect(wordOf(register, dwellingStatuses, 'vacant')).toBe('tom');
  expect(wordOf(register, dwellingTypes, 'flat')).toBe('leilighet');
  expect(wordOf(registerWith(), dwellingStatuses, 'vacant')).toBe('ledig');
});

test('a sentence names the choices as the codes sheet does', () => {
  const { findings } = checkRegister(register, day('2026-11-22'));
  expect(findings.find(({ rule }) => rule === 'not-a-choice')?.message).toMatch(/: tom, /);
});

test('what the program writes is in the municipality’s words', () => {
  const edit = appendRows(register, 'Dwellings', [{ status: 'vacant' }]);
  expect('rows' in edit && edit.rows[0]).toContain('tom');
});
