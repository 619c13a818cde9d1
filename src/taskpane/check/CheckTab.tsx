import { Spinner } from '@fluentui/react-components';
import { lazy, Suspense, type ReactElement } from 'react';
import { AnswerView } from '../Answer';
import { usePane } from '../context';
import type { TabProps } from '../tabs';

const CheckView = lazy(async () => ({ default: (await import('./CheckView')).CheckView }));

/** What the check found and what to do about it. Its parts are loaded when it is opened. */
export function CheckTab({ check }: TabProps): ReactElement {
  const { text } = usePane();
  return (
    <AnswerView answered={check}>
      {(result) => (
        <Suspense fallback={<Spinner className="waiting" size="small" label={text.pane.working} />}>
          <CheckView result={result} />
        </Suspense>
      )}
    </AnswerView>
  );
}
