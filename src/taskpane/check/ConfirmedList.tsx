import { Button } from '@fluentui/react-components';
import { useState, type ReactElement } from 'react';
import { norwegianDay } from '../../domain/days';
import { usePane } from '../context';
import { EmptyState } from '../Notice';
import { ShowMore } from '../ShowMore';
import { LapsedList } from './LapsedList';
import { useQuality } from './quality-context';

const STEP = 25;

type Confirmed = ReturnType<typeof useQuality>['result']['confirmed'][number];

/** Warnings that are right all the same: by whom, when and why, and how to take it back. */
export function ConfirmedList(): ReactElement {
  const { words, result } = useQuality();
  const [limit, setLimit] = useState(STEP);
  const own = distinct(result.confirmed);
  const { lapsing } = result;
  if (own.length === 0 && lapsing.length === 0) {
    return <EmptyState title={words.confirmed.none} more={words.confirmed.noneMore} />;
  }
  return (
    <>
      {lapsing.length === 0 ? null : <LapsedList lapsing={lapsing} />}
      <ul className="list">
        {own.slice(0, limit).map((one) => (
          <ConfirmedItem key={one.confirmation.entry} confirmed={one} />
        ))}
      </ul>
      <ShowMore shown={limit} all={own.length} step={STEP} onMore={setLimit} />
    </>
  );
}

function ConfirmedItem({ confirmed }: { readonly confirmed: Confirmed }): ReactElement {
  const { host } = usePane();
  const { words, acting } = useQuality();
  const { finding, confirmation } = confirmed;
  const { sheet, cell, row, column, message } = finding;
  const { entry, who, date, reason } = confirmation;
  const withdraw = { act: 'withdraw', entries: [entry] } as const;
  return (
    <li className="finding">
      <p className="finding-message">{message}</p>
      <button
        type="button"
        className="place"
        title={words.goTo(sheet, cell)}
        onClick={() => void host.goTo({ sheet, cell })}
      >
        <span className="place-cell">{cell}</span>
        <span>
          {column} <span className="faint">{[sheet, row].join(' · ')}</span>
        </span>
      </button>
      <blockquote className="reason">{reason}</blockquote>
      <div className="card-actions">
        <span className="faint">
          {words.confirmed.by(who ?? '', date === null ? '' : norwegianDay(date))}
        </span>
        <Button
          size="small"
          disabled={acting.busy}
          aria-label={`${words.confirmed.withdraw}: ${row} ${column}`}
          onClick={() => void acting.act(withdraw, words.confirmed.withdrawn)}
        >
          {words.confirmed.withdraw}
        </Button>
      </div>
    </li>
  );
}

/** A confirmation that several cells share is shown once. */
function distinct(confirmed: readonly Confirmed[]): readonly Confirmed[] {
  return [...new Map(confirmed.map((one) => [one.confirmation.entry, one])).values()];
}
