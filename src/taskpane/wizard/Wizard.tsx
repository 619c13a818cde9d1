import { Button, ProgressBar } from '@fluentui/react-components';
import { useEffect, useRef, useState, type ReactElement } from 'react';
import type { Engine } from '../../app/engine/questions';
import type { MadeFile } from '../../app/host';
import type { Day } from '../../domain/days';
import type { Language } from '../../domain/language';
import { startingOffice } from '../../domain/office/office-draft';
import { wizardText } from '../../text/wizard';
import { formStackOf } from '../form/stack';
import { formKey } from '../form/keyboard';
import { Notice } from '../Notice';
import { StepContent } from './StepContent';
import { stepIds, stepOf, type StepId } from './steps';
import { useOffice } from './useOffice';
import '../form/form.css';
import './wizard.css';

export interface WizardProps {
  readonly engine: Engine;
  readonly reader: Language;
  readonly on: Day;
  /** Takes the finished register: opens it, or hands it to the user. */
  readonly onMade: (file: MadeFile) => Promise<void>;
  readonly onCancel: () => void;
}

/** A new register, step by step; nothing is made before the summary. */
export function Wizard({ engine, reader, on, onMade, onCancel }: WizardProps): ReactElement {
  const text = wizardText(reader);
  const [start] = useState(() => startingOffice(reader, on));
  const [draft, setDraft] = useState(start);
  const [step, setStep] = useState<StepId>('municipality');
  const [tried, setTried] = useState<ReadonlySet<StepId>>(new Set());
  const [state, setState] = useState<'filling' | 'asking' | 'making'>('filling');
  const [failure, setFailure] = useState<string | null>(null);
  const view = useOffice(engine, draft, reader, on);
  const body = useRef<HTMLElement>(null);
  const at = stepIds.indexOf(step);
  useHeadingFocus(body, step);
  const go = (id: StepId): void => {
    setTried((before) => new Set(before).add(step));
    setStep(id);
  };
  const make = async (): Promise<void> => {
    setState('making');
    setFailure(null);
    try {
      await onMade(await engine.ask('officeFile', { draft, reader, on }));
    } catch (error) {
      setFailure(error instanceof Error ? error.message : String(error));
      setState('filling');
    }
  };
  const next = async (): Promise<void> => {
    setTried((before) => new Set(before).add(step));
    const { problems } = await engine.ask('office', { draft, reader, on });
    const wrong = problems.filter(({ severity }) => severity === 'feil');
    const stopping = step === 'summary' ? wrong : wrong.filter((one) => stepOf(one) === step);
    if (stopping.length > 0) {
      requestAnimationFrame(() =>
        body.current?.querySelector<HTMLElement>('[aria-invalid=true]')?.focus(),
      );
    } else if (step === 'summary') await make();
    else setStep(stepIds[at + 1] ?? 'summary');
  };
  const leave = (): void => {
    if (draft === start) onCancel();
    else setState('asking');
  };
  const shown = tried.has(step) ? (view?.problems ?? []) : [];
  return (
    <section
      className="pane wizard"
      ref={body}
      aria-labelledby="wizard-title"
      onKeyDown={(event) => formKey(event, { save: () => void next(), cancel: leave })}
    >
      <div className="wizard-body">
        <header>
          <p className="faint">
            {text.title} · {text.step(at + 1, stepIds.length)}
          </p>
          <ProgressBar
            value={at + 1}
            max={stepIds.length}
            aria-label={text.step(at + 1, stepIds.length)}
          />
          <h2 id="wizard-title" tabIndex={-1}>
            {text.steps[step].title}
          </h2>
          <p className="faint">{text.steps[step].more}</p>
        </header>
        <StepContent
          step={step}
          {...{ draft, view, text, reader, on, problems: shown }}
          onDraft={setDraft}
          forms={formStackOf(engine)}
          onGo={go}
        />
      </div>
      <footer className="form-foot wizard-foot">
        {failure === null ? null : (
          <div role="alert">
            <Notice kind="feil" title={text.failed}>
              {failure}
            </Notice>
          </div>
        )}
        {state === 'asking' ? (
          <div role="alertdialog" aria-label={text.discard} className="form-question">
            <p>{text.discard}</p>
            <div className="buttons">
              <Button size="small" autoFocus onClick={() => setState('filling')}>
                {text.keep}
              </Button>
              <Button size="small" onClick={onCancel}>
                {text.discardYes}
              </Button>
            </div>
          </div>
        ) : (
          <div className="buttons">
            <Button
              size="small"
              disabled={at === 0 || state === 'making'}
              onClick={() => go(stepIds[at - 1] ?? 'municipality')}
            >
              {text.back}
            </Button>
            <Button
              size="small"
              appearance="primary"
              disabled={state === 'making'}
              onClick={() => void next()}
            >
              {state === 'making' ? text.making : step === 'summary' ? text.make : text.next}
            </Button>
            <Button size="small" appearance="subtle" onClick={leave}>
              {text.cancel}
            </Button>
          </div>
        )}
      </footer>
    </section>
  );
}

/** A new step begins at its heading, so that it is read aloud. */
function useHeadingFocus(body: React.RefObject<HTMLElement>, step: StepId): void {
  useEffect(() => {
    body.current?.querySelector<HTMLElement>('#wizard-title')?.focus();
    body.current?.querySelector('.wizard-body')?.scrollTo(0, 0);
  }, [body, step]);
}
