import type { ReactElement } from 'react';
import { MeetingsPreview } from './MeetingsPreview';
import { MembersStep } from './MembersStep';
import { QuestionFields } from './QuestionFields';
import { SummaryStep } from './SummaryStep';
import type { StepProps } from './step-props';
import { steps, type StepId } from './steps';
import { UnitsStep } from './UnitsStep';

/** What the step that is shown asks for. */
export function StepContent({
  step,
  ...props
}: StepProps & { readonly step: StepId }): ReactElement {
  if (step === 'units') return <UnitsStep {...props} />;
  if (step === 'members') return <MembersStep {...props} />;
  if (step === 'summary') return <SummaryStep {...props} />;
  return (
    <>
      <QuestionFields {...props} questions={steps[step]} />
      {step === 'meetings' ? <MeetingsPreview view={props.view} text={props.text} /> : null}
    </>
  );
}
