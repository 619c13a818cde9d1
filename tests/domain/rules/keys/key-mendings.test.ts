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
    'two rows about different things',
    {
      Dwellings: [
        { dwelling: 'B-0001', address: 'Lia 1', bnr: 1 },
        { dwelling: 'B-0001', address: 'Lia 2', bnr: 2 },
      ],
    },
    'Gi rad 3 på Boliger sin egen ID, B-0002.',
    true,
  ],
  [
    'two rows about different things, with somebody living in one of them',
    {
      Dwellings: [
        { dwelling: 'B-0001', address: 'Lia 1', bnr: 1 },
        { dwelling: 'B-0001', address: 'Lia 2', bnr: 2 },
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
  const given = {
    Dwellings: [1, 2, 3, 4].map((bnr) => ({ dwelling: 'B-0007', address: `Lia ${bnr}`, bnr })),
  };
  expect(edits(given).map((edit) => edit.kind === 'set' && edit.value)).toEqual([
    'B-0008',
    'B-0009',
    'B-0010',
  ]);
});

test('an id that would become another row’s is left to a person', () => {
  expect(offered({ Dwellings: [{ dwelling: 'B-0012' }, { dwelling: 'b12' }] })).toEqual([]);
});

/** What a person may choose between for the rows of a register. */
function choices(given: GivenRows, rule: string): readonly (readonly string[])[] {
  const { findings } = checkRegister(registerWith(given), day('2026-11-22'));
  return findings.flatMap((finding) =>
    finding.rule === rule && finding.choices !== undefined
      ? [finding.choices.map(({ title, notes }) => [title, ...notes].join(' '))]
      : [],
  );
}

test.each<[string, GivenRows, string, readonly string[]]>([
  [
    'a rent charged twice under one id with two amounts',
    {
      Charges: [
        { charge: 'F-0001', tenancy: 'L-0001' },
        { charge: 'F-0001', tenancy: 'L-0001', amount: 999_900 },
      ],
    },
    'key-doubled',
    [
      'Slett rad 3 på Krav. Rad 2 blir stående. Beløp: «9 999,00» på rad 3, «8 000,00» på rad 2.',
      'Slett rad 2 på Krav. Rad 3 blir stående. Beløp: «8 000,00» på rad 2, «9 999,00» på rad 3.',
      'Gi rad 3 på Krav sin egen ID, F-0002.',
    ],
  ],
  [
    'a dwelling under one id with two rents',
    {
      Dwellings: [{ dwelling: 'B-0001' }, { dwelling: 'B-0001', rent: 690_000 }],
    },
    'key-doubled',
    [
      'Slett rad 3 på Boliger. Rad 2 blir stående. Månedsleie: «6 900,00» på rad 3, «8 000,00» på rad 2.',
      'Slett rad 2 på Boliger. Rad 3 blir stående. Månedsleie: «8 000,00» på rad 2, «6 900,00» på rad 3.',
      'Gi rad 3 på Boliger sin egen ID, B-0002.',
    ],
  ],
  [
    'an id whose right form is another row’s',
    { Dwellings: [{ dwelling: 'B-0012' }, { dwelling: 'b12' }] },
    'key-form',
    [
      'Slett rad 3 på Boliger. Rad 2 blir stående. Bolig: «b12» på rad 3, «B-0012» på rad 2.',
      'Slett rad 2 på Boliger. Rad 3 blir stående. Bolig: «B-0012» på rad 2, «b12» på rad 3.',
      'Gi rad 3 på Boliger sin egen ID, B-0013.',
    ],
  ],
])('of %s a person chooses', (_, given, rule, sentences) => {
  const plain = choices(given, rule).map((one) => one.map((text) => text.replace(/\u00A0/g, ' ')));
  expect(plain).toEqual([sentences]);
  expect(offered(given)).toEqual([]);
});

test('ids are mended towards the form that the register has, and rows that share one keep sharing it', () => {
  const given: GivenRows = {
    Dwellings: ['B-0001', 'b2', 'B-3', 'b7', 'b7'].map((dwelling, at) => ({
      ...{ dwelling, address: `Lia ${at}`, bnr: at + 1 },
    })),
    Tenancies: [{ dwelling: cell('B-0003') }],
  };
  const { findings } = checkRegister(registerWith(given), day('2026-11-22'));
  const forms = findings.filter(({ rule }) => rule === 'key-form');
  expect(new Set(forms.map(({ mending }) => mending?.title))).toEqual(
    new Set([
      'Skriv ID-en «b2» som B-0002.',
      'Skriv ID-en «B-3» som B-0003, også i 1 celle som viser til den.',
      'Skriv ID-en «b7» som B-0007.',
    ]),
  );
  expect(forms.at(-1)?.mending?.edits).toHaveLength(2);
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
    Tenancies: [{ dwelling: cell('B-0003') }],
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
