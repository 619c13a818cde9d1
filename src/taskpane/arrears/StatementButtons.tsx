import { Button } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { ReportFormatId } from '../../app/reports';
import { usePane } from '../context';
import { Icon } from '../Icon';
import { useWork } from '../useWork';
import { readWho } from '../who';
import { handedOut } from './handed-out';
import { useArrearsSurface } from './words';

/** Besides a workbook, or new sheets where the host has them. */
const FORMATS = ['docx', 'csv'] as const satisfies readonly ReportFormatId[];

/** The tenancy's account as a file, entered in the export log. */
export function StatementButtons({ tenancy }: { readonly tenancy: string }): ReactElement {
  const { host, engine, language, on, text, announce } = usePane();
  const { statementReport: words, arrearsPane } = useArrearsSurface();
  const { formats, sheet } = arrearsPane.reports;
  const { busy, failure, work } = useWork();
  const hand = (format: ReportFormatId | null): void =>
    work(async () => {
      const handed = { tenancy, format, on, who: readWho(), logs: true };
      const place = { host, engine, language };
      const name = await handedOut(place, { ...handed, report: 'account-statement' });
      announce(name === '' ? text.pane.arrears.madeSheets : text.pane.arrears.made(name));
    });
  return (
    <>
      <div className="report" role="group" aria-label={words.file}>
        <span className="report-name">{words.file}</span>
        <span className="buttons">
          <Button
            size="small"
            icon={<Icon name="sheet" />}
            disabled={busy}
            onClick={() => hand(null)}
          >
            {sheet}
          </Button>
          {FORMATS.map((format) => (
            <Button key={format} size="small" disabled={busy} onClick={() => hand(format)}>
              {formats[format]}
            </Button>
          ))}
        </span>
      </div>
      {failure}
    </>
  );
}
