import { Button } from '@fluentui/react-components';
import { useEffect, useState, type ReactElement } from 'react';
import { usePane } from './context';
import { Icon } from './Icon';
import { useWork } from './useWork';

/** Opens the form of the row that the user stands in. In the workbench the bar over the grid does it. */
export function EditRowButton(): ReactElement | null {
  const { host, engine, openForm, text } = usePane();
  const { work, busy, failure } = useWork();
  const [missed, setMissed] = useState(false);
  const { selection } = host;
  useEffect(
    () => (missed ? selection.onMoved(() => setMissed(false)) : undefined),
    [selection, missed],
  );
  if (host.kind !== 'excel') return null;
  const open = async (): Promise<void> => {
    const place = await selection.now();
    const spot = place === null ? null : await engine.ask('spotAt', place);
    setMissed(spot === null);
    if (spot !== null) openForm(spot);
  };
  return (
    <>
      <Button
        size="small"
        icon={<Icon name="edit" />}
        title={text.formEntry.editHint}
        disabled={busy}
        onClick={() => work(open)}
      >
        {text.formEntry.edit}
      </Button>
      {missed ? (
        <p className="footer-note" role="alert">
          {text.formEntry.noRow}
        </p>
      ) : null}
      {failure === null ? null : <div className="footer-note">{failure}</div>}
    </>
  );
}
