import { Button } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { addressOf } from '../domain/cells';
import { inLanguage } from '../domain/language';
import type { ShownFinding } from '../app/engine/check-view';
import { Icon } from '../taskpane/Icon';
import { repairable, repairEdits } from '../taskpane/check/repairs';
import type { Edit } from '../workbook/workbook';
import { useWorkbench } from './context';
import { cellContent } from './grid/cell-content';
import type { GridLook } from './grid/columns';

/** The selected cell in words: where it is, what belongs in it, what is wrong with it. */
export function CellBar({
  look,
  selected,
  onRepair,
}: {
  readonly look: GridLook;
  readonly selected: { readonly row: number; readonly column: number } | null;
  readonly onRepair: (edits: readonly Edit[]) => void;
}): ReactElement {
  const { text } = useWorkbench();
  const at = selected !== null && selected.row < look.data.rowCount ? selected : null;
  return (
    <div className="cell-bar" role="region" aria-label={text.cell}>
      {at === null ? null : <CellLine look={look} at={at} />}
      {at === null
        ? null
        : look.marks
            .at(at.row, at.column)
            .map((finding) => (
              <FindingLine key={finding.rule} finding={finding} onRepair={onRepair} />
            ))}
    </div>
  );
}

function CellLine({
  look,
  at,
}: {
  readonly look: GridLook;
  readonly at: { row: number; column: number };
}): ReactElement {
  const { text } = useWorkbench();
  const { data, language } = look;
  const meaning = look.meanings[at.column];
  const help =
    meaning === undefined
      ? text.ownColumn
      : meaning.help === undefined
        ? ''
        : inLanguage(meaning.help, language);
  const required = meaning?.required === true || meaning?.essential === true ? text.required : '';
  const value = cellContent(look, at.row, at.column);
  return (
    <p className="cell-line">
      <b>{addressOf(data, at.row, at.column)}</b>
      <span>{data.headers[at.column]}</span>
      <span className="cell-value">{value}</span>
      <span className="faint">{[required, help].filter((part) => part !== '').join('. ')}</span>
    </p>
  );
}

function FindingLine({
  finding,
  onRepair,
}: {
  readonly finding: ShownFinding;
  readonly onRepair: (edits: readonly Edit[]) => void;
}): ReactElement {
  const { text } = useWorkbench();
  return (
    <p className="cell-finding">
      <Icon name={finding.severity} />
      <span>{finding.message}</span>
      {repairable(finding) ? (
        <Button size="small" onClick={() => onRepair(repairEdits([finding]))}>
          {text.repair(finding.repairText)}
        </Button>
      ) : null}
    </p>
  );
}
