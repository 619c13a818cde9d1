import { Link } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { norwegianDay } from '../../domain/days';
import { AnswerView } from '../Answer';
import { usePane } from '../context';
import { EmptyState, Notice } from '../Notice';
import type { TabProps } from '../tabs';
import { useAnswer } from '../useAnswer';
import { TodayList } from './TodayList';

/** What somebody must do something about today, the most consequential first. */
export function TodayTab({ check }: TabProps): ReactElement {
  const { engine, language, on, lookFrom, text } = usePane();
  const items = useAnswer(engine, 'today', { language, on });
  const overview = useAnswer(engine, 'overview', {}).value;
  const newest = overview?.newestEntry ?? null;
  return (
    <section aria-labelledby="today-heading">
      <h2 id="today-heading">{text.pane.today.heading(text.pane.longDay(on))}</h2>
      {overview?.isSample === true ? <p className="faint">{text.pane.today.sample}</p> : null}
      {newest !== null && on - newest > 10 ? (
        <Notice kind="advarsel">
          {text.pane.today.behind(norwegianDay(newest))}{' '}
          <Link as="button" inline onClick={() => lookFrom(newest)}>
            {text.pane.today.lookFrom(norwegianDay(newest))}
          </Link>
        </Notice>
      ) : null}
      <FindingsNotice check={check} />
      <AnswerView answered={items}>
        {(list) =>
          list.length === 0 ? (
            <EmptyState title={text.pane.today.nothing} more={text.pane.today.nothingMore} />
          ) : (
            <TodayList items={list} />
          )
        }
      </AnswerView>
    </section>
  );
}

function FindingsNotice({ check }: TabProps): ReactElement | null {
  const { text, show } = usePane();
  const counts = check.value?.counts;
  const grave = counts === undefined ? 0 : counts.kritisk + counts.feil;
  if (grave === 0) return null;
  return (
    <Notice kind="feil">
      {text.pane.today.findings(grave)}{' '}
      <Link as="button" inline onClick={() => show('check')}>
        {text.pane.today.seeFindings}
      </Link>
    </Notice>
  );
}
