import { columnLetters } from '../../domain/cells';
import type { Listing, ListingControl } from '../../domain/reports/listing';
import { sumIf } from '../../domain/reports/sum-if';
import { EMPTY, formats, laidText, rangeOf, type LaidCell } from './laid-cell';
import type { LayoutWords } from './sheet-layout';

interface Place {
  /** First and last row of the listing, and the row of the controls' heading, from 0. */
  readonly first: number;
  readonly last: number;
  readonly start: number;
}

/** Column of the controls' figures: under the first amounts, which are wide enough. */
export function figuresAt({ columns }: Listing): number {
  return Math.max(
    1,
    columns.findIndex(({ kind }) => kind === 'money'),
  );
}

/** Sums that must agree: by the sheet's own formula, by the program, and whether they do. */
export function controlRows(listing: Listing, words: LayoutWords, place: Place): LaidCell[][] {
  const { controls = [] } = listing;
  if (controls.length === 0) return [];
  const at = figuresAt(listing);
  const gap = Array.from({ length: at - 1 }, () => EMPTY);
  const head = [laidText(words.title), ...gap, laidText(words.live), laidText(words.computed)];
  const rows = controls.map((control, index) => {
    const row = place.start + index + 2;
    const live = liveSum(listing, control, place);
    const computed = { content: control.value / 100, format: formats.money };
    const [left, right] = [columnLetters(at + 1) + row, columnLetters(at + 2) + row];
    const holds = `=IF(ROUND(${left}-${right},2)=0,"${words.ok}","${words.deviation}")`;
    const figures =
      live === ''
        ? [EMPTY, computed]
        : [
            { content: `=ROUND(${live},2)`, format: formats.money },
            computed,
            { content: holds, format: 'General' },
            ...(control.note === undefined ? [] : [laidText(control.note)]),
          ];
    return [laidText(control.label), ...gap, ...figures];
  });
  return [head, ...rows];
}

/** What the sheet itself must add up to; '' for a control that only states an amount. */
function liveSum(listing: Listing, control: ListingControl, { first, last }: Place): string {
  const { column, sumOf = column === undefined ? [] : [{ column, times: 1 }], plus = 0 } = control;
  const { where } = control;
  const group = listing.columns.findIndex(({ key }) => key === where?.column);
  const sumOver = (cells: string): string =>
    where === undefined ? `SUM(${cells})` : sumIf(rangeOf(group, first, last), where.is, cells);
  const terms = sumOf.map(({ column: key, times }) => {
    const at = listing.columns.findIndex((candidate) => candidate.key === key);
    return `${times < 0 ? '-' : '+'}${sumOver(rangeOf(at, first, last))}`;
  });
  const rest = plus === 0 ? '' : `${plus < 0 ? '-' : '+'}${Math.abs(plus) / 100}`;
  return terms.length === 0 ? '' : `${terms.join('')}${rest}`.replace(/^\+/, '');
}
