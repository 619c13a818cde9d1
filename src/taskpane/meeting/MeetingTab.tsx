import { useState, type ReactElement } from 'react';
import type { Agenda, Audience } from '../../domain/agenda/agenda';
import { AnswerView } from '../Answer';
import { Choice } from '../Choice';
import { usePane } from '../context';
import { EmptyState } from '../Notice';
import { useAnswer } from '../useAnswer';
import { AgendaButtons } from './AgendaButtons';
import { CaseList } from './CaseList';

/** The next meeting: what is on it, what is proposed and why, and the papers for it. */
export function MeetingTab(): ReactElement {
  const { engine, language, on, text } = usePane();
  const [audience, setAudience] = useState<Audience>('secretary');
  const agenda = useAnswer(engine, 'agenda', { language, on, meeting: 'next', audience });
  const words = text.pane.meeting;
  return (
    <section aria-labelledby="meeting-heading">
      <h2 id="meeting-heading">{words.heading}</h2>
      <AnswerView answered={agenda}>
        {(value) => (
          <>
            <MeetingLine agenda={value} />
            <Choice
              label={words.audience}
              chosen={audience}
              onChoose={setAudience}
              choices={[
                { id: 'secretary', name: words.secretary, hint: words.secretaryHint },
                { id: 'committee', name: words.committee, hint: words.committeeHint },
              ]}
            />
            <AgendaButtons agenda={value} />
            {value.cases.length === 0 ? (
              <EmptyState title={words.nothing} more={words.nothingMore} />
            ) : (
              <CaseList cases={value.cases} />
            )}
          </>
        )}
      </AnswerView>
    </section>
  );
}

function MeetingLine({ agenda }: { readonly agenda: Agenda }): ReactElement {
  const { text, on } = usePane();
  const words = text.pane.meeting;
  return (
    <p className="lead">
      <b>{words.on(text.pane.longDay(agenda.date), agenda.date - on)}</b>
      <span className="faint">{words.cases(agenda.cases.length)}</span>
    </p>
  );
}
