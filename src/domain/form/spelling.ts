import type { ColumnKind } from '../columns';

/** Numbers in the groups that people read them in: `62 48 50 00`, `974 760 673`, `1234.56.78903`. */
const spellings: Readonly<Partial<Record<ColumnKind, (value: string) => string>>> = {
  phone: (value) =>
    /^[49]\d{7}$/.test(value) ? grouped(value, [3, 2, 3]) : grouped(value, [2, 2, 2, 2]),
  organisationNumber: (value) => grouped(value, [3, 3, 3]),
  account: (value) => grouped(value, [4, 2, 5], '.'),
  identityNumber: (value) => grouped(value, [6, 5]),
  kid: (value) => value,
  dwellingUnit: (value) => value,
  postcode: (value) => value,
  municipalityNumber: (value) => value,
};

/** A value that was read, as its field shows it; other kinds keep what was typed. */
export function spelled(kind: ColumnKind, value: string, typed: string): string {
  return spellings[kind]?.(value) ?? typed.trim();
}

/** The digits in groups; a value of another length stays whole. */
function grouped(value: string, lengths: readonly number[], between = '\u00A0'): string {
  if (value.length !== lengths.reduce((sum, length) => sum + length, 0)) return value;
  let at = 0;
  return lengths.map((length) => value.slice(at, (at += length))).join(between);
}
