import { useEffect, useState, type ReactElement } from 'react';
import { norwegianAmount } from '../../domain/amounts';
import { workGroups, type WorkGroup, type WorkItem } from '../../domain/worklist/work-item';
import { usePane } from '../context';
import { ShowMore } from '../ShowMore';
import { walkList } from './list-keys';
import { arrearsLookOf } from './look';
import { useArrearsText } from './words';
import { WorkRow } from './WorkRow';

const STEP = 15;

/** What must be done now, what must be cleared first, what comes, and what waits. */
export function WorkList({ shown }: { readonly shown: readonly WorkItem[] }): ReactElement {
  const { engine } = usePane();
  const words = useArrearsText();
  useEffect(() => {
    const { last } = arrearsLookOf(engine).get();
    if (last === null) return;
    arrearsLookOf(engine).change({ last: null });
    const row = document.querySelector<HTMLElement>(`.work-list [data-tenancy="${last}"]`);
    row?.scrollIntoView({ block: 'center' });
    row?.querySelector<HTMLElement>('.card-link')?.focus({ preventScroll: true });
  }, [engine]);
  return (
    <div
      className="work-list"
      role="group"
      aria-label={words.list}
      title={words.listHint}
      onKeyDown={walkList}
    >
      {workGroups.map((group) => (
        <Group key={group} group={group} items={shown.filter((item) => item.group === group)} />
      ))}
    </div>
  );
}

function Group({
  group,
  items,
}: {
  readonly group: WorkGroup;
  readonly items: readonly WorkItem[];
}): ReactElement | null {
  const words = useArrearsText();
  const [limit, setLimit] = useState(STEP);
  if (items.length === 0) return null;
  const sum = items.reduce((ore, { owed }) => ore + owed, 0);
  return (
    <details className={`group work-${group}`} open>
      <summary title={words.groupHints[group]}>
        <h3>{words.groups[group]}</h3>
        <span className="faint">{words.groupSum(items.length, norwegianAmount(sum))}</span>
      </summary>
      <ol className="list">
        {items.slice(0, limit).map((item) => (
          <WorkRow key={item.tenancy} item={item} />
        ))}
      </ol>
      <ShowMore shown={limit} all={items.length} step={STEP} onMore={setLimit} />
    </details>
  );
}
