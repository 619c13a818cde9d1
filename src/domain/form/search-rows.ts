import type { Described } from './describe';

/** Rows that a search shows; more would not be read. */
export const MOST = 30;

/** The rows that hold every word of the query, those whose name begins with it first. */
export function searchRows(rows: readonly Described[], query: string): readonly Described[] {
  const words = plain(query)
    .split(' ')
    .filter((word) => word !== '');
  const whole = words.join(' ');
  const found = rows.filter(({ id, name, more }) => {
    const text = plain(`${id} ${name} ${more}`);
    return words.every((word) => text.includes(word));
  });
  const begins = ({ id, name }: Described): number =>
    whole !== '' && (plain(name).startsWith(whole) || plain(id) === whole) ? 0 : 1;
  return found
    .map((row, at) => ({ row, at }))
    .sort((left, right) => begins(left.row) - begins(right.row) || left.at - right.at)
    .slice(0, MOST)
    .map(({ row }) => row);
}

/** Without case and the commas that part names: `Holm, Nils` is found by `Nils Holm`. */
function plain(text: string): string {
  return text
    .toLocaleLowerCase('nb')
    .replace(/[\s\u00A0\u202F,;]+/g, ' ')
    .trim();
}
