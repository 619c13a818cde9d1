import {
  conditions,
  disposalForms,
  dwellingCategories,
  dwellingStatuses,
  dwellingTypes,
  potentials,
} from '../codes/dwellings';
import {
  choice,
  day,
  decimal,
  dwellingUnit,
  integer,
  key,
  money,
  municipalityNumber,
  note,
  organisationNumber,
  phone,
  postcode,
  text,
  yesNo,
} from '../columns';
import { dwellingHelp } from './help/dwellings';
import { helped } from './help/help';
import type { RowOf, Table } from './table';

export const dwellings = {
  id: 'Dwellings',
  sheet: ['Boliger', 'Bustader', 'Dwellings'],
  group: 'stock',
  key: 'dwelling',
  columns: helped(
    {
      dwelling: key('B', ['Bolig', 'Bustad', 'Dwelling']),
      municipality: municipalityNumber(['Kommunenr', 'Kommunenr', 'Municipality no'], {
        required: true,
      }),
      gnr: integer(['Gnr', 'Gnr', 'Gnr'], { required: true, least: 1, most: 99_999 }),
      bnr: integer(['Bnr', 'Bnr', 'Bnr'], { required: true, least: 1, most: 9_999 }),
      fnr: integer(['Festenr', 'Festenr', 'Ground lease no'], { most: 9_999 }),
      snr: integer(['Seksjonsnr', 'Seksjonsnr', 'Section no'], { most: 999 }),
      unit: dwellingUnit(['Bruksenhetsnr', 'Brukseiningsnr', 'Dwelling unit no'], {
        required: true,
      }),
      extraReference: text(['Ekstra referanse', 'Ekstra referanse', 'Extra reference'], {}),
      address: text(['Adresse', 'Adresse', 'Address'], { required: true }),
      postcode: postcode(['Postnr', 'Postnr', 'Postcode'], { required: true }),
      area: text(['Område', 'Område', 'Area'], { required: true }),
      type: choice(dwellingTypes, ['Boligtype', 'Bustadtype', 'Type'], { required: true }),
      category: choice(dwellingCategories, ['Kategori', 'Kategori', 'Category'], {
        required: true,
      }),
      disposal: choice(disposalForms, ['Disposisjonsform', 'Disposisjonsform', 'Disposal form'], {
        required: true,
      }),
      owner: text(['Eier', 'Eigar', 'Owner'], {}),
      ownerNumber: organisationNumber(['Eiers org.nr', 'Eigars org.nr', 'Owner org no'], {}),
      ownerPhone: phone(['Eiers telefon', 'Eigars telefon', 'Owner phone'], {}),
      rooms: integer(['Rom', 'Rom', 'Rooms'], { required: true, most: 30 }),
      bedrooms: integer(['Soverom', 'Soverom', 'Bedrooms'], { required: true, most: 20 }),
      usableArea: decimal(['BRA (m²)', 'BRA (m²)', 'Usable area (m²)'], { required: true }),
      floor: integer(['Etasje', 'Etasje', 'Floor'], { least: -3, most: 60 }),
      lift: yesNo(['Heis', 'Heis', 'Lift'], {}),
      wheelchair: yesNo(['Rullestol', 'Rullestol', 'Wheelchair'], { required: true }),
      staffed: yesNo(['Døgnbemannet', 'Døgnbemanna', 'Staffed'], {}),
      staffBase: yesNo(['Personalbase', 'Personalbase', 'Staff base'], {}),
      pets: yesNo(['Dyr tillatt', 'Dyr tillate', 'Pets allowed'], {}),
      rent: money(['Månedsleie', 'Månadsleige', 'Monthly rent'], { required: true }),
      powerAdvance: money(['A konto strøm', 'A konto straum', 'Power on account'], {}),
      status: choice(dwellingStatuses, ['Status', 'Status', 'Status'], { required: true }),
      statusDate: day(['Statusdato', 'Statusdato', 'Status date'], { required: true }),
      availableFrom: day(['Ledig fra', 'Ledig frå', 'Available from'], {}),
      condition: choice(conditions, ['Tilstand', 'Tilstand', 'Condition'], {}),
      nextInspection: day(['Neste tilsyn', 'Neste tilsyn', 'Next inspection'], {}),
      keyNumber: text(['Nøkkel', 'Nøkkel', 'Key'], {}),
      powerMeter: text(['Målernr strøm', 'Målarnr straum', 'Power meter no'], {}),
      waterMeter: text(['Målernr vann', 'Målarnr vatn', 'Water meter no'], {}),
      ownPotential: choice(potentials, ['Leie til eie', 'Leige til eige', 'Rent to own'], {}),
      inUseFrom: day(['I bruk fra', 'I bruk frå', 'In use from'], {}),
      outOfUse: day(['Ute av bruk', 'Ute av bruk', 'Out of use'], {}),
      note: note(['Merknad', 'Merknad', 'Note'], {}),
    },
    dwellingHelp,
  ),
} as const satisfies Table;

export type Dwelling = RowOf<typeof dwellings>;
