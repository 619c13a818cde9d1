import { Button } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { usePane } from '../context';
import { Icon } from '../Icon';
import { useWork } from '../useWork';

/** Hands the arrears to finance: new sheets in Excel, files elsewhere. */
export function ArrearsButtons(): ReactElement {
  const { host, engine, language, on, text, announce } = usePane();
  const { busy, failure, work } = useWork();
  const words = text.pane.arrears;
  const make = async (): Promise<void> => {
    if (host.addSheets !== undefined) {
      await host.addSheets(await engine.ask('arrearsSheets', { language, on }));
      announce(words.madeSheets);
      return;
    }
    for (const file of await engine.ask('arrearsFiles', { language, on })) {
      await host.saveFile(file);
      announce(words.made(file.name));
    }
  };
  return (
    <>
      <div className="buttons">
        <Button
          appearance="primary"
          size="small"
          icon={<Icon name="sheet" />}
          disabled={busy}
          onClick={() => work(make)}
        >
          {words.make}
        </Button>
      </div>
      {failure}
    </>
  );
}
