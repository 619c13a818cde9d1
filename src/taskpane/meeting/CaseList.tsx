import type { ReactElement } from 'react';
import type { AgendaCase } from '../../domain/agenda/agenda';
import { norwegianDay } from '../../domain/days';
import { usePane } from '../context';
import { useGoToRow } from '../useGoToRow';

/** Cases in the agenda's fixed order, each with the reason why it is there. */
export function CaseList({ cases }: { readonly cases: readonly AgendaCase[] }): ReactElement {
  return (
    <ol className="list cases">
      {cases.map((one, index) => (
        <CaseItem key={index} one={one} />
      ))}
    </ol>
  );
}

function CaseItem({ one }: { readonly one: AgendaCase }): ReactElement {
  const { text } = usePane();
  const goToRow = useGoToRow();
  const words = text.pane.meeting;
  return (
    <li className="case">
      <div className="case-top">
        <span className="case-number">{one.number}</span>
        <span className={`tag ${one.registered ? 'tag-on' : 'tag-new'}`}>
          {one.registered ? words.registered : words.proposed}
        </span>
      </div>
      <b>{one.title}</b>
      <span className="faint">
        {one.reason.fact}
        {one.reason.since === null ? '' : ` ${text.pane.since(norwegianDay(one.reason.since))}.`}
      </span>
      {one.details.length === 0 ? null : (
        <details className="case-details">
          <summary>{words.cases(one.details.length)}</summary>
          <ul>
            {one.details.map((detail, at) => (
              <li key={at}>{detail}</li>
            ))}
          </ul>
        </details>
      )}
      {one.source.id === '' || one.reason.rule === 'standing-item' ? null : (
        <button type="button" className="text-link" onClick={() => goToRow(one.source)}>
          {words.show}
          <span className="unseen">: {one.title}</span>
        </button>
      )}
    </li>
  );
}
