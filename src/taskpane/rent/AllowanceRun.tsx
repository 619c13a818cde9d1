import { Button, Select } from '@fluentui/react-components';
import { useState, type ReactElement } from 'react';
import { norwegianAmount } from '../../domain/amounts';
import type { AllowanceSettlement } from '../../domain/allowance/settlement';
import { addToMonth, type Month } from '../../domain/months';
import { monthName } from '../../text/month-name';
import { AnswerView } from '../Answer';
import { Figure } from '../arrears/Figure';
import { useArrearsSurface } from '../arrears/words';
import { usePane } from '../context';
import { LetterBatch } from '../letters/LetterBatch';
import { EmptyState } from '../Notice';
import { useAnswer } from '../useAnswer';
import { useRun } from '../useRun';
import { PlanList } from './PlanList';

/** Months back that can be chosen. */
const BACK = 12;
/** What somebody must do first comes first. */
const STATES = ['stopped', 'late', 'ready', 'waiting', 'sent'] as const;

/** The month's housing allowance under transport, accounted for tenancy by tenancy. */
export function AllowanceRun(): ReactElement {
  const { engine, language, on } = usePane();
  const [month, setMonth] = useState<Month | null>(null);
  const answered = useAnswer(engine, 'allowanceSettlements', { language, on, month });
  return (
    <AnswerView answered={answered}>
      {({ month: shown, settlements }) => (
        <>
          <MonthChoice month={shown} onChoose={setMonth} />
          <Settlements month={shown} settlements={settlements} />
        </>
      )}
    </AnswerView>
  );
}

function MonthChoice({
  month,
  onChoose,
}: {
  readonly month: Month;
  readonly onChoose: (month: Month) => void;
}): ReactElement {
  const { language } = usePane();
  const { rentPane: words } = useArrearsSurface();
  const [newest] = useState(month);
  const months = Array.from({ length: BACK + 2 }, (_, at) => addToMonth(newest, 1 - at));
  return (
    <label className="log-filter rent-field">
      <span className="faint">{words.month}</span>
      <Select
        size="small"
        value={String(month)}
        onChange={(_, { value }) => onChoose(Number(value) as Month)}
      >
        {months.map((one) => (
          <option key={one} value={String(one)}>
            {monthName(one, language)}
          </option>
        ))}
      </Select>
    </label>
  );
}

function Settlements({
  month,
  settlements,
}: {
  readonly month: Month;
  readonly settlements: readonly AllowanceSettlement[];
}): ReactElement {
  const { rentPane: words } = useArrearsSurface();
  if (settlements.length === 0) {
    return <EmptyState title={words.noAllowance} more={words.noAllowanceMore} />;
  }
  const sum = (ore: (one: AllowanceSettlement) => number): number =>
    settlements.reduce((total, one) => total + ore(one), 0);
  return (
    <>
      <dl className="figures">
        <Figure name={words.rent} ore={sum(({ rent }) => rent)} />
        <Figure name={words.received} ore={sum(({ received }) => received)} />
        <Figure name={words.ownShare} ore={sum(({ ownShare }) => ownShare)} />
        <Figure name={words.awaited} ore={sum(({ awaited }) => awaited)} />
      </dl>
      <LetterBatch kind="allowanceStatement" title={words.parts.allowance} />
      <MarkSent month={month} settlements={settlements} />
      {STATES.map((state) => (
        <PlanList
          key={state}
          title={words.states[state]}
          open={state === 'stopped' || state === 'late' || state === 'ready'}
          entries={settlements
            .filter((one) => one.state === state)
            .map((one) => ({
              key: one.tenancy,
              tenancy: one.tenancy,
              amount: norwegianAmount(one.received),
              facts: [
                words.split(
                  norwegianAmount(one.rent),
                  norwegianAmount(one.used + one.awaited),
                  norwegianAmount(one.ownShare),
                ),
              ],
              note: one.why,
            }))}
        />
      ))}
    </>
  );
}

function MarkSent({
  month,
  settlements,
}: {
  readonly month: Month;
  readonly settlements: readonly AllowanceSettlement[];
}): ReactElement | null {
  const { engine, language, on } = usePane();
  const { rentPane: words } = useArrearsSurface();
  const { run, busy, told } = useRun();
  const ready = settlements.filter(({ state }) => state === 'ready').length;
  const mark = (): void =>
    run(
      () => engine.ask('allowanceSentEdits', { on, month, reader: language, expected: ready }),
      'form',
      words.markedSent(ready),
    );
  return (
    <>
      {told}
      {ready === 0 ? null : (
        <div className="buttons">
          <Button size="small" disabled={busy} onClick={mark} title={words.markSentHint}>
            {words.markSent(ready)}
          </Button>
        </div>
      )}
    </>
  );
}
