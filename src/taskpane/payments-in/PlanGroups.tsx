import { useState, type ReactElement } from 'react';
import type { Placing } from '../../app/engine/payments-in-view';
import { norwegianAmount } from '../../domain/amounts';
import type { MatchedPayment, Outcome } from '../../domain/matching/match';
import type { PaymentsPlan } from '../../domain/matching/plan';
import { useArrearsSurface } from '../arrears/words';
import { ShowMore } from '../ShowMore';
import { PlanRow } from './PlanRow';

const STEP = 15;
/** What asks for a person comes first; what needs nobody is folded away. */
const ORDER = ['suggested', 'unplaced', 'matched', 'leftOut', 'already'] as const;

interface GroupsProps {
  readonly plan: PaymentsPlan;
  /** Place of the file among those given. */
  readonly file: number;
  readonly placings: readonly Placing[];
}

/** The payments of a file by where they go. */
export function PlanGroups(props: GroupsProps): ReactElement {
  return (
    <>
      {ORDER.map((outcome) => (
        <Group key={outcome} outcome={outcome} {...props} />
      ))}
    </>
  );
}

function Group({
  outcome,
  plan: { rows, sums },
  file,
  placings,
}: GroupsProps & { readonly outcome: Outcome }): ReactElement | null {
  const { paymentsPane: words, paymentsIn } = useArrearsSurface();
  const [limit, setLimit] = useState(STEP);
  const own = rows.filter((row) => row.outcome === outcome);
  if (own.length === 0) return null;
  const said = (row: MatchedPayment): boolean =>
    placings.some((one) => one.file === file && one.number === row.number);
  const shown = own.toSorted((left, right) => Number(said(right)) - Number(said(left)));
  return (
    <details className="group" open={outcome === 'suggested' || outcome === 'unplaced'}>
      <summary title={words.hints[outcome]}>
        <h4>{paymentsIn.outcomes[outcome]}</h4>
        <span className="faint">
          {own.length} · {norwegianAmount(sums[outcome].total)} kr
        </span>
      </summary>
      <p className="faint">{words.hints[outcome]}</p>
      <ol className="list">
        {shown.slice(0, limit).map((row) => (
          <PlanRow key={row.number} file={file} row={row} isSaid={said(row)} />
        ))}
      </ol>
      <ShowMore shown={limit} all={own.length} step={STEP} onMore={setLimit} />
    </details>
  );
}
