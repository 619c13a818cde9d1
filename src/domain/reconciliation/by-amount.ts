import type { Cause, CauseKind } from './imported';
import type { DifferenceFacts } from './facts';

/** Newest rows that are tried in pairs. */
const TRIED = 24;

/** A row of the register that may be what one side lacks. */
interface Candidate {
  readonly kind: CauseKind;
  readonly id: string;
  readonly ore: number;
}

/** Explains a difference by the one row, else the two rows, whose amounts fit; likely, never certain. */
export function causesByAmount(facts: DifferenceFacts): readonly Cause[] {
  const { difference, text } = facts;
  const wanted = Math.abs(difference);
  const candidates = candidatesOf(facts);
  const one = candidates.filter(({ ore }) => ore === wanted);
  const [first] = one;
  const fits = first === undefined ? pairOf(candidates, wanted) : [first];
  const kind = fits[0]?.kind;
  if (kind === undefined) return [];
  const others = one.slice(1).map(({ id }) => id);
  const why = text.likely[kind as keyof typeof text.likely];
  return [
    {
      kind,
      certain: false,
      rows: fits.map(({ id }) => id),
      reference: null,
      day: null,
      ore: difference,
      why: others.length === 0 ? why : `${why} ${text.orElse(others.join(', '))}`,
    },
  ];
}

/** What one side may lack: more open here is a payment that is not placed, or a charge that is not there. */
function candidatesOf({ here, difference, unplaced }: DifferenceFacts): readonly Candidate[] {
  if (difference < 0) {
    return here.money.map(({ id, ore }) => ({ kind: 'paymentMissingThere', id, ore }));
  }
  const newest = here.charges.toReversed();
  return [
    ...unplaced.map(({ payment, amount }): Candidate => ({
      kind: 'paymentMissingHere',
      id: payment,
      ore: amount,
    })),
    ...newest
      .filter(({ open }) => open > 0)
      .map(({ id, open }): Candidate => ({ kind: 'chargeMissingThere', id, ore: open })),
    ...newest
      .filter(({ open, amount }) => open < amount)
      .map(({ id, amount }): Candidate => ({ kind: 'chargeMissingThere', id, ore: amount })),
  ];
}

function pairOf(candidates: readonly Candidate[], wanted: number): readonly Candidate[] {
  const tried = candidates.slice(0, TRIED);
  for (const [at, left] of tried.entries()) {
    const right = tried
      .slice(at + 1)
      .find(
        ({ kind, ore, id }) => kind === left.kind && id !== left.id && ore + left.ore === wanted,
      );
    if (right !== undefined) return [left, right];
  }
  return [];
}
