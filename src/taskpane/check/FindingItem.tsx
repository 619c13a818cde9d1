import { Button } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { ShownFinding } from '../../app/engine/check-view';
import { usePane } from '../context';
import { Icon } from '../Icon';
import { StoryButton } from '../story/StoryButton';
import { repairable, repairEdits } from './repairs';

/** One finding: what is wrong, where, and the correction where it is certain. */
export function FindingItem({ finding }: { readonly finding: ShownFinding }): ReactElement {
  const { host, text } = usePane();
  const { sheet, cell, row, severity, message, rule, source } = finding;
  return (
    <li className="finding">
      <button
        type="button"
        className="card-link"
        title={text.pane.check.rule(rule, source)}
        onClick={() => void host.goTo({ sheet, cell })}
      >
        <span className={`sign sign-${severity}`}>
          <Icon name={severity} />
          <span className="unseen">{text.pane.severities[severity]}: </span>
        </span>
        <span className="card-text">
          <span className="clamped">{message}</span>
          <span className="faint">
            {[named(finding), cell, row].filter((part) => part !== '').join(' · ')}
          </span>
        </span>
        <Icon name="go" />
      </button>
      {repairable(finding) ? <RepairButton finding={finding} /> : null}
      <StoryButton row={{ table: finding.table, id: row }} name={row} />
    </li>
  );
}

/** The column and what stands there: «Dokumenttype: diplom». */
function named({ column, valueText }: ShownFinding): string {
  return valueText === '' || valueText.length > 40 ? column : `${column}: «${valueText}»`;
}

function RepairButton({ finding }: { readonly finding: ShownFinding }): ReactElement {
  const { host, text, announce } = usePane();
  const value = finding.repairText;
  const repair = async (): Promise<void> => {
    await host.edit(repairEdits([finding]), { how: 'mending' });
    announce(text.pane.check.repaired(1));
  };
  return (
    <Button
      size="small"
      className="repair"
      aria-label={text.pane.check.repairTo(finding.cell, value)}
      title={text.pane.check.repairTo(finding.cell, value)}
      onClick={() => void repair()}
    >
      {text.pane.check.repair}
    </Button>
  );
}
