import { Button } from '@fluentui/react-components';
import { useState, type ReactElement } from 'react';
import { deleteRow } from '../../app/form/delete-row';
import type { FormView } from '../../domain/form/field';
import type { FormText } from '../../text/form';
import { AnswerView } from '../Answer';
import { usePane } from '../context';
import { Notice } from '../Notice';
import { useAnswer } from '../useAnswer';
import { useForms } from './useRowForm';

/** Asks before a row goes, and says what refers to it. */
export function DeleteQuestion({
  number,
  view,
  text,
  onKeep,
}: {
  /** Of the form. */
  readonly number: number;
  readonly view: FormView;
  readonly text: FormText;
  readonly onKeep: () => void;
}): ReactElement {
  const { deleting } = text;
  const { busy, failure, remove } = useDeleting(number, view, text);
  const sentence = deleting.title(view.key === '' ? deleting.plain : view.key);
  return (
    <div role="alertdialog" aria-label={sentence} className="form-question">
      <p>{sentence}</p>
      <ReferringRows view={view} text={text} />
      {failure === null ? null : (
        <div role="alert">
          <Notice kind="feil">{failure}</Notice>
        </div>
      )}
      <div className="buttons">
        <Button size="small" autoFocus onClick={onKeep}>
          {deleting.keep}
        </Button>
        <Button size="small" disabled={busy} onClick={remove}>
          {deleting.yes}
        </Button>
      </div>
    </div>
  );
}

function ReferringRows({
  view,
  text: { deleting },
}: {
  readonly view: FormView;
  readonly text: FormText;
}): ReactElement {
  const { engine, language } = usePane();
  const { table, key } = view;
  const answered = useAnswer(engine, 'referring', { language, table, key });
  return (
    <AnswerView answered={answered}>
      {({ sheets, others }) => (
        <div className="form-referring">
          <p className="faint">{sheets.length === 0 ? deleting.none : deleting.refer}</p>
          {sheets.length === 0 ? null : (
            <ul>
              {sheets.map(({ sheet, count, ids }) => (
                <li key={sheet}>
                  {deleting.rows(sheet, count, ids.join(', ') + (count > ids.length ? ' …' : ''))}
                </li>
              ))}
            </ul>
          )}
          {others === 0 ? null : <p className="faint">{deleting.others(others)}</p>}
        </div>
      )}
    </AnswerView>
  );
}

function useDeleting(number: number, view: FormView, text: FormText) {
  const { host, text: pane, announce } = usePane();
  const forms = useForms();
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<string | null>(null);
  const run = async (): Promise<void> => {
    const came = await deleteRow(host, view);
    if (came === 'changed') setFailure(text.deleting.changed);
    else if (came === 'gone') setFailure(`${text.gone} ${text.goneMore}`);
    else {
      const { table, key, sheet } = view;
      announce(pane.formEntry.deleted(key === '' ? sheet : key));
      forms.close(number);
      forms.tell({ table, key, sheet, isDeleted: true });
    }
  };
  const remove = (): void => {
    setBusy(true);
    run()
      .catch((error: unknown) =>
        setFailure(
          `${text.deleting.failed} (${error instanceof Error ? error.message : String(error)})`,
        ),
      )
      .finally(() => setBusy(false));
  };
  return { busy, failure, remove };
}
