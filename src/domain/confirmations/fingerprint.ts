import type { CellValue } from '../cells';
import type { Register } from '../register';
import { contentOf, type CellRead } from './cell-read';

/**
 * What the cells held, so that a change can be seen and the changed cell named, without a copy of their content:
 * `Tenancies/L-0001/start=1a2b3c4d` joined by `;`.
 */
export function fingerprintOf(register: Register, read: readonly CellRead[]): string {
  return read.map((cell) => `${nameOf(cell)}=${markOf(contentOf(register, cell))}`).join(';');
}

/** The cells whose content differs, or that only one of the fingerprints knows. */
export function changedBetween(before: string, now: string): readonly CellRead[] {
  const old = marksOf(before);
  const current = marksOf(now);
  return [...new Set([...old.keys(), ...current.keys()])]
    .filter((name) => old.get(name) !== current.get(name))
    .map(cellNamed);
}

/** The cells that a fingerprint is of. */
export function cellsOfFingerprint(fingerprint: string): readonly CellRead[] {
  return fingerprint === '' ? [] : Array.from(marksOf(fingerprint).keys(), cellNamed);
}

function nameOf({ table, row, column }: CellRead): string {
  return [table, encodeURIComponent(row), column].join('/');
}

function cellNamed(name: string): CellRead {
  const [table = '', row = '', column = ''] = name.split('/');
  return { table: table as CellRead['table'], row: decodeURIComponent(row), column };
}

function marksOf(fingerprint: string): ReadonlyMap<string, string> {
  return new Map(
    fingerprint.split(';').map((part): [string, string] => {
      const end = part.lastIndexOf('=');
      return [part.slice(0, end), part.slice(end + 1)];
    }),
  );
}

/** FNV-1a, 32 bits: tells whether a cell has changed, nothing more. */
function markOf(cell: CellValue): string {
  const content =
    typeof cell === 'object' ? (cell === null ? '' : `error ${cell.error}`) : plain(cell);
  let hash = 0x811c9dc5;
  for (let at = 0; at < content.length; at += 1) {
    hash = Math.imul(hash ^ content.charCodeAt(at), 0x01000193);
  }
  return (hash >>> 0).toString(16).padStart(8, '0');
}

/** A number and its text are different content: that is what some rules are about. */
function plain(cell: string | number | boolean): string {
  return `${typeof cell} ${String(cell)}`;
}
