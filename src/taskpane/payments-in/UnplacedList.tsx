import { Button } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { norwegianAmount } from '../../domain/amounts';
import { norwegianDay } from '../../domain/days';
import type { UnplacedPayment } from '../../domain/ledger/arrears';
import { AnswerView } from '../Answer';
import { useArrearsSurface } from '../arrears/words';
import { usePane } from '../context';
import { EmptyState } from '../Notice';
import { useAnswer } from '../useAnswer';
import { useGoToRow } from '../useGoToRow';
import { useRun } from '../useRun';
import { useTenancyNames } from '../useTenancyNames';
import { TenancySearch } from './TenancySearch';

/** Payments in the register that nobody has placed, each with whom its KID points to. */
export function UnplacedList(): ReactElement {
  const { engine, language, on } = usePane();
  const { paymentsPane: words } = useArrearsSurface();
  const answered = useAnswer(engine, 'arrears', { language, on });
  const { run, told } = useRun();
  const { nameOf } = useTenancyNames();
  const place = (payment: UnplacedPayment, tenancy: string): void =>
    run(
      () => engine.ask('placingEdits', { payment: payment.payment, tenancy, reader: language }),
      'form',
      words.placed(norwegianAmount(payment.amount), nameOf(tenancy)),
    );
  return (
    <AnswerView answered={answered}>
      {({ arrears: { unplaced } }) =>
        unplaced.length === 0 ? (
          <>
            {told}
            <EmptyState title={words.allPlaced} more={words.allPlacedMore} />
          </>
        ) : (
          <section aria-label={words.unplaced}>
            <h3>{words.unplaced}</h3>
            <p className="faint">{words.unplacedMore}</p>
            {told}
            <ol className="list">
              {unplaced.map((payment) => (
                <Unplaced
                  key={payment.payment}
                  payment={payment}
                  onPlace={(tenancy) => place(payment, tenancy)}
                />
              ))}
            </ol>
          </section>
        )
      }
    </AnswerView>
  );
}

function Unplaced({
  payment: { payment, date, amount, kid, bankReference, suggestion },
  onPlace,
}: {
  readonly payment: UnplacedPayment;
  readonly onPlace: (tenancy: string) => void;
}): ReactElement {
  const { paymentsPane: words } = useArrearsSurface();
  const { nameOf } = useTenancyNames();
  const goToRow = useGoToRow();
  const facts = [kid === null ? words.noKid : words.kid(kid), bankReference ?? ''];
  return (
    <li className="plan-row">
      <button
        type="button"
        className="card-link"
        onClick={() => goToRow({ table: 'Payments', id: payment })}
      >
        <span className="card-text">
          <span className="card-row">
            <b>{norwegianDay(date)}</b>
            <span className="amount">{norwegianAmount(amount)}</span>
          </span>
          <span className="faint">{facts.filter((fact) => fact !== '').join(' · ')}</span>
        </span>
      </button>
      <div className="plan-choices">
        {suggestion === null ? null : (
          <Button size="small" onClick={() => onPlace(suggestion)}>
            {words.place(nameOf(suggestion))}
          </Button>
        )}
        <TenancySearch onChoose={onPlace} />
      </div>
    </li>
  );
}
