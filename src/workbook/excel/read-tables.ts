import { tableFromRows, type CellValue, type TableData } from '../../domain/cells';
import { excelCode } from './session';

/** Cells per answer when a register is too large for one: some 20 bytes each, limit 5 MB on the web. */
const CELLS_PER_ANSWER = 80_000;

interface Place {
  readonly name: string;
  readonly sheet: string;
  readonly header: Excel.Range;
  readonly body: Excel.Range;
}

/** Rows of a table that are read together. */
interface Piece {
  readonly range: Excel.Range;
  /** Cells as Excel gives them: text, number, truth, '' where empty. */
  readonly cells: CellValue[][];
}

/** Reads every table of the workbook: two round trips, one more where error values may be. */
export async function readTables(context: Excel.RequestContext): Promise<readonly TableData[]> {
  const tables = context.workbook.tables.load('items/name,items/showHeaders,items/worksheet/name');
  await context.sync();
  const places = tables.items
    .filter((table) => table.showHeaders)
    .map((table) => ({
      name: table.name,
      sheet: table.worksheet.name,
      header: table.getHeaderRowRange().load('values,rowIndex,columnIndex'),
      body: table.getDataBodyRange(),
    }));
  const pieces = (await wholeBodies(context, places)) ?? (await bodiesInPieces(context, places));
  await markErrors(context, pieces.flat());
  return places.map((place, index) => tableData(place, pieces[index] ?? []));
}

/** Undefined where the answer would be larger than Excel gives at once. */
async function wholeBodies(
  context: Excel.RequestContext,
  places: readonly Place[],
): Promise<Piece[][] | undefined> {
  const bodies = places.map(({ body }) => body.load('values'));
  try {
    await context.sync();
  } catch (error) {
    if (excelCode(error) === 'ResponsePayloadSizeLimitExceeded') return undefined;
    throw error;
  }
  // Excel may answer null instead of an error above 5 000 000 cells.
  const answers = bodies.map((range) => range.values as CellValue[][] | null);
  if (answers.includes(null)) return undefined;
  return bodies.map((range, index) => [{ range, cells: answers[index] ?? [] }]);
}

async function bodiesInPieces(
  context: Excel.RequestContext,
  places: readonly Place[],
): Promise<Piece[][]> {
  for (const { header, body } of places) {
    header.load('values,rowIndex,columnIndex');
    body.load('rowCount,columnCount');
  }
  await context.sync();
  const planned = places.map(({ body }) => piecesOf(body));
  await readPieces(context, planned.flat());
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

function tableData({ name, sheet, header }: Place, pieces: readonly Piece[]): TableData {
  const headers = (header.values as CellValue[][])[0] ?? [];
  const place = {
    name,
    sheet,
    headers: headers.map(String),
    top: header.rowIndex + 1,
    left: header.columnIndex + 1,
  };
  return tableFromRows(
    place,
    pieces.flatMap(({ cells }) => cells),
  );
}
