import { expect, test } from 'vitest';
import { day } from '../../../../src/domain/days';
import { checkRegister } from '../../../../src/domain/rules';
import { cell, registerWith, type GivenRows } from '../../../helpers/register';

/** What is offered for the keys of a register: titles and notes, and whether it is safe. */
function offered(given: GivenRows): readonly (readonly [string, boolean])[] {
  const { findings } = checkRegister(registerWith(given), day('2026-11-22'));
  return findings.flatMap(({ rule, mending }) =>
    (rule === 'key-doubled' || rule === 'key-form') && mending !== undefined
      ? [[[mending.title, ...mending.notes].join(' '), mending.safe] as const]
      : [],
  );
}

function edits(given: GivenRows) {
  const { findings } = checkRegister(registerWith(given), day('2026-11-22'));
  return findings.flatMap(({ mending }) => mending?.edits ?? []);
}

test.each<[string, GivenRows, string, boolean]>([
  [
    'a row that is there twice',
    { Contacts: [{ contact: 'K-0001' }, { contact: 'K-0002' }, { contact: 'K-0001' }] },
    'Slett rad 4 på Kontakt. Alt som står der, står også på rad 2.',
    true,
  ],
  [
    'the poorer of two rows',
    {
      Dwellings: [
        { dwelling: 'B-0001', rooms: null },
        { dwelling: 'B-0001', rooms: 3 },
      ],
    },
    'Slett rad 2 på Boliger. Alt som står der, står også på rad 3.',
    true,
  ],
  [
    'two rows that say different things',
    {
      Dwellings: [
        { dwelling: 'B-0001', rooms: 2 },
        { dwelling: 'B-0001', rooms: 3 },
      ],
    },
    'Gi rad 3 på Boliger sin egen ID, B-0002.',
    true,
  ],
  [
    'two rows that say different things, with somebody living in one of them',
    {
      Dwellings: [
        { dwelling: 'B-0001', rooms: 2 },
        { dwelling: 'B-0001', rooms: 3 },
      ],
      Tenancies: [{ dwelling: 'B-0001' }],
    },
    'Gi rad 3 på Boliger sin egen ID, B-0002. 1 rad viser til B-0001, og det betyr fra nå av rad 2.',
    false,
  ],
  [
    'small letters',
    { Dwellings: [{ dwelling: 'b-12' }, { dwelling: 'B-0002' }] },
    'Skriv ID-en «b-12» som B-0012.',
    true,
  ],
])('%s', (_, given, sentence, safe) => {
  expect(offered(given)).toEqual([[sentence, safe]]);
});

test('what refers to an id is written anew with it, however it is written there', () => {
  const given: GivenRows = {
    Dwellings: [{ dwelling: 'B12' }],
    Tenancies: [{ dwelling: 'B12' }, { dwelling: 'B12' }],
  };
  expect(offered(given)[0]?.[0]).toBe(
    'Skriv ID-en «B12» som B-0012, også i 2 celler som viser til den.',
  );
  expect(edits(given)).toEqual([
    { kind: 'set', table: 'Dwellings', row: 0, column: 0, value: 'B-0012' },
    ...[0, 1].map((row) => ({
      ...{ kind: 'set', table: 'Tenancies', row, value: 'B-0012' },
      column: expect.any(Number) as number,
    })),
  ]);
});

test('several rows with one id get one new id each', () => {
  const rooms = [1, 2, 3, 4];
  const given = { Dwellings: rooms.map((count) => ({ dwelling: 'B-0007', rooms: count })) };
  expect(edits(given).map((edit) => edit.kind === 'set' && edit.value)).toEqual([
    'B-0008',
    'B-0009',
    'B-0010',
  ]);
});

test('an id that would become another row’s is left to a person', () => {
  expect(offered({ Dwellings: [{ dwelling: 'B-0012' }, { dwelling: 'b12' }] })).toEqual([]);
});

test.each([
  ['Berg, Anne', 'H-0002'],
  ['anne berg', 'H-0002'],
  ['Fatima Ali', 'H-0001'],
  ['Ali, Hassan', undefined],
  ['Per Vik', undefined],
])('a household called «%s» is offered as %s', (called, key) => {
  const register = registerWith({
    Households: [
      { household: 'H-0001', label: 'Familien Ali' },
      { household: 'H-0002', label: 'Anne Berg' },
      { household: 'H-0003', label: 'Hansen' },
    ],
    Persons: [
      { household: 'H-0001', name: 'Fatima Ali' },
      { household: 'H-0001', name: 'Hassan Ali' },
      { household: 'H-0003', name: 'Hassan Ali' },
    ],
    Tenancies: [{ household: cell(called) }],
  });
  const { findings } = checkRegister(register, day('2026-11-22'));
  const offer = findings.find(({ rule }) => rule === 'not-an-id')?.mending;
  expect(offer?.cells[0]?.after).toBe(key);
  expect(offer?.safe).toBe(key === undefined ? undefined : false);
});

test('a row that is there twice under two ids goes, and what refers to it follows', () => {
  const alike = { address: 'Lia 1', bnr: 1, rooms: 2 };
  const register = registerWith({
    Dwellings: [
      { dwelling: 'B-0001', ...alike },
      { dwelling: 'B-0002', ...alike, rooms: 3 },
      { dwelling: 'B-0003', ...alike },
    ],
    Tenancies: [{ dwelling: 'B-0003' }],
  });
  const { findings } = checkRegister(register, day('2026-11-22'));
  const offer = findings.find(({ rule }) => rule === 'row-doubled');
  expect(offer?.cell).toBe('A4');
  expect(offer?.mending?.title).toBe(
    'Slett rad 4 på Boliger, som er lik rad 2, og la 1 celle som viser til den, vise til B-0001.',
  );
  expect(offer?.mending?.edits).toMatchObject([
    { kind: 'set', table: 'Tenancies', row: 0, value: 'B-0001' },
    { kind: 'delete', table: 'Dwellings', rows: [2] },
  ]);
});
