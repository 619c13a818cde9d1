import { Button } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { usePane } from '../context';
import { Icon } from '../Icon';
import { useWork } from '../useWork';

/** Hands the arrears to finance: new sheets in Excel, a workbook elsewhere, and CSV for their own system. */
export function ArrearsButtons(): ReactElement {
  const { host, engine, language, on, text, announce } = usePane();
  const { busy, failure, work } = useWork();
  const words = text.pane.arrears;
  const file = async (format: 'xlsx' | 'csv'): Promise<void> => {
    const made = await engine.ask('arrearsFile', { language, on, format });
    await host.saveFile(made);
    announce(words.made(made.name));
  };
  const sheets = async (): Promise<void> => {
    if (host.addSheets === undefined) return file('xlsx');
    await host.addSheets(await engine.ask('arrearsSheets', { language, on }));
    announce(words.madeSheets);
  };
  return (
    <>
      <div className="buttons">
        <Button
          appearance="primary"
          size="small"
          icon={<Icon name="sheet" />}
          disabled={busy}
          onClick={() => work(sheets)}
        >
          {words.make}
        </Button>
        <Button
          size="small"
          icon={<Icon name="document" />}
          disabled={busy}
          onClick={() => work(() => file('csv'))}
        >
          {words.makeCsv}
        </Button>
      </div>
      {failure}
    </>
  );
}
