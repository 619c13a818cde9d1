import { Button, Input, Select, ToggleButton } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { cellAt, type TableData } from '../domain/cells';
import { textOfCell, type Meaning } from '../domain/cell-text';
import { newRow } from '../domain/keys';
import { tableIdOf } from '../domain/register';
import { Icon } from '../taskpane/Icon';
import { isEmptyTable } from '../workbook/memory/edit-tables';
import { useWorkbench } from './context';

/** Which rows the grid shows. */
export interface Filter {
  readonly query: string;
  readonly column: number | null;
  readonly onlyMarked: boolean;
}

interface ToolbarProps {
  readonly data: TableData;
  readonly meanings: readonly Meaning[];
  readonly filter: Filter;
  readonly onFilter: (filter: Filter) => void;
  readonly shown: number;
  readonly marked: number;
  /** Row of the selected cell. */
  readonly selected: number | null;
  /** Heading of the selected cell. */
  readonly header: string | undefined;
}

/** Name of the table, search, and what can be done with rows. */
export function GridToolbar(props: ToolbarProps): ReactElement {
  const { data, filter, onFilter, shown, marked } = props;
  const { text } = useWorkbench();
  return (
    <div className="toolbar">
      <h2>
        <span className="sheet-name">{data.sheet}</span>
        <span className="faint">
          {isEmptyTable(data)
            ? text.noRowsYet
            : shown === data.rowCount
              ? text.rows(shown)
              : text.rowsOf(shown, data.rowCount)}
        </span>
      </h2>
      <div className="toolbar-search">
        <Input
          size="small"
          contentBefore={<Icon name="search" />}
          placeholder={text.search}
          aria-label={text.search}
          value={filter.query}
          onChange={(_, { value }) => onFilter({ ...filter, query: value })}
        />
        <Select
          size="small"
          aria-label={text.searchIn}
          value={filter.column === null ? '' : String(filter.column)}
          onChange={(_, { value }) =>
            onFilter({ ...filter, column: value === '' ? null : Number(value) })
          }
        >
          <option value="">{text.everyColumn}</option>
          {data.headers.map((header, at) => (
            <option key={at} value={at}>
              {header}
            </option>
          ))}
        </Select>
        {marked === 0 && !filter.onlyMarked ? null : (
          <ToggleButton
            size="small"
            icon={<Icon name="filter" />}
            title={text.onlyMarkedHint}
            checked={filter.onlyMarked}
            onClick={() => onFilter({ ...filter, onlyMarked: !filter.onlyMarked })}
          >
            {text.onlyMarked}
          </ToggleButton>
        )}
      </div>
      <RowButtons {...props} />
    </div>
  );
}

function RowButtons({ data, meanings, selected, header }: ToolbarProps): ReactElement {
  const { workbench, text, formText, openForm } = useWorkbench();
  const add = async (): Promise<void> => {
    const row = newRow(data, meanings);
    await workbench.addRow(data.name, row);
  };
  const remove = async (): Promise<void> => {
    if (selected === null) return;
    const name = textOfCell(meanings[0], cellAt(data, selected, 0), data.date1904);
    await workbench.deleteRow(data.name, selected, text.deleted(name));
  };
  return (
    <div className="toolbar-rows">
      {tableIdOf(data.name) === undefined ? null : (
        <>
          <Button
            size="small"
            icon={<Icon name="document" />}
            title={formText.registerHint}
            onClick={() => openForm({ table: data.name })}
          >
            {formText.register}
          </Button>
          <Button
            size="small"
            icon={<Icon name="edit" />}
            title={formText.editHint}
            disabled={selected === null || selected >= data.rowCount}
            onClick={() => openForm({ table: data.name, row: selected ?? 0, column: header })}
          >
            {formText.edit}
          </Button>
        </>
      )}
      <Button size="small" icon={<Icon name="add" />} onClick={() => void add()}>
        {text.newRow}
      </Button>
      <Button
        size="small"
        icon={<Icon name="remove" />}
        disabled={selected === null || selected >= data.rowCount}
        onClick={() => void remove()}
      >
        {text.deleteRow}
      </Button>
    </div>
  );
}
