import { Button } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { SurfaceText } from '../../text/surface';
import { workbookSentence } from '../../workbook/sentence';
import { WorkbookError } from '../../workbook/workbook';
import { Notice } from '../Notice';

/** What could not be done in Excel and why, with the way out where there is one. */
export function ProblemNotice({
  problem,
  text,
  clearFilters,
  close,
}: {
  readonly problem: unknown;
  readonly text: SurfaceText;
  readonly clearFilters: (table: string) => void;
  readonly close: () => void;
}): ReactElement {
  const filtered = problem instanceof WorkbookError && problem.code === 'filtered';
  return (
    <div role="alert" className="excel-problem">
      <Notice kind="feil" title={sentenceOf(problem, text)} />
      {filtered ? (
        <Button size="small" onClick={() => clearFilters(problem.detail)}>
          {text.excel.clearFilter}
        </Button>
      ) : null}
      <Button size="small" appearance="subtle" onClick={close}>
        {text.excel.close}
      </Button>
    </div>
  );
}

export function sentenceOf(problem: unknown, text: SurfaceText): string {
  if (problem instanceof WorkbookError) return workbookSentence(problem, text);
  return text.excel.commandFailed(problem instanceof Error ? problem.message : String(problem));
}
