import { TEXT } from '../cells';
import { sourceOf } from '../rules/shape-rules';
import { placeAt, rowWords, type ShapeLook } from './look';
import { runsOf } from './runs';

const WRITTEN = /^\s*(\d{1,2})[./-](\d{1,2})[./-](?:\d{4}|\d{2})\s*$/;

/** A column of written days where some can only have the day first and others only the month. */
export function findMixedDays(look: ShapeLook): void {
  look.meanings.forEach((meaning, column) => {
    if (meaning?.kind === 'day') findIn(look, column);
  });
}

function findIn(look: ShapeLook, column: number): void {
  const { data, say } = look;
  const dayFirst: number[] = [];
  const monthFirst: number[] = [];
  const cells = data.columns[column];
  for (let row = 0; row < data.rowCount; row += 1) {
    if (cells?.types[row] !== TEXT) continue;
    const order = provenOrder(data.strings[cells.values[row] ?? 0] ?? '');
    if (order === 'day') dayFirst.push(row);
    if (order === 'month') monthFirst.push(row);
  }
  const [first] = monthFirst;
  if (first === undefined || dayFirst.length === 0) return;
  const words = (rows: readonly number[]) => rowWords(look, runsOf(rows));
  look.findings.about(look.id, placeAt(look, first, column), {
    rule: 'mixed-day-order',
    severity: 'advarsel',
    source: sourceOf('mixed-day-order'),
    message: say.mixedDays(data.headers[column] ?? '', words(dayFirst), words(monthFirst)),
  });
}

/** What a written day proves of its order; most prove nothing, and then nothing is guessed. */
function provenOrder(text: string): 'day' | 'month' | null {
  const parts = WRITTEN.exec(text);
  const [first, second] = [Number(parts?.[1] ?? 0), Number(parts?.[2] ?? 0)];
  if (first > 12 && first <= 31 && second <= 12) return 'day';
  return second > 12 && second <= 31 && first <= 12 ? 'month' : null;
}
