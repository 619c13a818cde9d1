import { Button } from '@fluentui/react-components';
import { useState, type ReactElement } from 'react';
import { norwegianNumber } from '../../domain/amounts';
import { norwegianDay, type Day } from '../../domain/days';
import type { IndexPlan } from '../../domain/rent/index-plan';
import { monthName } from '../../text/month-name';
import { AnswerView } from '../Answer';
import { Figure } from '../arrears/Figure';
import { DayField } from '../arrears/DayField';
import { useArrearsSurface } from '../arrears/words';
import { usePane } from '../context';
import { LetterBatch } from '../letters/LetterBatch';
import { EmptyState, Notice } from '../Notice';
import { useAnswer } from '../useAnswer';
import { useRun, type Running } from '../useRun';
import { PlanList } from './PlanList';
import { ReadyList } from './ReadyList';

/** The yearly index adjustment before it is entered: who may be adjusted, to what, and by which calculation. */
export function IndexRun(): ReactElement {
  const { engine, language, on } = usePane();
  const { rentPane: words } = useArrearsSurface();
  const [notice, setNotice] = useState<Day>(on);
  const [unread, setUnread] = useState(false);
  const running = useRun();
  const answered = useAnswer(engine, 'rentIndex', { language, on, notice });
  return (
    <>
      {running.told}
      <DayField label={words.notice} day={notice} onDay={setNotice} onUnread={setUnread} />
      {unread ? null : (
        <AnswerView answered={answered}>
          {(plan) => <Plan key={plan.notice} plan={plan} running={running} />}
        </AnswerView>
      )}
    </>
  );
}

function Plan({
  plan,
  running,
}: {
  readonly plan: IndexPlan;
  readonly running: Running;
}): ReactElement {
  const { language } = usePane();
  const { rentPane: words } = useArrearsSurface();
  if (plan.refused !== null) {
    return (
      <Notice kind="feil" title={words.refused}>
        {plan.refused}
      </Notice>
    );
  }
  const { index, from, notes, ready } = plan;
  const facts = [
    words.from(norwegianDay(from)),
    ...(index === null
      ? []
      : [words.index(norwegianNumber(index.value), monthName(index.month, language))]),
  ];
  return (
    <>
      <p className="faint">{facts.join(' · ')}</p>
      {notes.map((note) => (
        <Notice key={note} kind="advarsel">
          {note}
        </Notice>
      ))}
      {ready.length === 0 ? (
        <EmptyState title={words.noneReady} more={words.noneReadyMore} />
      ) : (
        <Offer plan={plan} running={running} />
      )}
      <LetterBatch kind="indexAdjustment" title={words.parts.index} />
      <Others plan={plan} />
    </>
  );
}

function Offer({
  plan,
  running: { busy, run },
}: {
  readonly plan: IndexPlan;
  readonly running: Running;
}): ReactElement {
  const { engine, language, on } = usePane();
  const { rentPane: words } = useArrearsSurface();
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const chosen = plan.ready.filter(({ tenancy }) => !left.has(tenancy));
  const [before, after] = [
    chosen.reduce((sum, one) => sum + one.before, 0),
    chosen.reduce((sum, one) => sum + one.after, 0),
  ];
  const { notice, from } = plan;
  const write = (): void => {
    const rents = chosen.map(({ tenancy, after: rent }) => ({ tenancy, after: rent }));
    const ask = { on, notice, from, chosen: rents, reader: language };
    run(() => engine.ask('rentIndexEdits', ask), 'wizard', words.written(chosen.length));
  };
  const all = (): void =>
    setLeft(left.size === 0 ? new Set(plan.ready.map(({ tenancy }) => tenancy)) : new Set());
  return (
    <>
      <p>{words.ready(plan.ready.length)}.</p>
      <dl className="figures">
        <Figure name={words.before} ore={before} />
        <Figure name={words.after} ore={after} />
        <Figure name={words.rise} ore={after - before} />
      </dl>
      <div className="buttons preview-buttons">
        <Button
          size="small"
          appearance="primary"
          disabled={busy || chosen.length === 0}
          onClick={write}
        >
          {words.write(chosen.length)}
        </Button>
        <Button size="small" onClick={all}>
          {left.size === 0 ? words.none : words.all}
        </Button>
      </div>
      <ReadyList rows={plan.ready} left={left} onLeft={setLeft} />
    </>
  );
}

function Others({ plan: { later, notAdjusted } }: { readonly plan: IndexPlan }): ReactElement {
  const { rentPane: words } = useArrearsSurface();
  return (
    <>
      <PlanList
        title={words.indexGroups.not}
        open={false}
        entries={notAdjusted.map(({ tenancy, why }, at) => ({
          ...{ key: `${tenancy} ${at}`, tenancy, amount: '', note: '' },
          facts: [why],
        }))}
      />
      <PlanList
        title={words.indexGroups.later}
        open={false}
        entries={later
          .toSorted((left, right) => left.earliest - right.earliest)
          .map(({ tenancy, earliest, noticeBy, lastFixed }) => ({
            ...{ key: tenancy, tenancy, amount: '', note: '' },
            facts: [
              words.earliest(norwegianDay(earliest), norwegianDay(noticeBy)),
              words.lastFixed(norwegianDay(lastFixed)),
            ],
          }))}
      />
    </>
  );
}
