import { Button, Input } from '@fluentui/react-components';
import { useDeferredValue, useMemo, useState, type ReactElement } from 'react';
import type { Severity } from '../../domain/parsed';
import type { CheckView, ShownFinding } from '../../app/engine/check-view';
import { AnswerView } from '../Answer';
import { usePane } from '../context';
import { Icon } from '../Icon';
import { EmptyState } from '../Notice';
import type { TabProps } from '../tabs';
import { FindingGroups } from './FindingGroups';
import { repairable, repairEdits } from './repairs';
import { SeverityFilter } from './SeverityFilter';

/** What the check found: counted, filtered, grouped by sheet, each a click from its cell. */
export function CheckTab({ check }: TabProps): ReactElement {
  return <AnswerView answered={check}>{(result) => <CheckView result={result} />}</AnswerView>;
}

function CheckView({ result }: { readonly result: CheckView }): ReactElement {
  const { text } = usePane();
  const [severity, setSeverity] = useState<Severity | null>(null);
  const [query, setQuery] = useState('');
  const wanted = useDeferredValue(query);
  const shown = useMemo(
    () => chosen(result.findings, severity, wanted),
    [result, severity, wanted],
  );
  return (
    <section aria-labelledby="check-heading">
      <h2 id="check-heading">{text.pane.check.heading}</h2>
      {result.findings.length === 0 ? (
        <EmptyState title={text.pane.check.nothing} more={text.pane.check.nothingMore} />
      ) : (
        <>
          <SeverityFilter counts={result.counts} chosen={severity} onChoose={setSeverity} />
          <Input
            className="wide"
            size="small"
            contentBefore={<Icon name="search" />}
            placeholder={text.pane.check.search}
            aria-label={text.pane.check.search}
            value={query}
            onChange={(_, { value }) => setQuery(value)}
          />
          <RepairAll findings={shown} />
          {shown.length === 0 ? (
            <p className="faint">{text.pane.check.noneShown}</p>
          ) : (
            <FindingGroups findings={shown} />
          )}
        </>
      )}
    </section>
  );
}

function RepairAll({
  findings,
}: {
  readonly findings: readonly ShownFinding[];
}): ReactElement | null {
  const { host, text, announce } = usePane();
  const certain = findings.filter(repairable);
  if (certain.length < 2) return null;
  const repair = async (): Promise<void> => {
    await host.edit(repairEdits(certain), { how: 'mending' });
    announce(text.pane.check.repaired(certain.length));
  };
  return (
    <Button size="small" className="repair-all" onClick={() => void repair()}>
      {text.pane.check.repairAll(certain.length)}
    </Button>
  );
}

function chosen(
  findings: readonly ShownFinding[],
  severity: Severity | null,
  query: string,
): readonly ShownFinding[] {
  const wanted = query.trim().toLocaleLowerCase('nb');
  return findings.filter(
    (one) =>
      (severity === null || one.severity === severity) &&
      (wanted === '' ||
        [one.message, one.sheet, one.cell, one.row, one.column, one.rule].some((words) =>
          words.toLocaleLowerCase('nb').includes(wanted),
        )),
  );
}
