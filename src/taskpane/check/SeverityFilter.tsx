import { ToggleButton } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { severities, type Severity } from '../../domain/parsed';
import type { CheckResult } from '../../domain/rules/finding';
import { usePane } from '../context';
import { Icon } from '../Icon';

/** Counts by severity; pressing one shows only those, pressing again shows all. */
export function SeverityFilter({
  counts,
  chosen,
  onChoose,
}: {
  readonly counts: CheckResult['counts'];
  readonly chosen: Severity | null;
  readonly onChoose: (severity: Severity | null) => void;
}): ReactElement {
  const { text } = usePane();
  return (
    <div className="severities" role="group" aria-label={text.pane.check.severity}>
      {severities
        .filter((severity) => counts[severity] > 0 || severity === chosen)
        .map((severity) => (
          <ToggleButton
            key={severity}
            className={`severity severity-${severity}`}
            size="small"
            checked={severity === chosen}
            icon={<Icon name={severity} />}
            onClick={() => onChoose(severity === chosen ? null : severity)}
          >
            <b>{counts[severity]}</b> {text.pane.severities[severity]}
          </ToggleButton>
        ))}
    </div>
  );
}
