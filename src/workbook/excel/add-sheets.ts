import type { SheetReport } from '../../domain/reports/listing';
import { inBlocks } from './blocks';
import { dressSheet } from './dress-sheet';
import { layOut, type SheetLayout } from './sheet-layout';

/** Excel's limit for a sheet name, and the characters it refuses in one. */
const LONGEST_NAME = 31;
const FORBIDDEN = /[\\/?*[\]:]|^'+|'+$/g;

/** Writes a report as new worksheets at the end of the workbook and shows the first of them. */
export async function addSheets(context: Excel.RequestContext, report: SheetReport): Promise<void> {
  // Loaded on use: the pane itself does without the sentences of reports.
  const { textIn } = await import('../../text');
  const words = textIn(report.language).arrears.sheet;
  const worksheets = context.workbook.worksheets.load('items/name');
  await context.sync();
  const taken = new Set(worksheets.items.map(({ name }) => name.toLowerCase()));
  const added = report.listings.map((listing) => {
    const name = freeName(listing.title, taken);
    return { sheet: worksheets.add(name), layout: layOut(listing, words) };
  });
  const blocks = added.flatMap(({ sheet, layout }) =>
    inBlocks(layout.rows).map((block) => ({ ...block, sheet })),
  );
  await writeBlocks(context, blocks);
  for (const { sheet, layout } of added) dressSheet(sheet, layout, words.page);
  added[0]?.sheet.activate();
  await context.sync();
}

function freeName(title: string, taken: Set<string>): string {
  const plain = title.replace(FORBIDDEN, ' ').trim().slice(0, LONGEST_NAME).trimEnd() || 'Ark';
  const numbered = (count: number): string => {
    const ending = count === 1 ? '' : ` (${count})`;
    const name = plain.slice(0, LONGEST_NAME - ending.length) + ending;
    return taken.has(name.toLowerCase()) ? numbered(count + 1) : name;
  };
  const name = numbered(1);
  taken.add(name.toLowerCase());
  return name;
}

interface SheetBlock {
  readonly sheet: Excel.Worksheet;
  readonly start: number;
  readonly rows: SheetLayout['rows'];
  readonly full: boolean;
}

/** Usually one request for all sheets; a new one where the limit is near. */
async function writeBlocks(
  context: Excel.RequestContext,
  blocks: readonly SheetBlock[],
): Promise<void> {
  const [block, ...rest] = blocks;
  if (block === undefined) return;
  const { sheet, start, rows } = block;
  const range = sheet.getRangeByIndexes(start, 0, rows.length, rows[0]?.length ?? 1);
  // The format comes first: text in a text cell never becomes a formula, a number or a date.
  range.numberFormat = rows.map((row) => row.map(({ format }) => format));
  range.formulas = rows.map((row) => row.map(({ content }) => content));
  if (block.full) await context.sync();
  await writeBlocks(context, rest);
}
