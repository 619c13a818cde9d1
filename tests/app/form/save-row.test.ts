import { describe, expect, test } from 'vitest';
import { formViewOf } from '../../../src/app/engine/form-view';
import { saveRow, type Changed } from '../../../src/app/form/save-row';
import { cellAt } from '../../../src/domain/cells';
import { day } from '../../../src/domain/days';
import type { Edit } from '../../../src/domain/edits';
import type { FormView } from '../../../src/domain/form/field';
import { readRegister } from '../../../src/domain/register';
import { memoryWorkbook, type MemoryWorkbook } from '../../../src/workbook/memory';
import { tablesWith } from '../../helpers/register';

const hostOf = (workbook: MemoryWorkbook) => ({
  workbook,
  edit: (edits: readonly Edit[]) => workbook.apply(edits),
});

const office = () =>
  memoryWorkbook(
    tablesWith({
      Households: [
        { household: 'H-0001', label: 'Åsen', adults: 1 },
        { household: 'H-0002', label: 'Berg', adults: 2 },
      ],
    }),
  );

function opened(workbook: MemoryWorkbook, row: number | string | null): FormView {
  const view = formViewOf(readRegister(workbook.tables()), {
    reader: 'nb',
    on: day('2026-11-22'),
    table: 'Households',
    row,
  });
  if (view === null) throw new Error('no such row');
  return view;
}

const at = (view: FormView, name: string): number =>
  view.fields.find((field) => field.name === name)?.at ?? -1;

function changes(view: FormView, values: Readonly<Record<string, string | number>>): Changed {
  return new Map(Object.entries(values).map(([name, value]) => [at(view, name), value]));
}

/** The label and the number of adults of every household. */
function households(workbook: MemoryWorkbook): readonly (readonly unknown[])[] {
  const data = workbook.tables().find(({ name }) => name === 'Households');
  if (data === undefined) return [];
  const view = opened(workbook, 0);
  return Array.from({ length: data.rowCount }, (_, row) =>
    ['household', 'label', 'adults'].map((name) => cellAt(data, row, at(view, name))),
  );
}

const other = (workbook: MemoryWorkbook, view: FormView, name: string, value: string | number) =>
  workbook.apply([{ kind: 'set', table: 'Households', row: 1, column: at(view, name), value }]);

describe('a row that is changed', () => {
  test('gets what was typed and nothing else', async () => {
    const workbook = office();
    const view = opened(workbook, 'H-0002');
    expect(await saveRow(hostOf(workbook), view, changes(view, { label: 'Bergli' }))).toEqual({
      kind: 'saved',
    });
    expect(households(workbook)).toEqual([
      ['H-0001', 'Åsen', 1],
      ['H-0002', 'Bergli', 2],
    ]);
  });

  test('keeps what somebody else changed in another cell meanwhile', async () => {
    const workbook = office();
    const view = opened(workbook, 1);
    await other(workbook, view, 'adults', 3);
    expect(await saveRow(hostOf(workbook), view, changes(view, { label: 'Bergli' }))).toEqual({
      kind: 'saved',
    });
    expect(households(workbook)[1]).toEqual(['H-0002', 'Bergli', 3]);
  });

  test('is not written over what somebody else put in the same cell', async () => {
    const workbook = office();
    const view = opened(workbook, 1);
    await other(workbook, view, 'label', 'Bergset');
    const came = await saveRow(
      hostOf(workbook),
      view,
      changes(view, { label: 'Bergli', adults: 4 }),
    );
    expect(came).toMatchObject({ kind: 'conflict', at: [at(view, 'label')] });
    expect(households(workbook)[1]).toEqual(['H-0002', 'Bergset', 2]);
  });

  test('is no conflict where both wrote the same', async () => {
    const workbook = office();
    const view = opened(workbook, 1);
    await other(workbook, view, 'label', 'Bergli');
    expect(await saveRow(hostOf(workbook), view, changes(view, { label: 'Bergli' }))).toEqual({
      kind: 'saved',
    });
  });

  test('is found by its key when rows above it are gone', async () => {
    const workbook = office();
    const view = opened(workbook, 1);
    await workbook.apply([{ kind: 'delete', table: 'Households', rows: [0] }]);
    expect(await saveRow(hostOf(workbook), view, changes(view, { label: 'Bergli' }))).toEqual({
      kind: 'saved',
    });
    expect(households(workbook)).toEqual([['H-0002', 'Bergli', 2]]);
  });

  test('that is deleted meanwhile is said to be gone, and nothing is written', async () => {
    const workbook = office();
    const view = opened(workbook, 1);
    await workbook.apply([{ kind: 'delete', table: 'Households', rows: [1] }]);
    expect(await saveRow(hostOf(workbook), view, changes(view, { label: 'Bergli' }))).toEqual({
      kind: 'gone',
    });
    expect(households(workbook)).toEqual([['H-0001', 'Åsen', 1]]);
  });
});

describe('a new row', () => {
  test('stands at the end with the proposed id', async () => {
    const workbook = office();
    const view = opened(workbook, null);
    expect(view.key).toBe('H-0003');
    expect(await saveRow(hostOf(workbook), view, changes(view, { label: 'Dahl' }))).toEqual({
      kind: 'saved',
    });
    expect(households(workbook)[2]).toEqual(['H-0003', 'Dahl', null]);
  });

  test('whose id somebody else has taken meanwhile is not written', async () => {
    const workbook = office();
    const [first, second] = [opened(workbook, null), opened(workbook, null)];
    await saveRow(hostOf(workbook), first, changes(first, { label: 'Dahl' }));
    expect(await saveRow(hostOf(workbook), second, changes(second, { label: 'Eng' }))).toEqual({
      kind: 'taken',
    });
    expect(households(workbook)).toHaveLength(3);
  });

  test('fills the empty row that an empty table has', async () => {
    const workbook = office();
    await workbook.apply([{ kind: 'delete', table: 'Households', rows: [0, 1] }]);
    const view = opened(workbook, null);
    await saveRow(hostOf(workbook), view, changes(view, { label: 'Dahl' }));
    expect(households(workbook)).toEqual([[view.key, 'Dahl', null]]);
  });
});
