import { Button } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { Icon } from '../Icon';
import { useQuality } from './quality-context';

/** Contradictions without a task, tasks whose contradiction is gone, and confirmations that have lapsed. */
export function TaskNotices(): ReactElement | null {
  const { words, quality, result, acting } = useQuality();
  const say = words.tasks;
  if (quality.value === null) return null;
  const { without, solved } = quality.value.tasks;
  const lapsed = result.lapsing.length;
  return (
    <>
      {lapsed === 0 ? null : (
        <TaskNotice
          sentence={words.lapsing.told(lapsed)}
          button={words.lapsing.tidy}
          onPress={() => void acting.act({ act: 'tidy' }, words.lapsing.tidied(lapsed))}
        />
      )}
      {without.length === 0 ? null : (
        <TaskNotice
          sentence={say.without(without.length)}
          button={say.makeAll(without.length)}
          onPress={() =>
            void acting.act({ act: 'task', findings: without }, say.made(without.length))
          }
        />
      )}
      {solved.length === 0 ? null : (
        <TaskNotice
          sentence={say.solved(solved.length)}
          button={say.close}
          onPress={() =>
            void acting.act(
              { act: 'close', tasks: solved.map(({ task }) => task) },
              say.closed(solved.length),
            )
          }
        />
      )}
    </>
  );
}

function TaskNotice({
  sentence,
  button,
  onPress,
}: {
  readonly sentence: string;
  readonly button: string;
  readonly onPress: () => void;
}): ReactElement {
  const { acting } = useQuality();
  return (
    <div className="notice notice-info done-notice">
      <Icon name="info" />
      <p>{sentence}</p>
      <Button size="small" disabled={acting.busy} onClick={onPress}>
        {button}
      </Button>
    </div>
  );
}
