import type { ReactElement } from 'react';
import { norwegianDay } from '../../domain/days';
import type { EarlyWarning } from '../../domain/next-step/early-warning/warning';
import { usePane } from '../context';
import { Icon } from '../Icon';
import { StoryButton } from '../story/StoryButton';
import { useGoToRow } from '../useGoToRow';
import { useTenancyNames } from '../useTenancyNames';
import { useLook } from './look';
import { useArrearsText } from './words';

/** Tenants about to fall behind, while a talk still helps. Those with a debt have a card. */
export function EarlyWarnings({
  warnings,
  withCard,
}: {
  readonly warnings: readonly EarlyWarning[];
  readonly withCard: ReadonlySet<string>;
}): ReactElement | null {
  const words = useArrearsText();
  if (warnings.length === 0) return null;
  return (
    <details className="group" open>
      <summary title={words.earlyHint}>
        <h3>{words.early}</h3>
        <span className="faint">{warnings.length}</span>
      </summary>
      <ul className="list">
        {warnings.map((warning) => (
          <Warning
            key={`${warning.kind} ${warning.tenancy}`}
            warning={warning}
            hasCard={withCard.has(warning.tenancy)}
          />
        ))}
      </ul>
    </details>
  );
}

function Warning({
  warning: { tenancy, why, since, rows },
  hasCard,
}: {
  readonly warning: EarlyWarning;
  readonly hasCard: boolean;
}): ReactElement {
  const { engine } = usePane();
  const { nameOf } = useTenancyNames();
  const { open } = useLook(engine);
  const goToRow = useGoToRow();
  const row = rows[0] ?? { table: 'Tenancies', id: tenancy };
  return (
    <li className="with-story">
      <button
        type="button"
        className="card-link"
        onClick={() => (hasCard ? open(tenancy) : goToRow(row))}
      >
        <span className="card-text">
          <span className="card-row">
            <b>{nameOf(tenancy)}</b>
            <span className="faint timeline-day">{norwegianDay(since)}</span>
          </span>
          <span className="faint">{why}</span>
        </span>
        <Icon name="go" />
      </button>
      <StoryButton row={{ table: 'Tenancies', id: tenancy }} name={nameOf(tenancy)} />
    </li>
  );
}
