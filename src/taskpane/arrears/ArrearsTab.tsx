import type { ReactElement } from 'react';
import type { ArrearsView } from '../../app/engine/arrears-view';
import { norwegianAmount } from '../../domain/amounts';
import { norwegianDay } from '../../domain/days';
import { AnswerView } from '../Answer';
import { usePane } from '../context';
import { EmptyState } from '../Notice';
import { useAnswer } from '../useAnswer';
import { AccountList } from './AccountList';
import { ArrearsButtons } from './ArrearsButtons';
import { ArrearsNotices } from './ArrearsNotices';
import { Bands } from './Bands';

/** Who owes what on the day, split by age and by who is to pay, with the control that proves it. */
export function ArrearsTab(): ReactElement {
  const { engine, language, on, text } = usePane();
  const answered = useAnswer(engine, 'arrears', { language, on });
  return (
    <section aria-labelledby="arrears-heading">
      <h2 id="arrears-heading">{text.pane.arrears.heading}</h2>
      <AnswerView answered={answered}>{(view) => <Report view={view} />}</AnswerView>
    </section>
  );
}

function Report({ view }: { readonly view: ArrearsView }): ReactElement {
  const { text } = usePane();
  const words = text.pane.arrears;
  const { arrears } = view;
  const { totals, dataDate } = arrears;
  return (
    <>
      <p className="faint">
        {words.perDate(norwegianDay(arrears.on))} ·{' '}
        {dataDate === null
          ? words.noLedgerDate(arrears.emptyLedger)
          : words.dataDate(norwegianDay(dataDate))}
      </p>
      <p className="figure">
        <span className="figure-name">{words.owed}</span>
        <span className="figure-value">{words.currency(norwegianAmount(totals.owed))}</span>
      </p>
      <dl className="figures">
        <Figure name={words.own} ore={totals.own} />
        <Figure name={words.allowance} ore={totals.allowanceExpected} />
        <Figure name={words.credit} ore={totals.credit} />
        <Figure name={words.unplaced} ore={totals.unplaced} />
      </dl>
      <ArrearsButtons />
      <ArrearsNotices arrears={arrears} />
      <Bands totals={totals} />
      {arrears.accounts.some(({ owed }) => owed > 0) ? (
        <AccountList view={view} />
      ) : (
        <EmptyState title={words.nothing} more="" />
      )}
    </>
  );
}

function Figure({ name, ore }: { readonly name: string; readonly ore: number }): ReactElement {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{norwegianAmount(ore)}</dd>
    </div>
  );
}
