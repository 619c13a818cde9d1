import type { TableData } from '../../../domain/cells';
import type { FormatRun, TableShape, ValidationRun } from '../../../domain/shape/table-shape';
import { columnBehind } from '../formats';

/** Formats come cell by cell; of larger tables they would make the answer too large. */
const MOST_CELLS = 20_000;

type Dress = Pick<TableShape, 'formats' | 'validations' | 'names'>;

/** Reads drop-downs, date controls and number formats of the register's tables: one round trip. */
export async function readDress(
  context: Excel.RequestContext,
  tables: readonly TableData[],
): Promise<readonly Dress[]> {
  if (tables.length === 0) return [];
  const names = context.workbook.names.load('items/name');
  const asked = tables.map((data) => {
    const body = context.workbook.tables.getItem(data.name).getDataBodyRange();
    const small = data.rowCount * data.headers.length <= MOST_CELLS;
    return {
      data,
      formats: small ? body.load('numberFormat') : undefined,
      rules: ruledColumns(data).map((column) => {
        const { dataValidation } = body.getColumn(column);
        return { column, validation: dataValidation.load('type,rule') };
      }),
    };
  });
  await context.sync();
  const known = names.items.map(({ name }) => name);
  return asked.map(({ data, formats, rules }) => ({
    names: known,
    ...(formats === undefined ? {} : { formats: formatRuns(formats.numberFormat as string[][]) }),
    validations: rules.flatMap(({ column, validation }) => runOf(data, column, validation)),
  }));
}

function ruledColumns({ name, headers }: TableData): readonly number[] {
  return headers.flatMap((header, column) => {
    const known = columnBehind(name, header);
    return known?.choices !== undefined || known?.kind === 'day' ? [column] : [];
  });
}

/** A column whose cells do not all have the same rule counts as having none: Excel tells no more at once. */
function runOf(
  { rowCount }: TableData,
  column: number,
  { type, rule }: Excel.DataValidation,
): readonly ValidationRun[] {
  if (['None', 'Inconsistent', 'MixedCriteria'].includes(type)) return [];
  const list = rule.list?.source;
  const source = typeof list === 'string' ? list.replace(/^=/, '') : '';
  return [{ column, from: 0, to: rowCount - 1, type: type.toLowerCase(), source }];
}

function formatRuns(formats: readonly (readonly string[])[]): readonly FormatRun[] {
  const runs: FormatRun[] = [];
  const width = formats[0]?.length ?? 0;
  for (let column = 0; column < width; column += 1) {
    formats.forEach((row, at) => {
      const format = row[column] ?? 'General';
      const last = runs.at(-1);
      if (last?.column === column && last.format === format) {
        runs[runs.length - 1] = { ...last, to: at };
      } else runs.push({ column, from: at, to: at, format });
    });
  }
  return runs;
}
