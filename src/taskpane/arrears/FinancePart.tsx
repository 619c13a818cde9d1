import type { ReactElement } from 'react';
import type { Arrears } from '../../domain/ledger/arrears';
import { AnswerView } from '../Answer';
import { usePane } from '../context';
import { useAnswer } from '../useAnswer';
import { ArrearsNotices } from './ArrearsNotices';
import { Bands } from './Bands';
import { Figure } from './Figure';
import { PerDate } from './PerDate';
import { ReportButtons } from './ReportButtons';
import { Total } from './Total';

/** What finance gets: the amounts with the control that proves them, and the sheets. */
export function FinancePart(): ReactElement {
  const { engine, language, on } = usePane();
  const answered = useAnswer(engine, 'arrears', { language, on });
  return <AnswerView answered={answered}>{({ arrears }) => <Sums arrears={arrears} />}</AnswerView>;
}

function Sums({ arrears }: { readonly arrears: Arrears }): ReactElement {
  const words = usePane().text.pane.arrears;
  const { totals } = arrears;
  return (
    <>
      <PerDate arrears={arrears} />
      <Total ore={totals.owed} />
      <dl className="figures">
        <Figure name={words.own} ore={totals.own} />
        <Figure name={words.allowance} ore={totals.allowanceExpected} />
        <Figure name={words.credit} ore={totals.credit} />
        <Figure name={words.unplaced} ore={totals.unplaced} />
      </dl>
      <ReportButtons />
      <ArrearsNotices arrears={arrears} />
      <Bands totals={totals} />
    </>
  );
}
