import { useState, type ReactElement } from 'react';
import { ShowMore } from '../ShowMore';
import { useGoToRow } from '../useGoToRow';
import { useTenancyNames } from '../useTenancyNames';

const STEP = 15;

export interface PlanEntry {
  readonly key: string;
  readonly tenancy: string;
  readonly amount: string;
  readonly facts: readonly string[];
  /** What a person should look at. */
  readonly note: string;
}

/** Tenancies of a run, in a group that folds. */
export function PlanList({
  title,
  entries,
  open,
}: {
  readonly title: string;
  readonly entries: readonly PlanEntry[];
  readonly open: boolean;
}): ReactElement | null {
  const [limit, setLimit] = useState(STEP);
  if (entries.length === 0) return null;
  return (
    <details className="group" open={open}>
      <summary>
        <h3>{title}</h3>
        <span className="faint">{entries.length}</span>
      </summary>
      <ol className="list">
        {entries.slice(0, limit).map((entry) => (
          <Entry key={entry.key} entry={entry} />
        ))}
      </ol>
      <ShowMore shown={limit} all={entries.length} step={STEP} onMore={setLimit} />
    </details>
  );
}

function Entry({ entry }: { readonly entry: PlanEntry }): ReactElement {
  const { nameOf } = useTenancyNames();
  const goToRow = useGoToRow();
  const { tenancy, amount, facts, note } = entry;
  return (
    <li>
      <button
        type="button"
        className="card-link"
        onClick={() => goToRow({ table: 'Tenancies', id: tenancy })}
      >
        <span className="card-text">
          <span className="card-row">
            <span>{tenancy === '' ? facts[0] : nameOf(tenancy)}</span>
            <span className="amount">{amount}</span>
          </span>
          <span className="faint">{facts.slice(tenancy === '' ? 1 : 0).join(' · ')}</span>
          {note === '' ? null : <span className="step">{note}</span>}
        </span>
      </button>
    </li>
  );
}
