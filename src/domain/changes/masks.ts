import type { TableData } from '../cells';
import type { Meaning } from '../cell-text';
import { identityFacts } from '../identifiers/identity-number';
import { inLanguage } from '../language';
import { once } from '../once';
import { tableIdOf, type Register } from '../register';
import { keyOfRow } from './row-keys';
import { hidden } from './value-text';

/** Hides what the log must not repeat: identity numbers, and how to find somebody with a protected address. */
export type Mask = (data: TableData, row: number, meaning: Meaning, text: string) => string;

/** Eleven digits, also with a sign after the birth date. */
const ELEVEN_DIGITS = /\b\d{6}[-. \u00A0]?\d{5}\b/g;
/** Numbers of their own kind that only look like an identity number. */
const OTHER_NUMBERS = ['kid', 'account', 'phone', 'key', 'reference'];

export function maskOf(register: Register): Mask {
  const shelter: { readonly rows?: ReadonlySet<string> } = {};
  once(shelter, 'rows', () => protectedRows(register));
  const word = inLanguage(hidden, register.language);
  return (data, row, meaning, text) => {
    if (text === '') return text;
    if (meaning?.personal === 'identity-number') return word;
    if (leadsThere(data, meaning) && shelter.rows?.has(keyOfRow(data, row)) === true) return word;
    if (OTHER_NUMBERS.includes(meaning?.kind ?? '')) return text;
    return text.replace(ELEVEN_DIGITS, (digits) =>
      typeof identityFacts(digits.replace(/\D/g, '')) === 'object' ? word : digits,
    );
  };
}

/** The column may tell where a person is: contact details, and the dwelling of a tenancy. */
function leadsThere(data: TableData, meaning: Meaning): boolean {
  if (meaning?.personal === 'contact') return true;
  return meaning?.references === 'Dwellings' && tableIdOf(data.name) === 'Tenancies';
}

/** Persons with a protected address, and the tenancies of their households. */
function protectedRows({ tables }: Register): ReadonlySet<string> {
  const persons = tables.Persons.rows.filter(
    ({ addressProtection }) => addressProtection !== null && addressProtection !== 'none',
  );
  const households = new Set(persons.map(({ household }) => household));
  const tenancies = tables.Tenancies.rows.filter(
    ({ household }) => household !== null && households.has(household),
  );
  return new Set([
    ...persons.map(({ person }) => person),
    ...tenancies.map(({ tenancy }) => tenancy),
  ]);
}
