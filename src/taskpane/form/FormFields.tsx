import type { ReactElement } from 'react';
import type { DraftView } from '../../app/engine/draft-view';
import type { FormField } from '../../domain/form/field';
import type { FormText } from '../../text/form';
import { usePane } from '../context';
import { FieldRow } from './FieldRow';
import { findingsAt } from './findings';
import { textAt, tidyText } from './row-form';
import type { OpenForm } from './stack';
import { useForms } from './useRowForm';

interface FormFieldsProps {
  readonly form: OpenForm;
  readonly draft: DraftView;
  readonly text: FormText;
}

/** All fields, under their headings where the table is long. */
export function FormFields(props: FormFieldsProps): ReactElement {
  const fields = props.form.view?.fields ?? [];
  const groups = [...new Set(fields.map(({ group }) => group))];
  return (
    <div className="form-fields">
      {groups.map((group) => {
        const own = fields.filter((field) => field.group === group);
        return group === '' ? (
          <Fields key={group} {...props} fields={own} />
        ) : (
          <fieldset key={group} className="form-group">
            <legend>{group}</legend>
            <Fields {...props} fields={own} />
          </fieldset>
        );
      })}
    </div>
  );
}

function Fields({
  form,
  draft,
  text,
  fields,
}: FormFieldsProps & { readonly fields: readonly FormField[] }): ReactElement {
  const { on } = usePane();
  const forms = useForms();
  const type = (at: number, value: string): void =>
    forms.update(form.number, ({ typed, proposed }) => ({
      typed: { ...typed, [at]: value },
      proposed: Object.fromEntries(Object.entries(proposed).filter(([one]) => Number(one) !== at)),
    }));
  const leave = (field: FormField): void =>
    forms.update(form.number, ({ typed, view }) => {
      const now = typed[field.at];
      if (now === undefined || view === null) return {};
      const tidy = tidyText(view, field, now, on);
      return tidy === now ? {} : { typed: { ...typed, [field.at]: tidy } };
    });
  return (
    <>
      {fields.map((field) => (
        <FieldRow
          key={field.at}
          {...{ form, forms, field, text }}
          value={textAt(form, field.at)}
          findings={findingsAt(draft.findings, field.at)}
          proposal={
            textAt(form, field.at) === ''
              ? draft.proposals.find(({ at }) => at === field.at)
              : undefined
          }
          onType={(value) => type(field.at, value)}
          onLeave={() => leave(field)}
        />
      ))}
    </>
  );
}
