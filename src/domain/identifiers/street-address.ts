/** A road address in the parts that the cadastre keeps apart. */
export interface StreetAddress {
  readonly street: string;
  /** 1 to 9999. */
  readonly number: number;
  /** Capital, or empty. */
  readonly letter: string;
}

/**
 * Splits `Gamle Kvernvei 12 B` at its last number; null where that is not certain, as in a cadastral address (`42/31`),
 * an address without a number, or one with a floor or a dwelling unit after it.
 */
export function splitAddress(address: string): StreetAddress | null {
  const parts = /^(.*\p{L}[.)]?)\s+([1-9]\d{0,3})\s?(\p{L})?$/u.exec(address.trim());
  if (parts === null) return null;
  const [, street = '', number = '', letter = ''] = parts;
  return { street, number: Number(number), letter: letter.toLocaleUpperCase('nb') };
}
