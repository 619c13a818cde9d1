import type { ReactElement } from 'react';
import { norwegianDay } from '../../domain/days';
import type { RowSource, Story, StoryDeadline, StoryFact } from '../../domain/story/story';
import { usePane } from '../context';
import { Icon } from '../Icon';
import { Notice } from '../Notice';
import { useGoToRow } from '../useGoToRow';
import type { StoryRow } from './story-row';
import { Timeline } from './Timeline';

/** Head, deadlines and timeline of one household or dwelling. */
export function StoryView({
  story,
  choose,
}: {
  readonly story: Story;
  readonly choose: (row: StoryRow) => void;
}): ReactElement {
  const goToRow = useGoToRow();
  return (
    <article className="story-card" aria-label={story.title}>
      <h2>
        <button type="button" className="story-title" onClick={() => goToRow(story.subject)}>
          {story.title}
        </button>
      </h2>
      {story.flags.map(({ severity, text }) => (
        <Notice key={text} kind={severity}>
          {text}
        </Notice>
      ))}
      <dl className="story-facts">
        {story.facts.map((fact, at) => (
          <Fact key={at} fact={fact} subject={story.subject} choose={choose} />
        ))}
      </dl>
      <Deadlines deadlines={story.deadlines} />
      <Timeline lines={story.lines} />
    </article>
  );
}

/** A dwelling or household leads to its own story, anything else to its row. */
function Fact({
  fact: { name, value, source },
  subject,
  choose,
}: {
  readonly fact: StoryFact;
  readonly subject: RowSource;
  readonly choose: (row: StoryRow) => void;
}): ReactElement {
  const goToRow = useGoToRow();
  const isStory = source?.table === 'Dwellings' || source?.table === 'Households';
  const follow = (to: RowSource): void => {
    if (isStory && to.id !== subject.id) choose(to);
    else goToRow(to);
  };
  return (
    <div>
      <dt>{name}</dt>
      <dd>
        {source === undefined ? (
          value
        ) : (
          <button type="button" className="text-link" onClick={() => follow(source)}>
            {value}
          </button>
        )}
      </dd>
    </div>
  );
}

function Deadlines({
  deadlines,
}: {
  readonly deadlines: readonly StoryDeadline[];
}): ReactElement | null {
  const { text, on } = usePane();
  const goToRow = useGoToRow();
  if (deadlines.length === 0) return null;
  return (
    <>
      <h3>{text.card.ahead}</h3>
      <ul className="list">
        {deadlines.map(({ day, text: what, source }, at) => (
          <li key={at}>
            <button type="button" className="card-link" onClick={() => goToRow(source)}>
              <span className={`sign sign-${day < on ? 'kritisk' : 'info'}`}>
                <Icon name={day < on ? 'advarsel' : 'info'} />
              </span>
              <span className="card-text">
                <b>{what}</b>
                <span className="faint">
                  {norwegianDay(day)} · {text.card.inDays(day - on)}
                </span>
              </span>
              <Icon name="go" />
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}
