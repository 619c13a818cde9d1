import { Button, Select } from '@fluentui/react-components';
import { useState, type ReactElement, type ReactNode } from 'react';
import type { ChangeLogView, LogWish } from '../../app/engine/change-log-view';
import { changeWays, type ChangeWay } from '../../domain/codes/changes';
import { inLanguage } from '../../domain/language';
import { AnswerView } from '../Answer';
import { usePane } from '../context';
import { EmptyState, Notice } from '../Notice';
import { ShowMore } from '../ShowMore';
import { useAnswer } from '../useAnswer';
import { ChangeItem } from './ChangeItem';
import { LongLog } from './LongLog';
import { storyRowOf } from './story-row';

const STEP = 25;
const everything: LogWish = { who: '', how: '', table: '', row: '', most: STEP };

/** The change log, the newest first: of the whole register, or of one row. */
export function ChangesPart(): ReactElement {
  const { engine, language, on } = usePane();
  const [wish, setWish] = useState<LogWish>(everything);
  const answered = useAnswer(engine, 'changeLog', { language, on, ...wish });
  return (
    <AnswerView answered={answered}>
      {(view) => <Log view={view} wish={wish} onWish={setWish} />}
    </AnswerView>
  );
}

interface LogProps {
  readonly view: ChangeLogView;
  readonly wish: LogWish;
  readonly onWish: (wish: LogWish) => void;
}

function Log(props: LogProps): ReactElement {
  const { view, wish, onWish } = props;
  const { text } = usePane();
  const words = text.card.changes;
  if (!view.hasLog) return <Notice kind="advarsel">{words.noLog}</Notice>;
  return (
    <>
      <h2>{words.heading}</h2>
      <LongLog view={view} />
      <Filters {...props} />
      {view.total === 0 ? <EmptyState title={words.none} more={text.card.logHint} /> : null}
      {view.total > 0 && view.matching === 0 ? (
        <p className="faint">{text.card.nothingShown}</p>
      ) : null}
      <ol className="list">
        {view.entries.map((change) => (
          <ChangeItem key={change.entry} change={change} />
        ))}
      </ol>
      <ShowMore
        shown={view.entries.length}
        all={view.matching}
        step={STEP}
        onMore={(most) => onWish({ ...wish, most })}
      />
    </>
  );
}

function Filters({ view, wish, onWish }: LogProps): ReactElement {
  const { engine, language, text } = usePane();
  const words = text.card.changes;
  const row = storyRowOf(engine).get();
  const change = (part: Partial<LogWish>): void => onWish({ ...wish, most: STEP, ...part });
  return (
    <div className="log-filters">
      <Filter label={words.who} value={wish.who} onChange={(who) => change({ who })}>
        {view.people.map((who) => (
          <option key={who}>{who}</option>
        ))}
      </Filter>
      <Filter
        label={words.how}
        value={wish.how}
        onChange={(how) => change({ how: how as ChangeWay | '' })}
      >
        {view.ways.map((how) => (
          <option key={how} value={how}>
            {inLanguage(changeWays[how], language)}
          </option>
        ))}
      </Filter>
      <Filter
        label={words.table}
        value={wish.table}
        onChange={(table) => change({ table, row: '' })}
      >
        {view.tables.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </Filter>
      {row === null ? null : (
        <Button
          size="small"
          appearance={wish.row === '' ? 'secondary' : 'primary'}
          aria-pressed={wish.row !== ''}
          onClick={() =>
            change(wish.row === '' ? { table: row.table, row: row.id } : { table: '', row: '' })
          }
        >
          {words.onlyRow(row.id)}
        </Button>
      )}
    </div>
  );
}

function Filter({
  label,
  value,
  onChange,
  children,
}: {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly children: ReactNode;
}): ReactElement {
  const { text } = usePane();
  return (
    <label className="log-filter">
      <span className="faint">{label}</span>
      <Select size="small" value={value} onChange={(_, data) => onChange(data.value)}>
        <option value="">{text.card.changes.all}</option>
        {children}
      </Select>
    </label>
  );
}
