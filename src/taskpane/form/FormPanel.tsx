import { Button, Spinner } from '@fluentui/react-components';
import { useEffect, useRef, useState, type ReactElement } from 'react';
import { formText } from '../../text/form';
import { usePane } from '../context';
import { Icon } from '../Icon';
import { Notice } from '../Notice';
import { Completeness } from './Completeness';
import { FormFields } from './FormFields';
import { graveIn } from './findings';
import { focusField, formKey } from './keyboard';
import { fieldNamed } from './row-form';
import { SaveBar, type Asking } from './SaveBar';
import { isTyped, type OpenForm } from './stack';
import { useDraft, useForms, useRow } from './useRowForm';
import { useSaving } from './useSaving';
import './form.css';

/** The form of one row, over the pane. */
export function FormPanel({ form }: { readonly form: OpenForm }): ReactElement {
  const { language } = usePane();
  const forms = useForms();
  const text = formText(language);
  const gone = useRow(form);
  const { view } = form;
  const title =
    view === null
      ? ''
      : view.row === null
        ? text.newRow(view.sheet)
        : text.row(view.sheet, view.key);
  if (view !== null) return <ReadyForm form={form} title={title} />;
  return (
    <section className="form" aria-label={form.target.table}>
      {gone ? (
        <Notice kind="feil" title={text.gone}>
          {text.goneMore}
        </Notice>
      ) : (
        <Spinner className="waiting" size="small" label={text.loading} />
      )}
      <Button size="small" onClick={() => forms.close(form.number)}>
        {text.back}
      </Button>
    </section>
  );
}

function ReadyForm({
  form,
  title,
}: {
  readonly form: OpenForm;
  readonly title: string;
}): ReactElement {
  const { language } = usePane();
  const forms = useForms();
  const text = formText(language);
  const body = useRef<HTMLElement>(null);
  const draft = useDraft(form);
  const saving = useSaving(form);
  const [asking, setAsking] = useState<Asking>(null);
  useFirstFocus(form, body);
  const grave = graveIn(draft.findings).length;
  const save = (another: boolean): void => {
    if (grave > 0 && asking !== 'save') setAsking('save');
    else {
      setAsking(null);
      saving.save(another);
    }
  };
  const leave = (): void => {
    if (isTyped(form)) setAsking('discard');
    else forms.close(form.number);
  };
  return (
    <section
      className="form"
      ref={body}
      aria-labelledby={`form-title-${form.number}`}
      onKeyDown={(event) => formKey(event, { save: () => save(false), cancel: leave })}
    >
      <header className="form-head">
        <Button size="small" appearance="subtle" icon={<Icon name="back" />} onClick={leave}>
          {text.back}
        </Button>
        <h2 id={`form-title-${form.number}`} tabIndex={-1}>
          {title}
        </h2>
      </header>
      <Completeness form={form} text={text} onGo={(at) => focusField(body.current, at)} />
      <FormFields form={form} draft={draft} text={text} />
      <SaveBar
        {...{ form, saving, text, asking, grave }}
        onAsk={setAsking}
        onSave={save}
        onLeave={leave}
      />
    </section>
  );
}

/** Stands at the field that was asked for, in a new row at the first field after the key. */
function useFirstFocus(form: OpenForm, body: React.RefObject<HTMLElement>): void {
  const { target, view } = form;
  const wanted = useRef({ target, view });
  useEffect(() => {
    const { target: asked, view: seen } = wanted.current;
    if (seen === null) return;
    const named = fieldNamed(seen, asked.column);
    const first = seen.fields.find(({ kind }) => kind !== 'key');
    const at = named?.at ?? (seen.row === null ? first?.at : undefined);
    if (at === undefined) body.current?.querySelector<HTMLElement>('h2')?.focus();
    else focusField(body.current, at);
  }, [body]);
}
