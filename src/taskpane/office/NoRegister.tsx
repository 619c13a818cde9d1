import { Button, Spinner } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { SurfaceText } from '../../text/surface';
import { Notice } from '../Notice';
import { sentenceOf } from './ProblemNotice';

/** How far the reading of the open workbook has come. */
export type Phase =
  | { readonly kind: 'reading' | 'register' | 'other' }
  | { readonly kind: 'failed'; readonly problem: unknown };

/** Stands where the pane would be while there is no register to show. */
export function NoRegister({
  phase,
  text,
  read,
  onNew,
}: {
  readonly phase: Phase;
  readonly text: SurfaceText;
  readonly read: () => void;
  readonly onNew: () => void;
}): ReactElement {
  const { notRegister, unreadable, reading } = text.excel;
  if (phase.kind === 'reading') return <Spinner className="starting" label={reading} />;
  const failed = phase.kind === 'failed';
  const { title, again } = failed ? unreadable : notRegister;
  return (
    <div className="starting">
      <Notice kind={failed ? 'feil' : 'info'} title={title}>
        {failed ? sentenceOf(phase.problem, text) : `${notRegister.cause} ${notRegister.remedy}`}
      </Notice>
      <Button onClick={read}>{again}</Button>
      {failed ? null : (
        <Button appearance="primary" onClick={onNew}>
          {text.formEntry.newRegisterHint}
        </Button>
      )}
    </div>
  );
}
