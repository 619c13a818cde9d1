import { Button } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { usePane } from './context';

/** Long lists are shown a piece at a time. */
export function ShowMore({
  shown,
  all,
  step,
  onMore,
}: {
  readonly shown: number;
  readonly all: number;
  readonly step: number;
  readonly onMore: (shown: number) => void;
}): ReactElement | null {
  const { text } = usePane();
  if (shown >= all) return null;
  return (
    <Button
      size="small"
      appearance="subtle"
      className="show-more"
      onClick={() => onMore(shown + step * 4)}
    >
      {text.pane.more(Math.min(step * 4, all - shown))}
    </Button>
  );
}
