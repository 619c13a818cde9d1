import { Button } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { Language } from '../../domain/language';
import { sheetOfTable } from '../../domain/table-names';
import { usePane } from '../context';
import type { OpenForm } from './stack';

/** The form that waits behind the part that is shown. */
export function WaitingForm({
  form,
  onResume,
}: {
  readonly form: OpenForm;
  readonly onResume: () => void;
}): ReactElement {
  const { text, language } = usePane();
  return (
    <div className="form-notice">
      <span>{text.formEntry.waiting(nameOf(form, language))}</span>
      <Button size="small" onClick={onResume}>
        {text.formEntry.resume}
      </Button>
    </div>
  );
}

function nameOf({ view, target }: OpenForm, language: Language): string {
  return view === null
    ? sheetOfTable(target.table, language)
    : [view.sheet, view.key].filter((part) => part !== '').join(' ');
}
