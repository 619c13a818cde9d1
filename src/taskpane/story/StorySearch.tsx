import { Input } from '@fluentui/react-components';
import { useDeferredValue, useState, type ReactElement } from 'react';
import { usePane } from '../context';
import { Icon } from '../Icon';
import { useAnswer } from '../useAnswer';
import type { StoryRow } from './story-row';

/** Finds a household or a dwelling by name, address or any id. */
export function StorySearch({
  onChoose,
}: {
  readonly onChoose: (row: StoryRow) => void;
}): ReactElement {
  const { text } = usePane();
  const [typed, setTyped] = useState('');
  const words = useDeferredValue(typed.trim());
  const choose = (row: StoryRow): void => {
    setTyped('');
    onChoose(row);
  };
  return (
    <div role="search">
      <Input
        className="wide"
        size="small"
        contentBefore={<Icon name="search" />}
        placeholder={text.card.search}
        aria-label={text.card.search}
        value={typed}
        onChange={(_, { value }) => setTyped(value)}
        onKeyDown={(event) => {
          if (event.key === 'Escape') setTyped('');
        }}
      />
      {words.length < 2 ? null : <Hits words={words} onChoose={choose} />}
    </div>
  );
}

function Hits({
  words,
  onChoose,
}: {
  readonly words: string;
  readonly onChoose: (row: StoryRow) => void;
}): ReactElement | null {
  const { engine, language, on, text } = usePane();
  const hits = useAnswer(engine, 'storySearch', { language, on, words }).value;
  if (hits === null) return null;
  if (hits.length === 0) return <p className="faint">{text.card.noHits}</p>;
  return (
    <ul className="list story-hits" aria-label={text.card.hits(hits.length)}>
      {hits.map(({ subject, title, more }) => (
        <li key={subject.id}>
          <button type="button" className="card-link" onClick={() => onChoose(subject)}>
            <Icon name={subject.table === 'Dwellings' ? 'house' : 'card'} />
            <span className="card-text">
              <b>{title}</b>
              <span className="faint">{more}</span>
            </span>
          </button>
        </li>
      ))}
    </ul>
  );
}
