import { textOfCell } from '../cell-text';
import { sourceOf } from '../rules/shape-rules';
import { placeAt, rowWords, type ShapeLook } from './look';
import type { TableShape } from './table-shape';

const SHOWN = 5;

/** What stands right beside the table, under no header. */
export function findBeside(look: ShapeLook, { beside }: TableShape): void {
  const [first] = beside;
  if (first === undefined) return;
  const shown = beside.slice(0, SHOWN).map(({ cell, value }) => {
    return `${cell} «${textOfCell(undefined, value, look.data.date1904)}»`;
  });
  const more = beside.length > SHOWN ? ' …' : '';
  look.findings.about(
    look.id,
    { ...placeAt(look, 0, 0), cell: first.cell, column: '', value: first.value },
    {
      rule: 'cells-beside-table',
      severity: 'info',
      source: sourceOf('cells-beside-table'),
      message: look.say.beside(shown.join(', ') + more),
    },
  );
}

/** Hidden rows and columns: nothing is left out for being hidden, but a person should know. */
export function findHidden(look: ShapeLook, shape: TableShape): void {
  const { say, data } = look;
  const { hiddenRows, hiddenColumns, filtered } = shape;
  const [run] = hiddenRows;
  if (run !== undefined) {
    const where = rowWords(look, hiddenRows);
    look.findings.about(look.id, placeAt(look, run.from, 0), {
      rule: 'hidden-rows',
      severity: 'info',
      source: sourceOf('hidden-rows'),
      message: filtered ? say.filteredRows(where) : say.hiddenRows(where),
    });
  }
  const [column] = hiddenColumns;
  if (column === undefined) return;
  const headers = hiddenColumns.map((at) => `«${data.headers[at] ?? ''}»`).join(', ');
  look.findings.about(look.id, placeAt(look, 0, column), {
    rule: 'hidden-columns',
    severity: 'info',
    source: sourceOf('hidden-columns'),
    message: say.hiddenColumns(headers),
  });
}
