import { useState, type ReactElement } from 'react';
import type { ShownCompleteness, ShownGap } from '../../app/engine/quality-view';
import { norwegianNumber } from '../../domain/amounts';
import { AnswerView } from '../Answer';
import { usePane } from '../context';
import { Icon } from '../Icon';
import { EmptyState } from '../Notice';
import { ShowMore } from '../ShowMore';
import { useQuality } from './quality-context';

const STEP = 25;

/** How much of what is asked for is there: per table, and what each row lacks. */
export function CompletenessView(): ReactElement {
  const { words, quality } = useQuality();
  const say = words.completeness;
  return (
    <AnswerView answered={quality}>
      {({ completeness }) =>
        completeness.every(({ lacking }) => lacking === 0) ? (
          <EmptyState title={say.whole} more={say.wholeMore} />
        ) : (
          <>
            <p className="faint">{say.lead}</p>
            {[...completeness].sort(mostLackingFirst).map((one) => (
              <TableStatus key={one.sheet} table={one} />
            ))}
          </>
        )
      }
    </AnswerView>
  );
}

function mostLackingFirst(left: ShownCompleteness, right: ShownCompleteness): number {
  return shareOf(left) - shareOf(right);
}

function shareOf({ filled, wanted }: ShownCompleteness): number {
  return wanted === 0 ? 1 : filled / wanted;
}

/** Never 100 % while something is missing. */
function percentOf(table: ShownCompleteness): string {
  const percent = shareOf(table) * 100;
  return norwegianNumber(percent >= 99 ? Math.floor(percent * 10) / 10 : Math.floor(percent));
}

function TableStatus({ table }: { readonly table: ShownCompleteness }): ReactElement {
  const { words } = useQuality();
  const say = words.completeness;
  const { sheet, lacking, gaps } = table;
  const [open, setOpen] = useState(false);
  const [limit, setLimit] = useState(STEP);
  const line = (
    <span className="status-line">
      <span className="status-name">{sheet}</span>
      <span className="numeric">{say.percent(percentOf(table))}</span>
      <span className="faint status-more">{say.lacking(lacking)}</span>
      {lacking === 0 ? null : (
        <progress className="status-bar" value={shareOf(table)} max={1} aria-hidden="true" />
      )}
    </span>
  );
  if (lacking === 0) return <div className="status status-whole">{line}</div>;
  return (
    <details className="group status" onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{line}</summary>
      {open ? (
        <>
          <ul className="list">
            {gaps.slice(0, limit).map((gap) => (
              <Gap key={`${gap.sheet} ${gap.cell} ${gap.row}`} gap={gap} />
            ))}
          </ul>
          <ShowMore shown={limit} all={gaps.length} step={STEP} onMore={setLimit} />
          {gaps.length < lacking && limit >= gaps.length ? (
            <p className="faint">{say.first(gaps.length, lacking)}</p>
          ) : null}
        </>
      ) : null}
    </details>
  );
}

function Gap({ gap }: { readonly gap: ShownGap }): ReactElement {
  const { host } = usePane();
  const { words } = useQuality();
  const say = words.completeness;
  const { sheet, cell, row, headers, essential } = gap;
  return (
    <li>
      <button
        type="button"
        className="card-link"
        title={words.goTo(sheet, cell)}
        onClick={() => void host.goTo({ sheet, cell })}
      >
        <span className="card-text">
          <span>
            <b>{row === '' ? cell : row}</b> {say.lacks(headers.join(', '))}
          </span>
          {essential ? <span className="lapsed">{say.essential}</span> : null}
        </span>
        <Icon name="go" />
      </button>
    </li>
  );
}
