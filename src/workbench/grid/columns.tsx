import type { Column } from 'react-data-grid';
import type { TableData } from '../../domain/cells';
import { isNumeric, type Meaning } from '../../domain/cell-text';
import { inLanguage, type Language } from '../../domain/language';
import { Icon } from '../../taskpane/Icon';
import { cellContent } from './cell-content';
import { CellEditor } from './CellEditor';
import { ColumnHeading } from './ColumnHeading';
import type { Marks } from './marks';
import { worst } from './marks';

/** A row of the grid: its place in the table, and what is being typed in it. */
export interface GridRow {
  readonly row: number;
  readonly typed?: { readonly column: number; readonly text: string };
}

export interface GridLook {
  readonly data: TableData;
  readonly meanings: readonly Meaning[];
  readonly marks: Marks;
  /** Of the reader: help and messages. */
  readonly language: Language;
  /** Of the workbook: what typing writes. */
  readonly written: Language;
  /** The words that a column's cells may be chosen from; the program's own until the register's are known. */
  readonly choices: readonly (readonly string[])[];
  /** Ids that a reference column may hold, by table. */
  readonly idsOf: (table: string) => readonly string[];
}

/** The grid's columns for a table: how each is headed, shown, typed and marked. */
export function gridColumns(look: GridLook): readonly Column<GridRow>[] {
  return look.data.headers.map((header, at) => gridColumn(look, header, at));
}

function gridColumn(look: GridLook, header: string, at: number): Column<GridRow> {
  const { data, marks } = look;
  const meaning = look.meanings[at];
  const numeric = isNumeric(meaning, data, at);
  const classOf = (row: number): string => {
    const severity = worst(marks.at(row, at));
    return `${numeric ? 'numeric' : ''}${severity === null ? '' : ` marked marked-${severity}`}`;
  };
  const help = meaning?.help === undefined ? null : inLanguage(meaning.help, look.language);
  return {
    key: String(at),
    name: header,
    width: widthOf(meaning, header),
    minWidth: 56,
    resizable: true,
    sortable: true,
    frozen: at === 0 && meaning?.kind === 'key',
    headerCellClass: numeric ? 'numeric' : '',
    cellClass: ({ row }) => classOf(row),
    renderHeaderCell: (props) => (
      <ColumnHeading
        {...props}
        help={help}
        required={meaning?.required === true || meaning?.essential === true}
      />
    ),
    renderCell: ({ row: { row } }) => {
      const found = marks.at(row, at);
      const text = cellContent(look, row, at);
      const severity = worst(found);
      if (severity === null) return text;
      return (
        <span className="marked-cell" title={found.map(({ message }) => message).join('\n')}>
          <span className="marked-text">{text}</span>
          <Icon name={severity} />
          <span className="unseen">{found.map(({ message }) => message).join(' ')}</span>
        </span>
      );
    },
    renderEditCell: (props) => <CellEditor {...props} look={look} at={at} />,
  };
}

function widthOf(meaning: Meaning, header: string): number {
  const characters = Math.max(meaning?.width ?? 14, Math.min(header.length + 3, 20));
  return Math.min(320, characters * 7.6 + 20);
}
