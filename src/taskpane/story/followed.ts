import { useCallback, useEffect, useState } from 'react';
import { usePane } from '../context';
import { storyRowOf, type StoryRow } from './story-row';

/** The row that the story is about: chosen, or the one that the user stands in. */
export interface Followed {
  readonly row: StoryRow | null;
  readonly follows: boolean;
  readonly setFollows: (follows: boolean) => void;
  /** Looks where the user stands now. */
  readonly look: () => void;
  readonly choose: (row: StoryRow) => void;
}

/** Follows the selection while nothing is pinned. What is chosen elsewhere pins it. */
export function useFollowed(): Followed {
  const { host, engine } = usePane();
  const chosen = storyRowOf(engine);
  const [row, setRow] = useState<StoryRow | null>(chosen.get());
  const [follows, show] = useState(chosen.follows);
  const setFollows = useCallback(
    (next: boolean) => {
      chosen.follows = next;
      show(next);
    },
    [chosen],
  );
  const choose = useCallback(
    (next: StoryRow) => {
      chosen.set(next);
      setRow(next);
      setFollows(false);
    },
    [chosen, setFollows],
  );
  useEffect(() => chosen.subscribe(choose), [chosen, choose]);
  const look = useCallback(() => {
    void host.selection.now().then(async (place) => {
      const found = place === null ? null : await engine.ask('rowAt', place);
      if (found === null) return;
      chosen.set(found);
      setRow(found);
    });
  }, [host, engine, chosen]);
  useEffect(() => {
    if (!follows) return undefined;
    look();
    return host.selection.onMoved(look);
  }, [host, follows, look]);
  return { row, follows, setFollows, look, choose };
}
