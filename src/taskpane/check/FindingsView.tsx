import { Button, Input } from '@fluentui/react-components';
import { useDeferredValue, useMemo, useState, type ReactElement } from 'react';
import type { ShownFinding } from '../../app/engine/check-view';
import { norwegianDay } from '../../domain/days';
import type { Severity } from '../../domain/parsed';
import { Choice } from '../Choice';
import { usePane } from '../context';
import { Icon } from '../Icon';
import { EmptyState } from '../Notice';
import { cardsOf, groupsOf, type Card } from './cards';
import { FindingGroups } from './FindingGroups';
import { previewOf, type PreviewItem } from './repairs';
import { SeverityFilter } from './SeverityFilter';
import { TaskNotices } from './TaskNotices';
import { useQuality } from './quality-context';

/** Empty cells are a status of their rows; they are counted here and listed under completeness. */
const STATUS = 'required-empty';

/** What is wrong: counted, filtered, searched, grouped, and each thing on one card. */
export function FindingsView(): ReactElement {
  const { on, text } = usePane();
  const { words, result } = useQuality();
  const open = useMemo(() => result.findings.filter(({ rule }) => rule !== STATUS), [result]);
  const empty = result.findings.length - open.length;
  const { kritisk, feil } = result.counts;
  return (
    <>
      <p className="faint">
        {words.checkedOn(norwegianDay(on))} {words.open(kritisk, feil)}
        {empty === 0 ? '' : ` ${words.emptyCells(empty)}`}
      </p>
      <TaskNotices />
      {open.length === 0 ? (
        <EmptyState title={text.pane.check.nothing} more={text.pane.check.nothingMore} />
      ) : (
        <Filtered findings={open} />
      )}
    </>
  );
}

function Filtered({ findings }: { readonly findings: readonly ShownFinding[] }): ReactElement {
  const { text } = usePane();
  const { words, result, grouping, group } = useQuality();
  const [severity, setSeverity] = useState<Severity | null>(null);
  const [query, setQuery] = useState('');
  // Groups stay where they are while somebody works; they are sorted anew when the view is.
  const [order] = useState(() => groupsOf(cardsOf(findings), 'rule').map(({ id }) => id));
  const wanted = useDeferredValue(query);
  const counts = useMemo(() => countsOf(findings), [findings]);
  const shown = useMemo(() => chosen(findings, severity, wanted), [findings, severity, wanted]);
  const groups = useMemo(
    () => groupsOf(shown, grouping, { asked: result.asked, order }),
    [shown, grouping, result, order],
  );
  const by = (['sheet', 'rule'] as const).map((id) => ({
    id,
    name: words.groups[id],
    hint: words.groups[id],
  }));
  return (
    <>
      <SeverityFilter counts={counts} chosen={severity} onChoose={setSeverity} />
      <Input
        className="wide"
        size="small"
        contentBefore={<Icon name="search" />}
        placeholder={text.pane.check.search}
        aria-label={text.pane.check.search}
        value={query}
        onChange={(_, { value }) => setQuery(value)}
      />
      <div className="check-tools">
        <Choice label={words.groupBy} choices={by} chosen={grouping} onChoose={group} />
        <PreviewButton findings={findings} />
      </div>
      {shown.length === 0 ? (
        <p className="faint">{text.pane.check.noneShown}</p>
      ) : (
        <FindingGroups key={grouping} groups={groups} />
      )}
    </>
  );
}

function PreviewButton({
  findings,
}: {
  readonly findings: readonly ShownFinding[];
}): ReactElement | null {
  const { words, preview } = useQuality();
  const count = useMemo(
    () => new Set(previewOf(findings).flatMap(({ items }) => items.map(oneOf))).size,
    [findings],
  );
  if (count === 0) return null;
  return (
    <Button size="small" className="repair-all" onClick={() => preview()}>
      {words.preview.open(count)}
    </Button>
  );
}

/** Corrections that exclude each other are one. */
function oneOf({ id, choice }: PreviewItem): string {
  return choice === '' ? id : choice;
}

function countsOf(findings: readonly ShownFinding[]): Readonly<Record<Severity, number>> {
  const counts = { kritisk: 0, feil: 0, advarsel: 0, info: 0 };
  for (const { severity } of findings) counts[severity] += 1;
  return counts;
}

/** The cards of a severity that the search finds; a card is shown whole. */
function chosen(
  findings: readonly ShownFinding[],
  severity: Severity | null,
  query: string,
): readonly Card[] {
  const wanted = query.trim().toLocaleLowerCase('nb');
  const cards = cardsOf(
    severity === null ? findings : findings.filter((one) => one.severity === severity),
  );
  return wanted === '' ? cards : cards.filter((card) => card.findings.some(isFoundBy(wanted)));
}

function isFoundBy(wanted: string): (finding: ShownFinding) => boolean {
  return ({ message, sheet, cell, row, column, rule, valueText }) =>
    [message, sheet, cell, row, column, rule, valueText].some((words) =>
      words.toLocaleLowerCase('nb').includes(wanted),
    );
}
