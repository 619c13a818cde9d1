import { Button, Spinner } from '@fluentui/react-components';
import { useEffect, useRef, useState, type ReactElement } from 'react';
import type { FormView } from '../../domain/form/field';
import { sheetOfTable } from '../../domain/table-names';
import { formText, type FormText } from '../../text/form';
import { usePane } from '../context';
import { Icon } from '../Icon';
import { Notice } from '../Notice';
import { Completeness } from './Completeness';
import { FormFields } from './FormFields';
import { fieldsIn, graveIn } from './findings';
import { focusField, formKey, saveKey } from './keyboard';
import { fieldNamed } from './row-form';
import { SaveBar, type Asking } from './SaveBar';
import { isTyped, type OpenForm } from './stack';
import { useDraft, useForms, useRow } from './useRowForm';
import { useSaving, type SavingState } from './useSaving';
import './form.css';

/** The form of one row, over the pane. */
export function FormPanel({ form }: { readonly form: OpenForm }): ReactElement {
  const gone = useRow(form);
  const { view } = form;
  return view === null ? <NoForm form={form} gone={gone} /> : <ReadyForm form={form} view={view} />;
}

/** Until the row has been fetched, and where it is not there any more. */
function NoForm({ form, gone }: { readonly form: OpenForm; readonly gone: boolean }): ReactElement {
  const forms = useForms();
  const { language } = usePane();
  const text = formText(language);
  return (
    <section className="form" aria-label={sheetOfTable(form.target.table, language)}>
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

interface Ready {
  readonly form: OpenForm;
  readonly view: FormView;
}

function ReadyForm({ form, view }: Ready): ReactElement {
  const text = formText(usePane().language);
  const body = useRef<HTMLElement>(null);
  const draft = useDraft(form);
  const saving = useSaving(form);
  const wrong = fieldsIn(form, graveIn(draft.findings));
  const grave = graveIn(draft.findings).length;
  const go = (at: number): void => focusField(body.current, at);
  const { asking, setAsking, save, leave } = useLeaving(form, saving, grave);
  useFirstFocus(form, body);
  return (
    <section
      className="form"
      ref={body}
      aria-labelledby={titleId(form)}
      onKeyDownCapture={(event) => saveKey(event, () => save(false))}
      onKeyDown={(event) => formKey(event, { save: () => save(false), cancel: leave })}
    >
      <FormHead {...{ form, view, text }} onLeave={leave} />
      <Completeness {...{ form, text, grave }} onGo={go} />
      <FormFields form={form} draft={draft} text={text} />
      <SaveBar
        {...{ form, saving, text, asking, grave, wrong }}
        onGo={go}
        onAsk={setAsking}
        onSave={save}
        onLeave={leave}
      />
    </section>
  );
}

function FormHead({
  form,
  view,
  text,
  onLeave,
}: Ready & { readonly text: FormText; readonly onLeave: () => void }): ReactElement {
  return (
    <header className="form-head">
      <Button size="small" appearance="subtle" icon={<Icon name="back" />} onClick={onLeave}>
        {text.back}
      </Button>
      <h2 id={titleId(form)} tabIndex={-1}>
        {view.row === null ? text.newRow(view.sheet) : text.row(view.sheet, view.key)}
      </h2>
    </header>
  );
}

function titleId({ number }: OpenForm): string {
  return `form-title-${number}`;
}

/** The two ways out, each asked about first: saving what has grave findings, and losing what is typed. */
function useLeaving(
  form: OpenForm,
  saving: SavingState,
  grave: number,
): {
  readonly asking: Asking;
  readonly setAsking: (asking: Asking) => void;
  readonly save: (another: boolean) => void;
  readonly leave: () => void;
} {
  const forms = useForms();
  const [asking, setAsking] = useState<Asking>(null);
  return {
    asking,
    setAsking,
    save: (another) => {
      if (grave > 0 && asking !== 'save') setAsking('save');
      else {
        setAsking(null);
        saving.save(another);
      }
    },
    leave: () => {
      if (isTyped(form)) setAsking('discard');
      else forms.close(form.number);
    },
  };
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
