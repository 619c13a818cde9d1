import { useState, type RefObject } from 'react';
import type { Engine } from '../../app/engine/questions';
import type { MadeFile } from '../../app/host';
import type { Day } from '../../domain/days';
import type { Language } from '../../domain/language';
import type { OfficeProblem, OfficeView } from '../../domain/office/office-check';
import { startingOffice, type OfficeDraft } from '../../domain/office/office-draft';
import { useMaking } from './useMaking';
import { useOffice } from './useOffice';
import { useSteps, type Steps } from './useSteps';
import { stepIds, stepOf } from './steps';

export interface WizardProps {
  readonly engine: Engine;
  readonly reader: Language;
  readonly on: Day;
  /** Takes the finished register: opens it, or hands it to the user. */
  readonly onMade: (file: MadeFile) => Promise<void>;
  readonly onCancel: () => void;
}

export interface WizardState extends Steps {
  readonly draft: OfficeDraft;
  readonly setDraft: (draft: OfficeDraft) => void;
  readonly view: OfficeView | null;
  /** What is to be put right in the step, once it has been tried. */
  readonly problems: readonly OfficeProblem[];
  readonly busy: boolean;
  /** Why the register could not be made. */
  readonly failure: string | null;
  /** The next step, or the register itself after the last; not past what is wrong. */
  readonly next: () => Promise<void>;
  /** Whether it is asked if what has been filled in may be lost. */
  readonly asking: boolean;
  readonly leave: () => void;
  readonly stay: () => void;
}

export function useWizard(props: WizardProps, body: RefObject<HTMLElement>): WizardState {
  const { engine, reader, on, onCancel } = props;
  const [start] = useState(() => startingOffice(reader, on));
  const [draft, setDraft] = useState(start);
  const [asking, setAsking] = useState(false);
  const steps = useSteps();
  const { busy, failure, make } = useMaking(props);
  const view = useOffice(engine, draft, reader, on);
  const next = async (): Promise<void> => {
    steps.attempt();
    const { problems } = await engine.ask('office', { draft, reader, on });
    if (isStopped(problems, steps)) focusWrong(body);
    else if (steps.step !== 'summary') steps.go(stepIds[steps.at + 1] ?? 'summary');
    else {
      setAsking(false);
      await make(draft);
    }
  };
  return {
    ...steps,
    ...{ draft, setDraft, view, busy, failure, next, asking },
    problems: steps.isTried ? (view?.problems ?? []) : [],
    leave: () => (draft === start ? onCancel() : setAsking(true)),
    stay: () => setAsking(false),
  };
}

/** An error of the step itself stops it; at the summary any error does. */
function isStopped(problems: readonly OfficeProblem[], { step }: Steps): boolean {
  return problems.some(
    (problem) => problem.severity === 'feil' && (step === 'summary' || stepOf(problem) === step),
  );
}

/** Stands at the first field that is wrong, once it has been drawn so. */
function focusWrong(body: RefObject<HTMLElement>): void {
  requestAnimationFrame(() =>
    body.current?.querySelector<HTMLElement>('[aria-invalid=true]')?.focus(),
  );
}
