import { Button, Spinner } from '@fluentui/react-components';
import { useEffect, useRef, type ReactElement } from 'react';
import type { PaymentsInView } from '../../app/engine/payments-in-view';
import { useArrearsSurface } from '../arrears/words';
import { usePane } from '../context';
import { Notice } from '../Notice';
import type { Running } from '../useRun';
import { importChoiceOf, noFiles, type ImportChoice } from './choice';
import { FileSection } from './FileSection';
import { PostButtons } from './PostButtons';
import { usePaymentsIn } from './usePaymentsIn';

interface PreviewProps {
  readonly choice: ImportChoice;
  readonly running: Running;
}

/** Bank files before anything is written: what each is, where each payment goes, and what is refused. */
export function ImportPreview({ choice, running }: PreviewProps): ReactElement {
  const { text } = usePane();
  const { paymentsPane: words } = useArrearsSurface();
  const { view, failure } = usePaymentsIn(choice);
  if (failure !== null) {
    return (
      <>
        <Notice kind="feil" title={text.pane.failed}>
          {failure.message}
        </Notice>
        <Another />
      </>
    );
  }
  if (view === null) return <Spinner className="waiting" size="small" label={words.reading} />;
  return <Preview view={view} choice={choice} running={running} />;
}

function Preview({
  view,
  choice,
  running,
}: PreviewProps & { readonly view: PaymentsInView }): ReactElement {
  const { paymentsPane: words } = useArrearsSurface();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const refused = view.files.some((file) => file.refused !== null);
  return (
    <>
      <h3 ref={heading} tabIndex={-1} className="import-name">
        {words.heading(view.files.length)}
      </h3>
      {refused && view.files.length > 1 ? <Notice kind="feil">{words.allOrNone}</Notice> : null}
      {refused ? <Another /> : <PostButtons view={view} choice={choice} running={running} />}
      {view.files.map((plan, at) => (
        <FileSection key={`${at} ${plan.name}`} plan={plan} at={at} choice={choice} />
      ))}
    </>
  );
}

function Another(): ReactElement {
  const { engine } = usePane();
  const { paymentsPane: words } = useArrearsSurface();
  return (
    <div className="buttons">
      <Button size="small" onClick={() => importChoiceOf(engine).change(noFiles)}>
        {words.another}
      </Button>
    </div>
  );
}
