import { useDeferredValue, useMemo, useState, type ReactElement } from 'react';
import type { SortColumn } from 'react-data-grid';
import { addressOf, type TableData } from '../domain/cells';
import type { ChangeWay } from '../domain/codes/changes';
import { idsIn } from '../domain/keys';
import { meaningsOf } from '../domain/meanings';
import { useAnswer } from '../taskpane/useAnswer';
import type { Edit } from '../workbook/workbook';
import { CellBar } from './CellBar';
import { useWorkbench } from './context';
import type { GridLook } from './grid/columns';
import { Marks } from './grid/marks';
import { rowsInOrder } from './grid/order';
import { PasteQuestion } from './grid/PasteQuestion';
import { SheetGrid } from './grid/SheetGrid';
import { useClipboard } from './grid/useClipboard';
import { GridToolbar, type Filter } from './GridToolbar';

/** The table that is chosen, with its tools above and the selected cell explained below. */
export function TableView(): ReactElement {
  const { text, state } = useWorkbench();
  const data = state.tables.find(({ name }) => name === state.active);
  if (data === undefined) return <p className="faint no-table">{text.noTable}</p>;
  return <OneTable key={data.name} data={data} />;
}

const everything: Filter = { query: '', column: null, onlyMarked: false };

function OneTable({ data }: { readonly data: TableData }): ReactElement {
  const { workbench, language, text, state } = useWorkbench();
  const [filter, setFilter] = useState(everything);
  const [sorting, setSorting] = useState<readonly SortColumn[]>([]);
  const [selected, setSelected] = useState<{ row: number; column: number } | null>(null);
  const { headers, name } = data;
  const meanings = useMemo(() => meaningsOf({ headers, name }), [headers, name]);
  const written = useAnswer(workbench.engine, 'writtenIn', {}).value ?? language;
  const marks = useMemo(() => new Marks(state.check?.findings ?? [], name), [state.check, name]);
  const { value: choices } = useAnswer(workbench.engine, 'choices', {
    table: name,
    on: workbench.on,
  });
  const look = useMemo<GridLook>(
    () => ({
      data,
      meanings,
      marks,
      language,
      written,
      choices: choices ?? [],
      idsOf: (table) => idsIn(workbench.store.get().tables, table),
    }),
    [data, meanings, marks, language, written, choices, workbench],
  );
  const target = state.target?.table === name ? state.target : null;
  const wanted = useDeferredValue(filter);
  const rows = useRows(look, wanted, sorting[0]);
  // Going to a cell brings its row out once; what is searched for afterwards is the user's own choice.
  const [reached, setReached] = useState<typeof target>(null);
  if (target !== null && target !== reached) {
    setReached(target);
    if (!rows.includes(target.row)) setFilter(everything);
  }
  const { asked, ...clipboard } = useClipboard(look, rows, selected);
  const edit = (edits: readonly Edit[], how: ChangeWay): void =>
    void workbench.edit(edits, { how });
  const select = (spot: { readonly row: number; readonly column: number }): void => {
    setSelected(spot);
    workbench.selection.moveTo({
      sheet: data.sheet,
      cell: addressOf(data, spot.row, spot.column),
    });
  };
  return (
    <section className="table-view" aria-label={data.sheet} {...clipboard}>
      <GridToolbar
        data={data}
        meanings={meanings}
        filter={filter}
        onFilter={setFilter}
        shown={rows.length}
        marked={marks.rows.size}
        selected={selected?.row ?? null}
        header={headers[selected?.column ?? -1]}
      />
      {asked === null ? null : <PasteQuestion asked={asked} />}
      <SheetGrid
        look={look}
        rows={rows}
        sorting={sorting}
        label={data.sheet}
        empty={text.noRows}
        target={target}
        onSort={setSorting}
        onEdit={(edits) => edit(edits, 'hand')}
        onSelect={select}
      />
      <CellBar look={look} selected={selected} onRepair={(edits) => edit(edits, 'mending')} />
    </section>
  );
}

function useRows(look: GridLook, filter: Filter, sort: SortColumn | undefined): readonly number[] {
  const { data, meanings, written, marks } = look;
  const column = sort === undefined ? -1 : Number(sort.columnKey);
  const descending = sort?.direction === 'DESC';
  return useMemo(
    () =>
      rowsInOrder(
        { data, meanings, written },
        { query: filter.query, column: filter.column, only: filter.onlyMarked ? marks.rows : null },
        column < 0 ? undefined : { column, descending },
      ),
    [data, meanings, written, marks, filter, column, descending],
  );
}
