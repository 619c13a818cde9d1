import type { ColumnKind } from '../../domain/columns';
import type { OfficeProblem } from '../../domain/office/office-check';
import type { AskedSetting } from '../../domain/office/office-draft';
import type { WizardText } from '../../text/wizard';

/** A question of the wizard: a setting, or the day of the first meeting. */
export interface Question {
  readonly name: AskedSetting | 'language' | 'firstMeeting';
  readonly kind: ColumnKind;
  readonly needed?: boolean;
}

export type StepId = keyof WizardText['steps'];

/** The steps in order, with their questions; units, members and the summary have a form of their own. */
export const steps: Readonly<Record<StepId, readonly Question[]>> = {
  municipality: [
    { name: 'municipalityName', kind: 'text', needed: true },
    { name: 'municipalityNumber', kind: 'municipalityNumber', needed: true },
    { name: 'committeeName', kind: 'text' },
    { name: 'language', kind: 'choice', needed: true },
  ],
  units: [],
  members: [],
  meetings: [
    { name: 'firstMeeting', kind: 'day', needed: true },
    { name: 'meetingRhythm', kind: 'integer', needed: true },
    { name: 'meetingTime', kind: 'text', needed: true },
    { name: 'meetingPlace', kind: 'text' },
    { name: 'meetingMoveBy', kind: 'choice' },
    { name: 'summonsWorkingDays', kind: 'integer' },
  ],
  money: [
    { name: 'kidModulus', kind: 'choice', needed: true },
    { name: 'dueDate', kind: 'integer', needed: true },
    { name: 'allowancePaymentDate', kind: 'integer' },
    { name: 'ignoreBelow', kind: 'integer' },
  ],
  privacy: [
    { name: 'suppressBelow', kind: 'integer', needed: true },
    { name: 'identityRule', kind: 'choice' },
    { name: 'publicAccessMarking', kind: 'note' },
  ],
  summary: [],
};

export const stepIds = Object.keys(steps) as readonly StepId[];

/** The step whose field a problem is at; the summary where it is in none. */
export function stepOf({ at }: OfficeProblem): StepId {
  if (at.startsWith('members')) return 'members';
  if (at === 'services') return 'units';
  return stepIds.find((id) => steps[id].some(({ name }) => name === at)) ?? 'summary';
}
