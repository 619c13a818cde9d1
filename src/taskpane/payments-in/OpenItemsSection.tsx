import { useState, type ReactElement } from 'react';
import { norwegianAmount } from '../../domain/amounts';
import { norwegianDay } from '../../domain/days';
import { itemOutcomes, type ItemOutcome } from '../../domain/matching/open-items/compare';
import type { OpenItemsPlan } from '../../domain/matching/open-items/plan';
import { useArrearsSurface } from '../arrears/words';
import { ShowMore } from '../ShowMore';
import type { ImportChoice } from './choice';
import { FailedRows } from './FailedRows';
import { LedgerCheck } from './LedgerCheck';
import { OpenItemRow, type AskedItem } from './OpenItemRow';
import { acceptedIn, useAccept } from './accepting';

const STEP = 15;
/** What is written only where a person agrees. */
const ASKED: readonly ItemOutcome[] = ['alike', 'changed', 'paid', 'credit'];

interface SectionProps {
  readonly plan: OpenItemsPlan;
  /** Place of the file among those given. */
  readonly at: number;
  readonly choice: ImportChoice;
}

/** A list of open items laid beside the register's own ledger: what is new, what differs, what is gone. */
export function OpenItemsSection(props: SectionProps): ReactElement {
  const { plan } = props;
  const { paymentsIn } = useArrearsSurface();
  const say = paymentsIn.items;
  const { list, register, notDue, difference } = plan;
  return (
    <>
      <p>
        {say.reconciled(
          norwegianAmount(list),
          norwegianAmount(register),
          notDue === 0 ? null : norwegianAmount(notDue),
          norwegianAmount(difference),
        )}
      </p>
      <LedgerCheck plan={plan} />
      <p className="faint">{say.onlyNew}</p>
      {itemOutcomes.map((outcome) => (
        <Outcome key={outcome} outcome={outcome} {...props} />
      ))}
      <Gone {...props} />
      <FailedRows {...props} />
    </>
  );
}

function Outcome({
  outcome,
  plan,
  at,
  choice,
}: SectionProps & { readonly outcome: ItemOutcome }): ReactElement | null {
  const { paymentsIn } = useArrearsSurface();
  const accept = useAccept();
  const { lines } = acceptedIn(choice, at);
  const isAsked = ASKED.includes(outcome);
  const asked = plan.items
    .filter((item) => item.outcome === outcome)
    .map((item): AskedItem => {
      const { line, owner, rest, open, due, invoice, name, conflict, charge } = item;
      const why = conflict === null ? '' : paymentsIn.items.conflicts[conflict];
      return {
        ...{ key: String(line), tenancy: owner, title: name ?? '', line, due, invoice, why },
        amount: rest,
        // What is new has nothing open here.
        open: charge === null ? null : open,
        ticked: isAsked ? lines.includes(line) : null,
        onTick: (ticked) => accept(at, { line, ticked }),
      };
    });
  return (
    <Group
      title={paymentsIn.items.outcomes[outcome]}
      total={plan.sums[outcome].total}
      asked={asked}
      open={isAsked || outcome === 'new' || outcome === 'conflict'}
    />
  );
}

/** Charges that are open here and not in the list: paid there, perhaps. */
function Gone({ plan: { gone }, at, choice }: SectionProps): ReactElement | null {
  const { paymentsIn } = useArrearsSurface();
  const accept = useAccept();
  const { gone: accepted } = acceptedIn(choice, at);
  const total = gone.reduce((sum, { open }) => sum + open, 0);
  if (gone.length === 0) return null;
  return (
    <Group
      title={paymentsIn.items.gone(gone.length, norwegianAmount(total))}
      total={null}
      open
      asked={gone.map(({ charge, tenancy, invoice, due, open }) => ({
        ...{ key: charge, tenancy, title: charge, line: null, due, invoice, why: '' },
        ...{ amount: open, open: null, ticked: accepted.includes(charge) },
        onTick: (ticked) => accept(at, { charge, ticked }),
      }))}
    />
  );
}

function Group({
  title,
  total,
  asked,
  open,
}: {
  readonly title: string;
  /** Øre; null where the title says it. */
  readonly total: number | null;
  readonly asked: readonly AskedItem[];
  readonly open: boolean;
}): ReactElement | null {
  const [limit, setLimit] = useState(STEP);
  if (asked.length === 0) return null;
  const sum = total === null ? [] : [`${norwegianAmount(total)} kr`];
  return (
    <details className="group" open={open}>
      <summary>
        <h5>{title}</h5>
        <span className="faint">{[String(asked.length), ...sum].join(' · ')}</span>
      </summary>
      <ol className="list">
        {asked.slice(0, limit).map((item) => (
          <OpenItemRow key={item.key} item={item} day={norwegianDay(item.due)} />
        ))}
      </ol>
      <ShowMore shown={limit} all={asked.length} step={STEP} onMore={setLimit} />
    </details>
  );
}
