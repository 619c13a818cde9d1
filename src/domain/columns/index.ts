export { choice, yesNo, type CodeList } from './choices';
export type { Column, ColumnKind, ColumnOptions, Personal, ReadContext, ValueOf } from './column';
export {
  account,
  dwellingUnit,
  email,
  identityNumber,
  kid,
  municipalityNumber,
  organisationNumber,
  phone,
  postcode,
} from './identifiers';
export { decimal, integer, money } from './numbers';
export { key, note, reference, text } from './text';
export { day, month } from './time';
