import { Button } from '@fluentui/react-components';
import { useState, type ReactElement } from 'react';
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
import { Placing } from './Placing';
import { TenancySearch } from './TenancySearch';

/** Payments in the register that nobody has placed, each with whom its KID points to. */
export function UnplacedList(): ReactElement {
  const { engine, language, on } = usePane();
  const { paymentsPane: words } = useArrearsSurface();
  const answered = useAnswer(engine, 'arrears', { language, on });
  const { run, told, busy } = useRun();
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
                  busy={busy}
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
  busy,
  onPlace,
}: {
  readonly payment: UnplacedPayment;
  readonly busy: boolean;
  readonly onPlace: (tenancy: string) => void;
}): ReactElement {
  const { paymentsPane: words } = useArrearsSurface();
  const { nameOf } = useTenancyNames();
  const goToRow = useGoToRow();
  const [chosen, setChosen] = useState<string | null>(null);
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
      {chosen === null ? (
        <div className="plan-choices">
          {suggestion === null ? null : (
            <Button size="small" onClick={() => setChosen(suggestion)}>
              {words.place(nameOf(suggestion))}
            </Button>
          )}
          <TenancySearch onChoose={setChosen} />
        </div>
      ) : (
        <Placing
          sentence={words.willPlace(norwegianAmount(amount), nameOf(chosen))}
          busy={busy}
          onPlace={() => onPlace(chosen)}
          onCancel={() => setChosen(null)}
        />
      )}
    </li>
  );
}
