import type { Day } from '../../domain/days';
import type { Language } from '../../domain/language';
import type { OfficeProblem, OfficeView } from '../../domain/office/office-check';
import type { OfficeDraft } from '../../domain/office/office-draft';
import type { WizardText } from '../../text/wizard';
import type { FormStack } from '../form/stack';
import type { StepId } from './steps';

/** What every step of the wizard works with. */
export interface StepProps {
  readonly draft: OfficeDraft;
  readonly onDraft: (draft: OfficeDraft) => void;
  /** What is to be put right, where the step has been tried. */
  readonly problems: readonly OfficeProblem[];
  readonly view: OfficeView | null;
  readonly text: WizardText;
  /** Language of the reader. */
  readonly reader: Language;
  readonly on: Day;
  readonly forms: FormStack;
  readonly onGo: (step: StepId) => void;
}
