import { Button } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { Icon } from '../Icon';
import { useQuality } from './quality-context';

/** What was done last, with «Angre» where one step takes it back. */
export function DoneNotice(): ReactElement | null {
  const { words, acting } = useQuality();
  const { done, busy, undo } = acting;
  if (done === null) return null;
  const { sentence, failed, canUndo } = done;
  return (
    <div className={`notice done-notice notice-${failed ? 'feil' : 'done'}`}>
      <Icon name={failed ? 'feil' : 'done'} />
      <p>{sentence}</p>
      {canUndo ? (
        <Button size="small" disabled={busy} onClick={() => void undo()}>
          {words.preview.undo}
        </Button>
      ) : null}
    </div>
  );
}
