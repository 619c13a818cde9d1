import { expect, test } from 'vitest';
import { day } from '../../../../src/domain/days';
import { checkRegister } from '../../../../src/domain/rules';
import { cell, registerWith } from '../../../helpers/register';

test.each<[string, readonly string[], string | undefined, readonly string[]]>([
  [
    'among others of Tynset',
    ['2500', '2501', '2500'],
    undefined,
    [
      'Skriv 2500 (TYNSET) i stedet for «250».',
      'Skriv 2501 (TYNSET) i stedet for «250».',
      'Skriv 0250 (OSLO) i stedet for «250».',
    ],
  ],
  ['among others of Oslo', ['0255', '0650'], '0250', []],
  ['alone', [], undefined, ['Skriv 0250 (OSLO) i stedet for «250».']],
])('the postcode 250 %s', (_, others, repair, choices) => {
  const register = registerWith({
    Dwellings: [...others.map((postcode) => ({ postcode })), { postcode: cell('250') }],
  });
  const { findings } = checkRegister(register, day('2026-11-22'));
  const found = findings.find(({ rule }) => rule === 'postcode-format');
  expect(found?.repair).toBe(repair);
  expect((found?.choices ?? []).map(({ title }) => title)).toEqual(choices);
  expect((found?.choices ?? []).some(({ safe }) => safe)).toBe(false);
});
