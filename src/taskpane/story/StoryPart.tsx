import { Button, Switch } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { AnswerView } from '../Answer';
import { usePane } from '../context';
import { Icon } from '../Icon';
import { EmptyState } from '../Notice';
import { useAnswer } from '../useAnswer';
import { useFollowed, type Followed } from './followed';
import { StorySearch } from './StorySearch';
import type { StoryRow } from './story-row';
import { StoryView } from './StoryView';

/** Search, what is followed, and the story itself. */
export function StoryPart(): ReactElement {
  const { text } = usePane();
  const followed = useFollowed();
  return (
    <>
      <StorySearch onChoose={followed.choose} />
      <FollowLine followed={followed} />
      {followed.row === null ? (
        <EmptyState title={text.card.nothing} more={text.card.nothingMore} />
      ) : (
        <OneStory row={followed.row} choose={followed.choose} />
      )}
    </>
  );
}

function FollowLine({ followed }: { readonly followed: Followed }): ReactElement {
  const { text } = usePane();
  const { follows, setFollows, look, row } = followed;
  return (
    <div className="story-follow">
      <Switch
        label={text.card.follow}
        title={text.card.followHint}
        checked={follows}
        onChange={(_, { checked }) => setFollows(checked)}
      />
      <Button size="small" onClick={look} title={text.card.showSelected}>
        {text.card.showSelected}
      </Button>
      {row === null ? null : (
        <Button
          size="small"
          appearance="subtle"
          icon={<Icon name="document" />}
          onClick={() => window.print()}
        >
          {text.card.print}
        </Button>
      )}
    </div>
  );
}

function OneStory({
  row,
  choose,
}: {
  readonly row: StoryRow;
  readonly choose: (row: StoryRow) => void;
}): ReactElement {
  const { engine, language, on, text } = usePane();
  const answered = useAnswer(engine, 'story', { language, on, ...row });
  const { value, waiting, failure } = answered;
  // «No story» is an answer too.
  if (value === null && !waiting && failure === null) {
    return <p className="faint">{text.card.noStory}</p>;
  }
  return (
    <AnswerView answered={answered}>
      {(story) =>
        story === null ? null : <StoryView key={story.subject.id} story={story} choose={choose} />
      }
    </AnswerView>
  );
}
