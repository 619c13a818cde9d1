import { columnLetters } from '../../domain/cells';

/** A rectangle of cells; rows and columns count from 1, both ends belong to it. */
export interface Range {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

const MAX_ROW = 1_048_576;
const MAX_COLUMN = 16_384;

/** Reads `A1:H20` or `A1`, with or without dollar signs; undefined for anything else. */
export function readRange(text: string): Range | undefined {
  const parts = /^\$?([A-Z]{1,3})\$?(\d{1,7})(?::\$?([A-Z]{1,3})\$?(\d{1,7}))?$/i.exec(text.trim());
  if (parts === null) return undefined;
  const [, left = '', top = '', right = left, bottom = top] = parts;
  const range = {
    top: Number(top),
    left: columnNumber(left),
    bottom: Number(bottom),
    right: columnNumber(right),
  };
  const inside = range.top >= 1 && range.bottom <= MAX_ROW && range.right <= MAX_COLUMN;
  return inside && range.top <= range.bottom && range.left <= range.right ? range : undefined;
}

export function rangeText({ top, left, bottom, right }: Range): string {
  return `${columnLetters(left)}${top}:${columnLetters(right)}${bottom}`;
}

/** 1-based number of column letters: A is 1, AB is 28. */
export function columnNumber(letters: string): number {
  let number = 0;
  for (const letter of letters.toUpperCase()) number = number * 26 + letter.charCodeAt(0) - 64;
  return number;
}

export function overlaps(one: Range, other: Range): boolean {
  const rows = one.top <= other.bottom && one.bottom >= other.top;
  return rows && one.left <= other.right && one.right >= other.left;
}
