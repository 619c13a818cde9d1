import type { HoldId, WarningId } from '../../../domain/next-step/advice';
import type { ArrearsCard } from '../../../domain/worklist/arrears-card';

/** Key of the row that an objection to the next step rests on; null where nothing of the kind objects. */
export function rowBehind({ account }: ArrearsCard, id: HoldId | WarningId): string | null {
  const objection = account.advice?.against.find((one) => one.id === id);
  return objection?.rows[0]?.id ?? null;
}
