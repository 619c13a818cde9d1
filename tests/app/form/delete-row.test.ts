import { expect, test } from 'vitest';
import { formViewOf } from '../../../src/app/engine/form-view';
import { deleteRow } from '../../../src/app/form/delete-row';
import { cellAt } from '../../../src/domain/cells';
import { day } from '../../../src/domain/days';
import type { Edit } from '../../../src/domain/edits';
import { readRegister } from '../../../src/domain/register';
import { memoryWorkbook, type MemoryWorkbook } from '../../../src/workbook/memory';
import { tablesWith } from '../../helpers/register';

/** Two rows that got the same id. */
const office = () =>
  memoryWorkbook(
    tablesWith({
      Households: [
        { household: 'H-0001', label: 'Åsen' },
        { household: 'H-0002', label: 'Berg' },
        { household: 'H-0001', label: 'Dal' },
      ],
    }),
  );

const hostOf = (workbook: MemoryWorkbook) => ({
  workbook,
  edit: (edits: readonly Edit[]) => workbook.apply(edits),
});

function opened(workbook: MemoryWorkbook, row: number) {
  const ask = { reader: 'nb', on: day('2026-11-22'), table: 'Households', row } as const;
  const view = formViewOf(readRegister(workbook.tables()), ask);
  if (view === null) throw new Error('no such row');
  return view;
}

function labels(workbook: MemoryWorkbook): readonly unknown[] {
  const data = workbook.tables().find(({ name }) => name === 'Households');
  if (data === undefined) return [];
  const at = opened(workbook, 0).fields.find(({ name }) => name === 'label')?.at ?? -1;
  return Array.from({ length: data.rowCount }, (_, row) => cellAt(data, row, at));
}

test('of two rows with one id the one that was opened goes', async () => {
  const workbook = office();
  expect(await deleteRow(hostOf(workbook), opened(workbook, 2))).toBe('deleted');
  expect(labels(workbook)).toEqual(['Åsen', 'Berg']);
});

test('a row that somebody has changed since stays', async () => {
  const workbook = office();
  const view = opened(workbook, 1);
  const column = view.fields.find(({ name }) => name === 'label')?.at ?? -1;
  await workbook.apply([{ kind: 'set', table: 'Households', row: 1, column, value: 'Vik' }]);
  expect(await deleteRow(hostOf(workbook), view)).toBe('changed');
  expect(labels(workbook)).toEqual(['Åsen', 'Vik', 'Dal']);
});

test('a row that is gone already is told so', async () => {
  const workbook = office();
  const view = opened(workbook, 1);
  await workbook.apply([{ kind: 'delete', table: 'Households', rows: [1] }]);
  expect(await deleteRow(hostOf(workbook), view)).toBe('gone');
});
