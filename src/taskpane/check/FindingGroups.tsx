import { useState, type ReactElement } from 'react';
import { usePane } from '../context';
import { ShowMore } from '../ShowMore';
import type { CardGroup } from './cards';
import { FindingCard } from './FindingCard';

const STEP = 25;
/** Groups that stand open at first; of thousands of findings the rest wait until they are asked for. */
const OPEN = 6;

/** Cards under their sheet or rule, a piece at a time. */
export function FindingGroups({ groups }: { readonly groups: readonly CardGroup[] }): ReactElement {
  return (
    <>
      {groups.map((group, at) => (
        <FindingGroup key={group.id} group={group} first={at < OPEN} />
      ))}
    </>
  );
}

function FindingGroup({
  group: { title, cards },
  first,
}: {
  readonly group: CardGroup;
  readonly first: boolean;
}): ReactElement {
  const { text } = usePane();
  const [limit, setLimit] = useState(STEP);
  // Until somebody opens or closes it, it follows its place in the list.
  const [wanted, setWanted] = useState<boolean | null>(null);
  const open = wanted ?? first;
  return (
    <details
      className="group"
      open={open}
      onToggle={({ currentTarget }) => {
        if (currentTarget.open !== open) setWanted(currentTarget.open);
      }}
    >
      <summary>
        <h3>{title}</h3>
        <span className="faint">{text.pane.check.count(cards.length)}</span>
      </summary>
      {open ? (
        <>
          <ul className="list">
            {cards.slice(0, limit).map((card) => (
              <FindingCard key={card.id} card={card} />
            ))}
          </ul>
          <ShowMore shown={limit} all={cards.length} step={STEP} onMore={setLimit} />
        </>
      ) : null}
    </details>
  );
}
