import { Button } from '@fluentui/react-components';
import { useState, type ReactElement } from 'react';
import type { SetBack } from '../../app/changes/set-back';
import type { LoggedChange } from '../../app/engine/change-log-view';
import { norwegianDay } from '../../domain/days';
import { usePane } from '../context';
import { useGoToRow } from '../useGoToRow';
import { useWork } from '../useWork';

/** One line of the log; a press goes to the row, another puts the old value back. */
export function ChangeItem({ change }: { readonly change: LoggedChange }): ReactElement {
  const { engine, text } = usePane();
  const goToRow = useGoToRow();
  const [back, setBack] = useState<SetBack | null>(null);
  const { work, busy, failure } = useWork();
  const words = text.card.changes;
  const place = [`${change.sheet} ${change.row === '' ? change.cell : change.row}`, change.column]
    .filter((part) => part.trim() !== '')
    .join(' · ');
  const made = [change.who === '' ? words.unknown : change.who, change.how, change.time];
  const isWhole = isWholeRow(change);
  return (
    <li className="change">
      <button
        type="button"
        className="card-link"
        onClick={() => goToRow({ table: change.table, id: change.row })}
      >
        <span className="card-text">
          <span className="card-row">
            <b>{place}</b>
            <span className="faint timeline-day">{norwegianDay(change.day)}</span>
          </span>
          {isWhole ? null : <ValueLine change={change} />}
          <span className="faint">{made.filter((part) => part !== '').join(' · ')}</span>
        </span>
      </button>
      {isWhole ? <WholeRow change={change} /> : null}
      {back === null ? (
        <Button
          size="small"
          appearance="subtle"
          disabled={busy}
          aria-label={words.setBackTo(place, change.before)}
          onClick={() =>
            work(async () => setBack(await engine.ask('setBack', { entry: change.entry })))
          }
        >
          {words.setBack}
        </Button>
      ) : (
        <Preview back={back} row={change.row} close={() => setBack(null)} />
      )}
      {failure}
    </li>
  );
}

/** A row that is new or gone holds all its cells in one value. */
function isWholeRow({ row, column, before, after }: LoggedChange): boolean {
  return column === '' && row !== '' && (before === '') !== (after === '');
}

/** One line that unfolds: «Ny rad B-0031 · 12 celler». */
function WholeRow({ change }: { readonly change: LoggedChange }): ReactElement {
  const { text } = usePane();
  const words = text.card.changes;
  const { row, before, after } = change;
  const count = (after === '' ? before : after).split('\n').length;
  return (
    <details className="whole-row">
      <summary>{after === '' ? words.goneRow(row, count) : words.newRow(row, count)}</summary>
      <ValueLine change={change} />
    </details>
  );
}

function ValueLine({ change: { before, after } }: { readonly change: LoggedChange }): ReactElement {
  return (
    <span className="change-values">
      {before === '' ? null : <del>{before}</del>}
      {before !== '' && after !== '' ? ' → ' : null}
      {after === '' ? null : <ins>{after}</ins>}
    </span>
  );
}

/** What putting back will do, before it is done. */
function Preview({
  back,
  row,
  close,
}: {
  readonly back: SetBack;
  readonly row: string;
  readonly close: () => void;
}): ReactElement {
  const { host, text, announce } = usePane();
  const { work, busy, failure } = useWork();
  const words = text.card.changes;
  if ('problem' in back) {
    return (
      <div className="change-preview">
        <span>
          {back.problem === 'doubled'
            ? words.doubled(row, back.cells.join(', '))
            : words.problems[back.problem]}
        </span>
        <Button size="small" appearance="subtle" onClick={close}>
          {words.cancel}
        </Button>
      </div>
    );
  }
  const [edit] = back.edits;
  const will =
    edit?.kind === 'delete'
      ? words.willDelete(row)
      : edit?.kind === 'append'
        ? words.willReturn(row)
        : words.will(back.now, back.then);
  return (
    <div className="change-preview">
      <span>
        {[
          back.isChangedSince ? words.changedSince : '',
          will,
          back.lost.length === 0 ? '' : words.lost(back.lost.join(', ')),
        ]
          .filter((part) => part !== '')
          .join(' ')}
      </span>
      <span className="buttons">
        <Button
          size="small"
          appearance="primary"
          disabled={busy}
          onClick={() =>
            work(async () => {
              await host.edit(back.edits, { how: 'setBack' });
              announce(words.done);
              close();
            })
          }
        >
          {words.setBack}
        </Button>
        <Button size="small" onClick={close}>
          {words.cancel}
        </Button>
      </span>
      {failure}
    </div>
  );
}
