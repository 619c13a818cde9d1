import { Tooltip } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { RenderHeaderCellProps } from 'react-data-grid';
import type { GridRow } from './columns';

/** A column's heading: name, sign of sorting, and the help on hover and focus. */
export function ColumnHeading({
  column,
  sortDirection,
  tabIndex,
  help,
  required,
}: RenderHeaderCellProps<GridRow> & {
  readonly help: string | null;
  readonly required: boolean;
}): ReactElement {
  const heading = (
    <span className="heading" tabIndex={tabIndex}>
      <span className="heading-name">
        {column.name}
        {required ? (
          <span className="heading-required" aria-hidden="true">
            {' *'}
          </span>
        ) : null}
      </span>
      <span className="heading-sort" aria-hidden="true">
        {sortDirection === 'ASC' ? '▲' : sortDirection === 'DESC' ? '▼' : ''}
      </span>
    </span>
  );
  return help === null ? (
    heading
  ) : (
    <Tooltip content={help} relationship="description" withArrow>
      {heading}
    </Tooltip>
  );
}
