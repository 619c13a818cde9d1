import { tableFromRows, type CellValue, type TableData } from '../../domain/cells';
import { excelCode } from './session';
import { askForHidden, askForOutline, shapeOfOutline, type Outline } from './shape/outline';

/** Cells per answer when a register is too large for one: some 20 bytes each, limit 5 MB on the web. */
const CELLS_PER_ANSWER = 80_000;

/** Rows of a table that are read together. */
interface Piece {
  readonly range: Excel.Range;
  /** Cells as Excel gives them: text, number, truth, '' where empty. */
  readonly cells: CellValue[][];
}

interface TableBody {
  readonly name: string;
  readonly sheet: string;
  readonly header: Excel.Range;
  readonly body: Excel.Range;
  readonly outline: Outline | undefined;
  readonly pieces: readonly Piece[];
}

/** Reads every table of the workbook: two round trips, one more where error values may be. */
export async function readTables(context: Excel.RequestContext): Promise<readonly TableData[]> {
  try {
    return await readWith(context, askForOutline);
  } catch (error) {
    // A table at the sheet's edge has nothing around it that could be asked for.
    if (excelCode(error) !== 'InvalidArgument') throw error;
    return readWith(context, () => undefined);
  }
}

async function readWith(context: Excel.RequestContext, outline: Ask): Promise<TableData[]> {
  const tables = context.workbook.tables.load('items/name,items/showHeaders,items/worksheet/name');
  await context.sync();
  const usable = tables.items.filter((table) => table.showHeaders);
  const bodies = () => usable.map((table) => bodyOf(table, outline));
  const read = (await readWhole(context, bodies())) ?? (await readInPieces(context, bodies()));
  await askForHidden(
    context,
    read.flatMap((one) => one.outline ?? []),
  );
  await markErrors(
    context,
    read.flatMap(({ pieces }) => pieces),
  );
  return read.map((one) => tableData(one, read));
}

type Ask = (table: Excel.Table, header: Excel.Range, body: Excel.Range) => TableBody['outline'];

function bodyOf(table: Excel.Table, ask: Ask): Omit<TableBody, 'pieces'> {
  const header = table.getHeaderRowRange().load('values,rowIndex,columnIndex');
  const body = table.getDataBodyRange();
  const outline = ask(table, header, body);
  return { name: table.name, sheet: table.worksheet.name, header, body, outline };
}

/** Undefined where the answer would be larger than Excel gives at once. */
async function readWhole(
  context: Excel.RequestContext,
  bodies: readonly Omit<TableBody, 'pieces'>[],
): Promise<TableBody[] | undefined> {
  for (const { body } of bodies) body.load('values');
  try {
    await context.sync();
  } catch (error) {
    if (excelCode(error) === 'ResponsePayloadSizeLimitExceeded') return undefined;
    throw error;
  }
  // Excel may answer null instead of an error above 5 000 000 cells.
  const answers = bodies.map(({ body }) => body.values as CellValue[][] | null);
  if (answers.includes(null)) return undefined;
  return bodies.map((body, index) => ({
    ...body,
    pieces: [{ range: body.body, cells: answers[index] ?? [] }],
  }));
}

async function readInPieces(
  context: Excel.RequestContext,
  bodies: readonly Omit<TableBody, 'pieces'>[],
): Promise<TableBody[]> {
  for (const { body } of bodies) body.load('rowCount,columnCount');
  await context.sync();
  const planned = bodies.map((body) => ({ ...body, pieces: piecesOf(body.body) }));
  await readPieces(
    context,
    planned.flatMap(({ pieces }) => pieces),
  );
  return planned;
}

function piecesOf(body: Excel.Range): Piece[] {
  const height = Math.max(1, Math.floor(CELLS_PER_ANSWER / body.columnCount));
  const count = Math.ceil(body.rowCount / height);
  return Array.from({ length: count }, (_, index) => {
    const start = index * height;
    const rows = Math.min(height, body.rowCount - start);
    return { range: body.getRow(start).getResizedRange(rows - 1, 0), cells: [] };
  });
}

/** One round trip per piece: each is as large as an answer may be. */
async function readPieces(context: Excel.RequestContext, pieces: readonly Piece[]): Promise<void> {
  const [piece, ...rest] = pieces;
  if (piece === undefined) return;
  const values = piece.range.load('values');
  await context.sync();
  piece.cells.push(...(values.values as CellValue[][]));
  await readPieces(context, rest);
}

/** `values` gives an error as its text; only the value types tell `#N/A` from the words "#N/A". */
async function markErrors(context: Excel.RequestContext, pieces: readonly Piece[]): Promise<void> {
  const suspects = pieces.filter(({ cells }) => cells.some((row) => row.some(looksLikeError)));
  if (suspects.length === 0) return;
  for (const { range } of suspects) range.load('valueTypes');
  await context.sync();
  for (const { range, cells } of suspects) {
    const types = range.valueTypes;
    cells.forEach((row, at) =>
      row.forEach((cell, column) => {
        if (typeof cell !== 'string' || types[at]?.[column] !== Excel.RangeValueType.error) return;
        row[column] = { error: cell };
      }),
    );
  }
}

function looksLikeError(cell: CellValue): boolean {
  return typeof cell === 'string' && cell.startsWith('#');
}

function tableData(
  { name, sheet, header, pieces, outline }: TableBody,
  all: readonly TableBody[],
): TableData {
  const headers = (header.values as CellValue[][])[0] ?? [];
  const place = {
    name,
    sheet,
    headers: headers.map(String),
    top: header.rowIndex + 1,
    left: header.columnIndex + 1,
  };
  const data = tableFromRows(
    place,
    pieces.flatMap(({ cells }) => cells),
  );
  if (outline === undefined) return data;
  const others = all.filter((one) => one.sheet === sheet && one.header !== header);
  const shape = shapeOfOutline(
    outline,
    others.map((one) => one.header),
  );
  return { ...data, shape };
}
