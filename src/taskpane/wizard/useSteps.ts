import { useState } from 'react';
import { stepIds, type StepId } from './steps';

export interface Steps {
  readonly step: StepId;
  /** From 0. */
  readonly at: number;
  /** The problems of a step are told from its first trial on. */
  readonly isTried: boolean;
  readonly attempt: () => void;
  /** Leaves the step, which has then been tried, for another. */
  readonly go: (step: StepId) => void;
}

/** Which step is shown, and which have been tried. */
export function useSteps(): Steps {
  const [step, setStep] = useState<StepId>('municipality');
  const [tried, setTried] = useState<ReadonlySet<StepId>>(new Set());
  const attempt = (): void => setTried((before) => new Set(before).add(step));
  return {
    step,
    at: stepIds.indexOf(step),
    isTried: tried.has(step),
    attempt,
    go: (id) => {
      attempt();
      setStep(id);
    },
  };
}
