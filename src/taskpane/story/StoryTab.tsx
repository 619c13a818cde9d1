import { useState, type ReactElement } from 'react';
import { Choice } from '../Choice';
import { usePane } from '../context';
import { StoryPart } from './StoryPart';
import { ChangesPart } from './ChangesPart';
import './story.css';

type Part = 'story' | 'log';

/** A household's or dwelling's whole story, and who changed what. */
export function StoryTab(): ReactElement {
  const { text } = usePane();
  const [part, setPart] = useState<Part>('story');
  const words = text.card;
  return (
    <section className="story" aria-label={words.heading}>
      <Choice
        label={words.part}
        chosen={part}
        onChoose={setPart}
        choices={[
          { id: 'story', name: words.story, hint: words.storyHint },
          { id: 'log', name: words.log, hint: words.logHint },
        ]}
      />
      {part === 'story' ? <StoryPart /> : <ChangesPart />}
    </section>
  );
}
