import { Button } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { WizardText } from '../../text/wizard';
import { Notice } from '../Notice';
import { stepIds } from './steps';
import type { WizardState } from './useWizard';

interface FootProps {
  readonly wizard: WizardState;
  readonly text: WizardText;
  readonly onCancel: () => void;
}

/** The ways on, back and out, and what went wrong. */
export function WizardFoot(props: FootProps): ReactElement {
  const { wizard, text } = props;
  return (
    <footer className="form-foot wizard-foot">
      {wizard.failure === null ? null : (
        <div role="alert">
          <Notice kind="feil" title={text.failed}>
            {wizard.failure}
          </Notice>
        </div>
      )}
      {wizard.asking ? <Leaving {...props} /> : <Ways {...props} />}
    </footer>
  );
}

function Leaving({ wizard, text, onCancel }: FootProps): ReactElement {
  return (
    <div role="alertdialog" aria-label={text.discard} className="form-question">
      <p>{text.discard}</p>
      <div className="buttons">
        <Button size="small" autoFocus onClick={wizard.stay}>
          {text.keep}
        </Button>
        <Button size="small" onClick={onCancel}>
          {text.discardYes}
        </Button>
      </div>
    </div>
  );
}

function Ways({ wizard, text }: FootProps): ReactElement {
  const { step, at, busy, go, next, leave } = wizard;
  const forward = step === 'summary' ? text.make : text.next;
  return (
    <div className="buttons">
      <Button
        size="small"
        disabled={at === 0 || busy}
        onClick={() => go(stepIds[at - 1] ?? 'municipality')}
      >
        {text.back}
      </Button>
      <Button size="small" appearance="primary" disabled={busy} onClick={() => void next()}>
        {busy ? text.making : forward}
      </Button>
      <Button size="small" appearance="subtle" onClick={leave}>
        {text.cancel}
      </Button>
    </div>
  );
}
