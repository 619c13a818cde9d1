import { Button, Checkbox } from '@fluentui/react-components';
import { useState, type ReactElement } from 'react';
import type { ReportFormatId } from '../../app/reports';
import type { ReportId } from '../../domain/reports/reports';
import { usePane } from '../context';
import { Icon } from '../Icon';
import { useWork } from '../useWork';
import { readWho } from '../who';
import { handedOut } from './handed-out';
import { useArrearsText } from './words';

/** Reports in the order that they are offered, with the formats that make sense for each besides a workbook. */
const OFFERED = [
  ['arrears', ['csv']],
  ['arrears-committee', ['docx', 'html']],
  ['allowance-settlement', ['csv']],
  ['charging', ['csv']],
  ['rent-index', ['csv']],
] as const satisfies readonly (readonly [ReportId, readonly ReportFormatId[]])[];

/** What is handed out: new sheets in Excel, a workbook elsewhere, and files; entered in the export log unless left out. */
export function ReportButtons(): ReactElement {
  const { host, engine, language, on, text, announce } = usePane();
  const words = useArrearsText().reports;
  const { busy, failure, work } = useWork();
  const [logs, setLogs] = useState(true);
  const hand = (report: ReportId, format: ReportFormatId | null): void =>
    work(async () => {
      const handed = { report, format, on, who: readWho(), logs };
      const name = await handedOut({ host, engine, language }, handed);
      announce(name === '' ? text.pane.arrears.madeSheets : text.pane.arrears.made(name));
    });
  return (
    <>
      {OFFERED.map(([report, formats]) => (
        <div key={report} className="report" role="group" aria-label={words.titles[report]}>
          <span className="report-name">{words.titles[report]}</span>
          <span className="buttons">
            <Button
              size="small"
              appearance={report === 'arrears' ? 'primary' : 'secondary'}
              icon={<Icon name="sheet" />}
              disabled={busy}
              onClick={() => hand(report, null)}
            >
              {report === 'arrears' ? text.pane.arrears.make : words.sheet}
            </Button>
            {formats.map((format) => (
              <Button
                key={format}
                size="small"
                disabled={busy}
                onClick={() => hand(report, format)}
              >
                {words.formats[format]}
              </Button>
            ))}
          </span>
        </div>
      ))}
      <Checkbox
        label={words.log}
        checked={logs}
        onChange={(_, { checked }) => setLogs(checked === true)}
      />
      {failure}
    </>
  );
}
