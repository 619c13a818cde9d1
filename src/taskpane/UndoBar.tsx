import { Button } from '@fluentui/react-components';
import { useSyncExternalStore, type ReactElement } from 'react';
import { usePane } from './context';
import { Icon } from './Icon';
import { useWork } from './useWork';

const nothing = { get: () => null, subscribe: () => () => undefined };

/** Where the host has no undoing of its own for what the program writes: the last write, taken back in one step. */
export function UndoBar(): ReactElement | null {
  const { host, text, announce } = usePane();
  const { subscribe, get } = host.lastWrite ?? nothing;
  const written = useSyncExternalStore(subscribe, get);
  const { work, busy } = useWork();
  if (written === null) return null;
  const undo = async (): Promise<void> => {
    await host.lastWrite?.undo();
    announce(text.card.undone);
  };
  return (
    <div className="form-notice" role="status">
      <span>{text.card.written(written.how)}</span>
      <Button size="small" icon={<Icon name="undo" />} disabled={busy} onClick={() => work(undo)}>
        {text.workbench.undo}
      </Button>
    </div>
  );
}
