import { Button } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { usePane } from '../context';
import { Icon } from '../Icon';
import { storyRowOf, type StoryRow } from './story-row';

/** Tables whose rows belong to no household and no dwelling. */
const withoutStory = new Set([
  'Members',
  'Meetings',
  'Attendance',
  'Targets',
  'Settings',
  'Rates',
  'Codes',
  'PriceIndex',
  'ExportLog',
  'ImportLog',
  'Confirmations',
]);

/** Turns to the story of the household or dwelling that a row belongs to. */
export function StoryButton({
  row,
  name,
}: {
  readonly row: StoryRow;
  readonly name: string;
}): ReactElement | null {
  const { engine, text, show } = usePane();
  if (row.id === '' || withoutStory.has(row.table)) return null;
  const open = (): void => {
    storyRowOf(engine).open(row);
    show('story');
  };
  return (
    <Button
      className="story-button"
      size="small"
      appearance="subtle"
      icon={<Icon name="card" />}
      aria-label={text.card.openFor(name)}
      title={text.card.openFor(name)}
      onClick={open}
    />
  );
}
