import { Checkbox } from '@fluentui/react-components';
import { useState, type ReactElement } from 'react';
import { norwegianAmount } from '../../domain/amounts';
import type { AdjustmentRow } from '../../domain/rent/adjust';
import { useArrearsSurface } from '../arrears/words';
import { ShowMore } from '../ShowMore';
import { useTenancyNames } from '../useTenancyNames';

const STEP = 15;

/** Each rent that may be adjusted, with the calculation and a tick. */
export function ReadyList({
  rows,
  left,
  onLeft,
}: {
  readonly rows: readonly AdjustmentRow[];
  readonly left: ReadonlySet<string>;
  readonly onLeft: (left: ReadonlySet<string>) => void;
}): ReactElement {
  const { rentPane: words } = useArrearsSurface();
  const [limit, setLimit] = useState(STEP);
  const tick = (tenancy: string, ticked: boolean): void => {
    const next = new Set(left);
    if (ticked) next.delete(tenancy);
    else next.add(tenancy);
    onLeft(next);
  };
  return (
    <details className="group" open>
      <summary>
        <h3>{words.indexGroups.ready}</h3>
        <span className="faint">{rows.length}</span>
      </summary>
      <ol className="list">
        {rows.slice(0, limit).map((row) => (
          <Ready
            key={row.tenancy}
            row={row}
            ticked={!left.has(row.tenancy)}
            onTick={(ticked) => tick(row.tenancy, ticked)}
          />
        ))}
      </ol>
      <ShowMore shown={limit} all={rows.length} step={STEP} onMore={setLimit} />
    </details>
  );
}

function Ready({
  row: { tenancy, before, after, how },
  ticked,
  onTick,
}: {
  readonly row: AdjustmentRow;
  readonly ticked: boolean;
  readonly onTick: (ticked: boolean) => void;
}): ReactElement {
  const { rentPane: words } = useArrearsSurface();
  const { nameOf } = useTenancyNames();
  return (
    <li className="ready-row">
      <Checkbox
        checked={ticked}
        aria-label={words.pick(nameOf(tenancy))}
        onChange={(_, { checked }) => onTick(checked === true)}
      />
      <span className="card-text">
        <span className="card-row">
          <span>{nameOf(tenancy)}</span>
          <span className="amount">
            {norwegianAmount(before)} → {norwegianAmount(after)}
          </span>
        </span>
        <span className="faint">{how}</span>
      </span>
    </li>
  );
}
