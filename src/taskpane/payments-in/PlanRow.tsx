import { Button } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { norwegianAmount } from '../../domain/amounts';
import { norwegianDay } from '../../domain/days';
import type { MatchedPayment } from '../../domain/matching/match';
import { useArrearsSurface } from '../arrears/words';
import { usePane } from '../context';
import { useTenancyNames } from '../useTenancyNames';
import { importChoiceOf, placed } from './choice';
import { TenancySearch } from './TenancySearch';

interface RowProps {
  /** Place of its file among those given. */
  readonly file: number;
  readonly row: MatchedPayment;
  /** A person has said something of it. */
  readonly isSaid: boolean;
}

/** One payment of the file: what it says, where it goes and why, and the choice where a person must make it. */
export function PlanRow(props: RowProps): ReactElement {
  const { row } = props;
  const { paymentsPane: words, paymentsIn } = useArrearsSurface();
  const { nameOf } = useTenancyNames();
  const day = norwegianDay(row.date);
  const facts = [
    row.tenancy === null ? '' : day,
    row.payer === null ? '' : words.payer(row.payer),
    row.kid === null ? words.noKid : words.kid(row.kid),
    row.message ?? '',
  ].filter((fact) => fact !== '');
  return (
    <li className="plan-row">
      <span className="card-row">
        <b>{row.tenancy === null ? day : words.goesTo(nameOf(row.tenancy))}</b>
        <span className="amount">{norwegianAmount(row.amount)}</span>
      </span>
      <span className="faint">{facts.join(' · ')}</span>
      <span className="step">
        {paymentsIn.because[row.because]}
        {row.former ? ` (${words.former})` : ''}
      </span>
      <Choices {...props} />
    </li>
  );
}

function Choices({ file, row, isSaid }: RowProps): ReactElement | null {
  const { engine } = usePane();
  const { paymentsPane: words } = useArrearsSurface();
  const kept = importChoiceOf(engine);
  const say = (said: Parameters<typeof placed>[2]): void =>
    kept.change({ placings: placed(kept.get().placings, { file, number: row.number }, said) });
  const give = (tenancy: string): void => say({ tenancy });
  if (isSaid) {
    return (
      <Button size="small" appearance="subtle" onClick={() => say(null)}>
        {words.change}
      </Button>
    );
  }
  if (row.outcome !== 'suggested' && row.outcome !== 'unplaced') return null;
  return (
    <div
      className="plan-choices"
      role="group"
      aria-label={words.choices(norwegianAmount(row.amount))}
    >
      <Suggestions row={row} onSay={give} />
      {row.outcome === 'suggested' ? (
        <Button size="small" appearance="subtle" onClick={() => say({ tenancy: null })}>
          {words.leave}
        </Button>
      ) : null}
      <TenancySearch onChoose={give} />
      <Button
        size="small"
        appearance="subtle"
        title={words.hints.leftOut}
        onClick={() => say({ tenancy: null, leftOut: true })}
      >
        {words.leaveOut}
      </Button>
    </div>
  );
}

function Suggestions({
  row,
  onSay,
}: {
  readonly row: MatchedPayment;
  readonly onSay: (tenancy: string) => void;
}): ReactElement {
  const { paymentsPane: words, paymentsIn } = useArrearsSurface();
  const { nameOf } = useTenancyNames();
  return (
    <>
      {row.suggestions.map(({ tenancy, way }) => (
        <Button key={tenancy} size="small" onClick={() => onSay(tenancy)}>
          {words.suggestion(nameOf(tenancy), paymentsIn.ways[way])}
        </Button>
      ))}
    </>
  );
}
