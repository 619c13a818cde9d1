import { columnLetters, type CellValue } from '../../domain/cells';
import { escapeText } from './xml';

/** Where a cell is written, and how it looks. */
export interface CellPlace {
  readonly column: number;
  readonly row: number;
  readonly style: string | undefined;
  /** Namespace prefix of the sheet, with its colon. */
  readonly prefix: string;
}

/**
 * A cell as XML; `''` where nothing needs to be written. Text stands in the cell itself, so that the
 * shared texts stay as they are.
 */
export function writeCell(value: CellValue, place: CellPlace): string {
  const { prefix: p } = place;
  if (value === null || value === '')
    return place.style === undefined ? '' : element(place, '', '');
  if (typeof value === 'number') return element(place, '', `<${p}v>${value}</${p}v>`);
  if (typeof value === 'boolean')
    return element(place, ' t="b"', `<${p}v>${value ? 1 : 0}</${p}v>`);
  if (typeof value === 'object') {
    return element(place, ' t="e"', `<${p}v>${escapeText(value.error)}</${p}v>`);
  }
  const text = `<${p}t xml:space="preserve">${escapeText(value)}</${p}t>`;
  return element(place, ' t="inlineStr"', `<${p}is>${text}</${p}is>`);
}

/** A cell with a formula whose result Excel will compute. */
export function writeFormula(formula: string, place: CellPlace): string {
  return element(place, '', `<${place.prefix}f>${formula}</${place.prefix}f>`);
}

function element({ column, row, style, prefix }: CellPlace, type: string, content: string): string {
  const styled = style === undefined ? '' : ` s="${style}"`;
  const open = `<${prefix}c r="${columnLetters(column)}${row}"${styled}${type}`;
  return content === '' ? `${open}/>` : `${open}>${content}</${prefix}c>`;
}
