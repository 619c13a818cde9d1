import { Button } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { FormField } from '../../domain/form/field';
import type { FormText } from '../../text/form';
import { Notice } from '../Notice';
import { Conflicts } from './Conflicts';
import { DeleteQuestion } from './DeleteQuestion';
import type { OpenForm } from './stack';
import { useForms } from './useRowForm';
import type { SavingState } from './useSaving';

/** What the form asks before it goes on: to lose what is typed, to save with errors, to delete the row, or nothing. */
export type Asking = 'discard' | 'save' | 'delete' | null;

interface SaveBarProps {
  readonly form: OpenForm;
  readonly saving: SavingState;
  readonly text: FormText;
  readonly asking: Asking;
  /** How many errors are not corrected. */
  readonly grave: number;
  /** The fields that they are in. */
  readonly wrong: readonly FormField[];
  readonly onGo: (at: number) => void;
  readonly onAsk: (asking: Asking) => void;
  readonly onSave: (another: boolean) => void;
  readonly onLeave: () => void;
}

/** The foot of a form: what stops it from being saved, and the ways on. */
export function SaveBar(props: SaveBarProps): ReactElement {
  const { form, saving, text, asking, onAsk } = props;
  const forms = useForms();
  const { trouble } = saving;
  return (
    <footer className="form-foot">
      {trouble?.kind === 'sentence' ? (
        <div role="alert">
          <Notice kind="feil">{trouble.sentence}</Notice>
        </div>
      ) : null}
      {trouble?.kind === 'conflict' ? (
        <Conflicts {...{ form, forms, text, at: trouble.at }} onSettled={saving.settle} />
      ) : null}
      {asking === 'delete' && form.view !== null ? (
        <DeleteQuestion
          {...{ number: form.number, view: form.view, text }}
          onKeep={() => onAsk(null)}
        />
      ) : asking === 'discard' ? (
        <Question sentence={text.discardTitle}>
          <Button size="small" autoFocus onClick={() => onAsk(null)}>
            {text.keep}
          </Button>
          <Button size="small" onClick={() => forms.close(form.number)}>
            {text.discard}
          </Button>
        </Question>
      ) : (
        <SaveButtons {...props} />
      )}
    </footer>
  );
}

function SaveButtons({
  form,
  saving,
  text,
  asking,
  grave,
  wrong,
  onGo,
  onAsk,
  onSave,
  onLeave,
}: SaveBarProps): ReactElement {
  const anyway = asking === 'save' && grave > 0;
  return (
    <>
      {anyway ? (
        <div role="alert">
          <Notice kind="advarsel">
            {text.saveWith(grave)}{' '}
            {wrong.map(({ at, label }) => (
              <button key={at} type="button" className="text-link" onClick={() => onGo(at)}>
                {label}
              </button>
            ))}
          </Notice>
        </div>
      ) : null}
      <div className="buttons">
        <Button
          size="small"
          appearance="primary"
          disabled={saving.busy}
          onClick={() => onSave(false)}
        >
          {anyway ? text.saveAnyway : text.save}
        </Button>
        {form.view?.row === null && form.onSaved === undefined ? (
          <Button size="small" disabled={saving.busy} onClick={() => onSave(true)}>
            {text.saveNew}
          </Button>
        ) : null}
        <Button size="small" appearance="subtle" onClick={onLeave}>
          {text.cancel}
        </Button>
        {form.view === null || form.view.row === null ? null : (
          <Button
            size="small"
            appearance="subtle"
            disabled={saving.busy}
            onClick={() => onAsk('delete')}
          >
            {text.deleting.open}
          </Button>
        )}
      </div>
    </>
  );
}

function Question({
  sentence,
  children,
}: {
  readonly sentence: string;
  readonly children: ReactElement[];
}): ReactElement {
  return (
    <div role="alertdialog" aria-label={sentence} className="form-question">
      <p>{sentence}</p>
      <div className="buttons">{children}</div>
    </div>
  );
}
