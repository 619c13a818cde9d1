import { Button, Select } from '@fluentui/react-components';
import { useState, type ReactElement } from 'react';
import { norwegianAmount } from '../../domain/amounts';
import { norwegianDay } from '../../domain/days';
import { addToMonth, monthOf, type Month } from '../../domain/months';
import type { ChargingPlan } from '../../domain/rent/charging-plan';
import { monthName } from '../../text/month-name';
import { AnswerView } from '../Answer';
import { Figure } from '../arrears/Figure';
import { useArrearsSurface } from '../arrears/words';
import { usePane } from '../context';
import { EmptyState, Notice } from '../Notice';
import { useAnswer } from '../useAnswer';
import { useRun, type Running } from '../useRun';
import { AlreadyCharged } from './AlreadyCharged';
import { ChargingGroups } from './ChargingGroups';

/** Months before and after the day's own that can be chosen. */
const FROM = -2;
const TO = 2;

/** The month's charges before they are made: what each tenancy gets and why some get nothing. */
export function ChargingRun(): ReactElement {
  const { engine, language, on } = usePane();
  const [month, setMonth] = useState<Month | null>(null);
  const running = useRun();
  const answered = useAnswer(engine, 'charging', {
    ...{ language, on },
    ...(month === null ? {} : { month }),
  });
  return (
    <AnswerView answered={answered}>
      {(plan) => (
        <>
          {running.told}
          <MonthChoice month={plan.month} onChoose={setMonth} />
          <AlreadyCharged plan={plan} onChoose={setMonth} />
          <Plan plan={plan} running={running} onMade={() => setMonth(plan.month)} />
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
  const { language, on } = usePane();
  const { rentPane: words } = useArrearsSurface();
  const now = monthOf(on);
  const near = Array.from({ length: TO - FROM + 1 }, (_, at) => addToMonth(now, FROM + at));
  const months = near.includes(month) ? near : [...near, month];
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

function Plan({
  plan,
  running,
  onMade,
}: {
  readonly plan: ChargingPlan;
  readonly running: Running;
  readonly onMade: () => void;
}): ReactElement {
  const { rentPane: words } = useArrearsSurface();
  if (plan.refused !== null) {
    return (
      <Notice kind="feil" title={words.refused}>
        {plan.refused}
      </Notice>
    );
  }
  return (
    <>
      {plan.notes.map((note) => (
        <Notice key={note} kind="advarsel">
          {note}
        </Notice>
      ))}
      {plan.charges.length === 0 ? (
        <EmptyState
          title={words.nothing}
          more={plan.notCharged.length > 0 ? '' : words.nothingMore}
        />
      ) : (
        <Offer plan={plan} running={running} onMade={onMade} />
      )}
      <ChargingGroups plan={plan} />
    </>
  );
}

function Offer({
  plan: { month, due, totals },
  running: { busy, run },
  onMade,
}: {
  readonly plan: ChargingPlan;
  readonly running: Running;
  readonly onMade: () => void;
}): ReactElement {
  const { engine, language, on } = usePane();
  const { rentPane: words } = useArrearsSurface();
  const { count, amount, tenancies, rent, power } = totals;
  const make = (): void =>
    run(
      () => engine.ask('chargingEdits', { on, month, reader: language, expected: totals }),
      'wizard',
      words.made(count, norwegianAmount(amount)),
      onMade,
    );
  return (
    <>
      <p>
        {words.willMake(count, tenancies)}. {words.due(norwegianDay(due))}.
      </p>
      <dl className="figures">
        <Figure name={words.total} ore={amount} />
        <Figure name={words.rent} ore={rent} />
        {power === 0 ? null : <Figure name={words.power} ore={power} />}
      </dl>
      <div className="buttons preview-buttons">
        <Button size="small" appearance="primary" disabled={busy} onClick={make}>
          {words.make(count)}
        </Button>
      </div>
    </>
  );
}
