import type { Column } from '../columns';
import type { Edit } from '../edits';
import { sourceOf } from '../rules/shape-rules';
import { formatClass, formatFits } from './expected';
import { placeAt, rowWords, type ShapeLook } from './look';
import type { FormatRun, TableShape } from './table-shape';

/** Compares the cells' number formats with what the columns say. */
export function findLostFormats(look: ShapeLook, { formats }: TableShape): void {
  if (formats === undefined) return;
  look.meanings.forEach((meaning, column) => {
    if (meaning === undefined) return;
    const own = formats.filter((run) => run.column === column);
    const wrong = own.filter(({ format }) => !formatFits(meaning, format));
    if (wrong.length > 0) sayLost(look, meaning, column, own, wrong);
  });
}

function sayLost(
  look: ShapeLook,
  meaning: Column<unknown>,
  column: number,
  own: readonly FormatRun[],
  wrong: readonly FormatRun[],
): void {
  const { data, say } = look;
  const header = data.headers[column] ?? '';
  const where = rowWords(look, wrong);
  const format = usualFormat(meaning, own);
  look.findings.about(look.id, placeAt(look, wrong[0]?.from ?? 0, column), {
    rule: 'format-lost',
    severity: 'advarsel',
    source: sourceOf('format-lost'),
    message: sentence(look, meaning, header, where),
    mending: {
      title: say.formatMending(data.sheet, header),
      edits: wrong.map(({ from, to }): Edit => {
        return { kind: 'format', table: data.name, column, from, to, format };
      }),
      cells: [],
      notes: [say.formatNote(format, where)],
      safe: true,
    },
  });
}

/** What most cells of the column have, where it fits; else the register's own. */
function usualFormat(meaning: Column<unknown>, own: readonly FormatRun[]): string {
  const counts = new Map<string, number>();
  for (const { format, from, to } of own) {
    if (!formatFits(meaning, format)) continue;
    counts.set(format, (counts.get(format) ?? 0) + to - from + 1);
  }
  const [most] = [...counts].sort(([, left], [, right]) => right - left);
  return most?.[0] ?? meaning.format;
}

function sentence(
  { say }: ShapeLook,
  meaning: Column<unknown>,
  header: string,
  where: string,
): string {
  if (meaning.kind === 'day') return say.dateFormatLost(header, where);
  if (formatClass(meaning.format) !== 'text') return say.numberFormatLost(header, where);
  return formatFits(meaning, 'General')
    ? say.wordFormatLost(header, where)
    : say.textFormatLost(header, where);
}
