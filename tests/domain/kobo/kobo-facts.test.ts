import { describe, expect, test } from 'vitest';
import { day } from '../../../src/domain/days';
import { splitAddress } from '../../../src/domain/identifiers/street-address';
import { koboColumns } from '../../../src/domain/kobo/kobo-columns';
import { koboFacts } from '../../../src/domain/kobo/kobo-facts';
import { missingForKobo } from '../../../src/domain/kobo/missing';
import { readRegister } from '../../../src/domain/register';
import { sampleDefaults, sampleTables } from '../../../src/domain/sample';
import { registerWith, type GivenRows } from '../../helpers/register';

const on = day('2026-03-01');

/** What is missing for the only dwelling of a register. */
function missing(rows: GivenRows): readonly string[] {
  const register = registerWith(rows);
  return missingForKobo(koboFacts(register, register.tables.Dwellings.rows[0]!, on));
}

describe('Kobos 35 kolonner', () => {
  const register = readRegister(sampleTables());
  const facts = register.tables.Dwellings.rows.map((one) =>
    koboFacts(register, one, sampleDefaults.until),
  );

  test('kan lages for hver bolig i prøvekommunen, uten at noe som trengs, mangler', () => {
    expect(koboColumns).toHaveLength(35);
    for (const one of facts) {
      expect(Object.keys(one).sort()).toEqual([...koboColumns].sort());
      expect(missingForKobo(one)).toEqual([]);
    }
  });

  test('har alle svar i minst én bolig, bortsett fra festenummer og ekstra referanse', () => {
    const never = koboColumns.filter((column) => facts.every((one) => one[column] === null));
    expect(never).toEqual(['festenummer', 'ekstrareferanse']);
  });
});

describe('det Kobo trenger, og registeret ikke kan svare på', () => {
  test.each<[string, GivenRows, readonly string[]]>([
    [
      'adresse uten nummer',
      { Dwellings: [{ address: 'Brugata', status: 'vacant' }] },
      ['gatenavn', 'husnummer'],
    ],
    [
      'matrikkeladresse',
      { Dwellings: [{ address: '42/31', status: 'vacant' }] },
      ['gatenavn', 'husnummer'],
    ],
    [
      'innleid uten eier',
      { Dwellings: [{ disposal: 'leasedPrivatePerson', status: 'vacant' }] },
      ['boligeiersnavn'],
    ],
    [
      'innleid fra foretak uten telefon',
      {
        Dwellings: [
          {
            disposal: 'leasedPrivateCompany',
            owner: 'Bygg AS',
            ownerNumber: '981566378',
            status: 'vacant',
          },
        ],
      },
      ['boligeiersmobilnummer'],
    ],
    [
      'disposisjonsrett',
      { Dwellings: [{ disposal: 'disposalRight', status: 'vacant' }] },
      ['kobodisposisjonsform'],
    ],
    [
      'utleid uten leieforhold',
      { Dwellings: [{ status: 'let' }] },
      ['hovedsoker', 'leieforholdertidsubegrenset', 'leieforholdstartdato'],
    ],
    ['ledig bolig', { Dwellings: [{ status: 'vacant' }] }, []],
  ])('%s', (_, rows, expected) => {
    expect(missing(rows)).toEqual(expected);
  });
});

describe('en adresse deles bare når det er sikkert hvordan', () => {
  test.each([
    ['Skiferveien 12', { street: 'Skiferveien', number: 12, letter: '' }],
    ['Skiferveien 12B', { street: 'Skiferveien', number: 12, letter: 'B' }],
    ['Gamle Kvernvei 4 c', { street: 'Gamle Kvernvei', number: 4, letter: 'C' }],
    ['17. mai gate 5', { street: '17. mai gate', number: 5, letter: '' }],
    ['Brugata', null],
    ['42/31', null],
    ['Brugata 12 H0101', null],
    ['Brugata 12-14', null],
    ['Brugata 012', null],
  ])('%s', (address, parts) => {
    expect(splitAddress(address)).toEqual(parts);
  });
});
