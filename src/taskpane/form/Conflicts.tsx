import { Button } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { FormText } from '../../text/form';
import { Notice } from '../Notice';
import { textAt } from './row-form';
import type { FormStack, OpenForm } from './stack';

/** Cells that somebody else changed too: both sides are shown, and one is chosen for each. */
export function Conflicts({
  form,
  forms,
  at,
  text,
  onSettled,
}: {
  readonly form: OpenForm;
  readonly forms: FormStack;
  readonly at: readonly number[];
  readonly text: FormText;
  readonly onSettled: (at: number) => void;
}): ReactElement {
  const takeTheirs = (column: number): void => {
    forms.update(form.number, ({ typed }) => ({
      typed: Object.fromEntries(
        Object.entries(typed).filter(([known]) => Number(known) !== column),
      ),
    }));
    onSettled(column);
  };
  const fields = form.view?.fields.filter((field) => at.includes(field.at)) ?? [];
  return (
    <div role="alert">
      <Notice kind="advarsel" title={text.conflictTitle}>
        {text.conflictMore}
      </Notice>
      {fields.map((field) => (
        <div
          key={field.at}
          className="form-conflict"
          role="group"
          aria-label={text.conflictField(field.label)}
        >
          <p>{text.conflictField(field.label)}</p>
          <Button size="small" onClick={() => takeTheirs(field.at)}>
            {text.theirs(form.view?.texts[field.at] ?? '')}
          </Button>
          <Button size="small" onClick={() => onSettled(field.at)}>
            {text.mine(textAt(form, field.at))}
          </Button>
        </div>
      ))}
    </div>
  );
}
