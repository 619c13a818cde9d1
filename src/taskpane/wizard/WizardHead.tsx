import { ProgressBar } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { WizardText } from '../../text/wizard';
import { stepIds } from './steps';
import type { Steps } from './useSteps';

/** How far one has come, and what the step is about. */
export function WizardHead({
  steps: { step, at },
  text,
}: {
  readonly steps: Steps;
  readonly text: WizardText;
}): ReactElement {
  const place = text.step(at + 1, stepIds.length);
  return (
    <header>
      <p className="faint">
        {text.title} · {place}
      </p>
      <ProgressBar value={at + 1} max={stepIds.length} aria-label={place} />
      <h2 id="wizard-title" tabIndex={-1}>
        {text.steps[step].title}
      </h2>
      <p className="faint">{text.steps[step].more}</p>
    </header>
  );
}
