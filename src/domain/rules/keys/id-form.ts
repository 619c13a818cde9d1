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

/** It is an id of the table, but written in another way than `B-0012`, or with fewer digits than `width`. */
export function isMiswritten(id: TableId, text: string, width: number): boolean {
  return miswritten(id, width)(text);
}

/** The same question of many texts. */
export function miswritten(id: TableId, width: number): (text: string) => boolean {
  const prefix = prefixOf(id);
  if (prefix === '') return () => false;
  return (text) => {
    const isLed = text.charCodeAt(prefix.length) === HYPHEN && text.startsWith(prefix);
    if (isLed && text.length >= prefix.length + 1 + width) return false;
    const number = numberOfId(id, text);
    return number !== null && (!isLed || writtenId(id, number, width) !== text);
  };
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

/** Ids that are looked at to know how a table writes its own. */
const LOOKED_AT = 500;

/** Digits of the table's ids: as most of those with leading zeros have; where none has, as the shortest. */
export function widthOfIds(id: TableId, keys: readonly unknown[]): number {
  const prefix = `${prefixOf(id)}-`;
  const own = keys.slice(0, LOOKED_AT).flatMap((key) => {
    if (typeof key !== 'string' || !key.startsWith(prefix)) return [];
    const digits = key.slice(prefix.length);
    return /^\d+$/.test(digits) && digits.length <= LONGEST ? [digits] : [];
  });
  const led = own.flatMap((digits) => (digits.startsWith('0') ? [digits.length] : []));
  if (led.length > 0) return mostCommon(led);
  return own.length === 0 ? USUAL : Math.min(...own.map(({ length }) => length));
}

const USUAL = 4;

function mostCommon(numbers: readonly number[]): number {
  const counts = new Map<number, number>();
  for (const number of numbers) counts.set(number, (counts.get(number) ?? 0) + 1);
  const [most] = [...counts].sort((left, right) => right[1] - left[1]);
  return most?.[0] ?? USUAL;
}
