import { tableOf, type TableId } from '../../tables';

/** Longer digits are no id of ours but somebody's slip. */
const LONGEST = 7;
const NEARLY = new RegExp(`^(\\p{L}{1,4})-?0*(\\d{1,${String(LONGEST)}})$`, 'u');

/** An id without case, spaces, kind of dash and leading zeros: `b 12`, `B12` and `B-0012` all look like `B-12`. */
export function foldedId(text: string): string {
  const plain = text
    .toLocaleUpperCase('nb')
    .replace(/[\s\u00A0]/g, '')
    .replace(/[\u2010-\u2015\u2212]/g, '-');
  const [, letters, digits] = NEARLY.exec(plain) ?? [];
  return digits === undefined ? plain : `${letters ?? ''}-${digits}`;
}

/** The number of an id of the table, however it is written; null for any other text. */
export function numberOfId(id: TableId, text: string): number | null {
  const prefix = prefixOf(id);
  if (prefix === '') return null;
  const [, letters, digits] = NEARLY.exec(foldedId(text)) ?? [];
  return letters === prefix ? Number(digits) : null;
}

/** It is an id of the table, but written in another way than `B-0012`. */
export function isMiswritten(id: TableId, text: string): boolean {
  const prefix = prefixOf(id);
  return (
    prefix !== '' &&
    !(text.startsWith(prefix) && text.charCodeAt(prefix.length) === HYPHEN) &&
    numberOfId(id, text) !== null
  );
}

const HYPHEN = 45;

export function prefixOf(id: TableId): string {
  const { key, columns } = tableOf(id);
  return columns[key]?.prefix ?? '';
}

/** `B-0012`; as wide as the table's own ids. */
export function writtenId(id: TableId, number: number, width: number): string {
  return `${prefixOf(id)}-${String(number).padStart(width, '0')}`;
}

/** Digits of the table's ids: as in the first that is written as it should be. */
export function widthOfIds(id: TableId, keys: readonly unknown[]): number {
  const prefix = `${prefixOf(id)}-`;
  const own = keys.find(
    (key): key is string =>
      typeof key === 'string' && key.startsWith(prefix) && /^\d+$/.test(key.slice(prefix.length)),
  );
  return own === undefined ? USUAL : own.length - prefix.length;
}

const USUAL = 4;
