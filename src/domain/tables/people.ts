import {
  addressProtections,
  householdKinds,
  householdRoles,
  spokenLanguages,
  residences,
} from '../codes/people';
import {
  choice,
  day,
  email,
  identityNumber,
  integer,
  key,
  note,
  phone,
  reference,
  text,
  yesNo,
} from '../columns';
import { householdHelp, personHelp } from './help/people';
import { helped } from './help/help';
import type { RowOf, Table } from './table';

export const households = {
  id: 'Households',
  sheet: ['Husstander', 'Husstandar', 'Households'],
  group: 'people',
  key: 'household',
  columns: helped(
    {
      household: key('H', ['Husstand', 'Husstand', 'Household']),
      label: text(['Navn på husstand', 'Namn på husstand', 'Label'], {
        required: true,
        personal: 'name',
      }),
      kind: choice(householdKinds, ['Husstandstype', 'Husstandstype', 'Household type'], {}),
      adults: integer(['Voksne', 'Vaksne', 'Adults'], { most: 20 }),
      children: integer(['Barn', 'Barn', 'Children'], { most: 20 }),
      language: choice(spokenLanguages, ['Språk', 'Språk', 'Language'], {}),
      interpreter: yesNo(['Tolk', 'Tolk', 'Interpreter'], {}),
      note: note(['Merknad', 'Merknad', 'Note'], {}),
    },
    householdHelp,
  ),
} as const satisfies Table;

export const persons = {
  id: 'Persons',
  sheet: ['Personer', 'Personar', 'Persons'],
  group: 'people',
  key: 'person',
  columns: helped(
    {
      person: key('P', ['Person', 'Person', 'Person']),
      household: reference('Households', ['Husstand', 'Husstand', 'Household'], { required: true }),
      role: choice(householdRoles, ['Rolle', 'Rolle', 'Role'], { required: true }),
      name: text(['Navn', 'Namn', 'Name'], { required: true, personal: 'name' }),
      identityNumber: identityNumber(['Fødselsnummer', 'Fødselsnummer', 'Identity number'], {}),
      birthDate: day(['Fødselsdato', 'Fødselsdato', 'Birth date'], { personal: 'identity-number' }),
      phone: phone(['Telefon', 'Telefon', 'Phone'], {}),
      email: email(['E-post', 'E-post', 'E-mail'], {}),
      addressProtection: choice(
        addressProtections,
        ['Adressesperre', 'Adressesperre', 'Address protection'],
        {},
      ),
      consentScope: text(['Samtykke omfang', 'Samtykke omfang', 'Consent scope'], {
        personal: 'sensitive',
      }),
      consentFrom: day(['Samtykke fra', 'Samtykke frå', 'Consent from'], {}),
      consentUntil: day(['Samtykke til', 'Samtykke til', 'Consent until'], {}),
      consentWithdrawn: day(['Samtykke trukket', 'Samtykke trekt', 'Consent withdrawn'], {}),
      residence: choice(residences, ['Bosted', 'Bustad i husstanden', 'Residence'], {}),
      deceased: day(['Død', 'Død', 'Deceased'], { personal: 'sensitive' }),
      movedAway: day(['Flyttet ut', 'Flytta ut', 'Moved away'], {}),
    },
    personHelp,
  ),
} as const satisfies Table;

export type Household = RowOf<typeof households>;
export type Person = RowOf<typeof persons>;
