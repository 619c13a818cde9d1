import { expect, test } from 'vitest';
import { nextId } from '../../../src/domain/form/next-id';
import { registerWith } from '../../helpers/register';

test.each([
  ['an empty table begins', {}, 'S-0001'],
  [
    'one more than the highest',
    { Applications: [{ application: 'S-0007' }, { application: 'S-0003' }] },
    'S-0008',
  ],
  [
    'a number that only another table still points to is not used again',
    { Offers: [{ application: 'S-0031' }] },
    'S-0032',
  ],
  [
    'a row that only the change log knows is not used again',
    { ChangeLog: [{ table: 'Applications', row: 'S-0044' }] },
    'S-0045',
  ],
  ['the width is kept', { Applications: [{ application: 'S-000123' }] }, 'S-000124'],
  [
    'a slip of the hand counts for nothing',
    { Applications: [{ application: 'S-99999999999' }] },
    'S-0001',
  ],
] as const)('%s', (_, rows, expected) => {
  expect(nextId(registerWith(rows), 'Applications')).toBe(expected);
});

test('keys that people choose are not proposed', () => {
  expect(nextId(registerWith(), 'Settings')).toBe('');
});

test('an id that was taken back before it was saved is used again', () => {
  const register = registerWith({ Applications: [{ application: 'S-0003' }] });
  const [part] = register.tables.Applications.parts;
  if (part === undefined) throw new Error('there is a table');
  const data = { ...part.data, strings: [...part.data.strings, 'S-0900'] };
  const Applications = { ...register.tables.Applications, parts: [{ ...part, data }] };
  const undone = { ...register, tables: { ...register.tables, Applications } };
  expect(nextId(undone, 'Applications')).toBe('S-0004');
});
