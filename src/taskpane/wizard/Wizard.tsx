import { useEffect, useRef, type ReactElement, type RefObject } from 'react';
import { wizardText } from '../../text/wizard';
import { formKey } from '../form/keyboard';
import { formStackOf } from '../form/stack';
import { StepContent } from './StepContent';
import type { StepId } from './steps';
import { useWizard, type WizardProps } from './useWizard';
import { WizardFoot } from './WizardFoot';
import { WizardHead } from './WizardHead';
import '../form/form.css';
import './wizard.css';

/** A new register, step by step; nothing is made before the summary. */
export function Wizard(props: WizardProps): ReactElement {
  const { engine, reader, on, onCancel } = props;
  const text = wizardText(reader);
  const body = useRef<HTMLElement>(null);
  const wizard = useWizard(props, body);
  const { step, draft, setDraft, view, problems, go, next, leave } = wizard;
  useHeadingFocus(body, step);
  return (
    <section
      className="pane wizard"
      ref={body}
      aria-labelledby="wizard-title"
      onKeyDown={(event) => formKey(event, { save: () => void next(), cancel: leave })}
    >
      <div className="wizard-body">
        <WizardHead steps={wizard} text={text} />
        <StepContent
          {...{ step, draft, view, text, reader, on, problems }}
          onDraft={setDraft}
          forms={formStackOf(engine)}
          onGo={go}
        />
      </div>
      <WizardFoot wizard={wizard} text={text} onCancel={onCancel} />
    </section>
  );
}

/** A new step begins at its heading, so that it is read aloud. */
function useHeadingFocus(body: RefObject<HTMLElement>, step: StepId): void {
  useEffect(() => {
    body.current?.querySelector<HTMLElement>('#wizard-title')?.focus();
    body.current?.querySelector('.wizard-body')?.scrollTo(0, 0);
  }, [body, step]);
}
