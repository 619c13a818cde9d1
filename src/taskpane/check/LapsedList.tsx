import { Button } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { ShownLapsing } from '../../app/engine/check-view';
import { norwegianDay } from '../../domain/days';
import { useQuality } from './quality-context';

/** Confirmations that no longer count: why, and a way to mark them so on their sheet. */
export function LapsedList({
  lapsing,
}: {
  readonly lapsing: readonly ShownLapsing[];
}): ReactElement {
  const { words, acting } = useQuality();
  const say = words.lapsing;
  return (
    <section aria-label={say.heading}>
      <h3>{say.heading}</h3>
      <p className="faint">{say.more}</p>
      <Button
        size="small"
        disabled={acting.busy}
        onClick={() => void acting.act({ act: 'tidy' }, say.tidied(lapsing.length))}
      >
        {say.tidy}
      </Button>
      <ul className="list">
        {lapsing.map((one) => (
          <li key={one.confirmation.entry} className="finding">
            <p>
              <b>{one.row}</b> <Why lapsing={one} />
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Why({
  lapsing: { confirmation, because, changed },
}: {
  readonly lapsing: ShownLapsing;
}): ReactElement {
  const { words } = useQuality();
  const { date, reason } = confirmation;
  const day = date === null ? '' : norwegianDay(date);
  if (because === 'gone-row') return <>{words.lapsedRow(day, reason ?? '')}</>;
  const cells = changed.map(({ row, header }) => `${header} (${row})`).join(', ');
  return <>{words.lapsed(day, reason ?? '', cells)}</>;
}
