import type { Day } from '../../days';
import type { Register } from '../../register';
import type { CollectionAct, CollectionPlan } from './act';
import { actFacts } from './act-facts';
import { planAgreement } from './plan-agreement';
import { planClosing } from './plan-closing';
import { planDispute, planSettling } from './plan-dispute';
import { planPause, planPauseEnd } from './plan-pause';
import { planStep } from './plan-step';

/** What an act would write in the register on a day, and what hinders or speaks against it. Nothing is written. */
export function planCollection(register: Register, on: Day, act: CollectionAct): CollectionPlan {
  const facts = actFacts(register, on);
  switch (act.act) {
    case 'step':
      return planStep(act, facts);
    case 'pause':
      return planPause(act, facts);
    case 'endPause':
      return planPauseEnd(act, facts);
    case 'dispute':
      return planDispute(act, facts);
    case 'settleDispute':
      return planSettling(act, facts);
    case 'plan':
      return planAgreement(act, facts);
    case 'closePlan':
      return planClosing(act, facts);
  }
}
