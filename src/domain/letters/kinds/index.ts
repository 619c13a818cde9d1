import type { LetterId, LetterKind } from '../letter';
import { allowanceStatement } from './allowance-statement';
import { collectionInformation } from './collection-information';
import { collectionNotice } from './collection-notice';
import { dunning } from './dunning';
import { enforcementNotice } from './enforcement-notice';
import { indexAdjustment } from './index-adjustment';
import { navNotice } from './nav-notice';
import { paymentPlan } from './payment-plan';
import { reminder } from './reminder';

/** Every letter the program can draft, mild to grave and then the others. */
export const letterKinds: readonly LetterKind[] = [
  reminder,
  dunning,
  collectionNotice,
  collectionInformation,
  navNotice,
  enforcementNotice,
  paymentPlan,
  allowanceStatement,
  indexAdjustment,
];

export function letterKind(id: LetterId): LetterKind {
  const found = letterKinds.find((kind) => kind.id === id);
  if (found === undefined) throw new Error(`No letter ${id}`);
  return found;
}
