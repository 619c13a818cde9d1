import { numberOfId } from '../rules/keys/id-form';
import type { TableId } from '../tables';

/** Rows that make a column of codes; one code proves nothing. */
const LEAST = 2;
const CODE = /^\p{L}{1,6}[-\s./]?\d{1,8}\p{L}?$/u;
const NUMBER = /^\d{1,8}$/;
const NUMBERED = /nr|nummer|id\b|kode|#/iu;

/** Most texts are ids of the table, however they are written. */
export function areIdsOf(id: TableId, texts: readonly string[]): boolean {
  const filled = texts.filter((text) => text.trim() !== '');
  const own = filled.filter((text) => numberOfId(id, text.trim()) !== null);
  return own.length > 0 && own.length * 2 >= filled.length;
}

/** What tells rows apart in somebody's list: short codes or numbers, nearly each once. */
export function looksLikeIds(heading: string, texts: readonly string[]): boolean {
  const filled = texts.map((text) => text.trim()).filter((text) => text !== '');
  const codes = filled.filter((text) => CODE.test(text));
  const numbers = NUMBERED.test(heading) ? filled.filter((text) => NUMBER.test(text)) : [];
  const isCoded = Math.max(codes.length, numbers.length) === filled.length;
  // Old lists have a row or two twice.
  return filled.length >= LEAST && isCoded && new Set(filled).size * 10 >= filled.length * 9;
}
