import type { Edit } from '../../edits';
import type { Register } from '../../register';
import { appendRows, type NoPlace } from '../../row-edits';
import { itemFieldIds, NO_READINGS, type ItemField, type Mapping, type Readings } from './fields';

/** A saved way to read the lists of one ledger system. */
export interface ItemProfile {
  readonly name: string;
  readonly mapping: Mapping;
  readonly readings: Readings;
}

/** The table that an open items list fills; how its rows are kept in ImportProfiles. */
const TABLE = 'Charges';

const DATES: Readonly<Record<string, Readings['dates']>> = {
  'dd.mm.åååå': 'day-first',
  'mm/dd/åååå': 'month-first',
};
const DECIMALS: Readonly<Record<string, Readings['decimals']>> = {
  desimalkomma: 'comma',
  desimalpunktum: 'point',
};

export function profileNames(register: Register): readonly string[] {
  const { rows } = register.tables.ImportProfiles;
  return [...new Set(rows.filter(({ table }) => table === TABLE).map(({ profile }) => profile))];
}

/** The profile of this name, whatever its case; null where there is none. */
export function profileNamed(register: Register, name: string): ItemProfile | null {
  const plain = name.trim().toLocaleLowerCase('nb');
  const rows = register.tables.ImportProfiles.rows.filter(
    ({ profile, table }) => profile.trim().toLocaleLowerCase('nb') === plain && table === TABLE,
  );
  const [first] = rows;
  if (first === undefined) return null;
  const fields = new Map(rows.map(({ column, header }) => [column, header]));
  const mapping = itemFieldIds.flatMap((field) => {
    const header = fields.get(field) ?? null;
    return header === null ? [] : [[field, header] as const];
  });
  const readings = rows.map(({ reading }) => reading ?? '');
  return {
    name: first.profile,
    mapping: Object.fromEntries(mapping),
    readings: {
      dates: readings.map((one) => DATES[one] ?? null).find((one) => one !== null) ?? null,
      decimals: readings.map((one) => DECIMALS[one] ?? null).find((one) => one !== null) ?? null,
    },
  };
}

/** Saves a profile; one of the same name is taken out first. */
export function profileEdits(register: Register, profile: ItemProfile): readonly Edit[] | NoPlace {
  const rows = itemFieldIds.flatMap((field) => {
    const header = profile.mapping[field];
    return header === undefined ? [] : [rowOf(profile, field, header)];
  });
  const added = appendRows(register, 'ImportProfiles', rows);
  if (!('kind' in added)) return added;
  return [...deletions(register, profile.name), added];
}

function rowOf({ name, readings = NO_READINGS }: ItemProfile, field: ItemField, header: string) {
  const word = (
    words: Readonly<Record<string, string | null>>,
    value: string | null,
  ): string | null =>
    Object.entries(words).find(([, meant]) => meant !== null && meant === value)?.[0] ?? null;
  const isDay = field === 'due' || field === 'invoiceDate';
  const isAmount = field === 'rest' || field === 'original';
  return {
    profile: name,
    table: TABLE,
    column: field,
    header,
    reading: isDay
      ? word(DATES, readings.dates)
      : isAmount
        ? word(DECIMALS, readings.decimals)
        : null,
  };
}

function deletions({ tables: { ImportProfiles } }: Register, name: string): readonly Edit[] {
  const { profile, table } = ImportProfiles.columns;
  return ImportProfiles.parts.flatMap(({ data, offset }): Edit[] => {
    const rows = Array.from({ length: data.rowCount }, (_, row) => row).filter(
      (row) => profile[offset + row] === name && table[offset + row] === TABLE,
    );
    return rows.length === 0 ? [] : [{ kind: 'delete', table: data.name, rows }];
  });
}
