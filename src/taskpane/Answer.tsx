import { Spinner } from '@fluentui/react-components';
import type { ReactElement, ReactNode } from 'react';
import type { Answer, Question } from '../app/engine/questions';
import { usePane } from './context';
import { Notice } from './Notice';
import type { Answered } from './useAnswer';

/** Shows an answer when it is there; before that that it is being worked out, or that it could not be. */
export function AnswerView<Q extends Question>({
  answered,
  children,
}: {
  readonly answered: Answered<Q>;
  readonly children: (value: Answer<Q>) => ReactNode;
}): ReactElement {
  const { text } = usePane();
  if (answered.failure !== null) {
    return (
      <Notice kind="feil" title={text.pane.failed}>
        {text.pane.failedMore} <span className="faint">({answered.failure.message})</span>
      </Notice>
    );
  }
  if (answered.value === null)
    return <Spinner className="waiting" size="small" label={text.pane.working} />;
  return <>{children(answered.value)}</>;
}
