import type { ActForm } from './act-field';
import { dispute, settleDispute } from './dispute';
import { endPause, pause } from './pause';
import { closePlan, plan } from './plan';
import { step } from './step';

/** What can be written about a debt, in the order of the buttons; each has a name in `text.arrearsPane.acts`. */
export const acts = {
  step,
  plan,
  closePlan,
  pause,
  endPause,
  dispute,
  settleDispute,
} as const satisfies Readonly<Record<string, ActForm>>;

export type ActId = keyof typeof acts;
export const actIds = Object.keys(acts) as readonly ActId[];
