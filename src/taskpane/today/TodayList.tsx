import { Button } from '@fluentui/react-components';
import { useState, type ReactElement } from 'react';
import { norwegianDay } from '../../domain/days';
import type { Consequence, TodayItem } from '../../domain/today/today';
import { usePane } from '../context';
import { Icon } from '../Icon';
import { ShowMore } from '../ShowMore';
import { StoryButton } from '../story/StoryButton';
import { useGoToRow } from '../useGoToRow';

const STEP = 10;
const signs = { 1: 'kritisk', 2: 'advarsel', 3: 'info' } as const;

/** Today's matters by what follows if nobody does anything. */
export function TodayList({ items }: { readonly items: readonly TodayItem[] }): ReactElement {
  const { text } = usePane();
  const urgent = items.filter(({ consequence }) => consequence === 1).length;
  return (
    <>
      <p>{text.pane.today.summary(urgent, items.length)}</p>
      {([1, 2, 3] as const).map((consequence) => (
        <Group
          key={consequence}
          consequence={consequence}
          items={items.filter((item) => item.consequence === consequence)}
        />
      ))}
    </>
  );
}

function Group({
  consequence,
  items,
}: {
  readonly consequence: Consequence;
  readonly items: readonly TodayItem[];
}): ReactElement | null {
  const { text } = usePane();
  const [limit, setLimit] = useState(STEP);
  if (items.length === 0) return null;
  const words = text.pane.today;
  return (
    <details className="group" open={consequence < 3}>
      <summary title={words.consequenceHints[consequence]}>
        <h3>{words.consequences[consequence]}</h3>
        <span className="faint">{items.length}</span>
      </summary>
      <ul className="list">
        {items.slice(0, limit).map((item) => (
          <TodayCard key={item.id} item={item} />
        ))}
      </ul>
      <ShowMore shown={limit} all={items.length} step={STEP} onMore={setLimit} />
    </details>
  );
}

function TodayCard({ item }: { readonly item: TodayItem }): ReactElement {
  const { text: words, openForm } = usePane();
  const goToRow = useGoToRow();
  const { consequence, text, fact, since, source } = item;
  return (
    <li className="with-story">
      <button type="button" className="card-link" onClick={() => goToRow(source)}>
        <span className={`sign sign-${signs[consequence]}`}>
          <Icon name={signs[consequence]} />
        </span>
        <span className="card-text">
          <b>{text}</b>
          <span className="faint">
            {fact === '' && since !== null ? norwegianDay(since) : fact}
          </span>
        </span>
        <Icon name="go" />
      </button>
      <StoryButton row={source} name={text} />
      <Button
        size="small"
        appearance="subtle"
        className="repair"
        icon={<Icon name="edit" />}
        title={words.formEntry.open}
        aria-label={`${words.formEntry.open}: ${text}`}
        onClick={() => openForm({ table: source.table, row: source.id })}
      />
    </li>
  );
}
