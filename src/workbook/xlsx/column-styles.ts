import { attributes, openings } from './xml';

/** Columns of a sheet, from 1, whose blank cells have a style; its number as the file writes it. */
export interface ColumnStyle {
  readonly min: number;
  readonly max: number;
  readonly style: string;
}

/** The styles that a sheet gives to whole columns; they stand before its rows. */
export function columnStyles(head: string): readonly ColumnStyle[] {
  const found: ColumnStyle[] = [];
  for (const tag of openings(head, 'sheet')) {
    if (tag.name !== 'col') continue;
    const given = attributes(head, tag);
    const style = given.get('style');
    if (style === undefined) continue;
    found.push({ min: Number(given.get('min')), max: Number(given.get('max')), style });
  }
  return found;
}
