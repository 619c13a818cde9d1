import type { CellValue } from '../cells';
import { readAccount } from '../identifiers/account';
import { readDwellingUnit } from '../identifiers/dwelling-unit';
import { readEmail, readPhone } from '../identifiers/contact';
import { readIdentityNumber } from '../identifiers/identity-number';
import { readKid } from '../identifiers/kid';
import { readMunicipalityNumber } from '../identifiers/municipality-number';
import { readOrganisationNumber } from '../identifiers/organisation-number';
import { readPostcode } from '../identifiers/postcode';
import type { Words } from '../language';
import type { Parsed } from '../parsed';
import type { Column, ColumnKind, ColumnOptions } from './column';

type Builder = <const O extends ColumnOptions>(header: Words, options: O) => Column<string> & O;

/** A text column whose digits can be checked; the sheet keeps it as text so that no zero is lost. */
function identifier(
  kind: ColumnKind,
  width: number,
  read: (cell: CellValue) => Parsed<string>,
  preset: ColumnOptions = {},
): Builder {
  return (header, options) => ({
    kind,
    header,
    format: '@',
    width,
    parse: read,
    toCell: (value: string) => value,
    ...preset,
    ...options,
  });
}

/** Fødselsnummer, D-number, H-number or DUF number. */
export const identityNumber = identifier('identityNumber', 13, readIdentityNumber, {
  personal: 'identity-number',
});
export const kid = identifier('kid', 18, readKid);
export const account = identifier('account', 14, readAccount, { personal: 'contact' });
export const organisationNumber = identifier('organisationNumber', 12, readOrganisationNumber);
export const dwellingUnit = identifier('dwellingUnit', 9, readDwellingUnit);
export const municipalityNumber = identifier('municipalityNumber', 8, readMunicipalityNumber);
export const postcode = identifier('postcode', 8, readPostcode);
export const phone = identifier('phone', 13, readPhone, { personal: 'contact' });
export const email = identifier('email', 24, readEmail, { personal: 'contact' });
